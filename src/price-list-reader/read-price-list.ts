/** Reads a clinic's price list as it stands on its site: pure, no page, no clock. */
import {applyCourseRules} from './course-rules.js';
import {entriesOf, type Entry, type Remark} from './entries.js';
import {readFees, type FeeLine} from './fee-lines.js';
import {fold} from './fold.js';
import {startsBelow} from './from-lines.js';
import {gatherRows, type GatheredRow, type Turned} from './gather-rows.js';
import type {Item} from './item.js';
import {itemsOf} from './items.js';
import {currencyOfList, isOfCurrency, type ListCurrency} from './list-currency.js';
import {joinNameless} from './nameless-courses.js';
import {amountsOf} from './line-offers.js';
import {namesBefore} from './names-behind.js';
import {plainText} from './plain-text.js';
import {taxOf} from './tax-line.js';
import {unplacedLines} from './unplaced-lines.js';
import type {LineWithReason, PriceList, PriceRow} from './price-list.js';
import {readEntry, type PricedLine} from './read-entry.js';
import {withoutRunOns} from './run-on-lines.js';
import {readSubject} from './subject.js';

export type {
  LineWithReason,
  ListedFees,
  ListedPlace,
  ListedTax,
  PriceList,
  PriceRow,
} from './price-list.js';

/**
 * Reads a price list, as text or HTML, in the forms in which clinics write them: English, German,
 * French, and the commonest of Spanish, Italian, Portuguese, Dutch, Polish and Arabic. What it cannot
 * know it does not guess: each line with a price ends in a row, a fee, `unclear`, `leftOut` or
 * `notInScope`. Never throws.
 */
export function readPriceList(text: string): PriceList {
  const {source: whole, unread} = readablePart(plainText(text));
  const source = withoutRunOns(whole);
  const items = namesBefore(itemsOf(source, mayBeBare(source)));
  const {entries: all, remarks} = entriesOf(items);
  const entries = joinNameless(all);
  const currency = currencyOfList(source, signsOf(items));
  const lines = sortLines(entries, currency);
  const gathered = gatherRows(lines.candidates);
  const rules = applyCourseRules(gathered.rows, remarks);
  const {fees, unclear: talks, read} = readFees(lines.fees, remarks);
  const onTop = taxOnTop(source);
  const tax = taxOf(source, onTop.length > 0);
  const isLowest = startsBelow(source);
  const turned = [...lines.unclear, ...lines.leftOut, ...gathered.unclear, ...gathered.leftOut];
  const placed = [
    ...gathered.rows.flatMap(({entries: used}) => used),
    ...turned.map(({entry}) => entry),
    ...lines.outsideEntries,
    ...read,
  ];
  return {
    ...currency,
    rows: gathered.rows.map((row) => asRow(row, isLowest)),
    fees,
    ...(tax !== undefined && {tax}),
    unclear: unique([
      ...inOrder(entries, [...lines.unclear, ...gathered.unclear]),
      ...talks,
      ...rules,
      ...onTop,
      ...unplacedLines(source, placed, [...talks, ...rules]),
      ...unread,
    ]),
    leftOut: unique(inOrder(entries, [...lines.leftOut, ...gathered.leftOut])),
    notInScope: [...lines.outside, ...outsideRemarks(remarks)],
  };
}

/** More than the longest price lists have; a whole page may be pasted. */
const MOST_LETTERS = 40_000;
const MOST_LINES = 1500;

/** What of a text is read, and a line that says where reading stopped. */
function readablePart(text: string): {
  readonly source: string;
  readonly unread: readonly LineWithReason[];
} {
  let end = -1;
  for (let count = 0; count < MOST_LINES; count++) {
    const next = text.indexOf('\n', end + 1);
    if (next > MOST_LETTERS) break;
    if (next < 0)
      return text.length <= MOST_LETTERS ? {source: text, unread: []} : cutAt(text, end);
    end = next;
  }
  return cutAt(text, end);
}

function cutAt(text: string, end: number): ReturnType<typeof readablePart> {
  const rest = text.slice(end + 1, end + 400).trim();
  const line = rest.split('\n')[0]?.slice(0, 200) ?? '';
  const why = 'the text is longer than a price list: from here on nothing was read';
  return {source: text.slice(0, end + 1), unread: line === '' ? [] : [{line, why}]};
}

/** Amounts may lack a sign where none stands anywhere, or where one word says it for all. */
function mayBeBare(source: string): boolean {
  const lines = source.split('\n');
  const signed = lines.filter((line) => line.length < 1000 && amountsOf(line, false).length > 0);
  return signed.length === 0 || SAID_FOR_ALL.test(fold(source.slice(0, 200_000)));
}
const SAID_FOR_ALL =
  /(?:prices?|preise|prix|tarifs?|amounts?|betrage|precios|prezzi|rates?)[^\n\d]{0,30}(?:\(|in |en |: ?)(?:€|£|\$|₹|aed|usd|aud|cad|chf|eur|euros?|inr|gbp)/;

const signsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'priced' ? item.offers.map(({sign}) => sign) : []));

