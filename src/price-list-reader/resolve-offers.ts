import {cents} from './cents.js';
import {fold} from './fold.js';
import type {LineOffer} from './line-offers.js';
import {paidIn} from './paid-sessions.js';

/** Amounts of one treatment in one place, sorted by what they pay. */
export interface SortedPrices {
  readonly session: number | undefined;
  readonly from: boolean;
  readonly courses: ReadonlyMap<number, number>;
  readonly notes: readonly string[];
  /** The plain price where the line's other price is an offer. */
  readonly old: number | undefined;
}

export interface Context {
  /** Under specials, the second, lower price is the new one. */
  readonly isSpecials: boolean;
  /** True where a word beside the prices proves a reduction, such as SALE. */
  readonly isReduced: boolean;
}

/** Which amounts are prices of what; a text says why that cannot be told. */
export function resolveOffers(
  offers: readonly LineOffer[],
  context: Context,
): SortedPrices | string {
  const problem = offers.find((offer) => offer.problem !== undefined)?.problem;
  if (problem !== undefined) return problem;
  if (offers.some(({role}) => role === 'vague')) return 'the highest price, or about what it is';
  if (offers.some(({role, value}) => IS_PRICE.has(role) && value < LEAST))
    return 'too little for a session';
  const groups = groupBySessions(withTimes(offers));
  if (typeof groups === 'string') return groups;
  const open = [...groups.values()].flat().find((offer) => offer.problem !== undefined);
  if (open?.problem !== undefined) return open.problem;
  const savings = offers.filter(({role}) => role === 'saving').map(({value}) => value);
  const courses = new Map<number, number>();
  const notes: string[] = [];
  let session: Chosen | undefined;
  for (const [sessions, group] of groups) {
    const chosen = choose(group, sessions, {...context, savings});
    if (typeof chosen === 'string') return chosen;
    if (chosen.note !== undefined) notes.push(chosen.note);
    if (sessions === 1) session = chosen;
    else courses.set(sessions, chosen.value);
  }
  if (session === undefined && courses.size === 0) return 'no price of a session or a course';
  if (session) addDiscounts(session.value, offers, {courses, notes});
  return {
    session: session?.value,
    from: session?.isFrom ?? offers.some(({isFrom}) => isFrom),
    courses,
    notes,
    old: session?.old,
  };
}

function addDiscounts(
  session: number,
  offers: readonly LineOffer[],
  {courses, notes}: {readonly courses: Map<number, number>; readonly notes: string[]},
): void {
  for (const {sessions, percent} of offers.flatMap(({discounts}) => discounts)) {
    if (courses.has(sessions)) continue;
    const price = discounted(session, sessions, percent);
    courses.set(sessions, price.value);
    notes.push(price.note);
  }
  for (const gift of offers.flatMap((offer) => offer.gift ?? [])) {
    if (courses.has(gift.sessions)) continue;
    const price = paidIn(gift, session);
    courses.set(gift.sessions, price.value);
    notes.push(price.note);
  }
}

/** The price of a course at so many per cent off, with its sum. */
export function discounted(
  session: number,
  sessions: number,
  percent: number,
): {readonly value: number; readonly note: string} {
  const value = cents((sessions * session * (100 - percent)) / 100);
  return {value, note: `computed: ${sessions} * ${session} * ${(100 - percent) / 100} = ${value}`};
}

interface Chosen {
  readonly value: number;
  readonly isFrom: boolean;
  readonly note?: string;
  readonly old?: number;
}

/** “3 x 159”: each, where one session costs no less; three for it, where one costs less. */
function withTimes(offers: readonly LineOffer[]): readonly LineOffer[] {
  const single = offers.find(
    ({role, sessions}) => role !== 'times' && role !== 'old' && (sessions ?? 1) === 1,
  );
  const first = single ?? offers.find(({sessions}) => sessions === 1);
  return offers.map((offer): LineOffer => {
    if (offer.role !== 'times') return offer;
    if (isInstalment(offer, offers)) return {...offer, role: 'part', sessions: undefined};
    if (offer === first || offer.sessions === 1) return {...offer, role: 'price'};
    if (first === undefined)
      return {...offer, problem: 'each session, or all of them: not written'};
    return {...offer, role: offer.value <= first.value ? 'each' : 'price'};
  });
}

/**
 * “Course of 3 £750 or 12 x £62.50”, “£350 or 5 x £75”: parts of a price that is for another number
 * of sessions. Without “or”, “£480 (3 x £160)” may be a course.
 */
