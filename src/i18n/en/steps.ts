import type {PersonStrings} from '../strings/steps-strings.js';

/** English: the titles of the steps. */
export const enPerson: PersonStrings = {
  heading: 'Before you decide: six steps',
  folds: {
    matters: ['What matters to me', 'Your rows first in the table.'],
    safety: ['Is it safe for me?', 'What to tell the clinic.'],
    experience: ['What it is like', 'The visit and the days after.'],
    dates: ['My dates and budget', 'Appointments, an event, a limit.'],
    ask: ['Questions to ask', 'For the clinic, from your answers.'],
    plan: ['Take it with me', 'Print, calendar, link or text.'],
  },
};
