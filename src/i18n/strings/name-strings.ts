import type {AreaId, ConcernId, KindId, TreatmentId} from '../../evidence/ids.js';

/** How a treatment is called: in a table's head, and inside a sentence. */
export interface TreatmentWords {
  readonly name: string;
  /** As it stands after “with”. */
  readonly within: string;
}

/** What every concern, kind, area and treatment must have before it can stand in the answer. */
export interface NameStrings {
  readonly concerns: Readonly<Record<ConcernId, string>>;
  /** As they stand inside a sentence. */
  readonly concernsWithin: Readonly<Record<ConcernId, string>>;
  readonly kinds: Readonly<Record<KindId, string>>;
  readonly areas: Readonly<Record<AreaId, string>>;
  readonly treatments: Readonly<Record<TreatmentId, TreatmentWords>>;
  /** What usually happens without treatment. */
  readonly untreated: Readonly<Record<ConcernId, string>>;
}

/** What each concern is: what one sees, not where it comes from. Not needed for the answer. */
export type ConcernDefinitions = Readonly<Record<ConcernId, string>>;
