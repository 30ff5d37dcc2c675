import type {Option} from '../types.js';

/** What a sum covers of a course. */
export interface Budget {
  /**
   * All of the cost's range, the likely cost, only its low end, not even that; unknown where no
   * cost is known.
   */
  readonly covers: 'all' | 'likely' | 'low' | 'none' | 'unknown';
  /**
   * Whole sessions at the high and at the low price; the same by a price list. `null` where no
   * price is known, or nothing is paid.
   */
  readonly sessions: Readonly<{least: number; most: number}> | null;
}

/**
 * What a limit covers; it and the prices are in minor units (cents). A limit below zero covers what
 * zero covers.
 */
export function budgetOf(
  {cost, costPerSession, clinicPrice}: Pick<Option, 'cost' | 'costPerSession' | 'clinicPrice'>,
  limit: number,
): Budget {
  const sum = Math.max(0, limit);
  // On a price list, a course may cost less than its sessions one by one.
  const covered = clinicPrice?.totals.filter((total) => total <= sum).length;
  return {
    covers:
      cost === null
        ? 'unknown'
        : sum >= cost.high
          ? 'all'
          : sum >= cost.likely
            ? 'likely'
            : sum >= cost.low
              ? 'low'
              : 'none',
    sessions:
      covered !== undefined
        ? {least: covered, most: covered}
        : costPerSession === null || costPerSession.low <= 0
          ? null
          : {
              least: Math.floor(sum / costPerSession.high),
              most: Math.floor(sum / costPerSession.low),
            },
  };
}
