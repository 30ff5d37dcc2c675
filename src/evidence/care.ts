/**
 * Care after a session, day by day. Mostly what clinics tell people, grade D; few rules were ever put to a trial. “Practice” was not read
 * in any source. Days count from the session, which is day 0; weeks and months are written as days so that each step can be dated.
 */
import type {Grade, TreatmentId} from './ids.js';
import {by, type Statement} from './cited-sentence.js';

export type CareTopicId =
  | 'red-tight'
  | 'red-swollen'
  | 'red-warm'
  | 'hot-weeping'
  | 'red-hours'
  | 'red-bruised'
  | 'hands-off'
  | 'cool'
  | 'ointment'
  | 'plain-cream'
  | 'wash-gently'
  | 'no-make-up'
  | 'make-up-back'
  | 'shade'
  | 'sunscreen-unsure'
  | 'sunscreen'
  | 'sunscreen-later'
  | 'no-sun-weeks'
  | 'sun-months'
  | 'sun-always'
  | 'no-acids'
  | 'no-acids-vitamin'
  | 'acids-back'
  | 'no-sport'
  | 'no-water'
  | 'water-back'
  | 'serums-custom'
  | 'serum-peptide'
  | 'serum-copper'
  | 'serum-vitamins'
  | 'plasma'
  | 'holes-closed'
  | 'flaking'
  | 'swelling-peak'
  | 'rough'
  | 'itchy-crust'
  | 'no-picking'
  | 'peels'
  | 'pink'
  | 'pink-weeks'
  | 'red-gone'
  | 'crusts-dark'
  | 'crusts-fall'
  | 'spots-fall'
  | 'bruise-fades'
  | 'normal'
  | 'next'
  | 'final'
  | 'still-growing'
  | 'hair-as-usual'
  | 'keep-on'
  | 'look-then'
  | 'skin-whole';

export type RedFlagId = 'spreading' | 'pus-fever' | 'blisters' | 'worse-pain' | 'patches' | 'lumps';

export type CareTopic = Statement<CareTopicId, Grade>;

/** What holds from a day to a day after a session, both included. */
export interface CareStep {
  readonly from: number;
  readonly to: number;
  readonly topics: readonly CareTopic[];
}

const practice = by('D', 'practice');
const needle = by('D', 'pages-needling');
const rf = by('D', 'pages-rf');
const book = by('D', 'chapter');
const open = by('D', 'pages-ablative');
const light = by('D', 'pages-light');
const dye = by('D', 'pages-vascular');
const SPF = {factor: 30};

const step = (from: number, to: number, ...topics: CareTopic[]): CareStep => ({from, to, topics});
const [DAY, NEXT, DAYS, WEEK, FORTNIGHT, WEEKS, MONTHS] = [
  [0, 0],
  [1, 1],
  [2, 4],
  [5, 7],
  [8, 14],
  [15, 42],
  [91, 182],
] as const;

/** Pigment laser and IPL: the same but for the first redness. */
const flashes = (red: CareTopic): CareStep[] => [
  step(...DAY, red, light('crusts-dark'), practice('no-make-up')),
  step(...NEXT, practice('wash-gently'), practice('sunscreen', SPF), practice('no-water')),
  step(...DAYS, practice('no-picking'), practice('no-acids'), practice('serums-custom')),
  step(...WEEK, by('C', 'crusts')('crusts-fall'), practice('make-up-back')),
  step(
    ...FORTNIGHT,
    light('spots-fall', {low: 10, high: 21}),
    practice('acids-back'),
    practice('water-back'),
  ),
  step(...WEEKS, light('next'), practice('sunscreen', SPF)),
  step(...MONTHS, practice('final'), practice('sun-always')),
];

