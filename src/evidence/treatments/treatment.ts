import type {AreaId} from '../areas.js';
import type {ConcernId} from '../concerns/index.js';
import type {MarketId} from '../markets.js';
import type {NoticeId} from '../notice-ids.js';
import type {SuitabilityRank} from '../suitability.js';

/** By Fitzpatrick type, I (always burns) to VI (never burns). */
export type BySkinType = readonly [
  I: SuitabilityRank,
  II: SuitabilityRank,
  III: SuitabilityRank,
  IV: SuitabilityRank,
  V: SuitabilityRank,
  VI: SuitabilityRank,
];

/** For which concerns, and where on the body, an authority has cleared devices of this kind. */
export type ClearedUses = Readonly<Partial<Record<ConcernId, readonly AreaId[]>>>;

/**
 * What of it may leave dark marks on pigmented skin: heat, light that pigment turns into heat, the
 * wound of needles without heat, or nothing.
 */
export type MarksBy = 'heat' | 'light' | 'needle' | 'nothing';

/**
 * What a treatment is, as far as the first answer needs it. Suitabilities come from
 * contraindication lists and reviews of lasers in darker skin (Kaushik 2017, PMC5605208):
 * convention more than trials, and not a score.
 */
export interface Treatment {
  /** What reaches the skin. */
  readonly family: 'needling' | 'laser' | 'light' | 'none';
  readonly marksBy: MarksBy;
  /** Where it is done. */
  readonly place: 'clinic' | 'home' | 'none';
  readonly bySkinType: BySkinType;
  /**
   * What devices are cleared for, where that was looked up. A market that is not named: not known.
   */
  readonly clearedUses?: Readonly<Partial<Record<MarketId, ClearedUses>>>;
  /** What must be said wherever it is compared. */
  readonly notices?: readonly NoticeId[];
}
