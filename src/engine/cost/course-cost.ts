import {normal, Z80} from './normal-distribution.js';
import {exactly, mapRange, type Range} from '../range.js';
import {sessionShares, type SessionShares} from './session-shares.js';

/** The people at whom a range's ends stand. */
const SHARES: Range = {low: 0.1, likely: 0.5, high: 0.9};

/** Half a distribution that has no width is one price: as good as none, and no division by zero. */
const NO_WIDTH = 1e-12;

/** Of a log-normal distribution cut at its middle: how far each half reaches, in logarithms. */
const halves = ({low, likely, high}: Range): readonly [below: number, above: number] => [
  Math.max(NO_WIDTH, Math.log(likely / low) / Z80),
  Math.max(NO_WIDTH, Math.log(high / likely) / Z80),
];

/** Widths beyond which less than one in a hundred million lies. */
const FURTHEST = 6;
/** Steps after which every second one halves the bracket. */
const PATIENCE = 6;
/** Close enough: the next of Newton's steps would move the sum by less than a millionth of a cent. */
const STILL = 1e-6;

/**
 * The sum below which `share` of all people stay. Price and number of sessions are taken as independent: nothing says
 * that dear clinics give more or fewer sessions. Solved by Newton's steps on the logarithm, kept inside a bracket.
 */
function sumBelow(
  share: number,
  guess: number,
  people: SessionShares,
  logs: readonly number[],
  [below, above]: ReturnType<typeof halves>,
): number {
  // Nobody to speak of is further out than this.
  let from = (logs[0] ?? 0) - FURTHEST * below;
  let to = (logs.at(-1) ?? 0) + FURTHEST * above;
  let x = Math.min(to, Math.max(from, guess));
  for (let step = 0; step < 100; step++) {
    let off = -share;
    let slope = 0;
    for (let at = 0; at < logs.length; at++) {
      const part = people[at]?.[1] ?? 0;
      const distance = x - (logs[at] ?? 0);
      const width = distance < 0 ? below : above;
      const [lower, density] = normal(distance / width);
      off += part * lower;
      slope += (part * density) / width;
    }
    if (off > 0) to = x;
    else from = x;
    const next = x - off / slope;
    if (Math.abs(next - x) < STILL && next >= from && next <= to) return Math.exp(next);
    if (to - from < NO_WIDTH) break;
    // Newton's steps can go round in circles where the sums of two numbers of sessions hardly meet: then halving helps.
    const trusted = next > from && next < to && (step < PATIENCE || step % 2 === 0);
    x = trusted ? next : (from + to) / 2;
  }
  return Math.exp(x);
}

/** With one price for all, the sum is a whole number of sessions. */
function sessionsBelow(share: number, people: SessionShares): number {
  let reached = 0;
  for (const [sessions, part] of people) {
    reached += part;
    if (reached >= share - 1e-9) return sessions;
  }
  return people.at(-1)?.[0] ?? 0;
}

/** What people pay who need so many sessions at such a price: the 10th, 50th and 90th of 100, in whole minor units. */
export function costOf(people: SessionShares, price: Range): Range {
  const [only] = people;
  if (only === undefined || price.likely === 0) return exactly(0);
  if (people.length === 1) return mapRange(price, (one) => Math.round(one * only[0]));
  if (price.low === price.high)
    return mapRange(SHARES, (share) => Math.round(sessionsBelow(share, people) * price.likely));
  const logs = people.map(([count]) => Math.log(count * price.likely));
  const widths = halves(price);
  // First guess: as if the logarithm of the sessions were normal, too.
  let middle = 0;
  for (let at = 0; at < logs.length; at++) middle += (people[at]?.[1] ?? 0) * (logs[at] ?? 0);
  let squared = 0;
  for (let at = 0; at < logs.length; at++)
    squared += (people[at]?.[1] ?? 0) * ((logs[at] ?? 0) - middle) ** 2;
  const quantile = (share: number, z: number): number => {
    const guess = middle + z * Math.sqrt(squared + widths[z < 0 ? 0 : 1] ** 2);
    return Math.round(sumBelow(share, guess, people, logs, widths));
  };
  return {
    low: quantile(SHARES.low, -Z80),
    likely: quantile(SHARES.likely, 0),
    high: quantile(SHARES.high, Z80),
  };
}

/** What the whole course costs. */
export const courseCost = (sessions: Range, price: Range): Range =>
  costOf(sessionShares(sessions), price);
