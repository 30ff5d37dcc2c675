import {
  bareAmount,
  findAmounts,
  hasSignLeft,
  withoutOtherNumbers,
  type WrittenAmount,
} from './amounts.js';
import {INSTALMENTS, isFrom, roleOf, type AmountRole} from './amount-role.js';
import {readCourse, withoutCounts} from './course-words.js';
import {blank, fold} from './fold.js';
import {withoutMakes} from './makes.js';
import {paidSessions, type PaidSessions} from './paid-sessions.js';
import {readPlaces} from './place-words.js';

/** One amount of a line with the words that are its own. */
export interface LineOffer {
  readonly words: string;
  readonly role: AmountRole;
  /** Sessions that its words name: undefined where none, or no one number, is named. */
  readonly sessions: number | undefined;
  /** Why its number of sessions cannot be told. */
  readonly problem?: string;
  readonly value: number;
  readonly high?: number;
  readonly isFrom: boolean;
  readonly sign: string;
  /** Per cent off a course, where its words say so. */
  readonly discounts: readonly ListedDiscount[];
  /** “3 for 2” beside the price of one session. */
  readonly gift?: PaidSessions;
}

/** “Course of 3: 10 % off”. */
export interface ListedDiscount {
  readonly sessions: number;
  readonly percent: number;
}

/** A line, or a cell, with its amounts taken apart. */
export interface OffersOfText {
  /** What stands before the first amount, which its other offers share. */
  readonly name: string;
  readonly offers: readonly LineOffer[];
  /** What stands behind the last amount. */
  readonly remark: string;
  /** Why no amount of it can be used. */
  readonly problem?: string;
}

/** The text for finding amounts: numbers in the names of makes and other measures are blank. */
export function moneyText(folded: string): string {
  return withoutOtherNumbers(withoutMakes(folded));
}

const DIGIT = /\p{Nd}/u;

/** The amounts of a text; without a sign only where `mayBeBare`, and then one at its end. */
export function amountsOf(text: string, mayBeBare: boolean): readonly WrittenAmount[] {
  if (!DIGIT.test(text)) return [];
  const money = moneyText(fold(text));
  const signed = findAmounts(money);
  if (signed.length > 0 || !mayBeBare) return signed;
  const bare = bareAmount(withoutCounts(money));
  return bare ? [bare] : [];
}

export function offersOf(text: string, mayBeBare: boolean): OffersOfText | undefined {
  if (!DIGIT.test(text)) return undefined;
  const folded = fold(text);
  const amounts = amountsOf(text, mayBeBare);
  const [first] = amounts;
  const last = amounts.at(-1);
  const isLeft = hasSignLeft(moneyText(folded), amounts);
  if (!first || !last)
    return isLeft && /\d/.test(moneyText(folded))
      ? {name: text, offers: [], remark: '', problem: 'a currency, but no amount that can be read'}
      : undefined;
  const shared = {name: text.slice(0, first.start), remark: text.slice(last.end)};
  if (isLeft || amounts.some(({value}) => value === undefined))
    return {...shared, offers: [], problem: 'the amount can be read in two ways'};
  const gaps = amounts.map((amount, index) =>
    splitGap(folded.slice(amount.end, amounts[index + 1]?.start), index === amounts.length - 1),
  );
  if (isNamedBehind(folded, amounts))
    return {...shared, offers: [], problem: 'which name each of the amounts belongs to'};
  const offers = amounts.map((amount, index) => {
    const from = index === 0 ? 0 : (amounts[index - 1]?.end ?? 0) + (gaps[index - 1] ?? 0);
    return offerOf(text, amount, {from, to: amount.end + (gaps[index] ?? 0)});
  });
  return {...shared, offers};
}