interface SortedLines {
  readonly candidates: PricedLine[];
  readonly fees: FeeLine[];
  readonly outside: string[];
  readonly outsideEntries: Entry[];
  readonly unclear: Turned[];
  readonly leftOut: Turned[];
}

/** Every priced line in its place. */
function sortLines(entries: readonly Entry[], currency: ListCurrency): SortedLines {
  const sorted: SortedLines = {
    candidates: [],
    fees: [],
    outside: [],
    outsideEntries: [],
    unclear: [],
    leftOut: [],
  };
  for (const entry of entries) sortLine(sorted, entry, currency);
  return sorted;
}

function sortLine(sorted: SortedLines, entry: Entry, currency: ListCurrency): void {
  const reading = readEntry(entry);
  const turn = (why: string): Turned => ({entry, line: entry.sources.join('\n'), why});
  if (reading.kind === 'outside') {
    sorted.outside.push(reading.name);
    sorted.outsideEntries.push(entry);
  } else if (isForeign(entry, currency))
    sorted.unclear.push(
      turn(
        currency.currency === null
          ? 'the list has several currencies'
          : 'the currency of this line is not that of the others',
      ),
    );
  else if (reading.kind === 'fee') sorted.fees.push({kind: reading.fee, entry});
  else if (reading.kind === 'unclear') sorted.unclear.push(turn(reading.why));
  else if (reading.kind === 'left-out') sorted.leftOut.push(turn(reading.why));
  else {
    sorted.candidates.push(...reading.candidates);
    if (reading.why !== undefined) sorted.unclear.push(turn(reading.why));
  }
}

/** Whether an amount of a line has the sign of another currency than the list. */
const isForeign = ({offers}: Entry, {currency, currencyNote}: ListCurrency): boolean =>
  currency === null
    ? currencyNote?.startsWith('several') === true && offers.length > 0
    : offers.some(({sign}) => !isOfCurrency(sign, currency));

function asRow(
  {candidate, place, session, courses, notes}: GatheredRow,
  isLowest: (sources: readonly string[]) => boolean,
): PriceRow {
  const {treatment, make, prices, entry} = candidate;
  const note = [...new Set(notes)].join('; ');
  const sorted = [...courses].sort(([one], [other]) => one - other);
  return {
    treatment,
    make,
    place,
    session,
    from: prices.from || isLowest(entry.sources),
    courses: Object.fromEntries(sorted.map(([sessions, {price}]) => [String(sessions), price])),
    ...(note !== '' && {note}),
  };
}

/** In the order of the text. */
function inOrder(entries: readonly Entry[], lines: readonly Turned[]): readonly LineWithReason[] {
  const places = new Map(entries.map((entry, index) => [entry, index]));
  return [...lines]
    .sort((one, other) => (places.get(one.entry) ?? 0) - (places.get(other.entry) ?? 0))
    .map(({line, why}) => ({line, why}));
}

/** Each line once, with the first reason. */
function unique(lines: readonly LineWithReason[]): readonly LineWithReason[] {
  const seen = new Set<string>();
  return lines.filter(({line}) => !seen.has(line) && seen.add(line));
}

/** Offers without an amount, such as “Laser hair removal packages 50 % off”. */
const outsideRemarks = (remarks: readonly Remark[]): readonly string[] =>
  remarks
    .filter(({text}) => {
      const {isNever, isOther, treatments, vague} = readSubject(text);
      return (
        /\d ?%/.test(text) &&
        (isNever || (isOther && treatments.length === 0 && vague === undefined))
      );
    })
    .map(({text}) => {
      const name = text.replace(/[\s(:–—-]*\d+ ?%.*$/s, '');
      return /^\W*(?:save|get|up to|spare\w*|bis zu)?\W*$/i.test(name) ? text : name;
    });

const TAX_ON_TOP =
  /(?:\+|plus|excl\p{L}*(?: of)?|(?<!\p{L})ex\.?|zzgl\.?|zuzuglich|exkl\p{L}*|hors|ohne|subject to|before)[ ](?:\d+(?:[.,]\d+)? ?% ?)?(?:vat|gst|hst|pst|mwst|tax(?:es)?|tva|iva|taxe|sales tax|applicable tax)|(?:vat|gst|hst|taxes|mwst|tva|iva)(?: (?:@ ?)?\d+ ?%)? (?:extra|additional|applicable|not included|nicht enthalten|en sus|no incluido)|(?<!\p{L})h\.?t\.?(?!\p{L}).{0,5}$/u;

/** A line that says that tax comes on top: the prices are not what a person pays. */
const taxOnTop = (source: string): readonly LineWithReason[] =>
  source
    .split('\n')
    .filter((line) => line.length < 300 && TAX_ON_TOP.test(fold(line)))
    .slice(0, 1)
    .map((line) => ({line: line.trim(), why: TAX_COMES_ON_TOP}));

/** Why a line that says so is asked. */
export const TAX_COMES_ON_TOP = 'tax comes on top of these prices';
