/** Where prices come from. */
export interface Market {
  /** ISO 4217 code of every amount. */
  readonly currency: string;
}

/** Every market, by its country. EU is the euro area. */
export const MARKETS = {
  US: {currency: 'USD'},
  GB: {currency: 'GBP'},
  EU: {currency: 'EUR'},
  IN: {currency: 'INR'},
  AU: {currency: 'AUD'},
  CA: {currency: 'CAD'},
  AE: {currency: 'AED'},
} as const satisfies Readonly<Record<string, Market>>;

export type MarketId = keyof typeof MARKETS;

export const MARKET_IDS = Object.keys(MARKETS) as readonly MarketId[];