/** Whether a name stands behind the last amount, and none behind the first: “£350 face £450 neck”. */
function isNamedBehind(folded: string, amounts: readonly WrittenAmount[]): boolean {
  const [first] = amounts;
  const last = amounts.at(-1);
  if (!first || !last || first === last) return false;
  const isNaming = (text: string): boolean => readPlaces(text).places.length > 0;
  if (isNaming(folded.slice(0, first.start)) || !isNaming(folded.slice(last.end))) return false;
  const gap = folded.slice(first.end, amounts[1]?.start);
  return !isNaming(gap) || !/[,;|/(\n]/.test(gap);
}

const OF_ONE_SESSION =
  /^[ ]?(?:\/ ?|per |a |pro |par |je |por |la )(?:session|treatment|visit|sitzung|behandlung|seance|sesion|seduta)/u;
/** “160 € (face) / 110 € (neck)”. */
const IN_BRACKETS = /^ ?\([^()]*\)(?= ?[/,;|·•]| -)/;
const SEPARATOR = /\s[-/]\s|[|;·•,\n()]|\s(?:or|oder|ou|bzw\.?)\s|\//;
const COUNT_BEHIND = /^[^\p{L}\d]*(?:each|for|fur|pour|por) /u;

/** How much of the words between two amounts belongs to the first one. */
function splitGap(gap: string, isLast: boolean): number {
  if (isLast) return gap.length;
  const unit = OF_ONE_SESSION.exec(gap)?.[0].length ?? 0;
  const own = unit + (IN_BRACKETS.exec(gap.slice(unit))?.[0].length ?? 0);
  const separator = SEPARATOR.exec(gap.slice(own));
  if (separator) return own + separator.index;
  if (gap.trimStart().startsWith('~~')) return gap.indexOf('~~') + 2;
  return own > 0 || COUNT_BEHIND.test(gap) ? gap.length : 0;
}

/** “Pay for 5”, “10 x interest free”: a number that is no course of its own. */
const PAY_FOR =
  /(?:pay|zahlen?|nur|payez|paga)(?: only)?(?: for| fur)? \d+|\d{1,2} ?(?:x|fois|raten|rate|cuotas|parcelas|instal?ments|payments|months?|mesi|meses|mois)[ ](?:sem juros|sans frais|sin intereses|interest[ -]free|zinsfrei|zonder rente|senza interessi)/g;
const GIFT =
  /(?<![a-z])get(?![a-z])|\d ?\+ ?\d ?(?:free|gratis|offert|gratuit)|(?:one|session|treatment) free|\+ ?(?:\d|one|une?|ein[es]?|una?|uma?) ?(?:\p{L}+ )?(?:free|gratis|offerte?s?|gratuit[eao]?s?|geschenkt|kostenlos|umsonst|omaggio|regalo|de regalo)|(?<![\d.,])\d (?:for|fur) (?:the price of |den preis von )?\d(?![\d.,])|(?<![\d.,])[2-6]x[1-5](?![\d.,]| ?[a-z%])/u;
const PAID_FOR =
  /(?:buy|book|order|have|take|kaufen?|buchen?|achetez|compra) \d\D{1,30}(?:pay(?: only)? for|zahlen?|payez|paga) \d(?!\d)/;

function offerOf(
  text: string,
  amount: WrittenAmount,
  {from, to}: {readonly from: number; readonly to: number},
): LineOffer {
  const before = text.slice(from, amount.start);
  const after = text.slice(amount.end, to);
  const folded = fold(`${before} ${after}`);
  const gift = giftIn(fold(after));
  const plain = gift
    ? fold(`${before} ${after.slice(0, gift.start)} ${after.slice(gift.end)}`)
    : folded;
  // What is per cent off is told apart from the amount beside it.
  const pieces = withoutMakes(plain).split(/[,;()]/);
  const {counts, isOpen} = readCourse(
    blank(
      plain.includes('%')
        ? pieces.filter((piece) => !piece.includes('%')).join(' ; ')
        : withoutMakes(plain),
      PAY_FOR,
    ),
  );
  const problem = gift ? undefined : problemOf(folded, counts.length, isOpen);
  const role = amount.isExtra ? 'extra' : roleOf(fold(before), fold(after));
  return {
    words: `${before} ${after}`,
    role,
    sessions: counts.length === 1 && !isInstalment(role, before) ? counts[0] : undefined,
    ...(problem !== undefined && {problem}),
    value: amount.value ?? 0,
    ...(amount.high !== undefined && {high: amount.high}),
    isFrom: amount.isOpen || amount.high !== undefined || isFrom(fold(before), fold(after)),
    sign: amount.sign,
    discounts: pieces.flatMap((piece) => discountIn(piece) ?? []),
    ...(gift && {gift}),
  };
}

/** “3 x £98 interest free”: three parts of a price, no three sessions. */
const isInstalment = (role: AmountRole, before: string): boolean =>
  role === 'part' && (/\d ?x *$/.test(before) || INSTALMENTS.test(fold(before)));

/** Behind the price of one session: “€200, buy 2 get 1 free”. “£645 (6 for 5)” may be that of all. */
function giftIn(after: string): ReturnType<typeof paidSessions> {
  const gift = GIFT.test(after) || PAID_FOR.test(after) ? paidSessions(after) : undefined;
  if (!gift || OF_COURSE.test(after.slice(0, gift.start)) || OF_COURSE_ITSELF.test(after))
    return undefined;
  const {counts, isOpen} = readCourse(`${after.slice(0, gift.start)} ; ${after.slice(gift.end)}`);
  return counts.length === 0 && !isOpen ? gift : undefined;
}
const OF_COURSE = /(?:for|fur|pour|por|of|x|[/(]) *$|course|pack|kur|paket|forfait|bono/;
const OF_COURSE_ITSELF =
  /price of|preis von|prix de|precio de|\d+ (?:sessions|treatments|sitzungen|behandlungen|seances|sesiones)/;

const LATER =
  /(?<!\p{L})(?:thereafter|subsequent\p{L}*|following (?:sessions?|treatments?)|further (?:sessions?|treatments?)|follow-?up (?:sessions?|treatments?)|(?:jede )?weitere (?:sitzung|behandlung)\p{L}*|folge(?:sitzung|behandlung)\p{L}*|(?:seances? )?suivantes?|siguientes|successiv[aeoi])(?!\p{L})/u;

function problemOf(folded: string, counts: number, isOpen: boolean): string | undefined {
  if (GIFT.test(folded)) return 'a session for free: what is paid is not plain';
  if (LATER.test(folded)) return 'the first session and later ones at prices of their own';
  if (counts > 1) return 'several numbers of sessions at one price';
  return isOpen ? 'a course without its number of sessions' : undefined;
}

/** A discount on a course that folded words name; undefined where they name none, or several. */
export function discountIn(folded: string): ListedDiscount | undefined {
  const percents = [...folded.matchAll(/(\d{1,2}) ?%/g)];
  const percent = Number(percents[0]?.[1]);
  const {counts} = readCourse(folded.replace(/\d{1,2} ?%/g, ' '));
  const [sessions] = counts;
  const isOne = percents.length === 1 && counts.length === 1 && sessions !== undefined;
  return isOne && sessions > 1 && percent > 0 && percent <= 60 ? {sessions, percent} : undefined;
}
