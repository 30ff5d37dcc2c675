import {FACE_AREAS} from '../areas.js';
import {ASK_FIRST, WITH_CARE} from '../suitability.js';
import type {Concern} from './concern.js';

export const pigmentation = {
  areas: [...FACE_AREAS, 'neck', 'chest', 'hands', 'arms', 'back'],
  kinds: {
    'sun-spots': {notices: ['sun-spots-laser']},
    // First line is a cream; lasers can make melasma worse or bring it back (wind2010,
    // lfqs_longterm2017).
    melasma: {care: ASK_FIRST, notices: ['melasma-laser']},
    // Lasers are second line to creams (Sowash & Alster 2023).
    'dark-marks': {care: WITH_CARE},
  },
  kindsDifferIn: 'all',
  noticesIfKindUnknown: ['melasma-laser'],
} as const satisfies Concern;
