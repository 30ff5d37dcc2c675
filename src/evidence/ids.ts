/**
 * The names by which everything in the estimator is known. They are public, kebab-case and do not
 * change.
 */
export type {AreaId} from './areas.js';
export type {ConcernId, KindId} from './concerns/index.js';
export type {MarketId} from './markets.js';
export type {NoticeId} from './notice-ids.js';
export type {Treated, TreatmentId} from './treatments/treatment-id.js';

/** Everything the estimator says in numbers. */
export type QuantityId =
  | 'sessions'
  | 'weeksBetween'
  | 'minutesPerVisit'
  | 'weeksToFirstChange'
  | 'weeksToFullResult'
  | 'costPerSession'
  | 'cost'
  | 'improvement'
  | 'clearChange'
  | 'darkMarks'
  | 'rednessDays'
  | 'daysOff'
  | 'pain';

/**
 * A source in `records/sources.json`: `S` and its number there, which is never given to another.
 */
export type SourceId = `S${number}`;

/**
 * How far a figure can be trusted: A several randomised trials, B several trials, C few, D clinic
 * pages or assumption.
 */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** Fitzpatrick skin type: how skin reacts to sun, from I (always burns) to VI (never burns). */
export type SkinType = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';

/** A Fitzpatrick type, a tone on the Monk scale (1 lightest, 10 darkest), or not known. */
export type SkinTone = SkinType | `monk-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}` | 'unknown';

/** How marked the concern is. */
export type Severity = 'mild' | 'moderate' | 'severe';

/** What one line of a bill is for. */
export type BillItem =
  | 'session'
  | 'first-session'
  | 'course'
  | 'consultation'
  | 'set-off'
  | 'patch-test'
  | 'numbing'
  | 'aftercare-kit'
  | 'tax';

/** What can matter most to a person: rows of the table. */
export const MATTERS = [
  'cost',
  'sessions',
  'daysOff',
  'darkMarks',
  'clearChange',
] as const satisfies readonly QuantityId[];

export type MatterId = (typeof MATTERS)[number];

/** The steps that a person can take before deciding. */
export type StepId = 'matters' | 'safety' | 'experience' | 'dates' | 'ask' | 'plan';

/** How a person takes the plan along. */
export type PlanWay = 'print' | 'calendar' | 'text' | 'link' | 'mail';
