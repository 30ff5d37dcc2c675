import {cite} from '../cited-sentence.js';
import {fromAdvice, UNTOUCHED} from '../safety-outcomes.js';
import type {ProsAndCons} from '../visit.js';
import type {TreatmentDetails} from './treatment-details.js';

export const noTreatmentDetails: TreatmentDetails<ProsAndCons> = {
  devices: {inStudies: [], inPriceLists: []},
  removesSurface: false,
  visit: {
    good: [cite('no-visit', 'D', 'practice'), cite('later', 'D', 'practice')],
    hard: [cite('stays', 'D', 'practice'), cite('may-change', 'D', 'practice')],
  },
  care: [],
  safety: {
    mole: fromAdvice('looked', 'mole', ['melanoma']),
    infection: UNTOUCHED,
    acne: UNTOUCHED,
    'raised-scars': UNTOUCHED,
    'skin-disease': UNTOUCHED,
    tan: UNTOUCHED,
    filler: UNTOUCHED,
    pregnancy: UNTOUCHED,
    age: UNTOUCHED,
    immune: UNTOUCHED,
    'cancer-treatment': UNTOUCHED,
    'metal-allergy': UNTOUCHED,
    implant: UNTOUCHED,
    isotretinoin: UNTOUCHED,
    bleeding: UNTOUCHED,
    'light-medicine': UNTOUCHED,
  },
};
