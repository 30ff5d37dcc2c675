import type {AmountRole} from './amount-role.js';
import type {Entry, Remark} from './entries.js';
import {fold} from './fold.js';
import type {LineWithReason, ListedFees} from './price-list.js';
import {
  CONSULTATION,
  FREE,
  LATER_TALK,
  NOT_SET_OFF,
  NUMBING,
  PATCH_TEST,
  SET_OFF,
} from './service-words.js';

export type FeeKind = 'consultation' | 'patchTest' | 'numbing';

/** Which fee a folded name is; a talk after the treatment is none. */
export function feeKind(folded: string): FeeKind | undefined {
  const test = folded.split(/[.;|!•·]/).find((piece) => PATCH_TEST.test(piece));
  // “Consultation & patch test £25” is the talk, with the test in it.
  if (test !== undefined && !CONSULTATION.test(test.replace(PATCH_TEST, ' '))) return 'patchTest';
  if (CONSULTATION.test(folded)) return LATER_TALK.test(folded) ? undefined : 'consultation';
  return NUMBING.test(folded) ? 'numbing' : undefined;
}

/** A line of a fee. */
export interface FeeLine {
  readonly kind: FeeKind;
  readonly entry: Entry;
}

const QUALIFIED =
  /online|video|virtual|phone|telefon|hair|botox|filler|tattoo|surg|plast|doctor|dr\.|arzt|weight|follow|second|children|nurse|laser hair|body|wedding|bridal|laser/;

/** The fees of a list, and the lines of which a person must say what they are. */
export function readFees(
  lines: readonly FeeLine[],
  remarks: readonly Remark[],
): {
  readonly fees: ListedFees;
  readonly unclear: readonly LineWithReason[];
  /** Lines of which a fee was read. */
  readonly read: readonly Entry[];
} {
  const talks = lines.filter(({kind}) => kind === 'consultation');
  const plain = talks.filter(({entry}) => !QUALIFIED.test(fold(entry.name)));
  const asked = plain.length > 0 ? plain : talks;
  const prices = [...new Set(asked.map(({entry}) => priceOf(entry)))];
  const isOne = prices.length === 1;
  const beside = lines.filter(({kind}) => kind !== 'consultation').map(({entry}) => entry.line);
  const said = [...remarks.map(({text}) => text), ...beside].some(saysFreeTalk) ? 0 : null;
  const unclear = talks.filter(
    ({entry}) => !isOne || priceOf(entry) === null || !asked.some((one) => one.entry === entry),
  );
  const patchTest = feeOf('patchTest', lines, remarks);
  const numbing = feeOf('numbing', lines, remarks);
  return {
    fees: {
      consultation: (isOne ? prices[0] : null) ?? (talks.length === 0 ? said : null),
      setOff: isSetOff(isOne ? asked : [], remarks),
      ...(patchTest !== undefined && {patchTest}),
      ...(numbing !== undefined && {numbing}),
    },
    unclear: unclear.map(({entry}) => ({
      line: entry.sources.join('\n'),
      why: 'which consultation everybody pays',
    })),
    read: readLines(lines, {talks: isOne ? asked : [], patchTest, numbing}),
  };
}

/** Lines whose fee is in the result. */
function readLines(
  lines: readonly FeeLine[],
  fees: {
    readonly talks: readonly FeeLine[];
    readonly patchTest: number | undefined;
    readonly numbing: number | undefined;
  },
): readonly Entry[] {
  const others = lines.filter(({kind}) => kind !== 'consultation' && fees[kind] !== undefined);
  return [...fees.talks, ...others].map(({entry}) => entry);
}

/** “Complimentary consultation. Patch test £25”: in a sentence of its own. */
const saysFreeTalk = (text: string): boolean =>
  fold(text)
    .split(/[.;|!•·\n]/)
    .some(isFreeTalk);

const isFreeTalk = (folded: string): boolean =>
  CONSULTATION.test(folded) && FREE.test(folded) && !/\d/.test(folded) && !/incl/.test(folded);

/** Numbing “£15 extra” is a fee, too. */
const PAID = new Set<AmountRole>(['price', 'new', 'each', 'extra']);

/** 0 where it is free; null where no one price stands there. */
function priceOf({offers, name, remark}: Entry): number | null {
  const prices = offers.filter(({role}) => PAID.has(role));
  if (prices.length === 1 && prices[0]) return prices[0].value;
  const words = offers.map((offer) => offer.words).join(' ');
  return prices.length === 0 && FREE.test(fold(`${name} ${words} ${remark}`)) ? 0 : null;
}

function feeOf(
  kind: FeeKind,
  lines: readonly FeeLine[],
  remarks: readonly Remark[],
): number | undefined {
  const prices = lines.filter((line) => line.kind === kind).map(({entry}) => priceOf(entry));
  const words = kind === 'patchTest' ? PATCH_TEST : NUMBING;
  const isFree = remarks.some(({text}) => words.test(fold(text)) && FREE.test(fold(text)));
  if (prices.length === 0) return isFree ? 0 : undefined;
  return new Set(prices).size === 1 ? (prices[0] ?? undefined) : undefined;
}

/** “*Redeemable against treatment” below “Consultation £50*”. */
function isFootnoteOf(note: string, line: string): boolean {
  const mark = /^[(\s]*([*†‡¹²³]+)/.exec(note)?.[1];
  return mark !== undefined && line.replace(/\*\*/g, '').includes(mark);
}

function isSetOff(asked: readonly FeeLine[], remarks: readonly Remark[]): boolean {
  const own = asked.map(({entry}) =>
    fold(`${entry.name} ${entry.offers.map(({words}) => words).join(' ')} ${entry.remark}`),
  );
  const others = remarks
    .filter(
      ({text, line, after}) =>
        CONSULTATION.test(fold(text)) ||
        asked.some(({entry}) => entry === after || isFootnoteOf(line, entry.line)),
    )
    .map(({text}) => fold(text));
  return [...own, ...others].some((folded) => SET_OFF.test(folded) && !NOT_SET_OFF.test(folded));
}
