import type {Config} from '../../clinic-config/config.js';
import type {BillItem} from '../../evidence/ids.js';
import {feeFor, type Offers} from './offers.js';
import {purchasesFor} from './purchases.js';

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
  /** What is paid by the first, second, … session, in minor units: a course when it begins, fees before the first. */
  readonly paid: readonly number[];
}

/** Hundredths of a percent that come on top. */
const taxOf = ({tax}: Config): number => (tax && !tax.included ? Math.round(tax.percent * 100) : 0);

/** Tax is worked out once, on the whole sum, and rounded to the cent, half a cent up. Whole numbers throughout: nothing gets lost. */
const taxOn = (sum: number, rate: number): number => Math.floor((sum * rate + 5000) / 10_000);

/** A sum of the price list as it is paid, in minor units. */
export const withTax = (sum: number, config: Config): number => sum + taxOn(sum, taxOf(config));

/** What so many sessions (1 or more) of a treatment cost at a clinic, line by line. */
export function billFor(
  sessions: number,
  treatment: string,
  {offers}: Offers,
  config: Config,
): Bill {
  const {consultation, patchTest, numbing, aftercareKit} = config.fees ?? {};
  const bought = purchasesFor(sessions, offers);
  const talk = feeFor(consultation, treatment);
  const once = feeFor(patchTest, treatment) + feeFor(aftercareKit, treatment);
  const each = feeFor(numbing, treatment);
  /** What the treatment itself has cost by a session, without the talk before it. */
  const treated = (by: number): number => {
    let begun = 0;
    let covered = 0;
    for (const {sessions: held, price} of bought) {
      if (covered < by) begun += price;
      covered += held;
    }
    return begun + once + by * each;
  };
  const setOff =
    typeof consultation === 'object' && consultation.setOff === true
      ? Math.min(talk, treated(sessions))
      : 0;
  // A talk that is set off counts as the first of what is paid.
  const sumBy = (by: number): number =>
    setOff > 0 ? Math.max(talk, treated(by)) : talk + treated(by);
  const net = sumBy(sessions);
  const line = (item: BillItem, amount: number, count = 1, held = 1): BillLine[] =>
    amount === 0 ? [] : [{item, count, sessions: held, amount}];
  const courses = [...new Set(bought)].flatMap((offer) => {
    const count = bought.filter((one) => one === offer).length;
    return line(
      offer.sessions === 1 ? 'session' : 'course',
      count * offer.price,
      count,
      offer.sessions,
    );
  });
  return {
    total: withTax(net, config),
    paid: Array.from({length: sessions}, (_, at) => withTax(sumBy(at + 1), config)),
    lines: [
      ...courses,
      ...line('consultation', talk),
      ...line('patch-test', feeFor(patchTest, treatment)),
      ...line('numbing', sessions * each, sessions),
      ...line('aftercare-kit', feeFor(aftercareKit, treatment)),
      ...line('set-off', -setOff),
      ...line('tax', taxOn(net, taxOf(config))),
    ],
  };
}
