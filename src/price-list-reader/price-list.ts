import type {AreaId, Treated} from '../evidence/ids.js';

/** A place on the body: one of ours, or `other`, which the row's note names. */
export type ListedPlace = AreaId | 'other';

/** What one treatment costs in one place. */
export interface PriceRow {
  readonly treatment: Treated;
  /** As the text spells it; null where the text names none near the price. */
  readonly make: string | null;
  readonly place: ListedPlace;
  /** One session for somebody who is no member and has no voucher. */
  readonly session: number;
  /** True where the list gives the lowest price alone: “from”, a range, a plus. */
  readonly from: boolean;
  /** The whole price of a course by its number of sessions. */
  readonly courses: Readonly<Record<string, number>>;
  /** How it was read, where that is not plain; sums as `computed: 3 * 475 = 1425`. */
  readonly note?: string;
}

/** What is paid beside the sessions; 0 is free. */
export interface ListedFees {
  /** Null where nothing is said. */
  readonly consultation: number | null;
  /** True only where the text says that it is taken off the bill. */
  readonly setOff: boolean;
  readonly patchTest?: number;
  /** 0: included. */
  readonly numbing?: number;
}

/** A tax that the list says of all its prices. */
export interface ListedTax {
  readonly percent: number;
  /** False where it comes on top of the prices. */
  readonly included: boolean;
}

/** A line of the text, word for word, and why it became no row. */
export interface LineWithReason {
  readonly line: string;
  readonly why: string;
}

/** What a price list says, and what it leaves to be asked. */
export interface PriceList {
  /**
   * ISO 4217 code as far as the text proves it; a sign such as `$` that several currencies share;
   * null where the text says none.
   */
  readonly currency: string | null;
  readonly currencyNote?: string;
  readonly rows: readonly PriceRow[];
  readonly fees: ListedFees;
  /** Left out where the list says no rate, or not for certain. */
  readonly tax?: ListedTax;
  /** What a person must say. */
  readonly unclear: readonly LineWithReason[];
  /** In scope, but a rule decides that no price is taken from it. */
  readonly leftOut: readonly LineWithReason[];
  /** Names of what the estimator does not compare. */
  readonly notInScope: readonly string[];
}
