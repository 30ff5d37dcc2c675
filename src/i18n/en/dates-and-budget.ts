import type {DatesStrings} from '../strings/dates-and-budget-strings.js';

/** English: “My dates and budget”. */
export const enDates: DatesStrings = {
  intro:
    'Fill in what you know. You can leave the rest blank. Nothing is booked and nothing is sent.',
  fields: {
    start: 'First session',
    event: 'Day I want to be ready for',
    limit: 'Most I want to spend ({currency})',
  },
  hints: {
    start: 'A day that would suit you.',
    event: 'A wedding, a trip, a photo.',
    limit: 'For the whole course.',
  },
  issues: {
    noDay: 'This is not a full date. Give day, month and year.',
    farDay: 'Check the year. This day is too far away to plan.',
    eventPast: 'This day is not in the future. Give a later one.',
    eventBeforeStart: 'This day is not after your first session. Change one of the two.',
    noAmount: 'Give the sum in figures only.',
    negative: 'A limit cannot be less than zero.',
    huge: 'This sum is too large to work with.',
  },
  kept: 'Until then we use {value}.',
  said: '{treatment}: {answer}',
  start: {
    heading: 'If you start on {date}',
    moved: 'The clinic is closed on {date}. So its sessions count from the next open day, {open}.',
    openDays: 'Sessions fall on days when the clinic is open.',
    columns: {session: 'Session', when: 'When', healed: 'Healing until'},
    perhaps: 'perhaps',
    perhapsNote: '“Perhaps” means: some people need this session, others do not.',
    fewer: {
      one: 'Some people need only {n} session.',
      other: 'Some people need only {n} sessions.',
    },
    undated: 'The course has {range} sessions. How far apart they are is not known.',
    unknownSessions: 'How many sessions it takes is not known.',
    home: 'Used at home, so there is no visit to plan.',
    firstChange: 'First change: likely by {date}. The range is {range}.',
    noFirstChange: 'When the first change shows is not known.',
    fullResult: 'Full result: likely by {date}. The range is {range}.',
    noFullResult: 'When the full result shows is not known.',
    sooner:
      'The figures come from different studies. Expect the full result no sooner than your last session.',
    untreated: 'Doing nothing needs no visit and no healing.',
  },
  event: {
    heading: 'To be ready on {date}',
    fromToday: 'You gave no first session, so we count from today, {date}.',
    fromStart: 'We count from your first session, {date}.',
    today: {
      safe: 'Latest start for a likely full result: {likely}.',
      likely: 'Latest start for a likely full result: {likely}.',
      late: 'Too late for a likely full result. The latest start was {likely}.',
    },
    start: {
      safe: 'Your start is early enough, even if the result comes late. Latest start: {likely}.',
      likely: 'Your start is early enough for a likely full result.',
      late: 'Your start is too late for a likely full result. It takes a start by {likely}.',
    },
    safer: 'To be safer: {safer}.',
    noSafer: 'There is no time left to be safer.',
    unknown: 'When the full result shows is not known. So we cannot name a latest start.',
    fitting: {
      one: '{n} of the usual {usual} sessions fits, with time to heal.',
      other: '{n} of the usual {usual} sessions fit, with time to heal.',
    },
    noneFits: 'No session fits. The skin could still be healing on that day.',
    firstFits: 'The first session fits, with time to heal. What comes after it is not known.',
    lastSession: 'Last day for a session: {date}. Then even slow healing is over in time.',
    firstChange: {
      likely: 'A first change is likely by then.',
      perhaps: 'A first change may show by then, or later.',
      unlikely: 'A first change is not likely by then.',
      unknown: 'When the first change shows is not known.',
    },
    untreated: 'Doing nothing needs no start.',
  },
  limit: {
    heading: 'Up to {amount}',
    covers: {
      all: 'Covers a whole course, at all costs in the range: {range}.',
      likely: 'Covers the likely cost of a course, {likely}, but not all of the range: {range}.',
      low: 'Covers only a course at the low end of the range: {range}.',
      none: 'Does not cover a whole course: {range}.',
    },
    noPrice: 'No price is known. Ask what it costs.',
    noCourse: 'How many sessions it takes is not known. So we cannot name the whole cost.',
    otherClinics: 'This is at the prices of other clinics.',
    sessions: {one: 'It pays for {range} session.', other: 'It pays for {range} sessions.'},
    usual: {one: 'A course usually has {n}.', other: 'A course usually has {n}.'},
    untreated: 'Doing nothing costs nothing.',
  },
};
