import type {PlanStrings} from '../strings/take-along-strings.js';

/** English: comes when “Take it with me” is opened. */
export const enPlan: PlanStrings = {
  intro: 'Your answers and figures in one plan. It is made on your device and sent nowhere.',
  print: 'Print', calendar: 'Calendar: {treatment}',
  noStart: 'Set a first day under “My dates and budget”, and you can take a calendar along.',
  noVisits: 'No visit lies ahead that could go in a calendar.',
  link: 'Make a link', linkNote: 'The link holds all your answers, those on your health too. Whoever has it can read them.',
  text: 'Copy as text', copyByHand: 'Select and copy this',
  done: {
    print: 'The print view is open.', calendar: 'The calendar file is saved.', link: 'The link is copied.', text: 'The plan is copied.',
    failed: 'Your browser would not copy. You can copy it by hand.',
  },
  title: 'My plan', made: 'Made on {date}.', answers: 'My answers', reviewed: 'Studies last reviewed on {date}.',
  notices: 'Please note', charts: 'In pictures', linkBack: 'This link opens the plan again:',
  events: {
    name: '{treatment} plan', session: 'Session {number}: {treatment}', sessionPerhaps: 'Perhaps session {number}: {treatment}',
    between: 'It may come earlier or later: {range}.', estimate: 'From studies, for planning only.', byClinic: 'The clinic sets the real date.',
    healing: 'Healing and care after session {number}: {treatment}', healed: 'Likely healed by {date}. It may be earlier or later: {range}.',
    careStep: '{when} ({dates}): {care}',
    firstChange: 'First change about now: {treatment}', fullResult: 'Full result about now: {treatment}',
    lastSession: 'Last day for a session: {treatment}', lastDay: 'After a later session, healing may not be over by {date}.',
    nearEvent: 'Healing may not be over by {date}, the day you want to be ready for.',
    afterEvent: 'This is after {date}, the day you want to be ready for.',
  },
  session: '{number}: {when}', sessionRange: 'or {range}', sessionHealed: 'healed by {when}', sessionHealingUnknown: 'healing not known',
};
