/** The shapes of the tables in `generated/`, which `npm run evidence` writes. */
import type {HarmId} from './harm-ids.js';
import type {ConcernId, Grade, KindId, QuantityId, SourceId, TreatmentId} from './ids.js';

/** What studies report. Costs are worked out from prices. */
export type StudiedQuantity = Exclude<QuantityId, 'cost' | 'costPerSession'>;

/** 80 of 100 lie between low and high. */
export type RangeRow = readonly [low: number, likely: number, high: number];

/**
 * A figure of the studies: its range, then the concerns that the studies were about, the one with
 * most people first. The concerns are left out where the figure stands under its own concern.
 */
export type FigureRow = readonly [
  low: number,
  likely: number,
  high: number,
  ...about: readonly ConcernId[],
];

/** What one figure rests on. */
export interface FigureEvidence {
  readonly grade: Grade;
  /** People in the studies, where they were counted. */
  readonly people: number;
  readonly sources: readonly SourceId[];
  /** How many of the sources counted sessions or lesions instead of people. */
  readonly notByPerson?: number;
  /**
   * True where no source is of this treatment, so that the figure is that of all treatments. The
   * synthesis does not mark such figures yet: no row has it.
   */
  readonly shared?: true;
}

/** What one price rests on: no people, only price lists and published ranges. */
export type PriceEvidence = Pick<FigureEvidence, 'grade' | 'sources'>;

/**
 * By treatment. The order carries meaning: the treatment that most people were studied with comes
 * first.
 */
export type ByTreatment<Row> = Readonly<Partial<Record<TreatmentId, Row>>>;

/**
 * By what was treated: a concern, or a kind that has figures of its own. `general` is the treatment
 * whatever it is for.
 */
export type ByCondition<Row> = Readonly<
  Partial<Record<'general' | ConcernId | KindId, ByTreatment<Row>>>
>;

export type ByQuantity<Row> = Readonly<Partial<Record<StudiedQuantity, Row>>>;

/** Who said it, as it is cited. */
export interface SourceText {
  /** A study, a review of studies, a clinic's page or its price list. */
  readonly level: 'trial' | 'review' | 'clinic page' | 'price list';
  readonly year: number | null;
  /** Empty for clinics: none is named. */
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  /** By DOI, PubMed id or PMC id; empty where there is none. */
  readonly link: string;
}

/** How often a rarer harm was counted. */
export interface HarmCount {
  readonly per: 'person' | 'session';
  /** True where most were treated for something that is none of our concerns. */
  readonly elsewhere: boolean;
  readonly grade: Grade;
  /** People or sessions. */
  readonly counted: number;
  /** Shares, 0 to 1. */
  readonly range: Readonly<{low: number; likely: number; high: number}>;
  readonly sources: readonly SourceId[];
}

export type HarmsByTreatment = ByTreatment<Readonly<Partial<Record<HarmId, HarmCount>>>>;
