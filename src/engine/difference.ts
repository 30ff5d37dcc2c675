/** What is told of the difference between two options. */
import {COMPARED} from '../evidence/difference-tables.js';
import type {SourceId, TreatmentId} from '../evidence/ids.js';
import type {Range} from './range.js';

/** What people weigh, in the order in which it is told. */
export const WEIGHED = ['cost', 'costPerSession', ...COMPARED] as const;
export type WeighedQuantity = (typeof WEIGHED)[number];

/**
 * `less`, `more`: in the next study, at the next clinic or for 80 of 100 people, by two sources
 * that compare, a review of five trials or three price lists. `less-on-average`,
 * `more-on-average`: in the mean of the sources alone. `no-clear-difference`: sources compare and
 * find none. `not-compared`: no source looked at both.
 */
export type DifferenceWord =
  'less' | 'more' | 'less-on-average' | 'more-on-average' | 'no-clear-difference' | 'not-compared';

/** The first option less the second, in the quantity's own unit (`Option` names it). */
export interface TreatmentDifference extends Range {
  readonly first: TreatmentId;
  readonly second: TreatmentId;
  readonly quantity: WeighedQuantity;
  /**
   * The mean of the sources that compare both, between bounds where it lies 80 times of 100; null
   * where none gives a number. Dark marks: at skin type IV.
   */
  readonly average: Range | null;
  readonly word: DifferenceWord;
  /** Sources that compare both: studies and reviews, or price lists for costs. */
  readonly directStudies: number;
  /** How many of them found the first to have less, more, or no clear difference. */
  readonly verdicts: Readonly<{less: number; more: number; none: number}>;
  readonly from: readonly SourceId[];
  /** Costs: the share of people for whom the first costs less, 0 to 1. */
  readonly lessFor?: number;
}
