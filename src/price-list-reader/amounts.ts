import {blank} from './fold.js';
import {NUMBER, NUMBER_END, valueOf} from './number-text.js';

/** An amount of money in a text. */
export interface WrittenAmount {
  readonly start: number;
  readonly end: number;
  /** Undefined where the digits can be read in two ways. */
  readonly value: number | undefined;
  /** The other end of a range. */
  readonly high?: number;
  /** True where a plus stands behind it: the lowest price alone. */
  readonly isOpen: boolean;
  /** True where a plus stands before it: what is added to another price. */
  readonly isExtra: boolean;
  /** As it is written, in folded text; empty for a number without a sign. */
  readonly sign: string;
}

const OTHER_CODES =
  'kd|bd|jd|kwd|bhd|omr|jod|tnd|egp|zar|myr|php|thb|sek|nok|dkk|pln|czk|huf|try|mxn|brl|hkd|jpy';
/** Their amounts have three decimals: “35.000” may be thirty-five. */
const THREE_DECIMALS = /kwd|bhd|omr|jod|tnd|(?<![a-z])[kbj]d(?![a-z])|د\.[كب]|ر\.ع/;

/** Signs before a number, in folded text. */
const BEFORE = `(?<![a-z])(?:us|au|a|ca|c|nz|s|hk|r|mxn?|mex|ar|cop|clp|nt|rd|tt|j|bz)\\$|\\$|£|€|₹|(?<![a-z])(?:gbp|eur|usd|aud|cad|chf|inr|aed|nzd|sgd|sar|qar|dhs?|rs|sfr|fr|euro?|${OTHER_CODES})\\.?(?![a-z])`;
/** Signs behind a number; `$` only where no number follows it. */
const BEHIND = `€(?!\\d)|[£₹](?! ?\\d)|\\$(?! ?\\d)(?: ?(?:cad|aud|usd|ca|us))?|(?:gbp|eur(?:os?)?|usd|aud|cad|chf|inr|aed|nzd|sgd|sar|qar|dhs?|rs|fr|dollars?|pounds?|rupees|kr|zl|${OTHER_CODES})(?![a-z])\\.?|درهم(?: اماراتي)?|ريال|جنيه(?: مصري)?|دينار|د\\.[اكبجت]|ر\\.[عسقي]|ج\\.م|ل\\.ل`;

const FROM_TO = ' ?(?:-|bis|to|a|al|do|tot|until|الى) ?';
/** Words that no second price of another kind follows, as it may a dash. */
const TO = " (?:to|bis|do|tot|ate|hasta|fino a|jusqu'a) ";
/** “Rs.2,500”: the dot before it is that of the sign. */
const AFTER_SIGN = NUMBER.replace("(?<![\\d.,'])", '');
const ONE = new RegExp(
  `(\\+ ?)?(?:(${BEFORE}) ?(${AFTER_SIGN}${NUMBER_END})(?: ?(${BEHIND}))?|(${NUMBER}${NUMBER_END}) ?(${BEHIND})|(${NUMBER}(?:[.,]-{1,2}(?![\\d-])|/-)))`,
  'g',
);
const RANGE_BEHIND = new RegExp(
  `^(?:${FROM_TO}(?:(?:${BEFORE}) ?)?(${NUMBER}${NUMBER_END})(?: ?(?:${BEHIND}))?(?![ ]?[a-z%])|${TO}(?:(?:${BEFORE}) ?(${NUMBER}${NUMBER_END})|(${NUMBER}${NUMBER_END}) ?(?:${BEHIND})))`,
);
const RANGE_BEFORE = new RegExp(`(${NUMBER}${NUMBER_END}) ?(?:${FROM_TO})$`);
/** “Between £350 and £500”: both ends of a range, and no two prices. */
const BETWEEN = /(?:between|zwischen|entre|tra|fra|tussen|miedzy|بين) $/;
const AND = ' (?:and|und|et|y|e|en|a|i|و) ?';
const BETWEEN_BEHIND = new RegExp(RANGE_BEHIND.source.replace(FROM_TO, AND));
const BETWEEN_BEFORE = new RegExp(
  `(?<=${BETWEEN.source.slice(0, -1)})(${NUMBER}${NUMBER_END})${AND}$`,
);
/** Behind a number: the lowest price alone. */
const AND_UP =
  'and up|& up|up|onwards?|upwards?|or more|aufwarts|und mehr|et plus|y mas|o mas|in su';
