import {TreatmentEstimator} from './element/treatment-estimator.js';

/**
 * Without these, colours and marks would be wrong: then what stands between the tags stays. On a
 * server there is nothing to ask.
 */
const NEEDED = '(color:light-dark(red,red)) and selector(:has(a))';
const css = globalThis.CSS as typeof CSS | undefined;

if (css?.supports(NEEDED) === false)
  console.warn(`<treatment-estimator> needs a browser with ${NEEDED}`);
else if (!customElements.get('treatment-estimator'))
  customElements.define('treatment-estimator', TreatmentEstimator);

// With the type, `document.querySelector('treatment-estimator')` knows what it finds.
export type {TreatmentEstimator};
