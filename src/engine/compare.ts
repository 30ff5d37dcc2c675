import type {Config} from '../config/config.js';
import {CURRENCIES} from '../evidence/decode.js';
import {resolveInputs} from './inputs.js';
import {noticesOf} from './notices.js';
import {optionOf} from './option.js';
import type {Estimate, Inputs} from './types.js';

/** An estimate whose `evidence` is still empty: what the first paint needs. `withEvidence` adds it. */
export function compare(inputs: Inputs, config: Config = {}): Estimate {
  const {inputs: resolved} = resolveInputs(inputs);
  const options = resolved.treatments.map((treatment) => optionOf(treatment, resolved, config));
  return {inputs: resolved, currency: CURRENCIES[resolved.market], options, notices: noticesOf(resolved, options)};
}
