import type {Field} from './fields.js';
import type {FeeId} from './form-state.js';

/** The field for the price of each fee. */
export const FEE_FIELDS: Readonly<Record<FeeId, Field>> = {
  consultation: {name: 'consultation', label: 'Consultation', hint: 'Once. 0 is shown as free.'},
  patchTest: {name: 'patch-test', label: 'Patch test', hint: 'Once.'},
  numbing: {name: 'numbing', label: 'Numbing cream', hint: 'Each session.'},
  aftercareKit: {name: 'aftercare-kit', label: 'Aftercare kit', hint: 'Once.'},
};
