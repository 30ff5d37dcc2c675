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

export const microneedlingDetails: TreatmentDetails = {
  devices: {inStudies: ['microneedling'], inPriceLists: ['microneedling']},
  removesSurface: false,
  visit: {
    good: [
      cite('no-heat', 'D', 'practice'),
      cite('fewer-marks', 'B', 'needleOrLaser2026'),
      cite('red-for-days', 'B', 'needling2021'),
    ],
    hard: [
      cite('blood-and-sore', 'D', ['pages-needling', 'practice']),
      cite('lines-and-lumps', 'C', 'needling2021'),
      cite('marks-dark-skin', 'C', 'needling2021'),
    ],
    before: [
      cite('who', 'D', 'practice'),
      cite('examined', 'D', ['pages-who-should-not', 'hospital']),
      cite('no-tan', 'D', 'pages-who-should-not'),
      cite('filler', 'D', 'pages-who-should-not'),
    ],
    numbing: cite('numbing', 'D', 'pages-numbing-needling', {low: 30, high: 60}),
    during: cite('needles', 'D', 'pages-needling'),
    how: [
      cite('collagen', 'C', 'collagen2008', {people: 20, months: 6}),
      cite('roller-or-pen', 'D', 'penOrRoller2012', {people: 48, pen: 3, roller: 4}),
      cite('mostly-face', 'D', 'practice'),
    ],
    common: {
      ...cite('common', 'D', ['pages-needling', 'practice']),
      effects: ['redness', 'irritation', 'swelling', 'soreness', 'bruises', 'dryness', 'peeling'],
    },
    rare: ['infection', 'cold-sores', 'light-patches', 'scar', 'reaction'],
    named: cite('named', 'C', ['needling2021', 'practice']),
  },
  care: [
    careStep(
      FIRST_DAY,
      cite('red-tight', 'D', 'pages-needling'),
      cite('hands-off', 'D', 'pages-needling'),
      cite('cool', 'D', 'practice'),
      cite('no-make-up', 'D', 'pages-needling'),
    ),
    careStep(
      SECOND_DAY,
      cite('plain-cream', 'D', 'pages-needling'),
      cite('no-make-up', 'D', 'pages-needling'),
      cite('no-sport', 'D', 'pages-needling'),
      cite('sunscreen-unsure', 'D', 'pages-needling'),
    ),
    careStep(
      DAYS_2_TO_4,
      cite('flaking', 'D', 'pages-needling'),
      cite('sunscreen', 'D', 'pages-needling', {factor: 30}),
      cite('no-acids-vitamin', 'D', 'pages-needling'),
      cite('holes-closed', 'C', 'holes2012', {hours: 72}),
      cite('make-up-back', 'D', 'practice'),
      cite('serums-needling', 'D', 'practice'),
    ),
    careStep(
      DAYS_5_TO_7,
      cite('acids-back', 'D', 'pages-needling'),
      cite('water-back', 'D', 'pages-needling'),
    ),
    careStep(DAYS_8_TO_14, cite('normal', 'D', 'pages-needling')),
    careStep(
      WEEKS_3_TO_6,
      cite('next', 'D', 'pages-needling'),
      cite('sunscreen', 'D', 'practice', {factor: 30}),
    ),
    careStep(MONTHS_3_TO_6, cite('final', 'D', 'pages-needling')),
  ],
  safety: {
    mole: fromAdvice('looked', 'mole', ['melanoma', 'needling-lists']),
    infection: fromStudies('healed', 'infection', ['chu2021', 'needling-lists']),
    acne: fromCustom('healed', 'acne-needles', ['needling-lists']),
    'raised-scars': fromCustom(
      'skin-doctor',
      'raised',
      ['needling-lists', 'juhasz2020'],
      'raised-needles',
    ),
    'skin-disease': fromCustom('calm', 'patches', ['needling-lists', 'patch-page']),
    tan: fromCustom('tan-gone', 'tan-needles', ['needling-lists']),
    filler: fromCustom('clinic-time', 'filler', ['needling-lists'], 'filler-length'),
    pregnancy: fromCustom('after-pregnancy', 'pregnancy', ['needling-lists', 'hospital-pages']),
    age: fromAdvice('tell', 'age', ['fdaNeedling']),
    immune: fromCustom('tell', 'immune', ['needling-lists', 'hospital-pages', 'ramsdell2012']),
    'cancer-treatment': fromCustom('cancer-doctor', 'cancer', ['needling-lists', 'hospital-pages']),
    'metal-allergy': fromStudies('tell', 'metal', ['chu2021']),
    implant: UNKNOWN,
    isotretinoin: recalled('isotretinoin-needles', 'isotretinoin', ['asds2017', 'hospital-pages']),
    bleeding: fromCustom('tell', 'bleeding', ['needling-lists', 'needlingTrial']),
    'light-medicine': fromCustom('tell', 'light-needles', ['needlingTrial']),
  },
};
