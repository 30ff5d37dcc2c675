import {costOf} from './course-cost.js';
import type {Range} from '../range.js';
import {sessionShares} from './session-shares.js';
import type {Option} from '../types.js';

/**
 * What people will have paid by the first, second, … session, in minor units: those who need fewer
 * have stopped paying. Empty where price or number of sessions is not known. The last is the cost
 * of the whole course.
 */
export function payments({
  sessions,
  costPerSession,
  clinicPrice,
}: Pick<Option, 'sessions' | 'costPerSession' | 'clinicPrice'>): readonly Range[] {
  if (clinicPrice) return clinicPrice.paid;
  if (sessions === null || costPerSession === null) return [];
  const shares = sessionShares(sessions);
  return [...Array(sessions.high).keys()].map((at) => {
    const by = at + 1;
    const paid: [number, number][] = [];
    for (const [count, share] of shares) {
      const last = paid.at(-1);
      if (last && last[0] === Math.min(count, by)) last[1] += share;
      else paid.push([Math.min(count, by), share]);
    }
    return costOf(by < sessions.high ? paid : shares, costPerSession);
  });
}
