import {mirrored, twin} from './outline.js';
import type {PlaceView} from './place-view.js';

/** A head from above, looking up the page. */
export const scalpView: PlaceView<'scalp'> = {
  thumb: '-12 18 160 170',
  body: [
    mirrored('68,22 71,22 74,30 77,42 77,42 68,42 68,42'),
    twin('118,98 126,94 130,104 127,114 124,122 118,122 118,116 118,116 118,98 118,98'),
    mirrored('68,34 100,34 120,66 120,106 120,150 98,178 68,178'),
  ],
  features:
    'M67,133C63,131 64,125 69,126C75,127 74,137 67,138C58,138 57,122 69,120M50,132C50,120 58,110 70,110M86,128C87,140 79,150 66,150M37,126C38,106 52,94 70,95M99,136C97,154 84,165 66,164',
  places: {
    scalp: {
      zone: mirrored('68,58 88,58 102,66 108,80 111,86 115,94 115,106 115,146 95,173 68,173'),
      target: 'M-72 0h280v212h-280Z',
    },
  },
};
