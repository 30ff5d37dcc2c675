/** What a visit is like, by treatment. The same number of points for and against; four lines before and on the day. */
import type {HarmId} from './harm-ids.js';
import type {TreatmentId} from './ids.js';
import {by, type Statement} from './cited-sentence.js';

/** What skin commonly does after a session. */
export type EffectId =
  | 'redness'
  | 'swelling'
  | 'soreness'
  | 'bruises'
  | 'dryness'
  | 'peeling'
  | 'crusts'
  | 'weeping'
  | 'itching'
  | 'darker-spots'
  | 'tanned-look'
  | 'blood-spots';

export type GoodId =
  | 'no-heat'
  | 'fewer-marks'
  | 'red-for-days'
  | 'heat-below'
  | 'fewer-marks-rf'
  | 'goes-on'
  | 'top-whole'
  | 'make-up-soon'
  | 'no-scars'
  | 'bit-more'
  | 'gain-early'
  | 'no-scars-ablative'
  | 'aims-brown'
  | 'short-flashes'
  | 'pico-fewer'
  | 'aims-red'
  | 'skin-closed'
  | 'gone-in-days'
  | 'hours-only'
  | 'both-colors'
  | 'at-home'
  | 'no-wound'
  | 'more-hair'
  | 'no-visit'
  | 'later';
export type HardId =
  | 'blood-and-sore'
  | 'lines-and-lumps'
  | 'marks-dark-skin'
  | 'rf-harm'
  | 'rf-how-often'
  | 'rf-sore'
  | 'heat-marks'
  | 'rough-days'
  | 'flare'
  | 'open-wound'
  | 'more-marks'
  | 'germs'
  | 'crust-first'
  | 'light-patches'
  | 'body-slower'
  | 'bruise'
  | 'not-for-white'
  | 'dark-after-dye'
  | 'can-burn'
  | 'not-dark-skin'
  | 'ipl-hurts'
  | 'for-months'
  | 'after-stop'
  | 'adds-nothing'
  | 'stays'
  | 'may-change';
export type BeforeId =
  | 'who'
  | 'who-laser'
  | 'who-rf'
  | 'cleared'
  | 'why-hair'
  | 'examined'
  | 'filler'
  | 'no-tan'
  | 'no-sun'
  | 'tan-burns'
  | 'cold-sores-ask'
  | 'cold-sores-pills'
  | 'test-spot'
  | 'light-drugs'
  | 'scalp';
export type DayId =
  | 'numbing'
  | 'numbing-wish'
  | 'numbing-many'
  | 'numbing-ask'
  | 'no-numbing'
  | 'needles'
  | 'needles-heat'
  | 'beam'
  | 'beam-open'
  | 'flash'
  | 'wear';

/** Everything said of a visit. The figures of the estimate stand beside it. */
export interface Visit {
  readonly good: readonly Statement<GoodId>[];
  readonly hard: readonly Statement<HardId>[];
  readonly before: readonly Statement<BeforeId>[];
  readonly numbing: Statement<DayId>;
  readonly during: Statement<DayId>;
  readonly common: Statement<'common'> & {readonly effects: readonly EffectId[]};
  readonly rare: readonly HarmId[];
  /** Who names those that nobody counted. */
  readonly named: Statement<'named'>;
}

const practice = by('D', 'practice');
const examined = by('D', 'pages-who-should-not', 'hospital')('examined');
const who = practice('who');
const whoLaser = practice('who-laser');
const common = (source: Statement['sources'][number], ...effects: EffectId[]): Visit['common'] => ({
  id: 'common',
  grade: 'D',
  sources: [source],
  effects,
});
const named = practice('named');
const HEAT: readonly HarmId[] = ['infection', 'cold-sores', 'light-patches', 'scar', 'burn'];

