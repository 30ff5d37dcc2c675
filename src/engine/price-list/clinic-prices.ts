import type {Config} from '../../clinic-config/config.js';
import type {TreatmentId} from '../../evidence/ids.js';
import type {Range} from '../range.js';
import type {ClinicPrice, Estimate, Option, ResolvedInputs} from '../types.js';
import {billFor, withTax} from './bill.js';
import {offersIn} from './offers.js';

/** The longest course that a price list may name. */
const LONGEST_COURSE = 20;

const one = (value: number): Range => ({low: value, likely: value, high: value});

/** Sessions that the clinic usually gives for a concern; undefined where it says nothing. */
export function usualSessions(
  {usualSessions: usual}: Config,
  treatment: TreatmentId,
  {concern}: Pick<ResolvedInputs, 'concern'>,
): number | undefined {
  const said = treatment === 'none' ? undefined : usual?.[treatment];
  return typeof said === 'object' ? said[concern] : said;
}

/** An option by the clinic's own price list: exact to the cent, its range that of the sessions alone. */
function priced(option: Option, inputs: ResolvedInputs, config: Config): Option | undefined {
  const {treatment, sessions} = option;
  const list = offersIn(config, treatment, inputs.area);
  if (list === undefined) return undefined;
  const bill = (count: number): ReturnType<typeof billFor> =>
    billFor(count, treatment, list, config);
  const single = list.offers.find((offer) => offer.sessions === 1);
  const usual = usualSessions(config, treatment, inputs);
  const totals = Array.from(
    {length: Math.max(LONGEST_COURSE, sessions?.high ?? 0)},
    (_, at) => bill(at + 1).total,
  );
  const own = {
    from: list.from,
    totals,
    ...(usual !== undefined && {usual: {sessions: usual, cost: bill(usual).total}}),
  };
  const costPerSession = single ? one(withTax(single.price, config)) : null;
  if (sessions === null)
    return {...option, costPerSession, cost: null, clinicPrice: {...own, paid: [], bill: []}};
  const [low, likely, high] = [bill(sessions.low), bill(sessions.likely), bill(sessions.high)];
  const paid = high.paid.map((_, at) => {
    // Who needs fewer sessions has stopped paying. A dearer start of a cheaper course may turn the order round.
    const by = [low, likely, high].map((each) => each.paid[at] ?? each.total).sort((a, b) => a - b);
    return {low: by[0] ?? 0, likely: by[1] ?? 0, high: by[2] ?? 0};
  });
  const clinicPrice: ClinicPrice = {...own, paid, bill: likely.lines};
  return {
    ...option,
    costPerSession,
    cost: {low: low.total, likely: likely.total, high: high.total},
    clinicPrice,
  };
}

/**
 * The estimate with the clinic's own prices. What the clinic has not priced keeps the market's range, in the market's currency alone:
 * amounts are never converted, so in another currency they are not known.
 */
export function priceAt(estimate: Estimate, config: Config): Estimate {
  const currency = config.currency ?? estimate.currency;
  const isForeign = currency !== estimate.currency;
  return {
    ...estimate,
    currency,
    options: estimate.options.map((option) =>
      option.treatment === 'none'
        ? option
        : (priced(option, estimate.inputs, config) ??
          (isForeign ? {...option, costPerSession: null, cost: null} : option)),
    ),
  };
}
