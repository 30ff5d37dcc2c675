/** Which rows of the price lists tell what a treatment costs, and what each says. */
import type {MarketId} from '../evidence/ids.js';
import {TREATMENT_DETAILS} from '../evidence/treatments/all-details.js';
import type {PriceRecord} from './records.js';

/** A price from fewer lists than this has grade D. */
export const FEW = 3;

/** Made for a visit in the lunch hour, and sold below the lasers that the studies used. */
const GENTLE = /clear \+ brilliant|lasemd|cool ?peel/i;
/**
 * Sizes and strengths of the treatment itself; any other variant comes with more or is another
 * treatment.
 */
const PLAIN = /^(moderate|aggressive|large|medium|small)$/;

/**
 * Whether a row is of the treatment at all: a laser facial, a theatre or a serum on top are
 * something else.
 */
function isComparable({treatment, device, variant, published}: PriceRecord): boolean {
  const {makesInPriceLists} = TREATMENT_DETAILS[treatment].devices;
  const isMeant = published === 'range' || (makesInPriceLists?.test(device ?? '') ?? true);
  return isMeant && (variant === null || PLAIN.test(variant));
}

/**
 * Whether a row is of a gentle make of its laser: it tells what its clinic asks, not what the laser
 * costs.
 */
export const isGentle = ({device}: PriceRecord): boolean => GENTLE.test(device ?? '');

/** A price as the list gives it: a range counts at its middle, on the scale of ratios. */
export const middle = ({low, high}: PriceRecord): number => Math.sqrt(low * high);

/** A row in a market that is shown. */
export type MarketRow = PriceRecord & {readonly market: MarketId};

/** The rows that prices rest on: one session of the full face, in a market that is shown. */
export function priceRows(all: readonly PriceRecord[]): MarketRow[] {
  const rows = all.filter(
    (row): row is MarketRow =>
      row.status === 'seen' &&
      isComparable(row) &&
      row.area === 'full face' &&
      row.sessions === 1 &&
      row.market !== null,
  );
  const full = new Set(rows.filter((row) => !isGentle(row)).map(({treatment}) => treatment));
  // Where every make of a laser is gentle, nothing says what the laser costs.
  return rows.filter(({treatment}) => full.has(treatment));
}