export const VISITS: Readonly<Record<Exclude<TreatmentId, 'none'>, Visit>> = {
  microneedling: {
    good: [
      practice('no-heat'),
      by('B', 'needleOrLaser2026')('fewer-marks'),
      by('B', 'needling2021')('red-for-days'),
    ],
    hard: [
      by('D', 'pages-needling')('blood-and-sore'),
      by('C', 'needling2021')('lines-and-lumps'),
      by('C', 'needling2021')('marks-dark-skin'),
    ],
    before: [
      who,
      examined,
      by('D', 'pages-who-should-not')('no-tan'),
      by('D', 'pages-who-should-not')('filler'),
    ],
    numbing: by('D', 'pages-numbing-needling')('numbing', {low: 30, high: 60}),
    during: by('D', 'pages-needling')('needles'),
    common: common('pages-needling', 'redness', 'swelling', 'soreness', 'dryness', 'peeling'),
    rare: ['infection', 'cold-sores', 'light-patches', 'scar', 'reaction'],
    named: by('C', 'needling2021', 'practice')('named'),
  },
  'rf-microneedling': {
    good: [
      practice('heat-below'),
      by('B', 'rfOrLaser2026')('fewer-marks-rf'),
      by('C', 'rf2021')('goes-on'),
    ],
    hard: [
      by('warning', 'fda')('rf-harm'),
      by('warning', 'fda')('rf-how-often'),
      by('D', 'pages-rf')('rf-sore'),
    ],
    before: [
      by('warning', 'fda')('who-rf'),
      examined,
      by('D', 'pages-who-should-not')('no-tan'),
      by('warning', 'fda')('cleared'),
    ],
    numbing: by('D', 'pages-numbing-rf')('numbing', {low: 20, high: 30}),
    during: by('D', 'pages-rf')('needles-heat'),
    common: common('pages-rf', 'redness', 'swelling', 'soreness', 'bruises', 'blood-spots'),
    rare: ['infection', 'fat-loss', 'scar', 'burn', 'reaction'],
    named: by('warning', 'fda')('named'),
  },
  'laser-nonablative': {
    good: [
      by('D', 'chapter')('top-whole'),
      by('D', 'chapter')('make-up-soon'),
      by('C', 'nonablative2008', 'nonablative2013')('no-scars'),
    ],
    hard: [
      by('C', 'nonablativeMarks2016', 'nonablative2008')('heat-marks'),
      by('D', 'chapter')('rough-days'),
      by('C', 'nonablative2008')('flare'),
    ],
    before: [
      whoLaser,
      examined,
      by('D', 'hospital')('no-sun', {months: 2}),
      by('D', 'hospital')('cold-sores-ask'),
    ],
    numbing: by('D', 'pages-nonablative')('numbing', {low: 30, high: 75}),
    during: practice('beam'),
    common: common('chapter', 'redness', 'swelling', 'dryness', 'itching', 'tanned-look'),
    rare: ['spots', ...HEAT.filter((harm) => harm !== 'light-patches')],
    named,
  },
  'laser-ablative': {
    good: [
      by('B', 'needleOrLaser2026')('bit-more'),
      by('C', 'ablativeInterval2014')('gain-early'),
      by('C', 'ablative2011')('no-scars-ablative'),
    ],
    hard: [
      by('D', 'pages-ablative')('open-wound'),
      by('B', 'needleOrLaser2026')('more-marks'),
      by('C', 'ablative2011')('germs'),
    ],
    before: [
      whoLaser,
      examined,
      by('D', 'hospital')('no-sun', {months: 2}),
      by('D', 'hospital')('cold-sores-pills'),
    ],
    numbing: by('D', 'pages-numbing-ablative')('numbing', {low: 30, high: 60}),
    during: by('D', 'chapter')('beam-open'),
    common: common('pages-ablative', 'redness', 'swelling', 'weeping', 'crusts', 'peeling'),
    rare: HEAT,
    named,
  },
  'laser-pigment': {
    good: [
      practice('aims-brown'),
      by('D', 'pages-light')('short-flashes'),
      by('C', 'pico2018')('pico-fewer'),
    ],
    hard: [
      by('C', 'crusts')('crust-first'),
      by('C', 'toning2022')('light-patches'),
      by('D', 'pages-light')('body-slower'),
    ],
    before: [whoLaser, examined, practice('tan-burns'), practice('test-spot')],
    numbing: by('D', 'pages-light')('numbing-wish', {low: 30}),
    during: practice('flash'),
    common: common('pages-light', 'redness', 'swelling', 'darker-spots', 'crusts', 'peeling'),
    rare: HEAT,
    named,
  },
  'laser-vascular': {
    good: [
      practice('aims-red'),
      practice('skin-closed'),
      by('D', 'pages-vascular')('gone-in-days'),
    ],
    hard: [
      by('D', 'pages-vascular')('bruise'),
      by('C', 'dye2003')('not-for-white'),
      by('C', 'dyeIndia2014')('dark-after-dye'),
    ],
    before: [whoLaser, examined, practice('tan-burns'), practice('test-spot')],
    numbing: practice('numbing-ask'),
    during: practice('flash'),
    common: common('pages-vascular', 'redness', 'swelling', 'soreness', 'bruises', 'dryness'),
    rare: HEAT,
    named,
  },
  ipl: {
    good: [by('C', 'ipl2016')('hours-only'), practice('skin-closed'), practice('both-colors')],
    hard: [
      by('C', 'iplHair')('can-burn'),
      by('D', 'darkSkin2017', 'practice')('not-dark-skin'),
      by('C', 'iplOrDye')('ipl-hurts'),
    ],
    before: [who, examined, practice('tan-burns'), practice('test-spot')],
    numbing: by('D', 'pages-light')('numbing-many'),
    during: practice('flash'),
    common: common('pages-light', 'redness', 'swelling', 'darker-spots', 'crusts', 'dryness'),
    rare: ['spots', ...HEAT.filter((harm) => harm !== 'cold-sores')],
    named,
  },
  'laser-low-level': {
    good: [
      by('C', 'comb2014')('at-home'),
      by('C', 'helmet2014')('no-wound'),
      by('C', 'comb2014')('more-hair'),
    ],
    hard: [
      by('C', 'comb2014')('for-months'),
      practice('after-stop'),
      by('C', 'combMinoxidil')('adds-nothing'),
    ],
    before: [
      practice('why-hair'),
      practice('examined'),
      practice('light-drugs'),
      practice('scalp'),
    ],
    numbing: practice('no-numbing'),
    during: by('C', 'comb2014')('wear'),
    common: common('practice', 'redness', 'itching', 'dryness'),
    rare: ['burn', 'reaction'],
    named,
  },
};

/** Doing nothing, in short. */
export const UNTREATED: Readonly<Pick<Visit, 'good' | 'hard'>> = {
  good: [practice('no-visit'), practice('later')],
  hard: [practice('stays'), practice('may-change')],
};
