import type {PersonStrings} from '../strings/steps-strings.js';

/** English: the titles of the steps. */
export const enPerson: PersonStrings = {
  heading: 'Before you decide: six steps',
  moreUsual:
    'For your skin, {treatment} is more usual: more people were studied with it, or it asks for less care. You can compare it.',
  linkMissing:
    'The answers in your link could not be loaded. Here are the usual ones. Load the page again to see yours.',
  sub: 'For {severity} {concern} {area}.',
  severitiesWithin: {mild: 'mild', moderate: 'moderate', severe: 'severe'},
  onArea: {
    face: 'on the whole face',
    cheeks: 'on the cheeks',
    forehead: 'on the forehead',
    eyes: 'around the eyes',
    mouth: 'around the mouth',
    neck: 'on the neck',
    chest: 'on the chest',
    hands: 'on the hands',
    arms: 'on the arms',
    abdomen: 'on the belly',
    thighs: 'on the thighs',
    back: 'on the back',
    scalp: 'on the scalp',
  },
  notices: {
    'prices-unread': [
      'The clinic’s prices could not be read.',
      'Ask the clinic. The other figures do not depend on them.',
    ],
    'heat-and-skin': [
      'With care on darker skin.',
      'From type IV on, heat and needles leave dark marks more often. Ask for settings made for your skin and a test patch.',
    ],
    'skin-unknown': [
      'With care on darker skin.',
      'From type IV on, heat and needles leave more dark marks.',
    ],
    'melasma-laser': [
      'Melasma (brown patches) is different.',
      'Creams come first. Laser can make it worse, and it often comes back.',
    ],
    'sun-spots-laser': [
      'For sun spots, laser is the usual choice.',
      'One session often clears them. We found no study of needling. Have a doctor look at a spot that changes.',
    ],
    'with-minoxidil': [
      'Together with minoxidil.',
      'Most studies of needling added this hair lotion. Needling alone does less.',
    ],
    'rf-warning': [
      'RF microneedling can do harm.',
      'In October 2025 the FDA warned of burns, scars and fat loss. Have it done by a medical professional, never at home.',
    ],
    'thin-evidence': [
      'Few studies.',
      '“Not known” means that we found no study that fits. It may work or not.',
    ],
    'kinds-alike': ['One set of figures.', 'The studies do not tell these kinds apart.'],
    'not-cleared': [
      'Not a cleared use in the US.',
      'Needles are cleared for acne scars of the face, wrinkles of face and neck and scars of the belly, from age 22. Ask.',
    ],
    'off-face': [
      'Away from the face.',
      'Most studies are of the face. Other skin heals more slowly.',
    ],
  },
  notes: {
    weeksApart: '{range} apart',
    visit: 'each session {range}',
    firstChange: 'first change after {range}',
    red: 'red for {range}',
    pain: 'pain {range} of 10',
    others: {one: '{n} of 100 did not', other: '{n} of 100 did not'},
    better: '{range} better on average',
    fades: 'usually fade in months',
  },
  compareHint: 'Up to four at a time.',
  what: {
    microneedling: 'Fine needles prick the skin so that it builds new tissue.',
    'rf-microneedling': 'Needles that also heat the skin from inside, by radio waves (RF).',
    'laser-nonablative': 'A laser that heats tiny dots of skin and leaves the top whole.',
    'laser-ablative': 'A laser that takes away tiny dots of skin.',
    'laser-pigment': 'Short flashes break up brown color.',
    'laser-vascular': 'Light that red color takes up.',
    ipl: 'Flashes of broad light, not a laser.',
    'laser-low-level': 'A comb or cap with weak red light, used at home.',
  },
  folds: {
    matters: ['What matters to me', 'Your rows first in the table.'],
    safety: ['Is it safe for me?', 'What to tell the clinic.'],
    experience: ['What it is like', 'The session and days after.'],
    dates: ['My dates and budget', 'Appointments, an event, a limit.'],
    ask: ['Questions to ask', 'For the clinic, from your answers.'],
    plan: ['Take it with me', 'Print, email, calendar, link or text.'],
  },
};
