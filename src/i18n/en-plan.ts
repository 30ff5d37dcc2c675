import type {PlanStrings} from './plan-strings.js';

/** English: comes when “Take it with me” is opened. */
export const enPlan: PlanStrings = {
  intro: 'Your answers and figures in one plan. It is made on your device and sent nowhere.',
  print: 'Print', calendar: 'Calendar: {treatment}',
  noStart: 'Set a first day under “My dates and budget”, and you can take a calendar along.',
  link: 'Make a link', linkNote: 'The link holds all your answers, those on your health too. Whoever has it can read them.',
  text: 'Copy as text', copyByHand: 'Select and copy this',
  done: {
    print: 'The print view is open.', calendar: 'The calendar file is saved.', link: 'The link is copied.', text: 'The plan is copied.',
    failed: 'Your browser would not copy. You can copy it by hand.',
  },
  title: 'My plan', made: 'Made on {date}.', answers: 'My answers', reviewed: 'Studies last reviewed on {date}.',
  charts: 'In pictures', linkBack: 'This link opens the plan again:',
  events: {
    name: '{treatment} plan', session: 'Session {number}: {treatment}', sessionPerhaps: 'Perhaps session {number}: {treatment}',
    between: 'It may fall between {range}.', healing: 'Healing after session {number}: {treatment}', care: 'Care after session {number}: {when}',
    firstChange: 'First change about now: {treatment}', fullResult: 'Full result about now: {treatment}',
    estimate: 'From studies, for planning only. The clinic sets the real date.',
  },
  session: '{number}: {when}', sessionRange: 'or {range}',
};
