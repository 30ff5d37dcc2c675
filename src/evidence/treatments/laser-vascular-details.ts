import {
  careStep,
  DAYS_2_TO_4,
  DAYS_5_TO_7,
  DAYS_8_TO_14,
  FIRST_DAY,
  MONTHS_3_TO_6,
  SECOND_DAY,
  WEEKS_3_TO_6,
} from '../aftercare.js';
import {cite} from '../cited-sentence.js';
import {fromCustom, fromAdvice, fromStudies, NO_NEEDLE, UNKNOWN} from '../safety-outcomes.js';
import type {TreatmentDetails} from './treatment-details.js';

export const laserVascularDetails: TreatmentDetails = {
  devices: {inStudies: ['pdl'], inPriceLists: ['pdl']},
  removesSurface: false,
  visit: {
    good: [
      cite('aims-red', 'D', 'practice'),
      cite('skin-closed', 'D', 'practice'),
      cite('gone-in-days', 'D', 'pages-vascular'),
    ],
    hard: [
      cite('bruise', 'D', 'pages-vascular'),
      cite('not-for-white', 'C', 'dye2003'),
      cite('dark-after-dye', 'C', 'dyeIndia2014'),
    ],
    before: [
      cite('who-laser', 'D', 'practice'),
      cite('examined', 'D', ['pages-who-should-not', 'hospital']),
      cite('tan-burns', 'D', 'practice'),
      cite('test-spot', 'D', 'practice'),
    ],
    numbing: cite('numbing-ask', 'D', 'practice'),
    during: cite('flash', 'D', 'practice'),
    common: {
      ...cite('common', 'D', 'pages-vascular'),
      effects: ['redness', 'swelling', 'soreness', 'bruises', 'dryness'],
    },
    rare: ['infection', 'cold-sores', 'light-patches', 'scar', 'burn'],
    named: cite('named', 'D', 'practice'),
  },
  care: [
    careStep(
      FIRST_DAY,
      cite('red-bruised', 'D', 'pages-vascular'),
      cite('cool', 'D', 'practice'),
      cite('no-make-up', 'D', 'practice'),
    ),
    careStep(
      SECOND_DAY,
      cite('wash-gently', 'D', 'practice'),
      cite('sunscreen', 'D', 'practice', {factor: 30}),
      cite('no-water', 'D', 'practice'),
    ),
    careStep(
      DAYS_2_TO_4,
      cite('red-gone', 'D', 'pages-vascular'),
      cite('no-acids', 'D', 'practice'),
      cite('serums-custom', 'D', 'practice'),
    ),
    careStep(
      DAYS_5_TO_7,
      cite('make-up-back', 'D', 'practice'),
      cite('acids-back', 'D', 'practice'),
      cite('water-back', 'D', 'practice'),
    ),
    careStep(DAYS_8_TO_14, cite('bruise-fades', 'D', 'pages-vascular')),
    careStep(
      WEEKS_3_TO_6,
      cite('next', 'D', 'practice'),
      cite('sunscreen', 'D', 'practice', {factor: 30}),
    ),
    careStep(MONTHS_3_TO_6, cite('final', 'D', 'practice'), cite('sun-always', 'D', 'practice')),
  ],
  safety: {
    mole: fromAdvice('looked', 'mole', ['melanoma']),
    infection: UNKNOWN,
    acne: UNKNOWN,
    'raised-scars': fromCustom('skin-doctor', 'raised', ['needling-lists']),
    'skin-disease': UNKNOWN,
    tan: UNKNOWN,
    filler: fromStudies('tell', 'filler-light', ['toxin2005', 'filler2019']),
    pregnancy: UNKNOWN,
    age: UNKNOWN,
    immune: UNKNOWN,
    'cancer-treatment': UNKNOWN,
    'metal-allergy': NO_NEEDLE,
    implant: UNKNOWN,
    isotretinoin: fromStudies(
      'tell',
      'isotretinoin-whole',
      ['asds2017', 'mirza2020', 'hospital-pages'],
      'isotretinoin',
    ),
    bleeding: UNKNOWN,
    'light-medicine': UNKNOWN,
  },
};
