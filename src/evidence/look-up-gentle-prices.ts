/**
 * Looks up what a laser costs in a gentle make. Apart from the other prices: the first answer does
 * not need it.
 */
import type {PriceEvidence} from './figure-tables.js';
import {GENTLE_PRICE_EVIDENCE, GENTLE_PRICES} from './generated/gentle-prices.js';
import type {MarketId, TreatmentId} from './ids.js';
import {rangeOf, type StudyRange} from './look-up-figures.js';

/** What gentle makes are called, everywhere alike. */
export const GENTLE_MAKES: Readonly<Partial<Record<TreatmentId, string>>> = {
  'laser-nonablative': 'Clear + Brilliant, Moxi',
  'laser-ablative': 'CoolPeel',
};

/** As `priceOf`; undefined for a treatment that has no gentle make as well. */
export function gentlePriceOf(market: MarketId, treatment: TreatmentId): StudyRange | undefined {
  const row = GENTLE_PRICES[market]?.[treatment];
  return row && rangeOf(row);
}

export const gentlePriceEvidenceOf = (
  market: MarketId,
  treatment: TreatmentId,
): PriceEvidence | undefined => GENTLE_PRICE_EVIDENCE[market]?.[treatment];
