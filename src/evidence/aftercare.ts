/**
 * Care after a session, day by day. Mostly what clinics tell people, grade D; few rules were ever
 * put to a trial. What rests on “practice” was not read in any source.
 */
import {FACE_AREAS, type AreaId} from './areas.js';
import {cite, type CitedSentence} from './cited-sentence.js';
import type {Grade} from './ids.js';

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
  | 'serums-needling'
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

const OF_MAKE_UP: readonly CareTopicId[] = ['no-make-up', 'make-up-back'];
const OF_ACIDS: readonly CareTopicId[] = ['no-acids', 'no-acids-vitamin', 'acids-back'];

/** Where people wear make-up. */
const MADE_UP: readonly AreaId[] = [...FACE_AREAS, 'neck'];
/** Where people use creams with acids or retinol. */
const CREAMED: readonly AreaId[] = [...MADE_UP, 'chest', 'hands'];

/** The care that makes sense in a place; a step of which nothing is left falls away. */
export const careOn = (steps: readonly CareStep[], area: AreaId): readonly CareStep[] =>
  steps
    .map((step) => ({...step, topics: step.topics.filter(({id}) => isFor(id, area))}))
    .filter(({topics}) => topics.length > 0);

const isFor = (topic: CareTopicId, area: AreaId): boolean =>
  (MADE_UP.includes(area) || !OF_MAKE_UP.includes(topic)) &&
  (CREAMED.includes(area) || !OF_ACIDS.includes(topic));

export type RedFlagId =
  'emergency' | 'pain' | 'eyes' | 'spreading' | 'pus-fever' | 'blisters' | 'patches' | 'lumps';

export type CareTopic = CitedSentence<CareTopicId, Grade>;

/**
 * Days after a session, both included. The session is day 0; weeks and months are days, too, so
 * that each can be dated.
 */
export interface CareDays {
  readonly from: number;
  readonly to: number;
}

export const FIRST_DAY: CareDays = {from: 0, to: 0};
export const SECOND_DAY: CareDays = {from: 1, to: 1};
export const DAYS_2_TO_4: CareDays = {from: 2, to: 4};
export const DAYS_5_TO_7: CareDays = {from: 5, to: 7};
export const DAYS_8_TO_14: CareDays = {from: 8, to: 14};
export const WEEKS_3_TO_6: CareDays = {from: 15, to: 42};
export const MONTHS_3_TO_6: CareDays = {from: 91, to: 182};

/** What holds on some days after a session. */
export interface CareStep extends CareDays {
  readonly topics: readonly CareTopic[];
}

export const careStep = (days: CareDays, ...topics: CareTopic[]): CareStep => ({...days, topics});

/** When to call, whatever was done, the most urgent first. Plain medical sense; read in no study. */
export const RED_FLAGS: readonly CitedSentence<RedFlagId, Grade>[] = [
  cite('emergency', 'D', 'practice'),
  cite('pain', 'D', 'practice'),
  cite('eyes', 'D', 'practice'),
  cite('spreading', 'D', 'practice'),
  cite('pus-fever', 'D', 'practice'),
  cite('blisters', 'D', 'practice'),
  cite('patches', 'D', 'practice'),
  cite('lumps', 'D', 'practice'),
];
