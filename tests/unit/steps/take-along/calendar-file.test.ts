import ICAL from 'ical.js';
import {Temporal} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {toCalendarFile} from '../../../../src/steps/take-along/calendar-file.js';
import type {PlanEvent} from '../../../../src/steps/take-along/plan.js';

const anEvent = (about: Partial<PlanEvent>): PlanEvent => ({
  id: 'microneedling-1',
  day: '2027-03-14',
  until: '2027-03-14',
  title: 'Session 1',
  text: '',
  ...about,
});
const fileOf = (...events: PlanEvent[]): string =>
  toCalendarFile(
    {name: 'Microneedling', events},
    (iso) => Temporal.PlainDate.from(iso),
    new Date('2026-11-22T08:00:00Z'),
  );
/** Read by another program. */
const read = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('the calendar file', () => {
  it('has every event on its whole day, to the day after', () => {
    const [event] = read(fileOf(anEvent({day: '2028-02-28', until: '2028-03-01'})));
    expect([
      event?.startDate.toString(),
      event?.endDate.toString(),
      event?.startDate.isDate,
    ]).toEqual(['2028-02-28', '2028-03-02', true]);
  });

  /**
   * The clocks change on 14 March 2027 in New York, on 28 March in Berlin, and on 4 April in
   * Sydney.
   */
  it.each(['America/New_York', 'Europe/Berlin', 'Australia/Sydney'])(
    'keeps its days in %s across the change of the clocks',
    (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        const days = [
          '2027-03-13',
          '2027-03-14',
          '2027-03-28',
          '2027-04-03',
          '2027-04-04',
          '2027-04-05',
          '2027-10-31',
        ];
        const events = read(
          fileOf(...days.map((day, at) => anEvent({id: `s-${at}`, day, until: day}))),
        );
        expect(events.map(({startDate}) => startDate.toString())).toEqual(days);
        // What a calendar shows as the day there.
        expect(events.map(({startDate}) => startDate.toJSDate().toLocaleDateString('sv'))).toEqual(
          days,
        );
      } finally {
        process.env['TZ'] = before;
      }
    },
  );

  it('keeps commas, quotes, line breaks and long words as they are', () => {
    const text = 'Sun cream, SPF 30; “no sauna”\nWärme meiden: Behandlungsnachsorgeempfehlungen '
      .repeat(5)
      .trim();
    const [event] = read(fileOf(anEvent({title: 'Session 2, day 1; care', text})));
    expect([event?.summary, event?.description]).toEqual(['Session 2, day 1; care', text]);
  });

  it('has no line longer than 75 bytes', () => {
    const lines = fileOf(anEvent({text: 'ß'.repeat(300)})).split('\r\n');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  it('names an event alike each time, so that a new file takes the place of the old one', () => {
    const ids = (day: string): string[] =>
      read(fileOf(anEvent({day, until: day}))).map(({uid}) => uid);
    expect(ids('2027-03-14')).toEqual(ids('2027-05-01'));
  });

  it('asks nobody to keep a day free, and invites nobody', () => {
    const file = fileOf(anEvent({}));
    expect(file).toContain('TRANSP:TRANSPARENT');
    expect(file).not.toMatch(/ATTENDEE|ORGANIZER|METHOD:REQUEST|VALARM/);
  });
});
