import ICAL from 'ical.js';
import {Temporal} from 'temporal-polyfill';
import {afterEach, describe, expect, it} from 'vitest';
import {toCalendarFile} from '../../../../src/steps/take-along/calendar-file.js';
import {LANGUAGE_IDS} from '../../../support/languages.js';
import {aPlan, calendarOf} from './a-plan.js';

const zoneBefore = process.env['TZ'];

/** The file of a plan's needling, read by another program: its events by the end of their names. */
function readPlan(start: string, language = 'en'): Map<string, ICAL.Event> {
  const file = toCalendarFile(
    calendarOf(aPlan({answers: {start}, language})),
    (iso) => Temporal.PlainDate.from(iso),
    new Date('2027-02-01T08:00:00Z'),
  );
  const all = new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  return new Map(
    all.map((event) => [
      event.uid.replace(/^acne-scars-any-face-[a-z]+-[\w-]*?-microneedling-|@.*/g, ''),
      event,
    ]),
  );
}

describe('a plan’s calendar, opened by another program', () => {
  afterEach(() => {
    process.env['TZ'] = zoneBefore;
  });

  /**
   * Worked by hand: sessions 28, 56, 84, 112 and 140 days after the first; healed three days
   * after each. The second session is after the change of the clocks (14 March in New York, 28 March in
   * Berlin, 4 April in Sydney) and each first one before.
   */
  it.each([
    [
      'America/New_York',
      '2027-03-01',
      ['2027-03-01', '2027-03-29', '2027-04-26', '2027-05-24', '2027-06-21', '2027-07-19'],
    ],
    [
      'Europe/Berlin',
      '2027-03-01',
      ['2027-03-01', '2027-03-29', '2027-04-26', '2027-05-24', '2027-06-21', '2027-07-19'],
    ],
    [
      'Australia/Sydney',
      '2027-03-20',
      ['2027-03-20', '2027-04-17', '2027-05-15', '2027-06-12', '2027-07-10', '2027-08-07'],
    ],
  ])(
    'has the sessions on the same days in %s, though the clocks change',
    (zone, start, expected) => {
      process.env['TZ'] = zone;
      const events = readPlan(start);
      const sessions = [1, 2, 3, 4, 5, 6].map((number) => events.get(`session-${number}`));
      expect(sessions.map((event) => event?.startDate.toString())).toEqual(expected);
      // What a calendar shows there as the day.
      expect(sessions.map((event) => event?.startDate.toJSDate().toLocaleDateString('sv'))).toEqual(
        expected,
      );
      const healing = events.get('session-1-healing');
      const dayAfter = (days: number): string =>
        Temporal.PlainDate.from(start).add({days}).toString();
      expect([healing?.startDate.toString(), healing?.endDate.toString()]).toEqual([
        dayAfter(1),
        dayAfter(4),
      ]);
    },
  );

  it.each(LANGUAGE_IDS)('has every word of the plan in “%s”', (language) => {
    const {events: planned} = calendarOf(aPlan({answers: {start: '2027-03-01'}, language}));
    const read = [...readPlan('2027-03-01', language).values()];
    expect(read.map(({summary, description}) => [summary, description])).toEqual(
      planned.map(({title, text}) => [title, text]),
    );
  });

  it('has each event under a name of its own', () => {
    expect(readPlan('2027-03-01').size).toBe(
      calendarOf(aPlan({answers: {start: '2027-03-01'}})).events.length,
    );
  });
});
