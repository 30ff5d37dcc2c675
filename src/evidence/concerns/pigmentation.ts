import {FACE_AREAS} from '../areas.js';
import {ASK_FIRST, NOT_USED, USUAL, WITH_CARE} from '../suitability.js';
import type {Concern} from './concern.js';

export const pigmentation = {
  areas: [...FACE_AREAS, 'neck', 'chest', 'hands', 'arms', 'back'],
  // Those of melasma: where nobody knows which kind, it may be that one.
  suits: {
    microneedling: WITH_CARE,
    'rf-microneedling': WITH_CARE,
    'laser-nonablative': ASK_FIRST,
    'laser-ablative': ASK_FIRST,
    'laser-pigment': ASK_FIRST,
    'laser-vascular': NOT_USED,
    ipl: ASK_FIRST,
    'laser-low-level': NOT_USED,
  },
  kinds: {
    'sun-spots': {
      suits: {
        // One session of a pigment laser clears most spots; no trial of needling was found.
        microneedling: NOT_USED,
        'rf-microneedling': NOT_USED,
        'laser-nonablative': USUAL,
        'laser-ablative': NOT_USED,
        'laser-pigment': USUAL,
        'laser-vascular': USUAL,
        ipl: USUAL,
        'laser-low-level': NOT_USED,
      },
      notices: ['sun-spots-laser'],
    },
    // First line is a cream; lasers can make melasma worse or bring it back (wind2010,
    // lfqs_longterm2017).
    melasma: {
      notices: ['melasma-laser'],
    },
    // Lasers are second line to creams (Sowash & Alster 2023).
    'dark-marks': {
      suits: {
        // No study.
        microneedling: ASK_FIRST,
        'rf-microneedling': ASK_FIRST,
        'laser-nonablative': WITH_CARE,
        'laser-ablative': NOT_USED,
        'laser-pigment': WITH_CARE,
        'laser-vascular': NOT_USED,
        ipl: NOT_USED,
        'laser-low-level': NOT_USED,
      },
    },
  },
  kindsDifferIn: 'all',
  noticesIfKindUnknown: ['melasma-laser'],
} as const satisfies Concern;
