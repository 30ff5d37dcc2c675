import type {TreatmentId} from '../../evidence/ids.js';
import type {Option} from '../types.js';

/** Treatments at what other clinics ask, where they stand beside prices of the clinic's own. */
export function othersPrices(options: readonly Option[]): ReadonlySet<TreatmentId> {
  const hasOwn = options.some(({clinicPrice, cost}) => clinicPrice && cost);
  const others = options.filter(({clinicPrice, cost}) => hasOwn && !clinicPrice && cost);
  return new Set(others.map(({treatment}) => treatment).filter((id) => id !== 'none'));
}
