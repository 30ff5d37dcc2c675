import type {MattersStrings} from '../strings/what-matters-strings.js';
import {enAboutConcerns} from './about-concerns.js';

/** English: “What matters to me”. */
export const enMatters: MattersStrings = {
  what: enAboutConcerns,
  decision: 'The decision: have it treated, and with what, or do nothing.',
  intro:
    'Mark what counts most for you. Those rows move to the top of the table. Nothing is scored and nothing is picked for you.',
  label: 'What counts most for me',
  choices: {
    cost: 'What it costs',
    sessions: 'Few sessions',
    daysOff: 'Days off',
    darkMarks: 'Low risk of dark marks',
    clearChange: 'The clearest result',
  },
  figure: '{treatment}: {likely} ({range})',
  unknown: 'For one of them this is not known. So we cannot say how they differ here.',
  overlap: 'The ranges overlap. For you it may come out either way.',
  apart: 'The ranges do not overlap. Here the studies differ.',
  ratio: 'A typical course costs about {times} times as much with {dear} as with {cheap}.',
  ratioAlike: 'A typical course costs about the same with {dear} and {cheap}.',
  fourTimes:
    'You may read that laser costs up to four times as much as needles. On price lists with both, this is the price of one laser session next to one of needles:',
  listRatio: '{treatment}: {low} to {high} times, in the middle about {median} ({lists})',
  listRange: '{treatment}: {low} to {high} times ({lists})',
  lists: {one: '{n} price list', other: '{n} price lists'},
  covers:
    'The cost of a course covers its sessions alone. Half of people pay less than the typical sum, half pay more.',
  shared: '{rows}: studies do not tell the treatments apart. So their figures are about the same.',
  untreated:
    'Doing nothing costs nothing. It needs no visit and no days off, and has no side effects. The skin stays much as it is.',
  moved: 'The rows you marked now come first in the table.',
};
