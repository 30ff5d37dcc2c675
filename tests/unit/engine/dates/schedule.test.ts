import {Temporal as Calendar} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {scheduleOf, type Schedule} from '../../../../src/engine/dates/schedule.js';
import {exactly} from '../../../../src/engine/range.js';
import {always} from '../always.js';
import {aCourse, anyClosedDays, anyCourse, anyDay, day, iso, range} from './a-course.js';

const compare = (one: Temporal.PlainDate, other: Temporal.PlainDate): number =>
  Calendar.PlainDate.compare(one, other);
const daysOf = ({appointments}: Schedule): string[] =>
  appointments.map((each) => each.day.toString());

describe('scheduleOf, worked by hand with a calendar', () => {
  it('comes to the leap day of 2028, and over it', () => {
    expect(daysOf(scheduleOf(aCourse({weeksBetween: exactly(2)}), day('2028-02-15')))).toEqual([
      '2028-02-15',
      '2028-02-29',
      '2028-03-14',
    ]);
  });

  it('goes over the end of a year', () => {
    expect(daysOf(scheduleOf(aCourse({weeksBetween: exactly(3)}), day('2027-12-20')))).toEqual([
      '2027-12-20',
      '2028-01-10',
      '2028-01-31',
    ]);
  });

  it('rounds once, to whole days: the fourth session after 7.5 weeks is on the 53rd day', () => {
    const {appointments} = scheduleOf(
      aCourse({sessions: exactly(4), weeksBetween: range(2, 2.5, 3)}),
      day('2028-02-15'),
    );
    // 3 × 2 weeks are 42 days, 3 × 2.5 are 52.5, 3 × 3 are 63.
    expect(
      iso({
        earliest: appointments[3]!.earliest,
        day: appointments[3]!.day,
        latest: appointments[3]!.latest,
      }),
    ).toEqual({earliest: '2028-03-28', day: '2028-04-08', latest: '2028-04-18'});
  });

  it('marks what not everybody needs', () => {
    const {appointments} = scheduleOf(aCourse({sessions: range(2, 3, 5)}), day('2027-03-01'));
    expect(appointments.map(({number, perhaps}) => [number, perhaps])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
      [5, true],
    ]);
  });

  it('says how long a session takes to heal: days off, and redness where it lasts longer', () => {
    const [first] = scheduleOf(
      aCourse({daysOff: range(0.2, 1.9, 9.7), rednessDays: range(0.8, 2.6, 4.7)}),
      day('2027-02-26'),
    ).appointments;
    expect(iso(first!.offUntil)).toEqual({
      low: '2027-02-26',
      likely: '2027-02-28',
      high: '2027-03-08',
    });
    expect(iso(first!.healedBy)).toEqual({
      low: '2027-02-27',
      likely: '2027-03-01',
      high: '2027-03-08',
    });
  });

  it('says when a change and the full result come, from the first session', () => {
    const {firstChange, fullResult} = scheduleOf(
      aCourse({
        weeksToFirstChange: range(0.83, 2.45, 7.28),
        weeksToFullResult: range(15, 24.5, 39),
      }),
      day('2027-11-01'),
    );
    // 5.81, 17.15 and 50.96 days; 105, 171.5 and 273 days.
    expect(iso(firstChange)).toEqual({low: '2027-11-07', likely: '2027-11-18', high: '2027-12-22'});
    expect(iso(fullResult)).toEqual({low: '2028-02-14', likely: '2028-04-21', high: '2028-07-31'});
  });
});

