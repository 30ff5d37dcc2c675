import type {
  AreaId,
  ConcernId,
  Grade,
  KindId,
  MarketId,
  NoticeId,
  QuantityId,
  Severity,
  SkinTone,
  SourceId,
  TreatmentId,
} from '../evidence/ids.js';
import type {Suitability} from '../evidence/suitability.js';
import type {TreatmentDifference} from './difference.js';
import type {BillLine} from './price-list/bill.js';
import type {Range} from './range.js';

/** What a person says. Only the concern is needed. */
export interface Inputs {
  concern: ConcernId;
  /** Left out: not known which; the figures then cover all kinds. */
  kind?: KindId | undefined;
  /** Default: where the concern is most usual. */
  area?: AreaId | undefined;
  /** Default: unknown, and the ranges widen accordingly. */
  skinTone?: SkinTone | undefined;
  /** Default: moderate. */
  severity?: Severity | undefined;
  /**
   * Default: microneedling, the laser most studied for this concern and kind that suits any skin,
   * and no treatment; two lasers where needling is not used. The skin does not change it.
   */
  treatments?: readonly TreatmentId[] | undefined;
  /** Default: US. */
  market?: MarketId | undefined;
}

/**
 * Inputs as attributes or JSON bring them: any text. `resolveInputs` replaces what cannot be used.
 */
export type UncheckedInputs = {
  readonly [Name in keyof Inputs]?:
    (Name extends 'treatments' ? readonly string[] : string) | undefined;
};

/** Inputs with every default filled in. `kind` stays undefined where it is not known. */
export type ResolvedInputs = Readonly<Required<Omit<Inputs, 'kind'>> & {kind: KindId | undefined}>;

/** What one figure rests on. */
export interface Evidence {
  readonly grade: Grade;
  /** Studies and reviews of studies. */
  readonly studies: number;
  /** Clinics' own pages. */
  readonly clinicPages: number;
  readonly priceLists: number;
  /** People in the studies, where counted. */
  readonly people: number;
  readonly sources: readonly SourceId[];
  /** The concern most of them were about, where it is another than the one asked about. */
  readonly borrowedFrom?: ConcernId;
  /**
   * How many of the studies counted sessions or spots of skin instead of people; they count half.
   */
  readonly notByPerson?: number;
  /**
   * Where studies do not tell the treatments apart: the number of studies, of all treatments, that
   * the range is made of. It is then the same for each treatment.
   */
  readonly alike?: number;
}

/** What a clinic's own price list makes of a treatment. */
export interface ClinicPrice {
  /** True where the list names lowest prices: the bill may be higher. */
  readonly from: boolean;
  /**
   * What is paid by the first, second, … session, in minor units; the last is `cost`. Empty where
   * the number of sessions is not known.
   */
  readonly paid: readonly Range[];
  /** What 1, 2, 3, … sessions cost in all, in minor units: as many as a course may hold. */
  readonly totals: readonly number[];
  /** The bill for the likely number of sessions. */
  readonly bill: readonly BillLine[];
  /** Sessions that the clinic usually gives, and what they cost in minor units. */
  readonly usual?: Readonly<{sessions: number; cost: number}>;
}

/** What keeps a result by a clinic's own word, and what it costs with the course. */
export interface OptionUpkeep {
  /** One visit in minor units, tax included. */
  readonly price: number;
  /** From one visit to the next. */
  readonly everyMonths: number;
  /** The course and the visits within 1, 3 and 5 years of the first session. */
  readonly over: readonly Readonly<{years: number; visits: number; cost: Range}>[];
}

/** One treatment. `null` is “not known”: there is no study, or no price. */
export interface Option {
  readonly treatment: TreatmentId;
  readonly suitability: Suitability;
  readonly sessions: Range | null;
  readonly weeksBetween: Range | null;
  /** Without the time that numbing takes. */
  readonly minutesPerVisit: Range | null;
  /** Weeks from the first session. */
  readonly weeksToFirstChange: Range | null;
  /** Weeks from the first session. */
  readonly weeksToFullResult: Range | null;
  /** Minor units (cents). */
  readonly costPerSession: Range | null;
  /** The whole course, in whole minor units (cents). */
  readonly cost: Range | null;
  /** Only where the clinic has priced this treatment. */
  readonly clinicPrice?: ClinicPrice;
  /**
   * Weeks between sessions at the clinic, only where it says so: `weeksBetween` is that, and
   * `sessions` what goes with it in studies.
   */
  readonly clinicInterval?: number;
  /** Only where the clinic says what it advises after the course. */
  readonly upkeep?: OptionUpkeep;
  /** Only where the clinic has a gentle make of this laser: `costPerSession` is of that. */
  readonly make?: 'gentle';
  /**
   * What a session costs with a gentle make, in minor units, where the laser is sold in two and
   * `costPerSession` is that of the market. The studies used the full make.
   */
  readonly gentlePrice?: Readonly<{range: Range; grade: Grade}>;
  /** Share of the problem gone, 0 to 1, as graded in studies. */
  readonly improvement: Range | null;
  /** Share of people with a clear change (half better, or one grade), 0 to 1. */
  readonly clearChange: Range | null;
  /** Share of people with dark marks (PIH) after the course, 0 to 1. */
  readonly darkMarks: Range | null;
  /** Days after each session. */
  readonly rednessDays: Range | null;
  /** Days after each session. */
  readonly daysOff: Range | null;
  /** During a session, 0 to 10. */
  readonly pain: Range | null;
  readonly evidence: Readonly<Partial<Record<QuantityId, Evidence>>>;
  /**
   * Only where nobody said which kind, and the kinds are conditions of their own: the option for
   * each kind. What the kinds do not share is `null` in the option itself, as nothing is mixed.
   */
  readonly byKind?: Readonly<Partial<Record<KindId, Option>>>;
}

export interface Estimate {
  readonly inputs: ResolvedInputs;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  readonly options: readonly Option[];
  /** What must be said beside the figures, the most urgent first. */
  readonly notices: readonly NoticeId[];
  /** What differs between each two treatments; empty until `withEvidence`. */
  readonly differences: readonly TreatmentDifference[];
}
