import {Temporal as Calendar} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {eventAnswerOf} from '../../../../src/engine/dates/event.js';
import {scheduleOf} from '../../../../src/engine/dates/schedule.js';
import {exactly} from '../../../../src/engine/range.js';
import {always} from '../always.js';
import {aCourse, anyClosedDays, anyCourse, anyDay, day, iso, range} from './a-course.js';

const compare = (one: Temporal.PlainDate, other: Temporal.PlainDate): number =>
  Calendar.PlainDate.compare(one, other);
/** 20 weeks are 140 days, 30 are 210. */
const course = aCourse({
  weeksToFullResult: range(10, 20, 30),
  weeksToFirstChange: range(2, 6, 10),
  daysOff: range(1, 2, 9),
});
const wedding = day('2028-06-10');

describe('eventAnswerOf, worked by hand with a calendar', () => {
  it('names the latest start for the likely time and for the high end', () => {
    // 140 days before Saturday 10 June 2028, over a leap day, is 22 January; 210 days before it is
    // 13 November 2027.
    expect(iso(eventAnswerOf(course, wedding, day('2027-06-01')).latest)).toEqual({
      likely: '2028-01-22',
      safer: '2027-11-13',
    });
  });

  it('goes back to an open day, never forward', () => {
    // Both are Saturdays.
    expect(iso(eventAnswerOf(course, wedding, day('2027-06-01'), [6, 7]).latest)).toEqual({
      likely: '2028-01-21',
      safer: '2027-11-12',
    });
  });

  it.each([
    {from: '2027-11-13', outlook: 'safe'},
    {from: '2027-11-14', outlook: 'likely'},
    {from: '2028-01-22', outlook: 'likely'},
    {from: '2028-01-23', outlook: 'late'},
  ])('from $from it is $outlook', ({from, outlook}) => {
    expect(eventAnswerOf(course, wedding, day(from)).outlook).toBe(outlook);
  });

  it.each([
    // Sessions every 28 days; each needs nine days to heal at most, and the day itself must be free
    // of it.
    {from: '2028-04-05', count: 3, first: 'likely', why: 'the third on 31 May heals until 9 June'},
    {
      from: '2028-04-06',
      count: 2,
      first: 'likely',
      why: 'the third on 1 June could heal until the day itself',
    },
    {from: '2028-05-15', count: 1, first: 'perhaps', why: 'the second would be on 12 June'},
    {
      from: '2028-05-31',
      count: 1,
      first: 'unlikely',
      why: 'the first is on the last day that leaves time to heal',
    },
    {
      from: '2028-06-01',
      count: 0,
      first: 'unlikely',
      why: 'the first could heal until the day itself',
    },
  ])('from $from, $count sessions fit: $why', ({from, count, first}) => {
    const answer = eventAnswerOf(course, wedding, day(from));
    expect(answer.fitting).toEqual({count, usual: 3, isComplete: true});
    expect(answer.firstChange).toBe(first);
    expect(answer.lastSession?.toString() ?? null).toBe(count > 0 ? '2028-05-31' : null);
  });

  it('waits for the last usual session where the full result is said to come before it', () => {
    // Twelve sessions every second week end after 22 weeks and a day: 155 days before the event.
    const {latest} = eventAnswerOf(
      aCourse({
        sessions: range(3, 12, 12),
        weeksBetween: exactly(2),
        weeksToFullResult: exactly(18),
      }),
      wedding,
      day('2027-06-01'),
    );
    expect(latest?.likely.toString()).toBe('2028-01-07');
  });

  it('names no start where the time to the full result is not known', () => {
    expect(
      eventAnswerOf(aCourse({weeksToFullResult: null}), wedding, day('2028-01-01')),
    ).toMatchObject({latest: null, outlook: 'unknown'});
  });

  it('counts no sessions at home', () => {
    expect(
      eventAnswerOf(
        aCourse({treatment: 'laser-low-level', sessions: null}),
        wedding,
        day('2028-01-01'),
      ),
    ).toMatchObject({fitting: null, lastSession: null});
  });
});

describe('always', () => {
  it('who starts on the latest day has the full result by then, and on an open day', () => {
    always(
      [anyCourse, anyDay, anyClosedDays],
      (any, event, closed) => {
        const {latest} = eventAnswerOf(any, event, event.subtract({days: 100}), closed);
        if (latest === null) return;
        for (const [start, bound] of [
          [latest.likely, 'likely'],
          [latest.safer, 'high'],
        ] as const) {
          const schedule = scheduleOf(any, start, closed);
          expect(schedule.start.equals(start)).toBe(true);
          expect(compare(schedule.fullResult![bound], event)).toBeLessThanOrEqual(0);
        }
        expect(compare(latest.safer, latest.likely)).toBeLessThanOrEqual(0);
      },
      500,
    );
  });

  it('what fits has healed before the day', () => {
    always(
      [anyCourse, anyDay, anyClosedDays],
      (any, event, closed) => {
        const from = event.subtract({days: 90});
        const {fitting, lastSession} = eventAnswerOf(any, event, from, closed);
        const last = scheduleOf(any, from, closed).appointments[(fitting?.count ?? 0) - 1];
        if (last === undefined) return;
        expect(compare(last.healedBy!.high, event)).toBe(-1);
        expect(compare(last.day, lastSession!)).toBeLessThanOrEqual(0);
      },
      500,
    );
  });

  it('a later start never lets more sessions fit', () => {
    always([anyCourse, anyDay, anyClosedDays], (any, event, closed) => {
      const fit = (days: number): number =>
        eventAnswerOf(any, event, event.subtract({days}), closed).fitting?.count ?? 0;
      expect(fit(60)).toBeLessThanOrEqual(fit(61));
    });
  });
});
