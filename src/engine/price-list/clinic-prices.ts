import type {Config} from '../../clinic-config/config.js';
import type {KindId, TreatmentId} from '../../evidence/ids.js';
import {gentlePriceOf} from '../../evidence/look-up-gentle-prices.js';
import {kindsOf} from '../by-kind.js';
import {courseCost} from '../cost/course-cost.js';
import {priceInArea} from '../option.js';
import {exactly, type Range} from '../range.js';
import type {ClinicPrice, Estimate, Option, ResolvedInputs} from '../types.js';
import {billFor, withTax, type Bill} from './bill.js';
import {withoutPrices} from '../without-prices.js';
import {atInterval} from './clinic-interval.js';
import {offersIn} from './offers.js';
import {upkeepAt} from './upkeep-cost.js';

/** The longest course that a price list may name. */
const LONGEST_COURSE = 20;

/** Sessions that the clinic usually gives for a concern; undefined where it says nothing. */
export function usualSessions(
  {usualSessions: usual}: Config,
  treatment: TreatmentId,
  {concern}: Pick<ResolvedInputs, 'concern'>,
): number | undefined {
  const said = treatment === 'none' ? undefined : usual?.[treatment];
  return typeof said === 'object' ? said[concern] : said;
}

/** Writes a bill for a number of sessions of one treatment in one place. */
type BillOf = (sessions: number) => Bill;

/**
 * What is paid by each session of the longest course. Who needs fewer sessions has stopped paying
 * by then.
 */
function paidBySession(low: Bill, likely: Bill, high: Bill): readonly Range[] {
  return high.paid.map((_, index) => {
    const sums = [low, likely, high].map(({paid, total}) => paid[index] ?? total);
    // Fewer sessions can cost more at first, where a course is paid at its start: sort the sums.
    const [least = 0, middle = 0, most = 0] = sums.sort((a, b) => a - b);
    return {low: least, likely: middle, high: most};
  });
}

/** What the price list makes of a treatment, before it is known how many sessions it takes. */
function listPrice(billOf: BillOf, from: boolean, longest: number): ClinicPrice {
  const totals = [...Array(longest).keys()].map((index) => billOf(index + 1).total);
  return {from, totals, paid: [], bill: []};
}

/**
 * An option by the clinic's own price list: exact to the cent, its range that of the sessions
 * alone.
 */
function priced(option: Option, inputs: ResolvedInputs, config: Config): Option | undefined {
  const {treatment, sessions} = option;
  const list = offersIn(config, treatment, inputs.area);
  if (list === undefined) return undefined;
  const billOf: BillOf = (count) => billFor(count, treatment, list, config);
  const single = list.offers.find((offer) => offer.sessions === 1);
  const costPerSession = single ? exactly(withTax(single.price, config)) : null;
  const usual = usualSessions(config, treatment, inputs);
  const clinicPrice = {
    ...listPrice(billOf, list.from, Math.max(LONGEST_COURSE, sessions?.high ?? 0)),
    ...(usual !== undefined && {usual: {sessions: usual, cost: billOf(usual).total}}),
  };
  if (sessions === null) return {...option, costPerSession, cost: null, clinicPrice};
  const [low, likely, high] = [
    billOf(sessions.low),
    billOf(sessions.likely),
    billOf(sessions.high),
  ];
  return {
    ...option,
    costPerSession,
    cost: {low: low.total, likely: likely.total, high: high.total},
    clinicPrice: {...clinicPrice, paid: paidBySession(low, likely, high), bill: likely.lines},
  };
}

/** The make of a laser that the clinic has; undefined for that of the studies. */
function makeAt({prices}: Config, treatment: TreatmentId): 'gentle' | undefined {
  const price = treatment === 'none' ? undefined : prices?.[treatment];
  return typeof price === 'object' && price.make === 'gentle' ? price.make : undefined;
}

/**
 * An option whose laser the clinic has in a gentle make alone: where the clinic does not price it,
 * at what the market asks for that.
 */
function ofGentleMake(option: Option, {area, market}: ResolvedInputs): Option {
  const {treatment, sessions} = option;
  const price = priceInArea(gentlePriceOf(market, treatment), treatment, area);
  // A treatment that is sold in one make has the price of that.
  return price === null
    ? option
    : {
        ...option,
        make: 'gentle',
        costPerSession: price,
        cost: sessions && courseCost(sessions, price),
      };
}

function withUpkeep(option: Option, config: Config): Option {
  const upkeep = upkeepAt(option, config);
  return upkeep ? {...option, upkeep} : option;
}

/**
 * The estimate with the clinic's own prices, at its own interval between sessions. What the clinic has not priced keeps the market's
 * range, in the market's currency alone: amounts are never converted, so in another currency they
 * are not known. Neither are those of the clinic's own that could not be read.
 */
export function priceAt(
  estimate: Estimate,
  config: Config,
  isUnread: (option: Option) => boolean = () => false,
): Estimate {
  const currency = config.currency ?? estimate.currency;
  const {inputs} = estimate;
  const isForeign = currency !== estimate.currency;
  const atClinic = (studied: Option): Option => {
    const option = atInterval(studied, config, inputs);
    const isGentle = makeAt(config, option.treatment) === 'gentle';
    const own = priced(option, inputs, config);
    if (own) return isGentle ? {...own, make: 'gentle'} : own;
    if (isForeign) return {...option, costPerSession: null, cost: null};
    return isGentle ? ofGentleMake(option, inputs) : option;
  };
  const withKinds = (option: Option): Option => {
    const {byKind} = kindsOf(option, inputs);
    const kinds = (Object.entries(byKind ?? {}) as [KindId, Option][]).map(
      ([kind, each]) => [kind, atClinic(each)] as const,
    );
    return {
      ...withUpkeep(atClinic(option), config),
      ...(byKind && {byKind: Object.fromEntries(kinds)}),
    };
  };
  const found = {
    ...estimate,
    currency,
    options: estimate.options.map((option) =>
      option.treatment === 'none' ? option : withKinds(option),
    ),
  };
  const isAnyUnread = found.options.some(
    (option) => option.treatment !== 'none' && isUnread(option),
  );
  return isAnyUnread ? withoutPrices(found, isUnread) : found;
}
