import type {PersonStrings} from '../strings/steps-strings.js';

/** English: the titles of the steps. */
export const enPerson: PersonStrings = {
  heading: 'Before you decide: six steps',
  moreUsual:
    'For your skin, {treatment} is more usual: more people were studied with it, or it asks for less care. You can compare it.',
  linkMissing:
    'The answers in your link could not be loaded. Here are the usual ones. Load the page again to see yours.',
  folds: {
    matters: ['What matters to me', 'Your rows first in the table.'],
    safety: ['Is it safe for me?', 'What to tell the clinic.'],
    experience: ['What it is like', 'The visit and the days after.'],
    dates: ['My dates and budget', 'Appointments, an event, a limit.'],
    ask: ['Questions to ask', 'For the clinic, from your answers.'],
    plan: ['Take it with me', 'Print, calendar, link or text.'],
  },
};
