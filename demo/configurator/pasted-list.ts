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
import {currencyKnown, type ListedCurrency} from './pasted-currency.js';

/** A price list that was pasted, and what has been said of it so far. */
export interface PastedList extends ListedCurrency {
  readonly list: PriceList;
  /** For each row, whether it is used. */
  readonly isUsed: readonly boolean[];
  /** For each line that is asked. */
  readonly answers: readonly LineAnswer[];
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

/** Whether the make is one for a visit in the lunch hour. */
export const isGentle = ({treatment, make}: PriceRow): boolean =>
  make !== null && (TREATMENT_DETAILS[treatment].devices.gentleMakes?.test(make) ?? false);

/** The fields with the prices, courses and fees of the list; all else stays. */
export function withPrices(before: FormState, pasted: PastedList): FormState {
  const state = structuredClone(before);
  const {list, isUsed, answers} = pasted;
  for (const [index, row] of list.rows.entries()) {
    if (isUsed[index] !== true || row.place === 'other') continue;
    setPrice(state, row.treatment, {area: row.place, price: priceOf(row)});
    if (GENTLE_MAKES[row.treatment] !== undefined && row.make !== null)
      state.treatments[row.treatment].make = isGentle(row) ? 'gentle' : 'full';
  }
  for (const answer of answers) addAnswer(state, answer);
  state.currency = currencyFor(before, currencyKnown(pasted, before));
  const {consultation, setOff, patchTest, numbing} = list.fees;
  if (consultation !== null)
    Object.assign(state.fees.consultation, {price: String(consultation), setOff});
  if (patchTest) state.fees.patchTest.price = String(patchTest);
  if (numbing) state.fees.numbing.price = String(numbing);
  return state;
}

/** Empty where it is that of the country already. */
function currencyFor(state: FormState, code: string | undefined): string {
  if (code === undefined) return state.currency;
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
