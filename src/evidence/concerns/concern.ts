import type {AreaId} from '../areas.js';
import type {NoticeId} from '../notice-ids.js';
import type {SuitabilityRank} from '../suitability.js';
import type {Treated} from '../treatments/treatment-id.js';

/**
 * What each treatment is for a concern: usual, with care, or not usual. Said for every treatment, so
 * that none is offered only because nobody thought of it. Skin may ask for more care.
 */
export type Suits = Readonly<Record<Treated, SuitabilityRank>>;

/** A form of a concern that changes what treatment can do. */
export interface Kind {
  /** Left out: as for the concern. */
  readonly suits?: Suits;
  /** What must be said where this kind is treated. */
  readonly notices?: readonly NoticeId[];
}

/** Something that a person would like to treat. */
export interface Concern<KindId extends string = string> {
  /** Where it occurs, the usual place first. */
  readonly areas: readonly [AreaId, ...AreaId[]];
  readonly suits: Suits;
  /**
   * Empty where all forms are treated alike. A kind has a name that no other kind has, and no
   * concern.
   */
  readonly kinds: Readonly<Partial<Record<KindId, Kind>>>;
  /**
   * Which figures a kind has to itself. `all`: its kinds are conditions of their own, and no figure
   * of one holds for another. `results`: they are treated alike, but what treatment does differs.
   * Left out: they are forms or stages of one condition, and differ by odds where studies tell them
   * apart.
   */
  readonly kindsDifferIn?: 'all' | 'results';
  /** What must be said wherever it is treated. */
  readonly notices?: readonly NoticeId[];
  /** What must be said where the kind is not known, since it may be the one in question. */
  readonly noticesIfKindUnknown?: readonly NoticeId[];
}
