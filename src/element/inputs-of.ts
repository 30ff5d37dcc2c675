import type {UncheckedInputs} from '../engine/types.js';
import type {EstimatorSettings} from './estimator-settings.js';

/**
 * Attributes carry any text, and frameworks set properties to nothing at all: `resolveInputs` sorts
 * out what can be used.
 */
export function inputsOf(element: Partial<EstimatorSettings>): UncheckedInputs {
  const {concern, kind, area, skinTone, severity, market, treatments} = element;
  const ids = treatments?.split(/\s+/).filter(Boolean);
  return {concern, kind, area, skinTone, severity, market, treatments: ids};
}
