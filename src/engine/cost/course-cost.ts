import {exactly, mapRange, type Range} from '../range.js';
import {normal, Z80} from './normal-distribution.js';
import {sessionShares, type SessionShares} from './session-shares.js';

/** The shares of people at whom the ends and the middle of a range stand. */
const QUANTILES: Range = {low: 0.1, likely: 0.5, high: 0.9};

/**
 * The width, in logarithms, of a price that does not vary: not zero, since widths are divided by.
 */
const SMALLEST_WIDTH = 1e-12;
/** Beyond so many standard deviations lies less than one person in a hundred million. */
const TAIL_DEVIATIONS = 6;
/** After so many of Newton's steps, every second step halves the bracket. */
const NEWTON_STEPS = 6;
/** A step in logarithms that moves the sum by less than a millionth of a cent: close enough. */
const SMALLEST_STEP = 1e-6;

/** What people pay, in logarithms: one log-normal distribution for each number of sessions. */
interface CostDistribution {
  /** For each number of sessions the logarithm of its likely sum, and the people who pay it. */
  readonly groups: readonly Readonly<{middle: number; people: number}>[];
  /** Standard deviations below and above the middles: the price's range is lopsided. */
  readonly below: number;
  readonly above: number;
}

function costDistribution(shares: SessionShares, {low, likely, high}: Range): CostDistribution {
  return {
    groups: shares.map(([count, people]) => ({middle: Math.log(count * likely), people})),
    below: Math.max(SMALLEST_WIDTH, Math.log(likely / low) / Z80),
    above: Math.max(SMALLEST_WIDTH, Math.log(high / likely) / Z80),
  };
}

/** The share of people who pay less than `x` (a logarithm), and how fast it grows there. */
function shareBelow(
  x: number,
  {groups, below, above}: CostDistribution,
  start: number,
): readonly [share: number, slope: number] {
  let share = start;
  let slope = 0;
  for (const {middle, people} of groups) {
    const distance = x - middle;
    const width = distance < 0 ? below : above;
    const [lower, density] = normal(distance / width);
    share += people * lower;
    slope += (people * density) / width;
  }
  return [share, slope];
}

/**
 * The sum below which `share` of all people stay. Price and number of sessions are taken as
 * independent: nothing says that expensive clinics give more or fewer sessions. Solved by Newton's
 * steps on the logarithm, kept inside a bracket.
 */
function sumBelow(share: number, costs: CostDistribution): number {
  const {groups, below, above} = costs;
  let from = (groups[0]?.middle ?? 0) - TAIL_DEVIATIONS * below;
  let to = (groups.at(-1)?.middle ?? 0) + TAIL_DEVIATIONS * above;
  let x = (from + to) / 2;
  for (let step = 0; step < 100; step++) {
    const [excess, slope] = shareBelow(x, costs, -share);
    if (excess > 0) to = x;
    else from = x;
    const next = x - excess / slope;
    const isInside = next >= from && next <= to;
    if (isInside && Math.abs(next - x) < SMALLEST_STEP) return Math.exp(next);
    // Where the sums of two numbers of sessions hardly overlap, Newton's steps can repeat without
    // end: then halving helps.
    x = isInside && (step < NEWTON_STEPS || step % 2 === 0) ? next : (from + to) / 2;
  }
  return Math.exp(x);
}

/** With one price for all, the sum is a whole number of sessions. */
function sessionsBelow(share: number, people: SessionShares): number {
  let sessions = 0;
  let reached = 0;
  for (const [count, part] of people) {
    if (reached < share) sessions = count;
    reached += part;
  }
  return sessions;
}

/**
 * What people pay who need so many sessions at such a price: the 10th, 50th and 90th of 100, in
 * whole minor units.
 */
export function costOf(people: SessionShares, price: Range): Range {
  const [only] = people;
  if (only === undefined) return exactly(0);
  if (people.length === 1) return mapRange(price, (amount) => Math.round(amount * only[0]));
  if (price.low === price.high) {
    return mapRange(QUANTILES, (share) => Math.round(sessionsBelow(share, people) * price.likely));
  }
  const costs = costDistribution(people, price);
  return mapRange(QUANTILES, (share) => Math.round(sumBelow(share, costs)));
}

/** What the whole course costs, in whole minor units. */
export const courseCost = (sessions: Range, price: Range): Range =>
  costOf(sessionShares(sessions), price);
