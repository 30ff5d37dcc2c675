/**
 * What a person should say or wait for before a treatment. Mostly convention: lists of clinics and advice to patients, few studies.
 * Where a list says to avoid, what passes by itself or is for a doctor becomes “wait”, what stays becomes “not this treatment”;
 * where it says to delay or take care, the clinic is told. Where one list avoids and another delays, the milder stands.
 */
import type {TreatmentId} from './ids.js';
import {
  advised,
  custom,
  NO_NEEDLE,
  recalled,
  studied,
  UNKNOWN,
  UNTOUCHED,
  type SafetyCell,
} from './safety-cell.js';

/** In the order in which they are asked, under three headings. Public: a clinic rewords or removes a question by its name. */
export const SAFETY_QUESTIONS = {
  skin: ['mole', 'infection', 'acne', 'raised-scars', 'skin-disease', 'tan', 'filler'],
  health: ['pregnancy', 'age', 'immune', 'cancer-treatment', 'metal-allergy', 'implant'],
  medicine: ['isotretinoin', 'bleeding', 'light-medicine'],
} as const;

export type SafetyGroup = keyof typeof SAFETY_QUESTIONS;
export type SafetyQuestionId = (typeof SAFETY_QUESTIONS)[SafetyGroup][number];
export type SafetyCells = Readonly<Record<TreatmentId, SafetyCell>>;

/** A treatment that is not named is one that no source speaks of. */
const row = (
  named: Readonly<Partial<Record<TreatmentId, SafetyCell>>>,
  otherwise: SafetyCell = UNKNOWN,
): SafetyCells => ({
  none: UNTOUCHED,
  microneedling: otherwise,
  'rf-microneedling': otherwise,
  'laser-nonablative': otherwise,
  'laser-ablative': otherwise,
  'laser-pigment': otherwise,
  'laser-vascular': otherwise,
  ipl: otherwise,
  'laser-low-level': otherwise,
  ...named,
});

const LOOK = advised('looked', 'mole', ['melanoma', 'needling-lists']);
const LOOK_FIRST = advised('looked', 'mole', ['melanoma']);
const FLARE = studied('tell', 'acne-laser', ['graber2008', 'shamsaldeen2011']);
const UNBORN = custom('after-pregnancy', 'pregnancy', ['needling-lists', 'hospital-pages']);
const WEAK = custom('tell', 'immune', ['needling-lists', 'hospital-pages', 'ramsdell2012']);
const CANCER = custom('cancer-doctor', 'cancer', ['needling-lists', 'hospital-pages']);
const SAME_DAY = studied('tell', 'filler-light', ['toxin2005', 'filler2019']);

