import type {PersonStrings} from './person-strings.js';

/** English: comes after the first answer. */
export const enPerson: PersonStrings = {
  heading: 'Before you decide',
  folds: {
    matters: ['What matters to me', 'Puts the rows you care about first.'],
    safety: ['Is it safe for me?', 'Short questions, and what to tell the clinic.'],
    experience: ['What it is like', 'Before, on the day, and care day by day.'],
    dates: ['My dates and budget', 'Appointments, an event, a limit.'],
    ask: ['Questions to ask', 'For the clinic, from your answers.'],
    plan: ['Take it with me', 'Print, calendar, link or text.'],
  },
};
