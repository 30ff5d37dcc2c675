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

export const laserNonablativeDetails: TreatmentDetails = {
  devices: {
    inStudies: ['nafl', 'nafl_1927'],
    inPriceLists: ['nafl', 'laser_nonablative_any'],
    // Fractional ones alone: with laser facials among them, the laser comes out cheaper than it is.
    fullMakes: /fraxel|palomar|fractional|profrac|resurfx|resurfacing|\b15(?:40|50|65)\b/i,
    gentleMakes: /clear (?:\+|&|and) brilliant|lasemd|\bultra\b|\bmoxi\b/i,
  },
  removesSurface: false,
  visit: {
    good: [
      cite('top-whole', 'D', 'chapter'),
      cite('make-up-soon', 'D', 'chapter'),
      cite('no-scars', 'C', ['nonablative2008', 'nonablative2013']),
    ],
    hard: [
      cite('heat-marks', 'C', ['nonablativeMarks2016', 'nonablative2008']),
      cite('rough-days', 'D', 'chapter'),
      cite('flare', 'C', 'nonablative2008'),
    ],
    before: [
      cite('who-laser', 'D', 'practice'),
      cite('examined', 'D', ['pages-who-should-not', 'hospital']),
      cite('no-sun', 'D', 'hospital', {months: 2}),
      cite('cold-sores-ask', 'D', 'hospital'),
    ],
    numbing: cite('numbing', 'D', 'pages-nonablative', {low: 30, high: 75}),
    during: cite('beam', 'D', 'practice'),
    common: {
      ...cite('common', 'D', 'chapter'),
      effects: ['redness', 'swelling', 'dryness', 'itching', 'tanned-look'],
    },
    rare: ['spots', 'infection', 'cold-sores', 'scar', 'burn'],
    named: cite('named', 'D', 'practice'),
  },
  care: [
    careStep(
      FIRST_DAY,
      cite('red-warm', 'D', 'chapter'),
      cite('cool', 'D', 'chapter'),
      cite('no-water', 'D', 'practice'),
    ),
    careStep(
      SECOND_DAY,
      cite('wash-gently', 'D', 'practice'),
      cite('make-up-back', 'D', 'chapter'),
      cite('sunscreen', 'D', 'practice', {factor: 30}),
      cite('no-sport', 'D', 'practice'),
    ),
    careStep(
      DAYS_2_TO_4,
      cite('rough', 'D', 'chapter'),
      cite('no-acids', 'D', 'practice'),
      cite('serum-peptide', 'C', 'peptide2020'),
    ),
    careStep(
      DAYS_5_TO_7,
      cite('flaking', 'D', 'practice'),
      cite('acids-back', 'D', 'practice'),
      cite('water-back', 'D', 'practice'),
    ),
    careStep(
      DAYS_8_TO_14,
      cite('normal', 'D', 'practice'),
      cite('sun-months', 'D', 'chapter', {low: 1, high: 2}),
    ),
    careStep(
      WEEKS_3_TO_6,
      cite('next', 'D', 'pages-nonablative'),
      cite('sunscreen', 'D', 'practice', {factor: 30}),
    ),
    careStep(MONTHS_3_TO_6, cite('still-growing', 'D', 'pages-nonablative')),
  ],
  safety: {
    mole: fromAdvice('looked', 'mole', ['melanoma', 'needling-lists']),
    infection: fromCustom('healed', 'infection-sores', [
      'needling-lists',
      'hospital-pages',
      'graber2008',
    ]),
    acne: fromStudies('tell', 'acne-laser', ['graber2008', 'shamsaldeen2011']),
    'raised-scars': fromCustom('skin-doctor', 'raised', ['needling-lists']),
    'skin-disease': fromCustom('tell', 'patches', ['patch-page']),
    tan: fromCustom('tan-gone', 'tan', ['hospital-pages', 'laserTrial'], 'tan-length'),
    filler: fromStudies(
      'tell',
      'filler-laser',
      ['toxin2021', 'filler2019', 'laserTrial'],
      'filler-year',
    ),
    pregnancy: fromCustom('after-pregnancy', 'pregnancy', ['needling-lists', 'hospital-pages']),
    age: UNKNOWN,
    immune: fromCustom('tell', 'immune', ['needling-lists', 'hospital-pages', 'ramsdell2012']),
    'cancer-treatment': fromCustom('cancer-doctor', 'cancer', ['needling-lists', 'hospital-pages']),
    'metal-allergy': NO_NEEDLE,
    implant: UNKNOWN,
    isotretinoin: fromStudies(
      'tell',
      'isotretinoin-whole',
      ['asds2017', 'spring2017', 'mirza2020', 'hospital-pages'],
      'isotretinoin',
    ),
    bleeding: fromCustom('tell', 'bleeding', ['needling-lists', 'laserTrial']),
    'light-medicine': fromCustom('tell', 'light', ['laser-list', 'laserTrial']),
  },
};
