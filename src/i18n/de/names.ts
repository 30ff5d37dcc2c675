import type {NameStrings} from '../strings/name-strings.js';

/** German: what concerns, kinds, areas and treatments are called. */
export const deNames: NameStrings = {
  concerns: {
    'acne-scars': 'Aknenarben',
    wrinkles: 'Linien und Falten',
    pores: 'Große Poren',
    pigmentation: 'Dunkle Flecken',
    'stretch-marks': 'Dehnungsstreifen',
    scars: 'Andere Narben',
    'uneven-tone': 'Ungleichmäßiger Hautton',
    'hair-loss': 'Dünner werdendes Haar',
  },
  concernsWithin: {
    'acne-scars': 'Aknenarben',
    wrinkles: 'Linien und Falten',
    pores: 'große Poren',
    pigmentation: 'dunkle Flecken',
    'stretch-marks': 'Dehnungsstreifen',
    scars: 'Narben',
    'uneven-tone': 'ungleichmäßigen Hautton',
    'hair-loss': 'dünner werdendes Haar',
  },
  kinds: {
    rolling: 'Wellig: breite, weiche Dellen',
    boxcar: 'Kastenförmig: Dellen mit scharfem Rand',
    'ice-pick': 'Eispickel: kleine, tiefe Löcher',
    fine: 'Feine Linien',
    deep: 'Tiefe Falten',
    'sun-spots': 'Sonnenflecken',
    melasma: 'Melasma: braune Flächen im Gesicht',
    'dark-marks': 'Dunkle Flecken nach Pickeln oder Verletzung',
    red: 'Rot: neu',
    white: 'Weiß: alt',
    sunken: 'Eingesunken',
    raised: 'Erhaben',
  },
  areas: {
    face: 'Ganzes Gesicht',
    cheeks: 'Wangen',
    forehead: 'Stirn',
    eyes: 'Um die Augen',
    mouth: 'Um den Mund',
    neck: 'Hals',
    chest: 'Dekolleté',
    hands: 'Hände',
    arms: 'Arme',
    abdomen: 'Bauch',
    thighs: 'Oberschenkel',
    back: 'Rücken',
    scalp: 'Kopfhaut',
  },
  treatments: {
    none: {name: 'Nichts tun', within: 'Nichtstun'},
    microneedling: {
      name: 'Microneedling',
      within: 'Microneedling',
    },
    'rf-microneedling': {
      name: 'Hochfrequenz-Microneedling',
      within: 'Hochfrequenz-Microneedling',
    },
    'laser-nonablative': {
      name: 'Nicht ablativer Laser',
      within: 'nicht ablativem Laser',
    },
    'laser-ablative': {
      name: 'Ablativer Laser',
      within: 'ablativem Laser',
    },
    'laser-pigment': {
      name: 'Pigmentlaser',
      within: 'Pigmentlaser',
    },
    'laser-vascular': {
      name: 'Gefäßlaser',
      within: 'Gefäßlaser',
    },
    ipl: {name: 'IPL', within: 'IPL'},
    'laser-low-level': {
      name: 'Schwachlaser',
      within: 'Schwachlaser',
    },
  },
  untreated: {
    'acne-scars': 'Aknenarben bleiben meist, wie sie sind.',
    wrinkles: 'Falten werden mit Alter und Sonne langsam tiefer.',
    pores: 'Poren bleiben meist, wie sie sind.',
    pigmentation:
      'Sonnenflecken bleiben. Flecken nach Pickeln oder Verletzung verblassen oft in Monaten. Melasma kommt und geht mit der Sonne. Zeigen Sie einen Fleck, der sich verändert, ärztlich vor.',
    'stretch-marks': 'Dehnungsstreifen verblassen, bleiben aber.',
    scars: 'Neue Narben werden ein Jahr oder länger weicher. Alte bleiben.',
    'uneven-tone': 'Sonnenschutz jeden Tag hält es davon ab, schlimmer zu werden.',
    'hair-loss': 'Haarausfall geht meist langsam weiter.',
  },
};
