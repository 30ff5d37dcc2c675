import {fold} from './fold.js';
import {amountsOf} from './line-offers.js';
import type {ListedTax} from './price-list.js';
import {readSubject} from './subject.js';

const TAX =
  '(?:the )?(?:gesetzl\\p{L}*\\.? )?(?:vat|gst|hst|mwst|mehrwertsteuer|ust|umsatzsteuer|tva|iva|(?:sales |applicable )?tax)(?!\\p{L})\\.?';
const RATE = '(?<rate>\\d{1,2}(?:[.,]\\d{1,3})?) ?%';
/** “19 % MwSt.”, “VAT (20%)”, “GST @ 18%”, “TVA à 20 %”. */
const taxAtRate = (): string =>
  `(?:${RATE} ${TAX}|${TAX} ?(?:[(:@-]|at |of |von |a |de )? ?${RATE.replace('rate', 'rateBehind')}\\)?)`;

const alone = (words: string): string => `(?<!\\p{L})(?:${words})`;

/** What stands before and behind a tax that is in the prices. */
const INCLUDED = [
  new RegExp(
    `${alone('incl\\p{L}*\\.?(?: of)?|inkl\\p{L}*\\.?|mit|y compris|ttc|iva incluido')} ?\\(?(?:der |die |la |of )?${taxAtRate()}`,
    'u',
  ),
  new RegExp(
    `${taxAtRate()} (?:is |are |ist |sind |already |bereits )*(?:incl\\p{L}*|inkl\\p{L}*|inbegriffen|enthalten|comprise?)(?!\\p{L})`,
    'u',
  ),
];
/** The same of a tax that comes on top. */
const ON_TOP = [
  new RegExp(
    `(?:\\+|${alone('plus|excl\\p{L}*\\.?(?: of)?|zzgl\\.?|zuzuglich|exkl\\p{L}*\\.?|hors|subject to')}) ?${taxAtRate()}`,
    'u',
  ),
  new RegExp(
    `${taxAtRate()} (?:is |are |will be |ist |wird )*(?:extra|additional|applicable|added|not incl\\p{L}*|nicht (?:enthalten|inbegriffen)|en sus|no incluido)(?!\\p{L})`,
    'u',
  ),
];

/** Words after which the tax is not that of all prices, or not what it seems. */
const DOUBT =
  /(?<!\p{L})(?:except\p{L}*|unless|only|some|may|might|if|where|ausgenommen|auser|nur|sauf|members?|products?|produkte?)(?!\p{L})/u;
const DENIAL = /(?<!\p{L})(?:not|never|nicht|keine?|pas|non|no|without|ohne)(?!\p{L})|n't/u;

const HIGHEST = 50;

function rateIn(patterns: readonly RegExp[], folded: string): number | undefined {
  const groups = patterns.map((pattern) => pattern.exec(folded)?.groups).find(Boolean);
  const rate = groups?.['rate'] ?? groups?.['rateBehind'];
  return rate === undefined ? undefined : Number(rate.replace(',', '.'));
}

/** The tax that one line says of all prices; undefined where it says none for certain. */
function taxIn(line: string): ListedTax | undefined {
  const folded = fold(line);
  const isOne = folded.split('%').length === 2 && !DOUBT.test(folded);
  if (!isOne || amountsOf(line, false).length > 0 || readSubject(line).treatments.length > 0)
    return undefined;
  const included = DENIAL.test(folded) ? undefined : rateIn(INCLUDED, folded);
  const onTop = rateIn(ON_TOP, folded);
  const percent = included ?? onTop;
  const isClear = (included === undefined) !== (onTop === undefined);
  return isClear && percent !== undefined && percent > 0 && percent <= HIGHEST
    ? {percent, included: included !== undefined}
    : undefined;
}

/** The tax of the list, where its lines say one and no other. `isOnTop`: a line says so without a rate. */
export function taxOf(source: string, isOnTop: boolean): ListedTax | undefined {
  const said = source
    .split('\n')
    .filter((line) => line.length < 300 && line.includes('%'))
    .map(taxIn)
    .filter((tax) => tax !== undefined);
  const [first] = said;
  return said.every(
    ({percent, included}) =>
      percent === first?.percent && included === first.included && !(included && isOnTop),
  )
    ? first
    : undefined;
}
