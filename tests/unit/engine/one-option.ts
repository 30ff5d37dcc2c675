import {estimate, type Inputs, type Option} from '../../../src/engine.js';
import type {TreatmentId} from '../../../src/evidence/ids.js';

/** One treatment for one person. */
export function optionOf(
  treatment: TreatmentId,
  inputs: Inputs,
  config?: Parameters<typeof estimate>[1],
): Option {
  const [option] = estimate({...inputs, treatments: [treatment]}, config).options;
  if (option === undefined) throw new Error(`No option ${treatment}.`);
  return option;
}
