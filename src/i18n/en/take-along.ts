import type {PlanStrings} from '../strings/take-along-strings.js';

/** English: “Take it with me”. */
export const enPlan: PlanStrings = {
  intro:
    'Your answers and figures in one plan. It is made on your device and leaves it only if you send it.',
  print: 'Print',
  calendar: 'Calendar: {treatment}',
  noStart:
    'Fill in a first session under “My dates and budget”. Then you can add the sessions to your calendar.',
  noVisits: 'No session lies ahead that could go in a calendar.',
  link: 'Make a link',
  linkNote:
    'The link holds all your answers, those on your health too. Whoever has it can read them.',
  text: 'Copy as text',
  mail: 'Email me this plan',
  mailShort: 'This is the plan in short.',
  booking: {
    intro:
      'Your answers and figures in one plan. It is made on your device and leaves it only if you send it. The clinic gets it if you tick the box below.',
    heading: 'Book a visit with this plan',
    consent: 'Send my plan to the clinic when I book here',
    note: 'The clinic gets the plan only if you tick this. It holds your answers on your health too.',
    sent: 'Read exactly what is sent',
  },
  copyByHand: 'Select and copy this',
  done: {
    print: 'The print view is open.',
    calendar: 'Look for the calendar file in your downloads.',
    link: 'The link is copied.',
    text: 'The plan is copied.',
    mail: 'Your email app opens. Nothing is sent before you send it.',
    failed: 'Your browser would not copy. You can copy it by hand.',
    noPrint: 'No print view opened here. You can copy the plan instead.',
    perhapsCalendar:
      'Look for the calendar file in your downloads. If it is not there, copy the plan instead.',
    noCalendar: 'No file can be saved here. You can copy the plan instead.',
  },
  title: 'My plan',
  made: 'Made on {date}.',
  answers: 'My answers',
  reviewed: 'Studies last reviewed on {date}.',
  notices: 'Please note',
  charts: 'In pictures',
  linkBack: 'This link opens the plan again:',
  leftOut: 'There was no room for all of: {parts}. “Copy as text” has the rest.',
  events: {
    name: '{treatment} plan',
    session: 'Session {number}: {treatment}',
    sessionPerhaps: 'Perhaps session {number}: {treatment}',
    between: 'It may come earlier or later: {range}.',
    estimate: 'From studies, for planning only.',
    byClinic: 'The clinic sets the real date.',
    healing: 'Healing and care after session {number}: {treatment}',
    healed: 'Likely healed by {date}. It may be earlier or later: {range}.',
    careStep: '{when} ({dates}): {care}',
    firstChange: 'First change about now: {treatment}',
    fullResult: 'Full result about now: {treatment}',
    lastSession: 'Last day for a session: {treatment}',
    lastDay: 'After a later session, healing may not be over by {date}.',
    nearEvent: 'Healing may not be over by {date}, the day you want to be ready for.',
    afterEvent: 'This is after {date}, the day you want to be ready for.',
  },
  session: '{number}: {when}',
  sessionRange: 'or {range}',
  sessionHealed: 'healed by {when}',
  sessionHealingUnknown: 'healing not known',
};
