import {mirrored, onEitherSide, twin} from './outline.js';
import type {FACE_AREAS} from '../evidence/areas.js';
import type {PlaceView} from './place-view.js';

/** From the temple along the jaw to the chin. */
const JAW = '122,102 116,124 104,139 94,152 82,160 68,160';

/** A face of no age and no sex, without hair. */
export const faceView: PlaceView<(typeof FACE_AREAS)[number] | 'neck'> = {
  thumb: '-20 4 176 186',
  body: [
    mirrored(
      '90.5,130 90.5,160 90,170 91,177 94,189 114,190 146,202 166,209 184,216 194,240 194,240 68,240 68,240',
    ),
    twin('119,80 126,70 134,77 131,92 129,102 124,106 119,104 119,104 119,80 119,80'),
    mirrored(`68,8 102,8 122,34 122,72 ${JAW}`),
  ],
  features:
    onEitherSide('79,71 85,66 98,66 104,71') +
    onEitherSide('81,84 86,89 97,89 102,84') +
    'M59,108C59,114 64,113 68,115.5C72,113 77,114 77,108' +
    'M53,132.5C59,133 64,130 68,131.5C72,130 77,133 83,132.5' +
    'M61,140C65,142.5 71,142.5 75,140' +
    onEitherSide('126,82 129,83 127,90 125,94'),
  places: {
    face: {
      zone: mirrored(`68,25 94,25 113,37 119,58 121,63 122,68 122,72 ${JAW}`),
      target: 'M-72 0h280v212h-280Z',
    },
    neck: {
      zone: mirrored('68,166 78,166 85,161 90.5,156 90.5,163 90,170 91,177 91.5,182 84,188 68,188'),
      target: 'M46 160h44v52h-44Z',
    },
    forehead: {
      zone: mirrored('68,25 94,25 113,37 119,58 115,61 109,61 104,60 96,57 82,60 68,61'),
      target: 'M14 14h108v48h-108Z',
    },
    cheeks: {
      zone: twin(
        '101,101 110,101 115,107 113,117 111,127 106,134 98,134 90,134 86,127 87,116 88,107 93,101 101,101',
      ),
      target: 'M0 106h45v44h-45ZM91 106h45v44h-45Z',
    },
    mouth: {
      zone: mirrored('68,121 80,119 90,124 90,134 90,145 80,149 68,149'),
      target: 'M46 106h45v48h-45Z',
    },
    eyes: {
      zone: twin(
        '92,74 105,73 115,75 115,84 115,92 105,98 92,98 81,98 75,92 75,85 75,78 81,75 92,74',
      ),
      target: 'M10 62h116v44h-116Z',
    },
  },
};
