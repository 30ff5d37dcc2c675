import {MARKETS} from '../evidence/markets.js';
import {optionOf} from './option.js';
import type {Estimate, ResolvedInputs} from './types.js';

/**
 * An estimate whose `evidence`, `differences` and `notices` are still empty: what the first paint needs.
 * `withEvidence` adds them.
 */
export function compare(inputs: ResolvedInputs): Estimate {
  const options = inputs.treatments.map((treatment) => optionOf(treatment, inputs));
  return {
    inputs,
    currency: MARKETS[inputs.market].currency,
    options,
    notices: [],
    differences: [],
  };
}
