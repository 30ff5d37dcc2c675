import type {AreaId, ConcernId, KindId, TreatmentId} from './ids.js';

/** Where a concern occurs and in which forms. */
export interface Concern {
  /** First the usual one. */
  readonly areas: readonly AreaId[];
  /** None where the forms are treated alike. */
  readonly kinds: readonly KindId[];
}

const FACE = ['face', 'cheeks', 'forehead', 'eyes', 'mouth'] as const;

/** Every concern, in the order in which they are offered. */
export const CONCERNS: Readonly<Record<ConcernId, Concern>> = {
  'acne-scars': {
    areas: ['face', 'cheeks', 'forehead', 'chest', 'back'],
    kinds: ['rolling', 'boxcar', 'ice-pick'],
  },
  wrinkles: {areas: [...FACE, 'neck', 'chest', 'hands'], kinds: ['fine', 'deep']},
  pores: {areas: ['face', 'cheeks', 'forehead'], kinds: []},
  pigmentation: {
    areas: [...FACE, 'neck', 'chest', 'hands', 'arms', 'back'],
    kinds: ['sun-spots', 'melasma', 'dark-marks'],
  },
  'stretch-marks': {areas: ['abdomen', 'thighs', 'arms', 'chest', 'back'], kinds: ['red', 'white']},
  scars: {
    areas: [...FACE, 'neck', 'chest', 'hands', 'arms', 'abdomen', 'thighs', 'back'],
    kinds: ['sunken', 'raised'],
  },
  'uneven-tone': {areas: [...FACE, 'neck', 'chest', 'hands'], kinds: []},
  'hair-loss': {areas: ['scalp'], kinds: []},
};

/** Every treatment, in the order in which they are offered. */
export const TREATMENTS: readonly TreatmentId[] = [
  'none',
  'microneedling',
  'rf-microneedling',
  'laser-nonablative',
  'laser-ablative',
  'laser-pigment',
  'laser-vascular',
  'ipl',
  'laser-low-level',
];
