/**
 * The rows as they are kept in `records/`: one per source and quantity, in the words of the field.
 */
import type {ConcernId, KindId, MarketId, SourceId, TreatmentId} from '../evidence/ids.js';

/** Where a number was read. */
export interface Source {
  readonly id: SourceId;
  /** A name for people who work on the records; not shown. */
  readonly key: string;
  readonly level: 'trial' | 'review' | 'clinic page' | 'price list';
  /** Empty for clinic pages and price lists: no clinic is named. */
  readonly title: string;
  readonly authors: string | null;
  readonly journal: string | null;
  readonly year: number | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  /** How it was made, where its title does not say so. */
  readonly design?: 'randomised' | 'split face';
  /** Looked for, with no id found. */
  readonly notFound?: true;
}

/** One number of one source. */
export interface StudyRecord {
  readonly id: string;
  readonly source: SourceId;
  /** `general`: said of the treatment, whatever it is for. */
  readonly concern: ConcernId | 'general';
  readonly kind: KindId | null;
  /** The device as the source names it, with what was given along with it. */
  readonly device: string;
  readonly quantity: string;
  readonly low: number | null;
  readonly typical: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly people: number | null;
  /** Fitzpatrick types as printed. */
  readonly skinTypes: string | null;
  readonly area: string | null;
  /** `seen`: read in the source. `recalled`: quoted from memory, never carries a figure. */
  readonly status: 'seen' | 'recalled';
  readonly note: string;
}

/** One price of one list or published range, in the market's own currency. */
export interface PriceRecord {
  readonly id: string;
  readonly source: SourceId;
  readonly list: string;
  readonly market: MarketId | null;
  readonly currency: string;
  readonly treatment: TreatmentId;
  readonly device: string | null;
  readonly area: string;
  readonly low: number;
  readonly high: number;
  readonly sessions: number;
  readonly variant: string | null;
  readonly year: number | null;
  readonly published: 'price list' | 'range';
  /** The same as in another list: it is no voice of its own, but the rest of its list may be. */
  readonly copied?: true;
  readonly status: 'seen' | 'recalled';
}

/** Who fared better by the study's own words or interval: `none` is “no significant difference”. */
export type Verdict = 'a' | 'b' | 'none';

/** A price that was collected and is not among the records, so that none is dropped in silence. */
export interface LeftOutPrice {
  /** As its list or page names them. */
  readonly treatment: string;
  readonly device: string | null;
  readonly market: string;
  readonly reason: string;
}

/**
 * Two treatments compared inside one study, or pooled over such studies, with the 95 % interval
 * where one is printed.
 */
export interface ComparisonRecord {
  readonly source: SourceId;
  readonly concern: ConcernId | 'general';
  readonly kind: KindId | null;
  /** Devices as the source names them. */
  readonly a: string;
  readonly b: string;
  readonly quantity: string;
  /** In words: “risk ratio a/b”, “points a-b”. */
  readonly scale: string;
  /** Null where the source tells the verdict alone. */
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly people: number | null;
  /** How many trials a review pools; 1 for a trial, null for a review that does not say. */
  readonly trials: number | null;
  /** Which of the two has more of the quantity; null where neither words nor interval tell. */
  readonly verdict: Verdict | null;
}