function isInstalment(
  {value, words, sessions = 1}: LineOffer,
  offers: readonly LineOffer[],
): boolean {
  const isOr = /(?<!\p{L})(?:or|ou|oder|o|lub) *(?:in |em |en )?\d{1,2} ?x(?!\p{L})/u.test(
    fold(words),
  );
  return offers.some(({role, sessions: paid, value: whole}) => {
    if (role === 'times' || role === 'each' || paid === sessions) return false;
    const isCourse = paid !== undefined && paid > 1;
    const share = (value * sessions) / whole;
    return share >= 0.99 && share <= (isCourse ? 1.01 : 1.3) && (isCourse || isOr);
  });
}

/** In any currency; what is less counts something. */
const LEAST = 10;
const IS_PRICE = new Set(['price', 'old', 'new', 'each', 'times']);

/** The amounts by the number of sessions that they pay; a course's price a session is checked. */
function groupBySessions(offers: readonly LineOffer[]): Map<number, LineOffer[]> | string {
  const groups = new Map<number, LineOffer[]>();
  let before = 1;
  // “x3 (save $150) $897”: sessions named beside what is no price yet are those of the price.
  let named: number | undefined;
  for (const offer of offers) {
    if (!IS_PRICE.has(offer.role)) {
      named = offer.sessions ?? named;
      continue;
    }
    const isShare = offer.role === 'each' && offer.sessions === undefined && before > 1;
    const isBefore =
      isShare ||
      isSecond(offer, groups.get(before)) ||
      (before > 1 && !OF_ONE.test(fold(offer.words)));
    const sessions = offer.sessions ?? named ?? (isBefore ? before : 1);
    named = offer.role === 'old' ? sessions : undefined;
    groups.set(sessions, [...(groups.get(sessions) ?? []), offer]);
    before = sessions;
  }
  return groups;
}

/** Words that say that a price behind that of a course is for one session. */
const OF_ONE =
  /(?<!\p{L})(?:single|one|session|treatment|individual|einzel\p{L}*|sitzung|behandlung|seance|sesion|seduta|unite|walk-?in|casual)(?!\p{L})/u;

/** “Course of 3: £567 (was £630)”: an old or new price without sessions is that of the one before. */
const isSecond = ({role}: LineOffer, group: readonly LineOffer[] | undefined): boolean =>
  (role === 'old' || role === 'new') && group !== undefined;

function choose(
  group: readonly LineOffer[],
  sessions: number,
  context: Context & {readonly savings: readonly number[]},
): Chosen | string {
  const each = group.filter(({role}) => role === 'each');
  const whole = group.filter(({role}) => role !== 'each');
  if (sessions === 1) return chooseOne([...whole, ...each], context);
  const [share] = each;
  if (whole.length === 0 && share) {
    const value = cents(sessions * share.value);
    return {value, isFrom: share.isFrom, note: `computed: ${sessions} * ${share.value} = ${value}`};
  }
  const chosen = chooseOne(whole, context);
  if (typeof chosen === 'string' || !share) return chosen;
  // “3 x 159” beside the price of a course may be what the sessions cost by themselves.
  const isShare = Math.abs(share.value * sessions - chosen.value) <= sessions;
  const isPlain = share.value * sessions > chosen.value;
  return isShare || isPlain ? chosen : 'the price of a course and that of its sessions disagree';
}

function chooseOne(
  group: readonly LineOffer[],
  {isSpecials, isReduced, savings}: Context & {readonly savings: readonly number[]},
): Chosen | string {
  const old = group.filter(({role}) => role === 'old');
  const current = group.filter(({role}) => role !== 'old');
  const [first, second] = current.length === 0 ? old : current;
  if (!first) return 'no price of a session or a course';
  if (!second) return asChosen(first, current.length === 0 ? undefined : old[0]?.value);
  if (current.length > 2) return 'several prices: what each pays is not written';
  if (first.value === second.value) return asChosen(first, old[0]?.value);
  const isNewNamed = second.role === 'new' && first.role === 'price';
  const isProved = isSpecials || isReduced || savings.includes(cents(first.value - second.value));
  if (second.value < first.value && (isNewNamed || isProved)) return asChosen(second, first.value);
  return 'two prices: which one holds is not written';
}

function asChosen({value, high, isFrom}: LineOffer, old?: number): Chosen {
  const range = high === undefined ? [] : [`range ${value} to ${high}: the low end, as "from"`];
  const before = old === undefined ? [] : [`old price ${old}`];
  const note = [...range, ...before].join('; ');
  return {value, isFrom, ...(note !== '' && {note}), ...(old !== undefined && {old})};
}
