import type {BillItem} from '../../evidence/ids.js';
import type {Plural} from './answer-strings.js';

/** What is said only where a clinic has configured something. */
export interface ClinicStrings {
  /** A clause of the headline: an exact sum for the likely number of sessions. */
  readonly costs: string;
  readonly sessions: Plural;
  /** A lowest price. */
  readonly from: string;
  /** A range of lowest prices. */
  readonly orMore: string;
  /** Below a sum of the clinic's own. */
  readonly ourPrices: string;
  readonly ourPricesOf: string;
  /** Below a sum that is not the clinic's. */
  readonly marketPrices: string;
  /** The same, where the clinic's list has the treatment for other places. */
  readonly marketPricesHere: string;
  /** Where neither the clinic nor the market has a price in this currency. */
  readonly noPrice: string;
  readonly noPriceHere: string;
  /** Sessions that the clinic usually gives, and what they cost. */
  readonly usual: Plural;
  readonly usualCost: string;
  /** After the weeks between sessions, where they are the clinic's. */
  readonly ownWeeks: string;
  /** In place of the summary, where all prices are the clinic's, and where some are. */
  readonly summary: string;
  readonly notOffered: string;
  readonly bill: Readonly<{
    title: string;
    items: Readonly<Record<BillItem, string>>;
    course: Plural;
    each: string;
    total: string;
    free: string;
    taxIncluded: string;
    from: string;
    held: string;
    /** What keeps the result: `{treatment}`, `{price}`, `{months}`, `{sums}`. */
    upkeep: string;
    /** `{sum}` over `{n}` years. */
    overYears: Plural;
    /** `{treatment}` is done with a gentle make of the laser. */
    gentle: string;
  }>;
  readonly links: Readonly<{
    title: string;
    book: string;
    bookTreatment: string;
    contact: string;
    /** Follows the sentence that nothing leaves the device, where the clinic takes the plan. */
    planNote: string;
  }>;
}
