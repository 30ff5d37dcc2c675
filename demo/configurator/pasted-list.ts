import {GENTLE_MAKES} from '../../src/evidence/look-up-gentle-prices.js';
import {TREATMENT_DETAILS} from '../../src/evidence/treatments/all-details.js';
import {amountsOf} from '../../src/price-list-reader/line-offers.js';
import {
  readPriceList,
  TAX_COMES_ON_TOP,
  type PriceList,
  type PriceRow,
} from '../../src/price-list-reader/read-price-list.js';
import type {AreaId} from '../../src/evidence/ids.js';
import type {PricedTreatment} from '../../src/clinic-config/config.js';
import {
  currencyTyped,
  emptyPrice,
  hasAmount,
  type AreaFields,
  type FormState,
  type PriceFields,
  type TreatmentFields,
} from './form-state.js';
import {NO_ANSWER, type LineAnswer} from './line-answer.js';
import {isFromLine} from './line-suggestions.js';
import {readAmount} from './read-input.js';

/** A price list that was pasted, and what has been said of it so far. */
export interface PastedList {
  readonly list: PriceList;
  /** For each row, whether it is used. */
  readonly isUsed: readonly boolean[];
  /** For each line that is asked. */
  readonly answers: readonly LineAnswer[];
  /** The currency that was chosen where the text does not prove it; empty before. */
  readonly currency: string;
}

/** A row is a reading where no place is written, or where the estimator has no such place. */
export const isReading = ({note = ''}: PriceRow): boolean => note.startsWith('P0:');
export const hasPlace = ({place}: PriceRow): boolean => place !== 'other';

/** A price that the list gives for a place that it names. */
const isCertain = (row: PriceRow): boolean => hasPlace(row) && !isReading(row);

/** The makes of a treatment for which the list names a place; null for prices without a make. */
const makesOf = ({rows}: PriceList, treatment: string): readonly (string | null)[] => [
  ...new Set(
    rows.filter((row) => row.treatment === treatment && isCertain(row)).map(({make}) => make),
  ),
];

/** Why a row that was read waits for a yes, in words; undefined where it does not. */
export function whyWaiting(list: PriceList, row: PriceRow): string | undefined {
  if (!hasPlace(row)) return 'Not used: the estimator does not have this place.';
  if (isReading(row)) return 'Not ticked: the list names no place. Tick it if this is the face.';
  const makes = makesOf(list, row.treatment);
  if (makes.length === 1) return undefined;
  const names = makes.map((make) => make ?? 'one without a name').join(', ');
  return `Not ticked: the list has several makes of it (${names}). Tick those of the make you compare.`;
}

/** A tax that is known is offered for its field: which treatment its line is need not be asked. */
const withoutTaxLine = (list: PriceList): PriceList =>
  list.tax === undefined
    ? list
    : {...list, unclear: list.unclear.filter(({why}) => why !== TAX_COMES_ON_TOP)};

/** Reads a text. Rows that rest on a reading, and several makes of one treatment, wait for a yes. */
export function pasteList(text: string): PastedList {
  const list = withoutTaxLine(readPriceList(text));
  return {
    list,
    isUsed: list.rows.map((row) => whyWaiting(list, row) === undefined),
    answers: list.unclear.map(({line}) => ({
      ...NO_ANSWER,
      price: onlyAmount(line),
      from: isFromLine(line),
    })),
    currency: '',
  };
}

/** The amount of a line that has one; a person sees and can change it. */
function onlyAmount(line: string): string {
  const amounts = amountsOf(line, false);
  const [amount] = amounts;
  return amounts.length === 1 && amount?.value !== undefined ? String(amount.value) : '';
}

/** What must be said of the currency before prices are used. */
export interface CurrencyQuestion {
  readonly why: string;
  /** ISO 4217 codes. */
  readonly options: readonly string[];
}

const DOLLARS = ['USD', 'CAD', 'AUD'];

/** Undefined where the list proves a currency and the fields have no other. */
export function currencyQuestion(
  {list: {currency}}: PastedList,
  state: Pick<FormState, 'currency' | 'market'>,
): CurrencyQuestion | undefined {
  const typed = currencyTyped(state);
  if (currency === null)
    return {
      why: 'The list names no one currency.',
      options: [
        ...new Set([typed ?? 'USD', 'USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', 'INR', 'AED']),
      ],
    };
  if (currency === '$')
    return {
      why: 'The list says “$”: which dollar is not written.',
      options: [...new Set([...DOLLARS.filter((code) => code === typed), ...DOLLARS])],
    };
  if (codeOf(currency) === undefined)
    return {why: `The list says “${currency}”.`, options: ['SEK', 'NOK', 'DKK', 'PLN']};
  return typed === undefined || typed === currency
    ? undefined
    : {why: `The list is in ${currency}, your fields are in ${typed}.`, options: [currency, typed]};
}

