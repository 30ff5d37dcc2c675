import {cite} from '../cited-sentence.js';
import {fromAdvice, fromCustom, fromStudies, NO_NEEDLE, UNKNOWN} from '../safety-outcomes.js';
import {careAfterFlashes} from './care-after-flashes.js';
import type {TreatmentDetails} from './treatment-details.js';

export const iplDetails: TreatmentDetails = {
  devices: {inStudies: ['ipl'], inPriceLists: ['ipl']},
  removesSurface: false,
  visit: {
    good: [
      cite('hours-only', 'C', 'ipl2016'),
      cite('skin-closed', 'D', 'practice'),
      cite('both-colors', 'D', 'practice'),
    ],
    hard: [
      cite('can-burn', 'C', 'iplHair'),
      cite('not-dark-skin', 'D', ['darkSkin2017', 'practice']),
      cite('ipl-hurts', 'C', 'iplOrDye'),
    ],
    before: [
      cite('who', 'D', 'practice'),
      cite('examined', 'D', ['pages-who-should-not', 'hospital']),
      cite('tan-burns', 'D', 'practice'),
      cite('test-spot', 'D', 'practice'),
    ],
    numbing: cite('numbing-many', 'D', 'pages-light'),
    during: cite('flash', 'D', 'practice'),
    common: {
      ...cite('common', 'D', 'pages-light'),
      effects: ['redness', 'swelling', 'darker-spots', 'crusts', 'dryness'],
    },
    rare: ['spots', 'infection', 'light-patches', 'scar', 'burn'],
    named: cite('named', 'D', 'practice'),
  },
  care: careAfterFlashes(cite('red-hours', 'C', 'ipl2016')),
  safety: {
    mole: fromAdvice('looked', 'mole', ['melanoma', 'needling-lists']),
    infection: fromCustom('healed', 'infection', ['ipl-lists']),
    acne: fromCustom('tell', 'acne-light', ['ipl-lists']),
    'raised-scars': fromCustom('skin-doctor', 'raised', ['ipl-lists']),
    'skin-disease': fromCustom('tell', 'patches', ['ipl-lists']),
    tan: fromCustom('tan-gone', 'tan-light', ['ipl-lists'], 'tan-length-light'),
    filler: fromStudies('tell', 'filler-light', ['toxin2005', 'filler2019']),
    pregnancy: fromCustom('after-pregnancy', 'pregnancy', ['ipl-lists']),
    age: UNKNOWN,
    immune: fromCustom('tell', 'immune', ['ipl-lists']),
    'cancer-treatment': fromCustom('tell', 'cancer', ['ipl-lists']),
    'metal-allergy': NO_NEEDLE,
    implant: fromCustom('tell', 'implant-light', ['ipl-lists']),
    isotretinoin: fromStudies(
      'tell',
      'isotretinoin-whole',
      ['asds2017', 'ipl-lists'],
      'isotretinoin-light',
    ),
    bleeding: fromCustom('tell', 'bleeding', ['ipl-lists']),
    'light-medicine': fromCustom('tell', 'light', ['ipl-lists']),
  },
};
