import type {Config, PricedTreatment} from '../../src/clinic-config/config.js';
import type {AreaId, ConcernId, MarketId} from '../../src/evidence/ids.js';
import {estimate, type Range} from '../../src/index.js';
import {AREAS, CONCERNS, TREATMENTS} from './names.js';
import {hasPrice, type State} from './state.js';

/** What people will read about the cost of one treatment. */
export interface Figure {
  readonly treatment: PricedTreatment;
  readonly concern: ConcernId;
  readonly area: AreaId;
  /** The whole course in minor units; `null` where nothing is known. */
  readonly cost: Range | null;
  readonly currency: string;
}

const marketOf = ({market}: State): MarketId | undefined =>
  market === '' ? undefined : (market as MarketId);

/** The concerns that people can choose, the one chosen at first before the others. */
const concernsOf = ({concern, concerns}: State): readonly ConcernId[] => {
  const shown = concerns.filter(({offered}) => offered).map(({id}) => id);
  return [...(concern === '' ? [] : [concern]), ...(shown.length === 0 ? CONCERNS : shown)];
};

/** For each treatment with a price of the clinic's: what a course costs for the first concern that has a figure. */
export function figuresOf(state: State, config: Config): readonly Figure[] {
  return TREATMENTS.filter((treatment) => hasPrice(state.treatments[treatment])).flatMap(
    (treatment) => {
      const tried = concernsOf(state).map((concern): Figure => {
        const {currency, inputs, options} = estimate(
          {concern, treatments: [treatment], market: marketOf(state)},
          config,
        );
        return {treatment, concern, area: inputs.area, currency, cost: options[0]?.cost ?? null};
      });
      return tried.find(({cost}) => cost !== null) ?? tried[0] ?? [];
    },
  );
}

/** Concerns that are shown but occur in none of the places that can be chosen: the element leaves them out. */
export function concernsWithoutPlace(state: State): readonly ConcernId[] {
  if (state.areas.length === 0 || state.areas.length === AREAS.length) return [];
  // A place where a concern does not occur gives way to another.
  return state.concerns
    .filter(
      ({id, offered}) =>
        offered && !state.areas.some((area) => estimate({concern: id, area}).inputs.area === area),
    )
    .map(({id}) => id);
}
