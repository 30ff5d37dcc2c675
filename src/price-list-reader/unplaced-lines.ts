import type {Entry} from './entries.js';
import {fold} from './fold.js';
import {moneyText} from './line-offers.js';
import {looksPriced} from './no-price.js';
import type {LineWithReason} from './price-list.js';

/**
 * Lines of the text that look priced and that nothing was made of: whatever the steps before missed
 * is asked, so that no price vanishes.
 */
export function unplacedLines(
  source: string,
  placed: readonly Entry[],
  said: readonly LineWithReason[],
): readonly LineWithReason[] {
  const known = new Set([
    ...placed.flatMap(({sources}) => sources),
    ...said.flatMap(({line}) => line.split('\n')),
  ]);
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !known.has(line) && isPricedLine(line))
    .map((line) => ({line, why: 'a price that was not understood'}));
}

const isPricedLine = (line: string): boolean =>
  line.length <= 1000 && /\p{Nd}/u.test(line) && looksPriced(moneyText(fold(line)));
