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
import {fromAdvice, fromCustom, fromStudies, recalled, UNKNOWN} from '../safety-outcomes.js';
import type {TreatmentDetails} from './treatment-details.js';

export const rfMicroneedlingDetails: TreatmentDetails = {
  devices: {inStudies: ['rf_microneedling'], inPriceLists: ['rf_microneedling']},
  removesSurface: false,
  visit: {
    good: [
      cite('heat-below', 'D', 'practice'),
      cite('fewer-marks-rf', 'B', 'rfOrLaser2026'),
      cite('goes-on', 'C', 'rf2021'),
    ],
    hard: [
      cite('rf-harm', 'warning', 'fda'),
      cite('rf-how-often', 'warning', 'fda'),
      cite('rf-sore', 'D', 'pages-rf'),
    ],
    before: [
      cite('who-rf', 'warning', 'fda'),
      cite('examined', 'D', ['pages-who-should-not', 'hospital']),
      cite('no-tan', 'D', 'pages-who-should-not'),
      cite('cleared', 'warning', 'fda'),
    ],
    numbing: cite('numbing', 'D', 'pages-numbing-rf', {low: 20, high: 30}),
    during: cite('needles-heat', 'D', 'pages-rf'),
    common: {
      ...cite('common', 'D', 'pages-rf'),
      effects: ['redness', 'swelling', 'soreness', 'bruises', 'blood-spots'],
    },
    rare: ['infection', 'fat-loss', 'scar', 'burn', 'reaction'],
    named: cite('named', 'warning', 'fda'),
  },
  care: [
    careStep(
      FIRST_DAY,
      cite('red-swollen', 'D', 'pages-rf'),
      cite('hands-off', 'D', 'practice'),
      cite('no-make-up', 'D', 'pages-rf'),
    ),
    careStep(
      SECOND_DAY,
      cite('plain-cream', 'D', 'practice'),
      cite('make-up-back', 'D', 'pages-rf'),
      cite('no-sport', 'D', 'pages-rf'),
      cite('shade', 'D', 'practice'),
    ),
    careStep(
      DAYS_2_TO_4,
      cite('red-gone', 'D', 'pages-rf'),
      cite('sunscreen', 'D', 'practice', {factor: 30}),
      cite('no-acids', 'D', 'pages-rf'),
      cite('serums-custom', 'D', 'practice'),
    ),
    careStep(DAYS_5_TO_7, cite('acids-back', 'D', 'pages-rf'), cite('water-back', 'D', 'practice')),
    careStep(DAYS_8_TO_14, cite('normal', 'D', 'practice')),
    careStep(
      WEEKS_3_TO_6,
      cite('next', 'D', 'pages-rf'),
      cite('sunscreen', 'D', 'practice', {factor: 30}),
    ),
    careStep(MONTHS_3_TO_6, cite('still-growing', 'C', 'rf2021')),
  ],
  safety: {
    mole: fromAdvice('looked', 'mole', ['melanoma', 'needling-lists']),
    infection: fromCustom('healed', 'infection', ['needling-lists']),
    acne: fromCustom('healed', 'acne-needles', ['needling-lists', 'rf-pages']),
    'raised-scars': fromCustom(
      'skin-doctor',
      'raised',
      ['needling-lists', 'juhasz2020'],
      'raised-needles',
    ),
    'skin-disease': fromCustom('calm', 'patches', ['needling-lists', 'patch-page']),
    tan: fromCustom('tan-gone', 'tan-needles', ['rf-pages']),
    filler: fromCustom('two-weeks', 'filler-heat', ['rf-pages', 'filler2019'], 'filler-same-day'),
    pregnancy: fromCustom('after-pregnancy', 'pregnancy', ['needling-lists', 'hospital-pages']),
    age: UNKNOWN,
    immune: fromCustom('tell', 'immune', ['needling-lists', 'hospital-pages', 'ramsdell2012']),
    'cancer-treatment': fromCustom('cancer-doctor', 'cancer', ['needling-lists', 'hospital-pages']),
    'metal-allergy': fromStudies('tell', 'metal', ['chu2021']),
    implant: fromCustom('not', 'implant-current', ['rf-pages']),
    isotretinoin: recalled('isotretinoin-needles', 'isotretinoin', ['asds2017', 'hospital-pages']),
    bleeding: fromCustom('tell', 'bleeding', ['needling-lists', 'needlingTrial']),
    'light-medicine': fromCustom('tell', 'light-needles', ['needlingTrial']),
  },
};