export const CARE: Readonly<Record<TreatmentId, readonly CareStep[]>> = {
  none: [],
  microneedling: [
    step(...DAY, needle('red-tight'), needle('hands-off'), needle('no-make-up')),
    step(
      ...NEXT,
      needle('plain-cream'),
      needle('no-make-up'),
      needle('no-sport'),
      needle('sunscreen-unsure'),
    ),
    step(
      ...DAYS,
      needle('flaking'),
      needle('sunscreen', SPF),
      needle('no-acids-vitamin'),
      by('C', 'holes2012')('holes-closed', {hours: 72}),
      practice('make-up-back'),
      practice('serums-custom'),
    ),
    step(...WEEK, needle('acids-back'), needle('water-back')),
    step(...FORTNIGHT, needle('normal')),
    step(...WEEKS, needle('next'), practice('sunscreen', SPF)),
    step(...MONTHS, needle('final')),
  ],
  'rf-microneedling': [
    step(...DAY, rf('red-swollen'), practice('hands-off'), rf('no-make-up')),
    step(...NEXT, practice('plain-cream'), rf('make-up-back'), rf('no-sport'), practice('shade')),
    step(
      ...DAYS,
      rf('red-gone'),
      practice('sunscreen', SPF),
      rf('no-acids'),
      practice('serums-custom'),
    ),
    step(...WEEK, rf('acids-back'), practice('water-back')),
    step(...FORTNIGHT, practice('normal')),
    step(...WEEKS, rf('next'), practice('sunscreen', SPF)),
    step(...MONTHS, by('C', 'rf2021')('still-growing')),
  ],
  'laser-nonablative': [
    step(...DAY, book('red-warm'), book('cool'), practice('no-water')),
    step(
      ...NEXT,
      practice('wash-gently'),
      book('make-up-back'),
      practice('sunscreen', SPF),
      practice('no-sport'),
    ),
    step(...DAYS, book('rough'), practice('no-acids'), by('C', 'peptide2020')('serum-peptide')),
    step(...WEEK, practice('flaking'), practice('acids-back'), practice('water-back')),
    step(...FORTNIGHT, practice('normal'), book('sun-months', {low: 1, high: 2})),
    step(...WEEKS, by('D', 'pages-nonablative')('next'), practice('sunscreen', SPF)),
    step(...MONTHS, by('D', 'pages-nonablative')('still-growing')),
  ],
  'laser-ablative': [
    step(...DAY, open('hot-weeping'), open('cool'), open('no-make-up')),
    step(
      ...NEXT,
      open('ointment', {low: 2, high: 3, days: 3}),
      open('shade'),
      by('C', 'sunscreen2015')('sunscreen-later', {day: 3}),
      practice('no-sport'),
    ),
    step(
      ...DAYS,
      open('swelling-peak'),
      open('itchy-crust'),
      open('no-picking'),
      by('C', 'vitamins2016', 'vitamins2026')('serum-vitamins'),
      by('C', 'plasma2011', 'plasma2017')('plasma'),
      by('C', 'copper2006')('serum-copper'),
    ),
    step(...WEEK, open('peels'), open('make-up-back'), practice('no-acids'), practice('no-water')),
    step(...FORTNIGHT, open('pink'), open('no-sun-weeks'), practice('water-back')),
    step(...WEEKS, open('pink-weeks', {low: 1, high: 3}), practice('acids-back'), practice('next')),
    step(...MONTHS, open('still-growing'), practice('sun-always')),
  ],
  'laser-pigment': flashes(by('D', 'pages-light')('red-warm')),
  'laser-vascular': [
    step(...DAY, dye('red-bruised'), practice('cool'), practice('no-make-up')),
    step(...NEXT, practice('wash-gently'), practice('sunscreen', SPF), practice('no-water')),
    step(...DAYS, dye('red-gone'), practice('no-acids'), practice('serums-custom')),
    step(...WEEK, practice('make-up-back'), practice('acids-back'), practice('water-back')),
    step(...FORTNIGHT, dye('bruise-fades')),
    step(...WEEKS, practice('next'), practice('sunscreen', SPF)),
    step(...MONTHS, practice('final'), practice('sun-always')),
  ],
  ipl: flashes(by('C', 'ipl2016')('red-hours')),
  'laser-low-level': [
    step(...DAY, by('C', 'helmet2014')('skin-whole'), practice('hair-as-usual')),
    step(1, 14, practice('hair-as-usual')),
    step(...WEEKS, by('C', 'comb2014')('keep-on')),
    step(...MONTHS, by('C', 'comb2014')('look-then')),
  ],
};

/** When to call, whatever was done. Plain medical sense; read in no study. */
export const RED_FLAGS: readonly Statement<RedFlagId, Grade>[] = [
  practice('spreading'),
  practice('pus-fever'),
  practice('blisters'),
  practice('worse-pain', {day: 3}),
  practice('patches'),
  practice('lumps'),
];
