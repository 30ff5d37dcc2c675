import type {CareTopicId, RedFlagId} from '../../evidence/aftercare.js';
import type {PagesId} from '../../evidence/sources/care-sources.js';
import type {HarmId} from '../../evidence/harm-ids.js';
import type {BeforeId, DayId, EffectId, GoodId, HardId, HowId} from '../../evidence/visit.js';
import type {Plural} from './answer-strings.js';
import type {HowSureStrings} from './how-sure-strings.js';

/**
 * The visit: what is good and hard about each treatment, what is done, and what can happen
 * afterwards.
 */
export interface VisitStrings {
  readonly good: Readonly<Record<GoodId, string>>;
  readonly hard: Readonly<Record<HardId, string>>;
  readonly before: Readonly<Record<BeforeId, string>>;
  readonly day: Readonly<Record<DayId, string>>;
  readonly how: Readonly<Record<HowId, string>>;
  /** A figure of the estimate with its range, and what is said where it is not known. */
  readonly figures: Readonly<
    Record<
      'minutes' | 'pain' | 'red' | 'healed' | 'marks',
      readonly [known: string, unknown: string]
    >
  >;
  readonly common: string;
  readonly effects: Readonly<Record<EffectId, string>>;
  /** At the head of a line and inside one. */
  readonly harms: Readonly<Record<HarmId, readonly [head: string, within: string]>>;
  /**
   * How often a harm was counted, by what was counted; the second where both ends of the range read
   * alike.
   */
  readonly counted: Readonly<
    Record<'person' | 'session', readonly [ranged: string, alike: string]>
  >;
  readonly elsewhere: string;
  readonly notCounted: string;
  /** How long the result lasted in a study; `unknown` where none followed people. */
  readonly lasting: Readonly<
    Record<'title' | 'still' | 'gone' | 'back' | 'none' | 'unknown', string>
  >;
}

/** Care day by day, and when to call the clinic at once. */
export interface CareStrings {
  readonly care: Readonly<Record<CareTopicId, string>>;
  readonly flags: Readonly<Record<RedFlagId, string>>;
  /** When a step holds. */
  readonly when: Readonly<{
    column: string;
    what: string;
    first: string;
    day: string;
    days: string;
    weeks: string;
    months: string;
  }>;
}

/**
 * “What it is like”: the visit and the days after. Numbers stand in gaps: they come from the data
 * or the estimate.
 */
export interface ExperienceStrings extends VisitStrings, CareStrings {
  readonly intro: string;
  /** What the steps and the numbers after a line mean; the steps with their words follow. */
  readonly legend: string;
  readonly sure: HowSureStrings;
  readonly titles: Readonly<{
    good: string;
    hard: string;
    before: string;
    day: string;
    after: string;
    rare: string;
    care: string;
    flags: string;
    sources: string;
  }>;
  /** After a warning by an authority, which has no grade: its sources. */
  readonly warned: string;
  readonly sources: Readonly<{
    pages: Readonly<Record<PagesId, Plural>>;
    hospital: string;
    chapter: string;
    practice: string;
    figures: string;
    notice: string;
  }>;
}
