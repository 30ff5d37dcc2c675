import {careStep, FIRST_DAY, MONTHS_3_TO_6, WEEKS_3_TO_6} from '../aftercare.js';
import {cite} from '../cited-sentence.js';
import {fromAdvice, NO_NEEDLE, UNKNOWN} from '../safety-outcomes.js';
import type {TreatmentDetails} from './treatment-details.js';

export const laserLowLevelDetails: TreatmentDetails = {
  devices: {inStudies: ['lllt'], inPriceLists: ['low-level-laser']},
  removesSurface: false,
  visit: {
    good: [
      cite('at-home', 'C', 'comb2014'),
      cite('no-wound', 'C', 'helmet2014'),
      cite('more-hair', 'C', 'comb2014'),
    ],
    hard: [
      cite('for-months', 'C', 'comb2014'),
      cite('after-stop', 'D', 'practice'),
      cite('adds-nothing', 'C', 'combMinoxidil'),
    ],
    before: [
      cite('why-hair', 'D', 'practice'),
      cite('examined', 'D', 'practice'),
      cite('light-drugs', 'D', 'practice'),
      cite('scalp', 'D', 'practice'),
    ],
    numbing: cite('no-numbing', 'D', 'practice'),
    during: cite('wear', 'C', 'comb2014'),
    common: {...cite('common', 'D', 'practice'), effects: ['redness', 'itching', 'dryness']},
    rare: ['burn', 'reaction'],
    named: cite('named', 'D', 'practice'),
  },
  care: [
    careStep(
      FIRST_DAY,
      cite('skin-whole', 'C', 'helmet2014'),
      cite('hair-as-usual', 'D', 'practice'),
    ),
    careStep({from: 1, to: 14}, cite('hair-as-usual', 'D', 'practice')),
    careStep(WEEKS_3_TO_6, cite('keep-on', 'C', 'comb2014')),
    careStep(MONTHS_3_TO_6, cite('look-then', 'C', 'comb2014')),
  ],
  safety: {
    mole: fromAdvice('looked', 'mole', ['melanoma']),
    infection: UNKNOWN,
    acne: UNKNOWN,
    'raised-scars': UNKNOWN,
    'skin-disease': UNKNOWN,
    tan: UNKNOWN,
    filler: UNKNOWN,
    pregnancy: UNKNOWN,
    age: UNKNOWN,
    immune: UNKNOWN,
    'cancer-treatment': UNKNOWN,
    'metal-allergy': NO_NEEDLE,
    implant: UNKNOWN,
    isotretinoin: UNKNOWN,
    bleeding: UNKNOWN,
    'light-medicine': UNKNOWN,
  },
};
