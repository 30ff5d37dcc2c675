import type {Treated} from '../evidence/ids.js';
import {groupsOf, type AmountGroup} from './amount-groups.js';
import {hasName, type Entry} from './entries.js';
import {feeKind, type FeeKind} from './fee-lines.js';
import {fold} from './fold.js';
import type {LineOffer} from './line-offers.js';
import type {FoundPlace} from './place-words.js';
import {extraIn, isAddOn, mayBeHair, notPlainWhy} from './not-plain.js';
import {resolveOffers, type SortedPrices} from './resolve-offers.js';
import {BY_MEASURE, isTimeLimited} from './service-words.js';
import {readSubject, type Subject} from './subject.js';
import {treatmentMeant, type Meant} from './treatment-meant.js';

/** Prices of one treatment in one place, as one line gives them. */
export interface PricedLine {
  readonly entry: Entry;
  readonly treatment: Treated;
  readonly make: string | null;
  /** Undefined where no place is written. */
  readonly place: FoundPlace | undefined;
  readonly prices: SortedPrices;
  readonly notes: readonly string[];
  /** True where words that nobody knows may change what is meant. */
  readonly hasUnknownWords: boolean;
  /** Why it is no row, if the plain price stands beside; a question where that is missing. */
  readonly notPlain: string | undefined;
  /** Something to take home, added to the treatment or included in its price. */
  readonly extra: ReturnType<typeof extraIn>;
  /** True where the plain price is taken, and an offer that ends is asked. */
  readonly isBeforeOffer: boolean;
}
const OFFER_ENDS = 'an offer that ends on a day';

/** What one line is. */
export type EntryReading =
  | {readonly kind: 'fee'; readonly fee: FeeKind}
  | {readonly kind: 'outside'; readonly name: string}
  | {readonly kind: 'unclear'; readonly why: string}
  | {readonly kind: 'left-out'; readonly why: string}
  | {
      readonly kind: 'prices';
      readonly candidates: readonly PricedLine[];
      /** Why a part of the line is none. */
      readonly why: string | undefined;
    };

/** “with BBL $900” below “Moxi face $600”. */
const LEADS_ON = /^[^\p{L}\d+]*(?:with|plus|mit|avec|con|com|met|and|und|et)(?!\p{L})/u;

const ofWords = (offers: readonly LineOffer[]): string => offers.map(({words}) => words).join(' ');

export function readEntry(entry: Entry): EntryReading {
  const name = hasName(entry.name)
    ? entry.name
    : `${entry.name} ${ofWords(entry.offers)} ${entry.remark}`;
  const subject = readSubject(name);
  const isOwn = subject.treatments.length > 0 || (subject.vague !== undefined && !subject.isOther);
  const fee = subject.treatments.length === 0 ? feeOf(entry, name, subject) : undefined;
  if (fee !== undefined) return {kind: 'fee', fee};
  const {heading} = entry;
  if (entry.isHead) return {kind: 'left-out', why: 'the lowest of the prices below it'};
  if (isAddOn(entry)) return {kind: 'left-out', why: 'add-on to another treatment'};
  const isOutside =
    subject.isNever ||
    (!isOwn &&
      ((subject.isOther && !isWithBooster(subject, entry, fold(name))) || isHeadedOutside(entry)));
  if (isOutside) return {kind: 'outside', name: outsideName(entry)};
  if (LEADS_ON.test(fold(entry.name)) && subject.treatments.length > 0)
    return {kind: 'unclear', why: 'with another treatment, which is not named in the line'};
  const byColumn = readColumns(entry, subject);
  if (byColumn) return byColumn;
  const meant = treatmentMeant(subject, heading.subject);
  if (meant === undefined)
    return subject.places.length > 0 ||
      subject.vaguePlace !== undefined ||
      heading.subject !== undefined ||
      entry.isNameless
      ? {kind: 'unclear', why: 'which treatment: not written'}
      : {kind: 'outside', name: outsideName(entry)};
  if (typeof meant === 'string') return {kind: 'unclear', why: meant};
  return readPrices(entry, name, {subject, ...meant});
}

/** “We charge £30 for a consultation”: named behind the amount, where nothing is before it. */
function feeOf(entry: Entry, name: string, subject: Subject): FeeKind | undefined {
  const before = feeKind(fold(name));
  if (before !== undefined || subject.isOther || subject.isNever || entry.isTable) return before;
  const behind = `${ofWords(entry.offers)} ${entry.remark}`;
  const {treatments, isOther, places} = readSubject(behind);
  const isOpen = subject.places.length + treatments.length + places.length === 0 && !isOther;
  return isOpen && subject.vague === undefined && entry.offers.length === 1
    ? feeKind(fold(behind))
    : undefined;
}

