import type {Strings} from '../strings/answer-strings.js';
import {enNames} from './names.js';

/** English: the answer. */
export const en: Strings = {
  language: 'en',
  ...enNames,
  severities: {mild: 'Mild', moderate: 'Moderate', severe: 'Severe'},
  severitiesWithin: {mild: 'mild', moderate: 'moderate', severe: 'severe'},
  skinTypes: {
    I: 'Always burns, never tans.',
    II: 'Burns easily, tans a little.',
    III: 'Burns at times, then tans.',
    IV: 'Burns a little, tans easily.',
    V: 'Rarely burns, tans deeply.',
    VI: 'Never burns. Deep brown or black skin.',
    unknown: 'Not sure: the figures cover all skin types.',
  },
  suitabilities: {
    usual: '',
    'with-care': 'With care',
    'ask-first': 'Ask a doctor first',
    'not-used': 'Not usual here',
  },
  notices: {
    'prices-unread': [
      'The clinic’s prices could not be read.',
      'Ask the clinic. The other figures do not depend on them.',
    ],
    'heat-and-skin': [
      'With care on darker skin.',
      'Heat can leave dark marks from type IV on, needles from V on. Ask for settings made for your skin and a test patch.',
    ],
    'skin-unknown': [
      'With care on darker skin.',
      'Heat can leave dark marks from type IV on, needles from V on. Choose how your skin reacts to sun to narrow the range.',
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
  ask: {
    concern: 'What would you like to treat?',
    kind: 'Which kind?',
    area: 'Where?',
    skin: 'Your skin in the sun',
    severity: 'How marked is it?',
    notSure: 'Not sure',
    type: 'Type {type}',
    monk: 'Tone {tone} of 10 on the Monk scale',
  },
  answer: {
    costs: 'about {cost} with {treatment}',
    costsUnknown: 'no known price with {treatment}',
    sub: 'For {severity} {concern} {area}.',
    sums: 'Of 100 people, 80 pay a sum between the two under each total.',
    untreated: 'costs nothing and carries no risk of its own.',
    figures: 'Options side by side',
    compare: 'Compare another treatment',
    compareHint: 'Up to four at a time.',
    studies: 'The figures come from different studies. They are not a race between the two.',
  },
  rows: {
    cost: 'Whole course',
    sessions: 'Sessions',
    result: 'Full result',
    healing: 'Days off, each time',
    change: 'See a clear change',
    darkMarks: 'Dark marks after, type {type}',
    darkMarksUnknown: 'Dark marks after',
    visit: 'Each visit',
  },
  cells: {
    range: '{low} to {high}',
    people: {one: '{n} of 100', other: '{n} of 100'},
    peopleRange: '{low} to {high} of 100',
    fewer: 'fewer than 1',
    more: 'more than 99',
    notKnown: 'Not known',
    askClinic: 'price not known; ask the clinic',
    noStudy: 'no study found',
    perSession: '{range} a session',
    weeksApart: '{range} apart',
    firstChange: 'first change after {range}',
    red: 'red for {range}',
    better: '{range} better on average',
    others: {one: '{n} of 100 did not', other: '{n} of 100 did not'},
    pain: 'pain {range} of 10',
    fades: 'usually fade in months',
    borrowed: 'from studies of {concern}',
  },
  failed:
    'This part could not be loaded. The figures above stand as they are. Loading the page again may help.',
  method: {title: 'How we worked this out', mark: 'How we know: {row}, {treatment}'},
  footer:
    'An estimate, not medical advice. Only someone who has seen your skin can tell you what it needs. Nothing you choose here leaves your device.',
};
