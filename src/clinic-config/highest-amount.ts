import {MARKETS} from '../evidence/markets.js';

/** The highest in a currency of which we know what is usual: a slip of zeros is seen. */
const HIGHEST = 1e6;
/** The highest in any other: a million rupiah is no large sum. */
const HIGHEST_ELSEWHERE = 1e9;
const KNOWN: readonly string[] = Object.values(MARKETS).map(({currency: code}) => code);

/** The highest amount that is taken in a currency by its code; left out, in that of the market. */
export const highestAmount = (code: string | undefined): number =>
  code === undefined || KNOWN.includes(code) ? HIGHEST : HIGHEST_ELSEWHERE;