const isHeadedOutside = ({heading: {subject}}: Entry): boolean =>
  subject !== undefined &&
  (subject.isNever ||
    (subject.isOther && subject.treatments.length === 0 && subject.vague === undefined));

/** A row of a place under the heads of treatments: each amount is that of its column. */
function readColumns(entry: Entry, {treatments, vague}: Subject): EntryReading | undefined {
  const isRow = entry.isTable && entry.offers.length > 0 && treatments.length === 0;
  const isNamed = entry.offers.every(({words}) => readSubject(words).treatments.length === 1);
  if (!isRow || vague !== undefined || !isNamed || entry.problem !== undefined) return undefined;
  const read = entry.offers.map((offer) =>
    readEntry({...entry, name: `${offer.words} ${entry.name}`, offers: [offer]}),
  );
  const candidates = read
    .flatMap((each) => (each.kind === 'prices' ? each.candidates : []))
    .map((each) => ({...each, entry}));
  const why = read
    .map((each) => ('why' in each ? each.why : undefined))
    .find((each) => each !== undefined);
  return candidates.length > 0
    ? {kind: 'prices', candidates, why}
    : {kind: 'unclear', why: why ?? 'no price'};
}

/** “Scalp with PRP” below the heading of a treatment: both of them. */
const isWithBooster = ({booster, places}: Subject, {heading}: Entry, folded: string): boolean =>
  booster !== undefined &&
  places.length > 0 &&
  heading.subject?.treatments.length === 1 &&
  /(?<![a-z])(?:with|mit|avec|con|plus|inkl\.?|incl\.?)(?![a-z])|[+&]/.test(folded);

