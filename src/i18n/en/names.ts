import type {NameStrings} from '../strings/name-strings.js';

/** English: what concerns, kinds, areas and treatments are called. */
export const enNames: NameStrings = {
  concerns: {
    'acne-scars': 'Acne scars',
    wrinkles: 'Lines and wrinkles',
    pores: 'Large pores',
    pigmentation: 'Dark spots',
    'stretch-marks': 'Stretch marks',
    scars: 'Other scars',
    'uneven-tone': 'Uneven tone',
    'hair-loss': 'Thinning hair',
  },
  concernsWithin: {
    'acne-scars': 'acne scars',
    wrinkles: 'lines and wrinkles',
    pores: 'large pores',
    pigmentation: 'dark spots',
    'stretch-marks': 'stretch marks',
    scars: 'scars',
    'uneven-tone': 'uneven tone',
    'hair-loss': 'thinning hair',
  },
  kinds: {
    rolling: 'Rolling: wide, soft dips',
    boxcar: 'Boxcar: dips with sharp edges',
    'ice-pick': 'Ice-pick: small, deep holes',
    fine: 'Fine lines',
    deep: 'Deep wrinkles',
    'sun-spots': 'Sun spots',
    melasma: 'Melasma: brown patches on the face',
    'dark-marks': 'Dark marks after spots or injury',
    red: 'Red: new',
    white: 'White: old',
    sunken: 'Sunken',
    raised: 'Raised',
  },
  areas: {
    face: 'Whole face',
    cheeks: 'Cheeks',
    forehead: 'Forehead',
    eyes: 'Around the eyes',
    mouth: 'Around the mouth',
    neck: 'Neck',
    chest: 'Chest',
    hands: 'Hands',
    arms: 'Arms',
    abdomen: 'Belly',
    thighs: 'Thighs',
    back: 'Back',
    scalp: 'Scalp',
  },
  treatments: {
    none: {name: 'Doing nothing', within: 'doing nothing'},
    microneedling: {
      name: 'Microneedling',
      within: 'microneedling',
    },
    'rf-microneedling': {
      name: 'RF microneedling',
      within: 'RF microneedling',
    },
    'laser-nonablative': {
      name: 'Non-ablative laser',
      within: 'non-ablative laser',
    },
    'laser-ablative': {
      name: 'Ablative laser',
      within: 'ablative laser',
    },
    'laser-pigment': {
      name: 'Pigment laser',
      within: 'pigment laser',
    },
    'laser-vascular': {
      name: 'Vascular laser',
      within: 'vascular laser',
    },
    ipl: {name: 'IPL', within: 'IPL'},
    'laser-low-level': {
      name: 'Low-level laser',
      within: 'low-level laser',
    },
  },
  untreated: {
    'acne-scars': 'Acne scars usually stay as they are.',
    wrinkles: 'Wrinkles slowly deepen with age and sun.',
    pores: 'Pores usually stay as they are.',
    pigmentation:
      'Sun spots stay. Dark marks often fade in months. Melasma comes and goes with sun. Show a doctor a spot that changes.',
    'stretch-marks': 'Stretch marks fade but stay.',
    scars: 'New scars soften for a year or more. Old ones stay.',
    'uneven-tone': 'Sunscreen every day keeps it from getting worse.',
    'hair-loss': 'Hair loss usually goes on slowly.',
  },
};