describe('days on which the clinic is closed', () => {
  // 2027-03-05 is a Friday.
  it.each([
    {
      closed: [6, 7],
      start: '2027-03-06',
      days: ['2027-03-08', '2027-04-05', '2027-05-03'],
      why: 'a Saturday moves to Monday, and the others count from there',
    },
    {
      closed: [5],
      start: '2027-03-05',
      days: ['2027-03-06', '2027-04-03', '2027-05-01'],
      why: 'a Friday moves to Saturday',
    },
    {
      closed: [1, 2, 3, 4, 5, 6, 7],
      start: '2027-03-05',
      days: ['2027-03-05', '2027-04-02', '2027-04-30'],
      why: 'all seven close nothing',
    },
    {
      closed: [0, 8, 5.5, NaN, '5'],
      start: '2027-03-05',
      days: ['2027-03-05', '2027-04-02', '2027-04-30'],
      why: 'what is no weekday closes nothing',
    },
    {
      closed: 'Friday',
      start: '2027-03-05',
      days: ['2027-03-05', '2027-04-02', '2027-04-30'],
      why: 'what is no list closes nothing',
    },
  ])('$closed: $why', ({closed, start, days}) => {
    const schedule = scheduleOf(aCourse(), day(start), closed as number[]);
    expect(daysOf(schedule)).toEqual(days);
    expect(schedule.isMoved).toBe(days[0] !== start);
  });

  it('never bring two sessions to one day: the second takes the next open one', () => {
    // Open on Mondays only; every third day.
    expect(
      daysOf(
        scheduleOf(aCourse({weeksBetween: exactly(3 / 7)}), day('2027-03-01'), [2, 3, 4, 5, 6, 7]),
      ),
    ).toEqual(['2027-03-01', '2027-03-08', '2027-03-15']);
  });

  it('mean nothing at home', () => {
    const {start, appointments, isMoved} = scheduleOf(
      aCourse({treatment: 'laser-low-level', sessions: null}),
      day('2027-03-05'),
      [5],
    );
    expect([start.toString(), appointments.length, isMoved]).toEqual(['2027-03-05', 0, false]);
  });
});

describe('what is not known', () => {
  it.each([
    {what: 'how far apart sessions are', about: {weeksBetween: null}},
    {what: 'how many there are', about: {sessions: null}},
  ])('$what: only the first has a day', ({about}) => {
    expect(scheduleOf(aCourse(about), day('2027-03-01'))).toMatchObject({
      appointments: [{number: 1, perhaps: false}],
      isComplete: false,
    });
  });

  it('how long it heals, and when anything shows: no day is made up', () => {
    const {appointments, firstChange, fullResult} = scheduleOf(
      aCourse({
        daysOff: null,
        rednessDays: null,
        weeksToFirstChange: null,
        weeksToFullResult: null,
      }),
      day('2027-03-01'),
    );
    expect([appointments[0]!.offUntil, appointments[0]!.healedBy, firstChange, fullResult]).toEqual(
      [null, null, null, null],
    );
  });
});

describe('always', () => {
  it('appointments come one after another, on open days, between the earliest and the latest', () => {
    always(
      [anyCourse, anyDay, anyClosedDays],
      (course, start, closed) => {
        const {appointments} = scheduleOf(course, start, closed);
        for (const [at, {day: on, earliest, latest}] of appointments.entries()) {
          expect(compare(earliest, on)).toBeLessThanOrEqual(0);
          expect(compare(on, latest)).toBeLessThanOrEqual(0);
          if (at > 0) expect(compare(appointments[at - 1]!.day, on)).toBe(-1);
          if (closed.length < 7) expect(closed).not.toContain(on.dayOfWeek);
          if (closed.length < 7) expect(closed).not.toContain(earliest.dayOfWeek);
        }
      },
      500,
    );
  });

  it('a later start never brings anything forward', () => {
    always([anyCourse, anyDay, anyClosedDays], (course, start, closed) => {
      const [sooner, later] = [
        scheduleOf(course, start, closed),
        scheduleOf(course, start.add({days: 1}), closed),
      ];
      sooner.appointments.forEach(({day: on}, at) => {
        expect(compare(on, later.appointments[at]!.day)).toBeLessThanOrEqual(0);
      });
    });
  });
});