/** As the text has it, without what leads to the price. */
function outsideName({shortName, line, offers}: Entry): string {
  const named = hasName(shortName) ? shortName : ofWords(offers);
  const bare = named
    .replace(/~~/g, ' ')
    .replace(/^[^\p{L}\p{N}(“"'~]+/u, '')
    .replace(/^(?:from|ab|à partir de|dès|desde|da|only|nur)\s{2,}/i, '')
    .replace(/[\s.·…:,|(–—-]+$/, '')
    .replace(/\s+(?:from|ab|à partir de|dès|desde|starting at|now|was|only|nur)$/i, '')
    .replace(/[\s.·…:,|(–—-]+$/, '')
    .trim();
  return /\p{L}{2}/u.test(bare) ? bare : line;
}

function readPrices(
  entry: Entry,
  name: string,
  main: Meant & {readonly subject: Subject},
): EntryReading {
  const whole = fold(
    `${name} | ${entry.offers.map(({words}) => words).join(' | ')} ${entry.remark}`,
  );
  const isExtra =
    entry.problem === undefined &&
    entry.offers.length > 0 &&
    entry.offers.every(({role}) => role === 'extra');
  if (isExtra) return {kind: 'left-out', why: 'add-on to another treatment'};
  if (BY_MEASURE.test(whole)) return {kind: 'unclear', why: 'priced by a measure or by time'};
  const offers = entry.offers.filter(({role}) => role !== 'extra');
  const groups = groupsOf(offers, main.subject);
  const read = groups.map((group, index) =>
    candidateOf(entry, group, {...main, whole, isFirst: index === 0}),
  );
  const candidates = read.filter((each) => typeof each !== 'string');
  const ended = candidates.some(({isBeforeOffer}) => isBeforeOffer) ? OFFER_ENDS : undefined;
  const why = entry.problem ?? read.find((each) => typeof each === 'string') ?? ended;
  if (entry.problem !== undefined || candidates.length === 0)
    return {kind: 'unclear', why: why ?? 'no price'};
  return {kind: 'prices', candidates, why};
}

function candidateOf(
  entry: Entry,
  {offers, subject, words}: AmountGroup,
  main: Meant & {readonly subject: Subject; readonly whole: string; readonly isFirst: boolean},
): PricedLine | string {
  const isElse = subject.isNever || (subject.isOther && subject.treatments.length === 0);
  if (isElse && !main.isFirst) return 'another service in the same line';
  if (!main.isFirst && isPlaceOpen(entry.name, subject, main.subject))
    return 'whether the place in the line is that of each price';
  const meant = meantBy(subject, main);
  const placed = placedBy(entry, subject, main);
  if (placed.vaguePlace !== undefined) return `no place that can be told: “${placed.vaguePlace}”`;
  if (mayBeHair(meant, placed, main.whole)) return 'there, it may be for removing hair';
  const prices = resolveOffers(offers, contextOf(entry));
  if (typeof prices === 'string') return prices;
  const isTimed = entry.heading.isTimeLimited || isTimeLimited(main.whole);
  if (isTimed && prices.old === undefined) return OFFER_ENDS;
  const combined = [main.subject.treatments, subject.treatments].some(({length}) => length > 1);
  const hasMember = entry.offers.some(({role}) => role === 'member');
  const text = `${fold(words)} | ${main.whole}`.replace(hasMember ? MEMBERS : '', ' ');
  const [place] = placed.places;
  return {
    entry,
    ...meant,
    place,
    prices: isTimed ? beforeOffer(prices) : prices,
    isBeforeOffer: isTimed,
    notes: notesOf(meant.note, place),
    hasUnknownWords: main.subject.hasUnknownWords,
    notPlain: isBesides(words, offers[0], main.isFirst ? undefined : entry.offers[0])
      ? 'combined areas'
      : notPlainWhy(text, {...placed, booster: main.subject.booster}, combined),
    extra: extraIn(text),
  };
}

/** “£275 (£325 with neck)”: the place of a later amount is added to that of the first one. */
function isBesides(words: string, own?: LineOffer, first?: LineOffer): boolean {
  if (own === undefined || first === undefined) return false;
  const folded = fold(words);
  return WITH_MORE.test(folded) || (AND_MORE.test(folded) && own.value > first.value);
}
const WITH_MORE =
  /^[^\p{L}\d+&]*(?:\+|(?:with|avec|mit|con|com|met|plus|incl\p{L}*|inkl\p{L}*)(?!\p{L}))/u;
const AND_MORE = /^[^\p{L}\d+&]*(?:&|(?:and|und|et|y|e|en|i)(?!\p{L}))/u;

/** Their price stands apart from that of everybody. */
const MEMBERS =
  /(?<![a-z])(?:members?'?s?|mitglied[a-z]*|vip|club|new (?:clients?|patients?|customers?)|neukund[a-z]*|nouveaux clients|nuevos clientes|students?|studierende|(?:first|1st) (?:visit|session|treatment))(?![a-z])/g;

/** The treatment that an amount's own words name, such as the head of its column, or the line's. */
function meantBy(
  {treatments: [own], make, note}: Subject,
  main: Meant & {readonly subject: Subject; readonly isFirst: boolean},
): Meant {
  const isColumn =
    own !== undefined && own !== main.treatment && main.subject.treatments.length === 0;
  return own === undefined || (main.isFirst && !isColumn) ? main : {treatment: own, make, note};
}

/** “IPL neck £130, SkinPen £180”: the neck may be that of the first one alone. */
function isPlaceOpen(name: string, own: Subject, main: Subject): boolean {
  const [place] = main.places;
  if (own.treatments.length === 0 || own.places.length > 0 || place === undefined) return false;
  const lead = name.slice(0, Math.max(0, fold(name).indexOf(place.word.trim())));
  return readSubject(lead).treatments.length > 0;
}

/** Which text names the place: the amount's own words, the line, or a heading. */
function placedBy(
  {heading}: Entry,
  subject: Subject,
  main: {readonly subject: Subject; readonly isFirst: boolean},
): Subject {
  if (subject.places.length > 0 || subject.vaguePlace !== undefined) return subject;
  const isOfLine = !main.isFirst && main.subject.places.length > 0;
  return (isOfLine ? main.subject : heading.place) ?? subject;
}

/** The plain price, where the other one is an offer that ends. */
const beforeOffer = (prices: SortedPrices): SortedPrices => ({
  ...prices,
  session: prices.old,
  courses: new Map<number, number>(),
});

const contextOf = ({
  heading,
  remark,
  offers,
  line,
}: Entry): Parameters<typeof resolveOffers>[1] => ({
  isSpecials: heading.isSpecials,
  isReduced: /(?<![a-z])(?:sale|save|reduced|reduziert|soldes?)(?![a-z])/.test(
    fold(`${line} ${ofWords(offers)} ${remark}`),
  ),
});

function notesOf(note: string | undefined, place: FoundPlace | undefined): readonly string[] {
  return [
    ...(note === undefined ? [] : [note]),
    ...(place?.place === 'other' ? [place.word.trim()] : []),
  ];
}
