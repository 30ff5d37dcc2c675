import type {Config, PricedTreatment} from '../../src/clinic-config/config.js';
import type {AreaId, ConcernId} from '../../src/evidence/ids.js';
import {estimate, type Option} from '../../src/index.js';
import {hasPrice, type FormState} from './form-state.js';
import {CONCERNS, TREATMENTS} from './product-terms.js';

/** What people will read about the cost of one treatment. */
export interface CourseCost {
  readonly treatment: PricedTreatment;
  readonly concern: ConcernId;
  readonly area: AreaId;
  /** What the product estimates; undefined where it compares no such treatment. */
  readonly option: Option | undefined;
  readonly currency: string;
}

/**
 * The concerns that people can choose, beginning with the one that is chosen when the page opens.
 */
function concernsInOrder({concern, concerns}: FormState): readonly ConcernId[] {
  const offered = concerns.filter((each) => each.offered).map(({id}) => id);
  return [...(concern === '' ? [] : [concern]), ...(offered.length === 0 ? CONCERNS : offered)];
}

/**
 * What a course of each treatment with a price costs, for the first concern whose cost is known.
 */
export function courseCosts(state: FormState, config: Config): readonly CourseCost[] {
  const costFor = (treatment: PricedTreatment, concern: ConcernId): CourseCost => {
    const {currency, inputs, options} = estimate(
      {concern, treatments: [treatment], market: state.market || undefined},
      config,
    );
    return {treatment, concern, area: inputs.area, currency, option: options[0]};
  };
  return TREATMENTS.filter((treatment) => hasPrice(state.treatments[treatment])).flatMap(
    (treatment) => {
      const costs = concernsInOrder(state).map((concern) => costFor(treatment, concern));
      return costs.find(({option}) => option?.cost) ?? costs[0] ?? [];
    },
  );
}
