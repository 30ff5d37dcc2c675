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
import {fromAdvice, fromCustom, fromStudies, NO_NEEDLE, UNKNOWN} from '../safety-outcomes.js';
import type {TreatmentDetails} from './treatment-details.js';

export const laserAblativeDetails: TreatmentDetails = {
  devices: {
    inStudies: ['afl_co2', 'afl_eryag'],
    inPriceLists: ['afl_co2', 'laser_ablative_any'],
    gentleMakes: /cool ?peel/i,
  },
  removesSurface: true,
  visit: {
    good: [
      cite('bit-more', 'B', 'needleOrLaser2026'),
      cite('gain-early', 'C', 'ablativeInterval2014'),
      cite('no-scars-ablative', 'C', 'ablative2011'),
    ],
    hard: [
      cite('open-wound', 'D', 'pages-ablative'),
      cite('more-marks', 'B', 'needleOrLaser2026'),
      cite('germs', 'C', 'ablative2011'),
    ],
    before: [
      cite('who-laser', 'D', 'practice'),
      cite('examined', 'D', ['pages-who-should-not', 'hospital']),
      cite('no-sun', 'D', 'hospital', {months: 2}),
      cite('cold-sores-pills', 'D', 'hospital'),
    ],
    numbing: cite('numbing', 'D', 'pages-numbing-ablative', {low: 30, high: 60}),
    during: cite('beam-open', 'D', 'chapter'),
    common: {
      ...cite('common', 'D', 'pages-ablative'),
      effects: ['redness', 'swelling', 'weeping', 'crusts', 'peeling'],
    },
    rare: ['infection', 'cold-sores', 'light-patches', 'scar', 'burn'],
    named: cite('named', 'D', 'practice'),
  },
  care: [
    careStep(
      FIRST_DAY,
      cite('hot-weeping', 'D', 'pages-ablative'),
      cite('cool', 'D', 'pages-ablative'),
      cite('no-make-up', 'D', 'pages-ablative'),
    ),
    careStep(
      SECOND_DAY,
      cite('ointment', 'D', 'pages-ablative', {low: 2, high: 3, days: 3}),
      cite('shade', 'D', 'pages-ablative'),
      cite('sunscreen-later', 'C', 'sunscreen2015', {day: 3}),
      cite('no-sport', 'D', 'practice'),
    ),
    careStep(
      DAYS_2_TO_4,
      cite('swelling-peak', 'D', 'pages-ablative'),
      cite('itchy-crust', 'D', 'pages-ablative'),
      cite('no-picking', 'D', 'pages-ablative'),
      cite('serum-vitamins', 'C', ['vitamins2016', 'vitamins2026']),
      cite('plasma', 'C', ['plasma2011', 'plasma2017']),
      cite('serum-copper', 'C', 'copper2006'),
    ),
    careStep(
      DAYS_5_TO_7,
      cite('peels', 'D', 'pages-ablative'),
      cite('make-up-back', 'D', 'pages-ablative'),
      cite('no-acids', 'D', 'practice'),
      cite('no-water', 'D', 'practice'),
    ),
    careStep(
      DAYS_8_TO_14,
      cite('pink', 'D', 'pages-ablative'),
      cite('no-sun-weeks', 'D', 'pages-ablative'),
      cite('water-back', 'D', 'practice'),
    ),
    careStep(
      WEEKS_3_TO_6,
      cite('pink-weeks', 'D', 'pages-ablative', {low: 1, high: 3}),
      cite('acids-back', 'D', 'practice'),
      cite('next', 'D', 'practice'),
    ),
    careStep(
      MONTHS_3_TO_6,
      cite('still-growing', 'D', 'pages-ablative'),
      cite('sun-always', 'D', 'practice'),
    ),
  ],
  safety: {
    mole: fromAdvice('looked', 'mole', ['melanoma', 'needling-lists']),
    infection: fromCustom('healed', 'infection-sores', [
      'needling-lists',
      'hospital-pages',
      'shamsaldeen2011',
    ]),
    acne: fromStudies('tell', 'acne-laser', ['graber2008', 'shamsaldeen2011']),
    'raised-scars': fromCustom(
      'skin-doctor',
      'raised-ablative',
      ['ramsdell2012', 'needling-lists', 'kuehlmann2019'],
      'raised-ablative',
    ),
    'skin-disease': fromCustom('tell', 'patches', ['patch-page']),
    tan: fromCustom('tan-gone', 'tan', ['hospital-pages', 'laser-list'], 'tan-length'),
    filler: UNKNOWN,
    pregnancy: fromCustom('after-pregnancy', 'pregnancy', ['needling-lists', 'hospital-pages']),
    age: UNKNOWN,
    immune: fromCustom('tell', 'immune', ['needling-lists', 'hospital-pages', 'ramsdell2012']),
    'cancer-treatment': fromCustom('cancer-doctor', 'cancer', ['needling-lists', 'hospital-pages']),
    'metal-allergy': NO_NEEDLE,
    implant: UNKNOWN,
    isotretinoin: fromStudies(
      'tell',
      'isotretinoin-ablative',
      ['spring2017', 'asds2017', 'mirza2020', 'hospital-pages'],
      'isotretinoin',
    ),
    bleeding: fromCustom('tell', 'bleeding', ['needling-lists']),
    'light-medicine': fromCustom('tell', 'light', ['laser-list']),
  },
};