const BARE = new RegExp(
  `(${NUMBER}${NUMBER_END})(?=[ *+)|]*(?:(?:${AND_UP})[ .*)|]*)?(?: \\([^()\\d]*\\))?$)`,
);
const SIGN_LEFT = /[£€₹$]|(?<![a-z])(?:gbp|eur|usd|aud|cad|chf|inr|aed)(?![a-z])/;

/** Numbers that are no money: times, percents, measures, dates, wavelengths. */
const NO_MONEY: readonly RegExp[] = [
  /(?<![£€₹$] ?|[\d.,])\d+(?:[.,]\d+)? ?(?:-|to|bis|a)? ?(?:\d+ ?)?(?:min(?:s|n|uten?|utes?|utos?|uti|uty?|uut)?\b\.?|h\d{2}(?:mins?|min)?|h \d{2} ?mins?|h\b|hrs?\b|hours?\b|std\b\.?|stunden?\b|heures?\b|'(?![\d])|weeks?\b|wochen\b|months?\b|monate?\b|mois\b|days?\b|tage\b|jours?\b|years?\b|دقيقة|دقائق|ساعة)(?: ?\d{1,2} ?(?:min(?:s|uten?|utes?)?\b|')(?= |$|[,;|)])|(?<=(?:h|hrs?|hours?|std\.?|stunden?|heures?) ?) ?[0-5]?\d(?= |$|[,;|)]))?/g,
  /\d+(?:[.,]\d+)? ?%/g,
  /(?<![£€₹$] ?|[\d.,])\d+(?:[.,]\d+)? ?(?:ml|mg|mm|cm2?|nm|units?|mhz)\b/g,
  /(?<![£€₹$] ?)\b(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{2,4})?|\b\d{1,2}\/\d{1,2}\/\d{2,4}/g,
];
const WAVELENGTH =
  /(?<![£€₹$\d.,'] ?)\b(?:532|595|755|1064|15(?:40|50|65)|19(?:27|40)|2940)\b(?! ?[€£$₹.,]| ?(?:eur|chf|aed))/g;

/** The text with all that is a number but no money made blank. */
export const withoutOtherNumbers = (folded: string): string =>
  blank(folded, ...NO_MONEY, WAVELENGTH);

/** Every amount with a sign, in the order of the text; the text is one of `withoutOtherNumbers`. */
export function findAmounts(text: string): readonly WrittenAmount[] {
  const amounts: WrittenAmount[] = [];
  let done = 0;
  for (const match of text.matchAll(ONE)) {
    if (match.index < done) continue;
    const amount = amountOf(text, match, done);
    amounts.push(amount);
    done = amount.end;
  }
  return amounts;
}

function amountOf(text: string, match: RegExpMatchArray, done: number): WrittenAmount {
  const [whole, plus, before, first, behind, second, sign, dashed] = match;
  const written = first ?? second ?? dashed ?? '';
  const start = match.index ?? 0;
  const single = {
    start,
    end: start + whole.length,
    value:
      isSplit(text, start, written, before) || (THREE_DECIMALS.test(whole) && /[.,]/.test(written))
        ? undefined
        : valueOf(written),
    isExtra: plus !== undefined,
    sign: (before === '$' && behind !== undefined
      ? behind
      : (before ?? sign ?? behind ?? '')
    ).replace(/[. ]/g, ''),
  };
  return withPlus(text, withRange(text, single, {done, isBefore: before !== undefined}));
}

type Single = Omit<WrittenAmount, 'isOpen'>;

/** A range with a second amount behind it, or with a bare number before it. */
function withRange(
  text: string,
  single: Single,
  {done, isBefore}: {readonly done: number; readonly isBefore: boolean},
): Single {
  const {value, start, end} = single;
  if (value === undefined) return single;
  const isBetween = BETWEEN.test(text.slice(Math.max(done, start - 20), start));
  const after = (isBetween ? BETWEEN_BEHIND : RANGE_BEHIND).exec(text.slice(end, end + 40));
  const second = after?.slice(1).find((group) => group !== undefined);
  const high = second === undefined ? undefined : valueOf(second);
  if (after && high !== undefined && isRange(value, high))
    return {...single, end: end + after[0].length, high};
  const ahead = text.slice(Math.max(done, start - 30), start);
  const before = isBefore ? null : (RANGE_BEFORE.exec(ahead) ?? BETWEEN_BEFORE.exec(ahead));
  const low = before?.[1] === undefined ? undefined : valueOf(before[1]);
  if (before && low !== undefined && isRange(low, value))
    return {...single, start: start - before[0].length, value: low, high: value};
  return single;
}

/** Ends of one price, not a number of something and a price. */
const isRange = (low: number, high: number): boolean => low >= 10 && high > low && high <= low * 6;

function withPlus(text: string, single: Single): WrittenAmount {
  const plus = /^ ?\+(?! {0,9}(?:[\d£€₹$(]|[\p{L}]{2}))/u.exec(
    text.slice(single.end, single.end + 14),
  );
  return {...single, end: single.end + (plus?.[0].length ?? 0), isOpen: plus !== null};
}

/** Words before a number that has a space in it: the first digits may be theirs. */
const COUNTED =
  /(?:^|[^a-z])(?:pack|forfait|cure|lot|paket|kur|abo|zones?|stufe|level|niveau|typ|type|phase|kurs|kur|pacchetto|ciclo|bono|paquete|of|von|de|da|di|mit|x) (?:a |da |de )?$/;

/** Whether “3 450 €” may be three of something for 450. */
function isSplit(
  text: string,
  start: number,
  written: string,
  before: string | undefined,
): boolean {
  if (!written.includes(' ')) return false;
  const isPounds = before !== undefined && /[£$]/.test(before);
  return (
    isPounds ||
    /^\d{3} /.test(written) ||
    (before === undefined &&
      COUNTED.test(text.slice(0, start)) &&
      !/(?:partir|lieu|instead) (?:de|of) $/.test(text.slice(0, start)))
  );
}

/** A number without a sign at the end of a text; `text` is one of `withoutOtherNumbers`. */
export function bareAmount(text: string): WrittenAmount | undefined {
  const match = BARE.exec(text);
  if (!match?.[1]) return undefined;
  const start = match.index;
  const before = text.slice(0, start);
  // Hours such as “9 - 18”, and small numbers that count something.
  const isMoney = !/\d ?[-:] ?$/.test(before) && !/^\d$/.test(match[1]);
  if (!isMoney) return undefined;
  const isAlone = !/\d{2}/.test(before) && !match[1].includes(' ');
  const value = isAlone ? valueOf(match[1]) : undefined;
  return {
    start,
    end: start + match[1].length,
    value,
    isOpen: /^\+/.test(text.slice(start + match[1].length)),
    isExtra: /\+ ?$/.test(text.slice(0, start)),
    sign: '',
  };
}

/** Whether a sign of a currency stands in a text of which the amounts have been taken. */
export const hasSignLeft = (text: string, amounts: readonly WrittenAmount[]): boolean =>
  SIGN_LEFT.test(
    amounts.reduce(
      (rest, {start, end}) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text,
    ),
  );