export const SAFETY: Readonly<Record<SafetyQuestionId, SafetyCells>> = {
  mole: row(
    {
      none: LOOK_FIRST,
      microneedling: LOOK,
      'rf-microneedling': LOOK,
      'laser-nonablative': LOOK,
      'laser-ablative': LOOK,
      'laser-pigment': LOOK,
      ipl: LOOK,
    },
    LOOK_FIRST,
  ),
  infection: row({
    microneedling: studied('healed', 'infection', ['chu2021', 'needling-lists']),
    'rf-microneedling': custom('healed', 'infection', ['needling-lists']),
    'laser-nonablative': custom('healed', 'infection-sores', [
      'needling-lists',
      'hospital-pages',
      'graber2008',
    ]),
    'laser-ablative': custom('healed', 'infection-sores', [
      'needling-lists',
      'hospital-pages',
      'shamsaldeen2011',
    ]),
    'laser-pigment': custom('healed', 'infection', ['needling-lists']),
    ipl: custom('healed', 'infection', ['ipl-lists']),
  }),
  acne: row({
    microneedling: custom('healed', 'acne-needles', ['needling-lists']),
    'rf-microneedling': custom('healed', 'acne-needles', ['needling-lists', 'rf-pages']),
    // That lasers are not used over acne is recalled; that spots can follow them was read.
    'laser-nonablative': FLARE,
    'laser-ablative': FLARE,
    'laser-pigment': recalled(),
    ipl: custom('tell', 'acne-light', ['ipl-lists']),
  }),
  'raised-scars': row({
    microneedling: custom('tell', 'raised', ['needling-lists', 'juhasz2020'], 'raised-needles'),
    'rf-microneedling': custom(
      'tell',
      'raised',
      ['needling-lists', 'juhasz2020'],
      'raised-needles',
    ),
    'laser-nonablative': custom('tell', 'raised', ['needling-lists']),
    'laser-ablative': custom(
      'not',
      'raised-ablative',
      ['ramsdell2012', 'needling-lists', 'kuehlmann2019'],
      'raised-ablative',
    ),
    'laser-pigment': custom('tell', 'raised', ['needling-lists']),
    ipl: custom('tell', 'raised', ['ipl-lists']),
  }),
  'skin-disease': row({
    microneedling: custom('calm', 'patches', ['needling-lists', 'patch-page']),
    'rf-microneedling': custom('calm', 'patches', ['needling-lists', 'patch-page']),
    'laser-nonablative': custom('tell', 'patches', ['patch-page']),
    'laser-ablative': custom('tell', 'patches', ['patch-page']),
    'laser-pigment': recalled(),
    ipl: custom('tell', 'patches', ['ipl-lists']),
  }),
  tan: row({
    microneedling: custom('tan-gone', 'tan-needles', ['needling-lists']),
    'rf-microneedling': custom('tan-gone', 'tan-needles', ['rf-pages']),
    'laser-nonablative': custom('tan-gone', 'tan', ['hospital-pages', 'laserTrial'], 'tan-length'),
    'laser-ablative': custom('tan-gone', 'tan', ['hospital-pages', 'laser-list'], 'tan-length'),
    'laser-pigment': recalled(),
    ipl: custom('tan-gone', 'tan-light', ['ipl-lists'], 'tan-length-light'),
  }),
  filler: row({
    microneedling: custom('clinic-time', 'filler', ['needling-lists'], 'filler-length'),
    'rf-microneedling': custom(
      'two-weeks',
      'filler-heat',
      ['rf-pages', 'filler2019'],
      'filler-same-day',
    ),
    'laser-nonablative': studied(
      'tell',
      'filler-laser',
      ['toxin2021', 'filler2019', 'laserTrial'],
      'filler-year',
    ),
    'laser-vascular': SAME_DAY,
    ipl: SAME_DAY,
  }),
  pregnancy: row({
    microneedling: UNBORN,
    'rf-microneedling': UNBORN,
    'laser-nonablative': UNBORN,
    'laser-ablative': UNBORN,
    'laser-pigment': recalled(),
    ipl: custom('after-pregnancy', 'pregnancy', ['ipl-lists']),
  }),
  age: row({microneedling: advised('tell', 'age', ['fdaNeedling'])}),
  immune: row({
    microneedling: WEAK,
    'rf-microneedling': WEAK,
    'laser-nonablative': WEAK,
    'laser-ablative': WEAK,
    'laser-pigment': recalled(),
    ipl: custom('tell', 'immune', ['ipl-lists']),
  }),
  'cancer-treatment': row({
    microneedling: CANCER,
    'rf-microneedling': CANCER,
    'laser-nonablative': CANCER,
    'laser-ablative': CANCER,
    'laser-pigment': recalled(),
    ipl: custom('tell', 'cancer', ['ipl-lists']),
  }),
  'metal-allergy': row(
    {
      microneedling: studied('tell', 'metal', ['chu2021']),
      'rf-microneedling': studied('tell', 'metal', ['chu2021']),
    },
    NO_NEEDLE,
  ),
  implant: row({
    'rf-microneedling': custom('not', 'implant-current', ['rf-pages']),
    ipl: custom('tell', 'implant-light', ['ipl-lists']),
  }),
  isotretinoin: row({
    microneedling: recalled('isotretinoin-needles', 'isotretinoin', ['asds2017', 'hospital-pages']),
    'rf-microneedling': recalled('isotretinoin-needles', 'isotretinoin', [
      'asds2017',
      'hospital-pages',
    ]),
    'laser-nonablative': studied(
      'tell',
      'isotretinoin-whole',
      ['asds2017', 'spring2017', 'mirza2020', 'hospital-pages'],
      'isotretinoin',
    ),
    'laser-ablative': studied(
      'tell',
      'isotretinoin-ablative',
      ['spring2017', 'asds2017', 'mirza2020', 'hospital-pages'],
      'isotretinoin',
    ),
    'laser-pigment': recalled('care', 'isotretinoin', ['asds2017', 'hospital-pages']),
    'laser-vascular': studied(
      'tell',
      'isotretinoin-whole',
      ['asds2017', 'mirza2020', 'hospital-pages'],
      'isotretinoin',
    ),
    ipl: studied('tell', 'isotretinoin-whole', ['asds2017', 'ipl-lists'], 'isotretinoin-light'),
  }),
  bleeding: row({
    microneedling: custom('tell', 'bleeding', ['needling-lists', 'needlingTrial']),
    'rf-microneedling': custom('tell', 'bleeding', ['needling-lists', 'needlingTrial']),
    'laser-nonablative': custom('tell', 'bleeding', ['needling-lists', 'laserTrial']),
    'laser-ablative': custom('tell', 'bleeding', ['needling-lists']),
    'laser-pigment': recalled('bleeding'),
    ipl: custom('tell', 'bleeding', ['ipl-lists']),
  }),
  'light-medicine': row({
    microneedling: custom('tell', 'light-needles', ['needlingTrial']),
    'rf-microneedling': custom('tell', 'light-needles', ['needlingTrial']),
    'laser-nonablative': custom('tell', 'light', ['laser-list', 'laserTrial']),
    'laser-ablative': custom('tell', 'light', ['laser-list']),
    'laser-pigment': custom('tell', 'light', ['laser-list']),
    ipl: custom('tell', 'light', ['ipl-lists']),
  }),
};
