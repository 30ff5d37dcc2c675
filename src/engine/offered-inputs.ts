import type {Config} from '../clinic-config/config.js';
import type {AreaId, ConcernId, KindId, MarketId, TreatmentId} from '../evidence/ids.js';
import type {Concern} from '../evidence/concerns.js';
import type {Problem} from './inputs.js';
import type {ResolvedInputs, UncheckedInputs} from './types.js';

/** What of the engine comes with the first answer. It is handed over, so that a clinic's part can be fetched by itself. */
export interface Engine {
  readonly treatments: readonly TreatmentId[];
  readonly concerns: Readonly<Record<ConcernId, Concern>>;
  readonly currencies: Readonly<Record<MarketId, string>>;
  /** Those that studies looked at, the one with most people first. */
  readonly studied: (concern: ConcernId, kind?: KindId) => readonly TreatmentId[];
  readonly resolveInputs: (asked: UncheckedInputs) => {
    inputs: ResolvedInputs;
    problems: readonly Problem[];
  };
}

/** The places offered for a concern, all of them where the clinic names none. */
export function areasOffered(
  concern: ConcernId,
  {areas}: Config,
  {concerns}: Engine,
): readonly AreaId[] {
  const all = concerns[concern].areas;
  return areas ? all.filter((area) => areas.includes(area)) : all;
}

/** The concerns that can be chosen. Where the clinic's places leave none over, all: an empty list would ask nothing. */
export function concernsOffered(config: Config, engine: Engine): readonly ConcernId[] {
  const all = Object.keys(engine.concerns) as ConcernId[];
  const offered = (config.concerns ?? all).filter(
    (concern) => areasOffered(concern, config, engine).length > 0,
  );
  return offered.length > 0 ? offered : all;
}

/**
 * Two columns to compare: the usual ones of those offered, then those offered that are most studied for this concern, then the others
 * offered. Where only one is offered, a usual one stands beside it all the same: one treatment alone compares nothing.
 */
function treatmentsOffered(
  {concern, kind, treatments}: ResolvedInputs,
  offered: readonly TreatmentId[],
  {studied}: Engine,
): TreatmentId[] {
  const isOffered = (one: TreatmentId): boolean => offered.includes(one);
  const chosen = new Set(treatments.filter(isOffered));
  for (const next of [...studied(concern, kind).filter(isOffered), ...offered, ...treatments])
    if (chosen.size < 2 && next !== 'none') chosen.add(next);
  return [...chosen, 'none'];
}

/**
 * What is asked at a clinic: the market of its currency, a concern and a place that it offers, and treatments that it offers where
 * nobody says which. A concern or place that is not offered gives way to the first that is, and is reported.
 */
export function askAt(
  asked: UncheckedInputs,
  config: Config,
  engine: Engine,
): ReturnType<Engine['resolveInputs']> {
  const markets = Object.keys(engine.currencies) as MarketId[];
  const market = asked.market || markets.find((one) => engine.currencies[one] === config.currency);
  const first = engine.resolveInputs({...asked, market});
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
  const concern = offered('concern', first.inputs.concern, concernsOffered(config, engine));
  // Another concern has other kinds and places.
  const at =
    concern === first.inputs.concern
      ? first.inputs
      : engine.resolveInputs({...asked, market, concern, kind: undefined, area: undefined}).inputs;
  const area = offered('area', at.area, areasOffered(concern, config, engine));
  const treatments =
    config.treatments && !asked.treatments?.length
      ? treatmentsOffered(at, config.treatments, engine)
      : at.treatments;
  return {inputs: {...at, area, treatments}, problems};
}
