import type {ConfigIssue} from '../../clinic-config/issue.js';
import {TREATMENT_IDS} from '../../evidence/treatments/index.js';
import {nearest} from '../nearest-word.js';
import type {Option} from '../types.js';

/** Keys that say what a treatment costs; of the last, only what is added to prices. */
const MONEY = ['prices', 'pricePerSession', 'currency', 'version', 'price', 'fees', 'tax'];
/** Keys of which an issue leaves every figure as it is. */
const OTHERS = [
  ...['$schema', 'priceListDate', 'treatments', 'names', 'concerns', 'areas', 'usualSessions'],
  ...[
    'usualInterval',
    'upkeep',
    'closedDays',
    'safetyQuestions',
    'bookingLink',
    'contactLink',
    'disclaimer',
    'texts',
  ],
];
/** What may be a price list or a currency: numbers, objects, “EUR”, “€”; not a sentence. */
const MAY_BE_MONEY = /^(?:[\d[{-]|"\s*(?:[a-z]{3}|\p{Sc})\s*"$)/iu;

/**
 * Which options have a price that the clinic has said and that could not be read, by what is wrong
 * in its configuration. Undefined where all prices were read.
 */
export function unreadPrices(
  issues: readonly ConfigIssue[],
): ((option: Option) => boolean) | undefined {
  const tests = issues.flatMap((issue) => unreadBy(issue) ?? []);
  return tests.length === 0 ? undefined : (option) => tests.some((isUnread) => isUnread(option));
}

function unreadBy({path, found}: ConfigIssue): ((option: Option) => boolean) | undefined {
  const [key = '', of] = path.split('.');
  if (OTHERS.includes(key)) return undefined;
  // Fees and taxes are part of the clinic's own sums alone.
  if (key === 'fees' || key === 'tax') return ({clinicPrice}) => clinicPrice !== undefined;
  if ((key === 'prices' || key === 'pricePerSession') && of !== undefined)
    return TREATMENT_IDS.some((id) => id === of)
      ? ({treatment}) => treatment === of
      : // A price of which nobody knows what it is for: of any that has none.
        ({clinicPrice}) => clinicPrice === undefined;
  const isKnown = key === '' || key === 'config-src' || MONEY.includes(key);
  const isMoney = isKnown || nearest(key.trim(), MONEY) !== undefined || MAY_BE_MONEY.test(found);
  return isMoney ? () => true : undefined;
}
