/** What `generated/differences.ts` is about, and its shapes. */
import type {RangeRow} from './figure-tables.js';
import type {SourceId, TreatmentId} from './ids.js';

/** What studies compare treatments in, in the order in which it is told. */
export const COMPARED = [
  'improvement',
  'clearChange',
  'darkMarks',
  'pain',
  'daysOff',
  'rednessDays',
] as const;
export type ComparedQuantity = (typeof COMPARED)[number];

/** What the sources say that compare one pair in one quantity. */
export interface DirectEvidence {
  /** The mean difference, first less second, in the quantity's own unit; 80 of 100 for the mean. */
  readonly average?: RangeRow;
  /** Trials behind the largest review; 0 without one. */
  readonly reviewed: number;
  /** How many sources found the first to have less, more, and no clear difference. */
  readonly verdicts: readonly [less: number, more: number, none: number];
  readonly sources: readonly SourceId[];
}

/** By the first of a pair, which stands before the second where treatments are offered. */
export type PairsOfTreatments<Row> = Readonly<
  Partial<Record<TreatmentId, Readonly<Partial<Record<TreatmentId, Row>>>>>
>;

export type DirectTable = Readonly<Record<ComparedQuantity, PairsOfTreatments<DirectEvidence>>>;

/** Correlations of two figures of one source. */
export type TieTable = Readonly<Record<'results' | 'pain' | 'prices', number>>;
