import {cite} from '../cited-sentence.js';
import {fromAdvice, fromCustom, NO_NEEDLE, recalled, UNKNOWN} from '../safety-outcomes.js';
import {careAfterFlashes} from './care-after-flashes.js';
import type {TreatmentDetails} from './treatment-details.js';

export const laserPigmentDetails: TreatmentDetails = {
  devices: {inStudies: ['picosecond', 'q_switched'], inPriceLists: []},
  removesSurface: false,
  visit: {
    good: [
      cite('aims-brown', 'D', 'practice'),
      cite('short-flashes', 'D', 'pages-light'),
      cite('pico-fewer', 'C', 'pico2018'),
    ],
    hard: [
      cite('crust-first', 'C', 'crusts'),
      cite('light-patches', 'C', 'toning2022'),
      cite('body-slower', 'D', 'pages-light'),
    ],
    before: [
      cite('who-laser', 'D', 'practice'),
      cite('examined', 'D', ['pages-who-should-not', 'hospital']),
      cite('tan-burns', 'D', 'practice'),
      cite('test-spot', 'D', 'practice'),
    ],
    numbing: cite('numbing-wish', 'D', 'pages-light', {low: 30}),
    during: cite('flash', 'D', 'practice'),
    common: {
      ...cite('common', 'D', 'pages-light'),
      effects: ['redness', 'swelling', 'darker-spots', 'crusts', 'peeling'],
    },
    rare: ['infection', 'cold-sores', 'light-patches', 'scar', 'burn'],
    named: cite('named', 'D', 'practice'),
  },
  care: careAfterFlashes(cite('red-warm', 'D', 'pages-light')),
  safety: {
    mole: fromAdvice('looked', 'mole', ['melanoma', 'needling-lists']),
    infection: fromCustom('healed', 'infection', ['needling-lists']),
    acne: recalled(),
    'raised-scars': fromCustom('skin-doctor', 'raised', ['needling-lists']),
    'skin-disease': recalled(),
    tan: recalled(),
    filler: UNKNOWN,
    pregnancy: recalled(),
    age: UNKNOWN,
    immune: recalled(),
    'cancer-treatment': recalled(),
    'metal-allergy': NO_NEEDLE,
    implant: UNKNOWN,
    isotretinoin: recalled('care', 'isotretinoin', ['asds2017', 'hospital-pages']),
    bleeding: recalled('bleeding'),
    'light-medicine': fromCustom('tell', 'light', ['laser-list']),
  },
};
