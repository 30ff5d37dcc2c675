import type {Problem} from '../engine/inputs.js';
import {attributeOf, EstimateErrorEvent} from './events.js';

/** Says what the page has set wrong, what is allowed, and what is used instead: in the console and as events. */
export function report(host: HTMLElement, problems: readonly Problem[]): void {
  for (const {input, found, allowed, used} of problems) {
    const attribute = attributeOf(input);
    console.warn(`<treatment-estimator> ${attribute}="${found}" cannot be used${used && `; “${used}” is used instead`}. Allowed: ${allowed.join(', ')}.`);
    host.dispatchEvent(new EstimateErrorEvent(attribute, found, allowed, used));
  }
}
