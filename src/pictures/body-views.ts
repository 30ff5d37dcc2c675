import {mirrored, onEitherSide, twin} from './outline.js';
import type {PlaceShape, PlaceView} from './place-view.js';

/** From the end of one stroke to that of the next: the start is the last point of the one before. */
const SHOULDER = '77,50 80,54 89,55 97,59';
const OUTER_ARM = '104,62 107,69 108,77 109,89 113,98 115.5,108 118,118 120,128 121.5,138';
const HAND =
  '124,145 126,152 125,160 124,167 122,174 118.5,174 115.5,174 115,167 114.5,159 113.5,163 110,164 109.5,160 109,153 111,146 114,140';
const INNER_ARM = '111,131 107.5,122 105,112 102,102 97,94 94,83';
const RIBS = '93.5,91 92,97 91,104';
const WAIST = '90,111 89.5,116 90.5,123';
const HIP = '91.5,130 94,136 94.5,143';
const OUTER_THIGH = '95.5,160 91,178 88.5,193';
const INNER_THIGH = '73.5,180 70.5,166 68.3,152';

const BODY = [
  mirrored(
    `75.5,34 75.5,42 75.5,47 ${SHOULDER} ${OUTER_ARM} ${HAND} ${INNER_ARM} ${RIBS} ${WAIST} ${HIP} ` +
      `${OUTER_THIGH} 87.5,200 91,206 91,218 91,218 75,218 75,218 73.5,206 74,200 74,193 ${INNER_THIGH}`,
  ),
  mirrored('68,5 77,5 82,12 82,22 82,32 76,43 68,43'),
];

const THUMB = '-8 46 152 152';

export const frontView: PlaceView<'chest' | 'abdomen' | 'arms' | 'hands' | 'thighs'> = {
  thumb: THUMB,
  body: BODY,
  features: onEitherSide('73,59 78,57 84,59 90,60') + 'M68,121v3',
  places: {
    chest: {
      zone: mirrored(`68,64 78,65 88,62 96.2,64 95.5,70 95,77 94,83 ${RIBS} 84,107 76,107 68,107`),
      target: 'M45 54h46v46h-46Z',
    },
    abdomen: {
      zone: mirrored(`68,107 76,107 84,106 91,104 ${WAIST} ${HIP} 86,146 76,150 68,151`),
      target: 'M45 100h46v44h-46Z',
    },
    arms: {
      zone: twin(`97,59 ${OUTER_ARM} 119,139 116,140 114,140 ${INNER_ARM} 95,74 96,66 97,59`),
      target: 'M0 60h44v76H0ZM92 60h44v76h-44Z',
    },
    thighs: {
      zone: twin(
        `94.5,143 ${OUTER_THIGH} 83,195 78,195 74,193 ${INNER_THIGH} 76,150 86,146 94.5,143`,
      ),
      target: 'M45 144h46v52h-46Z',
    },
    hands: {
      zone: twin(`121.5,138 ${HAND} 116,140 119,140 121.5,138`),
      target: 'M0 136h44v48H0ZM92 136h44v48h-44Z',
    },
  },
};

const back: PlaceShape = {
  zone: mirrored(
    `68,51 71,51 74,51 ${SHOULDER} 96,66 95,74 94,83 ${RIBS} ${WAIST} 84,127 76,128 68,128`,
  ),
  target: 'M40 50h56v84h-56Z',
};

export const backView: PlaceView<'back'> = {
  thumb: THUMB,
  body: BODY,
  features:
    onEitherSide('75,70 84,72 86,82 79,92') +
    onEitherSide('73,152 79,156 87,155 91,150') +
    'M68,62V120M68,136V150',
  places: {back},
};
