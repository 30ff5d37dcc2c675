import {readCourse} from './course-words.js';
import {fold} from './fold.js';
import {headingAfter, isNaming, NO_HEADING, type Heading} from './heading.js';
import type {Item} from './item.js';
import type {LineOffer} from './line-offers.js';
import {withoutMakes} from './makes.js';
import {CONSULTATION, FREE, NUMBING, PATCH_TEST, SET_OFF, SPECIALS} from './service-words.js';
import {readSubject} from './subject.js';

/** A priced line with the name that stands beside or above it. */
export interface Entry {
  readonly line: string;
  /** Every line of the text that it was made of. */
  readonly sources: string[];
  readonly name: string;
  readonly shortName: string;
  readonly remark: string;
  readonly offers: LineOffer[];
  problem: string | undefined;
  readonly heading: Heading;
  readonly indent: number;
  readonly isTable: boolean;
  /** True where the line has no name of its own and none stands above it. */
  readonly isNameless: boolean;
  /** True for a heading with the lowest of the prices below it. */
  readonly isHead: boolean;
}

/** A line without a price of its own: a rule, a fee, a remark. */
export interface Remark {
  readonly text: string;
  /** As it stands in the list, with the mark of a footnote. */
  readonly line: string;
  readonly heading: Heading;
  /** The priced line before it. */
  readonly after: Entry | undefined;
}

export interface Entries {
  readonly entries: readonly Entry[];
  readonly remarks: readonly Remark[];
}

