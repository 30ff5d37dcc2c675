import type {Strings} from '../strings/answer-strings.js';
import {enNames} from './names.js';

/** English: the answer. */
export const en: Strings = {
  language: 'en',
  ...enNames,
  severities: {mild: 'Mild', moderate: 'Moderate', severe: 'Severe'},
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
    'not-used': 'Not usual for this',
  },
  ask: {
    concern: 'What would you like to treat?',
    kind: 'Which kind?',
    area: 'Where?',
    skin: 'Your skin in the sun',
    severity: 'How severe is it?',
    notSure: 'Not sure',
    type: 'Type {type}',
    monk: 'Tone {tone} of 10 on the Monk scale',
    chooseSkin: 'Choose the closest.',
  },
  answer: {
    title: 'The whole course costs about',
    costs: 'about {cost} with {treatment}',
    costsUnknown: 'no known price with {treatment}',
    untreated: 'costs nothing and has no risk of its own.',
    all: 'See all',
    figures: 'Options side by side',
    compare: 'Compare another treatment',
    bars: 'Of 100 people or studies, 80 lie between the ends of a bar.',
  },
  rows: {
    cost: 'Whole course',
    sessions: 'Sessions',
    result: 'Full result',
    healing: 'Days off, each time',
    change: 'See a clear change',
    darkMarks: 'Dark marks after, type {type}',
    darkMarksUnknown: 'Dark marks after, any skin',
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
    each: 'for each: {range}',
    borrowed: 'from studies of {concern}',
  },
  failed:
    'This part could not be loaded. The figures above still hold. Load the page again.',
  method: {title: 'How we worked this out'},
  footer:
    'An estimate, not medical advice. Only someone who has seen your skin can tell what it needs. Nothing leaves your device unless you send it.',
};
