import type {Offer, Offers} from './offers.js';

/**
 * What somebody buys who needs so many sessions and pays the least: a course may hold more sessions
 * than are needed where that is cheaper. Of equal sums the one with fewer sessions is bought.
 * Larger courses come first, since that is how they are paid.
 */
export function purchasesFor(sessions: number, offers: readonly Offer[]): readonly Offer[] {
  // The cheapest way to at least `n` sessions, for each n up to those needed.
  const best: {sum: number; bought: number; last?: Offer}[] = [{sum: 0, bought: 0}];
  for (let n = 1; n <= sessions; n++) {
    let cheapest: (typeof best)[number] = {sum: Infinity, bought: Infinity};
    for (const offer of offers) {
      const before = best[Math.max(0, n - offer.sessions)];
      if (before === undefined) continue;
      const way = {
        sum: before.sum + offer.price,
        bought: before.bought + offer.sessions,
        last: offer,
      };
      if (way.sum < cheapest.sum || (way.sum === cheapest.sum && way.bought < cheapest.bought))
        cheapest = way;
    }
    best.push(cheapest);
  }
  const bought: Offer[] = [];
  for (let n = sessions; n > 0;) {
    const last = best[n]?.last;
    if (last === undefined) break;
    bought.push(last);
    n -= last.sessions;
  }
  return bought.sort((a, b) => b.sessions - a.sessions);
}

/**
 * The same where the first session may have a price of its own: with it or without, whichever costs
 * less.
 */
export function purchasesWithFirst(sessions: number, {offers, first}: Offers): readonly Offer[] {
  const usual = purchasesFor(sessions, offers);
  if (first === undefined) return usual;
  const begun = [first, ...purchasesFor(sessions - 1, offers)];
  return sumOf(begun) <= sumOf(usual) ? begun : usual;
}

const sumOf = (bought: readonly Offer[]): number => bought.reduce((sum, {price}) => sum + price, 0);