const NOISE =
  /^\W*(?:(?:book|buy|reserve|order|shop|learn|read|see|view|find out|show|add)(?: (?:now|online|more|all|here|details|to cart|appointment|times|it))*|buchen|jetzt buchen|termin buchen|mehr(?: erfahren| infos?)?|details|auswahlen|in den warenkorb|reserver|prendre rendez-vous|en savoir plus|choisir|voir plus|reservar|prenota|select|popular|best ?seller|most popular|new!?|احجز الان|احجز)\W*$|^[\d\s.:,hminstdrou'+-]*(?:min|mins|minutes?|h|hrs?|hours?|std|stunden?|minuten|heures?)\b.{0,40}$|^\W*\d+ (?:services?|treatments|items|leistungen|prestations|reviews|bewertungen|avis)\W*$|^\W*\d[.,]\d\W*\(?\d*\)?.{0,12}$/u;
const NAMELESS =
  /(?<!\p{L})(?:from|ab|a partir de|des|desde|price|preis|prix|tarif|precio|regular|normal|sale|now|was|jetzt|nur|statt|save|sparen|up|to|off|single|einzel\p{L}*|one|per|pro|par|la|une|each|session|sessions|sitzung(?:en)?|behandlung(?:en)?|treatments?|seances?|sesion\p{L}*|only|book|buchen|incl\p{L}*|inkl\p{L}*|vat|gst|mwst|tva|tax|cost|you|sie|total|members?'?s?|non-members?|mitglieder\p{L}*|vip|club|min\p{L}*|std|hours?|hrs?|special|offer|new|old|value|a|the|of|for|un|el|le|x|de|and|reg|when|buy|usd|aud|cad|eur|chf|gbp|aed|inr|au|lieu|instead|worth|rrp|vanaf|od|cena|ceny|prijs|prijzen|preco|valor|behandeling(?:en)?|sessies?|zabieg\p{L}*|sesj\p{L}*|sess(?:ao|oes)|za|por|van|nu|teraz|agora|zamiast|usual|usually|normally|sitzungen|aktion|angebot|free|complimentary|gratis|kostenlos|gratuite?|offert)(?!\p{L})/gu;

/** A text between priced lines is long or a sentence: it tells about them and heads nothing. */
export const isProse = (text: string): boolean =>
  text.length > 70 || /[.!?…]$/.test(text) || text.split(/\s+/).length > 9 || /^[(*†]/.test(text);

/** A button, a time or a rating: it says nothing of a price. */
export const isNoise = (folded: string): boolean => NOISE.test(folded);

interface Walk {
  readonly entries: Entry[];
  readonly remarks: Remark[];
  heading: Heading;
  /** A text that may be the name of the prices below it. */
  pending: {readonly line: string; readonly text: string; readonly indent: number} | undefined;
  /** A text that counts sessions and names nothing, such as “Course of 3”. */
  label: string | undefined;
  /** The entry that was made of that text. */
  stacked: Entry | undefined;
  /** True after a price that nothing names, until a blank line: names may follow their prices. */
  isPriceFirst: boolean;
}

/** Gives each priced line its name and what the headings above it say. */
export function entriesOf(items: readonly Item[]): Entries {
  const walk: Walk = {
    entries: [],
    remarks: [],
    heading: NO_HEADING,
    pending: undefined,
    label: undefined,
    stacked: undefined,
    isPriceFirst: false,
  };
  for (const [index, item] of items.entries()) {
    if (item.kind === 'blank') walk.isPriceFirst = false;
    else if (item.kind === 'text') walkText(walk, item);
    else {
      const isHead = isHeadOf(item, items[index + 1]);
      walkPriced(walk, item, isHead);
      if (isHead) walk.heading = headingAfter(walk.heading, item.name);
    }
  }
  return walk;
}

function walkText(walk: Walk, item: Extract<Item, {kind: 'text'}>): void {
  const text = item.text.replace(/^[#>\s•*·–—-]+|[:\s]+$/g, '').replace(/~~/g, '');
  const folded = fold(text);
  if (text === '' || isNoise(folded)) return;
  if (walkLabel(walk, text, folded)) return;
  const isFee =
    (CONSULTATION.test(folded) && (FREE.test(folded) || SET_OFF.test(folded))) ||
    PATCH_TEST.test(folded) ||
    NUMBING.test(folded);
  const isRule =
    /\d ?%|\d ?\+ ?\d|free|gratis|gratuit|pay for|get \d|(?:except|unless|excluding)/.test(
      folded,
    ) && /\d|unless|except|(?:buy|book) (?:one|two|three|four|five)/.test(folded);
  if (walk.pending && isPlaceInBrackets(text)) {
    const {line, text: name, indent} = walk.pending;
    walk.pending = {line: `${line}\n${item.line}`, text: `${name} ${text}`, indent};
    return;
  }
  if (isFee || isRule || isProse(text)) {
    walk.remarks.push({text, line: item.line, heading: walk.heading, after: walk.entries.at(-1)});
    // A short one may be the name of a price below it; “incl. numbing” tells of the name above.
    const mayName = !isProse(text) && !/^(?:incl|inkl|with|mit|avec|con|save|spar)/.test(folded);
    if (!mayName) return;
    walk.pending = {line: item.line, text, indent: item.indent};
    walk.stacked = undefined;
    return;
  }
  walk.heading = headingAfter(walk.heading, text);
  // “Sale” names nothing that a price below it could pay.
  const isName = !SPECIALS.test(folded) || isNaming(readSubject(text));
  walk.pending = isName ? {line: item.line, text, indent: item.indent} : undefined;
  walk.stacked = undefined;
}

/** “(face)” below “Microneedling”. */
function isPlaceInBrackets(text: string): boolean {
  const subject = readSubject(text);
  return /^\([^()]*\)$/.test(text) && subject.places.length > 0 && !isNaming(subject);
}

/** “Morpheus8 from £600” above “Face £795”: a heading with the lowest of its prices. */
function isHeadOf(item: PricedItem, next: Item | undefined): boolean {
  if (next?.kind !== 'priced' || item.isTable || !item.offers.every(({isFrom}) => isFrom))
    return false;
  const own = readSubject(item.name);
  const below = readSubject(next.name);
  return (
    own.treatments.length === 1 &&
    own.places.length === 0 &&
    below.places.length > 0 &&
    !below.hasUnknownWords &&
    !isNaming(below)
  );
}

/** “Course of 3” alone: of the price below it, or of all prices below where those have names. */
function walkLabel(walk: Walk, text: string, folded: string): boolean {
  const {counts, isOpen} = readCourse(folded);
  const isLabel =
    (counts.length > 0 || (isOpen && COURSES_ALONE.test(folded)) || SINGLE_ALONE.test(folded)) &&
    !/\d ?%|\d ?\+ ?\d/.test(folded) &&
    !hasName(text);
  if (isLabel) walk.label = text;
  return isLabel;
}
const SINGLE_ALONE =
  /^(?:single|one-off|per session|price per session|einzel\w*|pro (?:sitzung|behandlung)|la seance|a l'unite|(?:por )?sesion(?: individual)?|singola seduta)(?: (?:session|treatment|sitzung))?$/;
const COURSES_ALONE =
  /^(?:our |treatment |unsere |nos |nuestros )?(?:course|package|pack|bundle|kur|paket|pakete?n?|forfait|cure|bono|pacchett[io])s?(?: (?:prices|deals|offers|preise))?$/;

type PricedItem = Extract<Item, {kind: 'priced'}>;

function walkPriced(walk: Walk, item: PricedItem, isHead: boolean): void {
  const own = item.isTable ? countedBy(item.name, item.offers) : item.offers;
  const whole = `${item.name} ${item.offers.map(({words}) => words).join(' ')} ${item.remark}`;
  const isNameless = !item.isTable && !hasName(whole);
  if (walk.label !== undefined && !isNameless)
    walk.heading = {...walk.heading, courses: walk.label, section: walk.heading.section + 1};
  const counting = isNameless ? walk.label : walk.heading.courses;
  walk.label = undefined;
  const offers = counting === undefined ? own : countedBy(counting, own);
  const made: Entry = {
    line: item.line,
    sources: [...item.sources],
    name: item.name,
    shortName: item.shortName,
    remark: item.remark,
    offers: [...offers],
    problem: item.problem,
    heading: walk.heading,
    indent: item.indent,
    isTable: item.isTable,
    isNameless,
    isHead,
  };
  if (!isNameless) {
    // “£50 deposit to book” between a name and its price.
    if (item.offers.length === 0 || !item.offers.every(({role}) => role === 'part')) {
      walk.pending = undefined;
      walk.stacked = undefined;
    }
    walk.entries.push(made);
  } else if (walk.stacked) addTo(walk.stacked, made);
  else if (walk.pending) stack(walk, walk.pending, made, item.isAboveName);
  else if (item.name !== '' || item.offers.length > 0) {
    walk.isPriceFirst ||= walk.entries.length === 0;
    walk.entries.push(made);
  }
}

/** Whether the words of a priced line name anything but prices and sessions. */
export function hasName(whole: string): boolean {
  const folded = fold(whole);
  const rest = readSubjectFree(folded);
  return /\p{L}{2}/u.test(rest);
}

const readSubjectFree = (folded: string): string => readCourse(folded).rest.replace(NAMELESS, ' ');

/** A name such as “Face (course of 3)” says what the prices beside or below it pay. */
function countedBy(name: string, offers: readonly LineOffer[]): LineOffer[] {
  const {counts, isOpen} = readCourse(withoutMakes(fold(name)));
  const [sessions] = counts;
  const problem =
    counts.length > 1 || isOpen ? 'a course without its number of sessions' : undefined;
  return offers.map((offer) =>
    offer.sessions !== undefined || (sessions === undefined && problem === undefined)
      ? offer
      : {...offer, ...(problem === undefined ? {sessions} : {problem})},
  );
}

function addTo(entry: Entry, more: Entry): void {
  entry.offers.push(...countedBy(entry.name, more.offers));
  entry.sources.push(...more.sources);
  entry.problem ??= more.problem;
}

function stack(
  walk: Walk,
  {line, text, indent}: NonNullable<Walk['pending']>,
  below: Entry,
  isAboveName = false,
): void {
  const made: Entry = {
    ...below,
    line,
    sources: isAboveName ? [...below.sources, line] : [line, ...below.sources],
    offers: countedBy(text, below.offers),
    name: text,
    shortName: text,
    indent,
    isNameless: false,
    remark: below.remark,
    problem: walk.isPriceFirst ? 'the name may belong to the price above it' : below.problem,
  };
  walk.entries.push(made);
  walk.stacked = made;
  // A text with a price of its own below it counts for that price alone.
  walk.heading = {...walk.heading, courses: undefined};
}
