import type {Config} from '../../clinic-config/config.js';
import type {BillItem} from '../../evidence/ids.js';
import {feeFor, type Offer, type Offers} from './offers.js';
import {purchasesWithFirst} from './purchases.js';
import {fromCoins, toCoin, toCoins} from './smallest-coin.js';

/** One line of a bill. */
export interface BillLine {
  readonly item: BillItem;
  /** How often: courses, sessions; 1 for what is paid once. */
  readonly count: number;
  /** Of a course: its number of sessions, else 1. */
  readonly sessions: number;
  /** What the line adds to the sum, in minor units; below zero for what is taken off. */
  readonly amount: number;
}

/** A bill for a number of sessions. */
export interface Bill {
  readonly lines: readonly BillLine[];
  /** Minor units, tax included. */
  readonly total: number;
  /**
   * What is paid by the first, second, … session, in minor units: a course when it begins, fees
   * before the first.
   */
  readonly paid: readonly number[];
}

/** Tax that comes on top, in thousandths of a percent; 0 where prices include it. */
const taxRate = ({tax}: Config): number =>
  tax && !tax.included ? Math.round(tax.percent * 1000) : 0;

/** A hundred percent in thousandths. */
const WHOLE = 100_000;

/**
 * Tax is worked out once, on the whole sum, and rounded to the smallest coin, half a coin up. In
 * whole numbers throughout, so nothing is lost; in two parts, since large sums would leave them.
 */
function taxOn(sum: number, config: Config): number {
  const rate = taxRate(config);
  const coins = toCoins(sum, config);
  const ofRest = Math.floor(((coins % WHOLE) * rate + WHOLE / 2) / WHOLE);
  return fromCoins(Math.floor(coins / WHOLE) * rate + ofRest, config);
}

/** A sum of the price list as it is paid, in minor units. */
export const withTax = (sum: number, config: Config): number =>
  toCoin(sum + taxOn(sum, config), config);

/** Fees of a clinic for one treatment, in minor units; 0 where it asks none. */
interface FeesFor {
  readonly consultation: number;
  readonly isSetOff: boolean;
  readonly patchTest: number;
  readonly aftercareKit: number;
  /** Each session. */
  readonly numbing: number;
}

function feesFor(treatment: string, config: Config): FeesFor {
  const {consultation, ...fees} = config.fees ?? {};
  return {
    consultation: feeFor(consultation, treatment, config),
    isSetOff: typeof consultation === 'object' && consultation.setOff === true,
    patchTest: feeFor(fees.patchTest, treatment, config),
    aftercareKit: feeFor(fees.aftercareKit, treatment, config),
    numbing: feeFor(fees.numbing, treatment, config),
  };
}

/**
 * What the treatment itself has cost by its session `number`, without the consultation; a course is
 * paid when it begins.
 */
function treatmentCost(number: number, bought: readonly Offer[], fees: FeesFor): number {
  let begun = 0;
  let covered = 0;
  for (const {sessions, price} of bought) {
    if (covered < number) begun += price;
    covered += sessions;
  }
  return begun + fees.patchTest + fees.aftercareKit + number * fees.numbing;
}

const line = (item: BillItem, amount: number, count = 1, sessions = 1): BillLine[] =>
  amount === 0 ? [] : [{item, count, sessions, amount}];

/** Courses and single sessions, each kind on a line. */
function purchaseLines(bought: readonly Offer[]): BillLine[] {
  return [...new Set(bought)].flatMap((offer): readonly BillLine[] => {
    const count = bought.filter((purchase) => purchase === offer).length;
    // That the first session is free is said.
    if (offer.isFirst) return [{item: 'first-session', count, sessions: 1, amount: offer.price}];
    const item = offer.sessions === 1 ? 'session' : 'course';
    return line(item, count * offer.price, count, offer.sessions);
  });
}

/** What so many sessions (1 or more) of a treatment cost at a clinic, line by line. */
export function billFor(sessions: number, treatment: string, list: Offers, config: Config): Bill {
  const fees = feesFor(treatment, config);
  const {consultation, isSetOff} = fees;
  const bought = purchasesWithFirst(sessions, list);
  const treated = (number: number): number => treatmentCost(number, bought, fees);
  const setOff = isSetOff ? Math.min(consultation, treated(sessions)) : 0;
  // Where the treatment pays the consultation back, the consultation is a first payment towards it.
  const sumBy = (number: number): number =>
    setOff > 0 ? Math.max(consultation, treated(number)) : consultation + treated(number);
  const net = sumBy(sessions);
  return {
    total: withTax(net, config),
    paid: [...Array(sessions).keys()].map((index) => withTax(sumBy(index + 1), config)),
    lines: [
      ...purchaseLines(bought),
      ...line('consultation', consultation),
      ...line('patch-test', fees.patchTest),
      ...line('numbing', sessions * fees.numbing, sessions),
      ...line('aftercare-kit', fees.aftercareKit),
      ...line('set-off', -setOff),
      ...line('tax', taxOn(net, config)),
    ].map((each) => ({...each, amount: toCoin(each.amount, config)})),
  };
}