/** Why the prices cannot be used yet, in words; empty where they can. */
export function openQuestions(pasted: PastedList, state: FormState): readonly string[] {
  const {list, isUsed, answers, currency} = pasted;
  const paidIn = currencyKnown(pasted) ?? currencyTyped(state);
  const used = list.rows.filter((_, index) => isUsed[index]);
  const twice = used.filter(
    (row, index) => used.findIndex((other) => isSamePlace(row, other)) < index,
  );
  const mixed = used.filter((row) =>
    used.some((other) => other.treatment === row.treatment && isGentle(other) !== isGentle(row)),
  );
  const unfinished = list.unclear.filter((_, index) => {
    const {treatment, area, price} = answers[index] ?? NO_ANSWER;
    const isPriced = readAmount(price, {currency: paidIn}).value !== undefined;
    return treatment !== '' && (area === '' || !isPriced);
  });
  const slots = slotsOf(used, answers);
  return [
    ...(currencyQuestion(pasted, state) !== undefined && currency === ''
      ? ['Choose the currency.']
      : []),
    ...(twice.length > 0 ? ['One treatment in one place has two prices: untick one of them.'] : []),
    ...(mixed.length > 0
      ? [
          `One treatment has a gentle make (${Object.values(GENTLE_MAKES).join(', ')}) and another: untick one of them.`,
        ]
      : []),
    ...unfinished.map(
      ({line}) => `“${line}” needs a place and a price, an amount alone; or leave it out.`,
    ),
    ...(new Set(slots).size < slots.length && twice.length === 0
      ? ['A line that you answered is priced already: leave one of them out.']
      : []),
    ...(used.length === 0 && answers.every(({treatment}) => treatment === '')
      ? ['Tick at least one price.']
      : []),
  ];
}

/** What each price that is used pays for: a session or a course of a treatment in a place. */
const slotsOf = (used: readonly PriceRow[], answers: readonly LineAnswer[]): readonly string[] => [
  ...used.flatMap(({treatment, place, courses}) =>
    ['1', ...Object.keys(courses)].map((sessions) => `${treatment} ${place} ${sessions}`),
  ),
  ...answers
    .filter(({treatment, area}) => treatment !== '' && area !== '')
    .map(({treatment, area, sessions}) => `${treatment} ${area} ${sessions}`),
];

/** The code of a currency that the list proves. */
const codeOf = (currency: string | null): string | undefined =>
  currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : undefined;

/** The code of the currency that was chosen or that the list proves; undefined where neither is. */
export const currencyKnown = ({list, currency}: PastedList): string | undefined =>
  currency || codeOf(list.currency);

const isSamePlace = (one: PriceRow, other: PriceRow): boolean =>
  one.treatment === other.treatment && one.place === other.place;

/** Whether the make is one for a visit in the lunch hour. */
const isGentle = ({treatment, make}: PriceRow): boolean =>
  make !== null && (TREATMENT_DETAILS[treatment].devices.gentleMakes?.test(make) ?? false);

/** The fields with the prices, courses and fees of the list; all else stays. */
export function withPrices(before: FormState, pasted: PastedList): FormState {
  const state = structuredClone(before);
  const {list, isUsed, answers, currency} = pasted;
  for (const [index, row] of list.rows.entries()) {
    if (isUsed[index] !== true || row.place === 'other') continue;
    setPrice(state, row.treatment, {area: row.place, price: priceOf(row)});
    if (GENTLE_MAKES[row.treatment] !== undefined && row.make !== null)
      state.treatments[row.treatment].make = isGentle(row) ? 'gentle' : 'full';
  }
  for (const answer of answers) addAnswer(state, answer);
  state.currency = currencyFor(before, currency || list.currency);
  const {consultation, setOff, patchTest, numbing} = list.fees;
  if (consultation !== null)
    Object.assign(state.fees.consultation, {price: String(consultation), setOff});
  if (patchTest) state.fees.patchTest.price = String(patchTest);
  if (numbing) state.fees.numbing.price = String(numbing);
  return state;
}

/** Empty where it is that of the country already. */
function currencyFor(state: FormState, code: string | null): string {
  if (code === null || code === '$') return state.currency;
  return currencyTyped({currency: '', market: state.market}) === code ? '' : code;
}

/** Whether the main fields have the price of the face, or nothing yet. */
const isForFace = ({price, isFaceOnly}: TreatmentFields): boolean =>
  isFaceOnly || !hasAmount(price);

/**
 * Every price stands at its place: the list does not say that other places cost the same. That of
 * the face stands in the main fields, where they have no price for all places.
 */
function setPrice(state: FormState, treatment: PricedTreatment, given: AreaFields): void {
  const fields = state.treatments[treatment];
  const others = fields.areas.filter(({area}) => area !== given.area);
  const isMain = given.area === 'face' && isForFace(fields);
  fields.offered = true;
  fields.areas = isMain ? others : [...others, given];
  if (isMain) Object.assign(fields, {price: given.price, isFaceOnly: true});
}

/** What stands in the fields for one place. */
function priceIn(fields: TreatmentFields, area: AreaId): PriceFields | undefined {
  const own = fields.areas.find((each) => each.area === area)?.price;
  return area === 'face' && fields.isFaceOnly && hasAmount(fields.price) ? fields.price : own;
}

/** A line may add a course to a price that another has given. */
function addAnswer(state: FormState, {treatment, area, price, sessions, from}: LineAnswer): void {
  if (treatment === '' || area === '') return;
  const given = structuredClone(priceIn(state.treatments[treatment], area) ?? emptyPrice());
  given.from ||= from;
  const sum = price.trim();
  if (sessions === '1') given.session = sum;
  else if (sessions === '3') given.courseOf3 = sum;
  else if (sessions === '6') given.courseOf6 = sum;
  else given.courses = [...given.courses, {sessions, price: sum}];
  setPrice(state, treatment, {area, price: given});
}

function priceOf({session, courses, from}: PriceRow): PriceFields {
  const {3: courseOf3 = '', 6: courseOf6 = '', ...others} = courses;
  return {
    ...emptyPrice(),
    session: String(session),
    courseOf3: String(courseOf3),
    courseOf6: String(courseOf6),
    courses: Object.entries(others).map(([sessions, price]) => ({sessions, price: String(price)})),
    from,
  };
}
