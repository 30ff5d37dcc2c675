import type {Config} from '../clinic-config/config.js';
import {CONCERN_IDS, CONCERNS} from '../evidence/concerns/index.js';
import type {AreaId, ConcernId, MarketId, TreatmentId} from '../evidence/ids.js';
import {studied} from '../evidence/look-up-figures.js';
import {MARKET_IDS, MARKETS} from '../evidence/markets.js';
import {resolveInputs, type Problem} from './inputs.js';
import {offersIn} from './price-list/offers.js';
import type {ResolvedInputs, UncheckedInputs} from './types.js';

/** Inputs at a clinic, and what of them could not be used. */
export interface InputsAtClinic {
  readonly inputs: ResolvedInputs;
  readonly problems: readonly Problem[];
}

/** The places offered for a concern, all of them where the clinic names none. */
export function areasOffered(concern: ConcernId, {areas}: Config): readonly AreaId[] {
  const all = CONCERNS[concern].areas;
  return areas ? all.filter((area) => areas.includes(area)) : all;
}

/**
 * The concerns that can be chosen. Where the clinic's places leave none over, all: an empty list
 * would ask nothing.
 */
export function concernsOffered(config: Config): readonly ConcernId[] {
  const offered = (config.concerns ?? CONCERN_IDS).filter(
    (concern) => areasOffered(concern, config).length > 0,
  );
  return offered.length > 0 ? offered : CONCERN_IDS;
}

/**
 * Two columns to compare: the usual ones of those offered, then those offered that are most studied
 * for this concern, then the others offered. Where only one is offered, a usual one stands beside
 * it all the same: one treatment alone compares nothing.
 */
function treatmentsOffered(
  {concern, kind, treatments}: ResolvedInputs,
  offered: readonly TreatmentId[],
): TreatmentId[] {
  const isOffered = (treatment: TreatmentId): boolean => offered.includes(treatment);
  const chosen = new Set(treatments.filter(isOffered));
  for (const next of [...studied(concern, kind).filter(isOffered), ...offered, ...treatments])
    if (chosen.size < 2 && next !== 'none') chosen.add(next);
  return [...chosen, 'none'];
}

/** Where a clinic does not say what it offers, it has at least what it has priced for the place. */
const treatmentsPriced = (config: Config, area: AreaId): readonly TreatmentId[] =>
  (Object.keys(config.prices ?? {}) as TreatmentId[]).filter(
    (treatment) => offersIn(config, treatment, area) !== undefined,
  );

/**
 * The market whose currency the clinic's prices are in; undefined where it names no currency, or
 * none of a market.
 */
const marketOf = ({currency}: Config): MarketId | undefined =>
  MARKET_IDS.find((market) => MARKETS[market].currency === currency);

/**
 * What is asked at a clinic: the market of its currency, a concern and a place that it offers, and
 * treatments that it offers where nobody says which. A concern or place that is not offered gives
 * way to the first that is, and is reported.
 */
export function resolveInputsAtClinic(asked: UncheckedInputs, config: Config): InputsAtClinic {
  const atMarket = {...asked, market: asked.market || marketOf(config)};
  const first = resolveInputs(atMarket);
  const problems = [...first.problems];
  const offered = <Input extends 'concern' | 'area'>(
    input: Input,
    found: ResolvedInputs[Input],
    allowed: readonly ResolvedInputs[Input][],
  ): ResolvedInputs[Input] => {
    const used = allowed.includes(found) ? found : (allowed[0] ?? found);
    if (used !== found && asked[input]) problems.push({input, found, allowed, used});
    return used;
  };
  const concern = offered('concern', first.inputs.concern, concernsOffered(config));
  // Another concern has other kinds and places.
  const inputs =
    concern === first.inputs.concern
      ? first.inputs
      : resolveInputs({...atMarket, concern, kind: undefined, area: undefined}).inputs;
  const area = offered('area', inputs.area, areasOffered(concern, config));
  const own = config.treatments ?? treatmentsPriced(config, area);
  const treatments =
    own.length > 0 && !asked.treatments?.length
      ? treatmentsOffered(inputs, own)
      : inputs.treatments;
  return {inputs: {...inputs, area, treatments}, problems};
}
