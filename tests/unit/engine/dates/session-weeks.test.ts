import {describe, expect, it} from 'vitest';
import {scheduleOf} from '../../../../src/engine/dates/schedule.js';
import {sessionWeeks} from '../../../../src/engine/dates/session-weeks.js';
import {always} from '../always.js';
import {aCourse, anyClosedDays, anyCourse, anyDay, day} from './a-course.js';

const EPOCH = day('1970-01-01');

describe('the weeks of the sessions', () => {
  it('are those of the days in “My dates”, whatever the clinic has closed', () => {
    always([anyCourse, anyDay, anyClosedDays], (course, start, closedDays) => {
      const from = EPOCH.until(start).days;
      const weeks = sessionWeeks(course, {day: from, closedDays});
      const {appointments} = scheduleOf(course, start, closedDays);
      const dated = appointments.slice(0, weeks.length).map((each) => EPOCH.until(each.day).days);
      const isClosed = closedDays.length > 0 && closedDays.length < 7 && dated.length > 0;
      if (isClosed) expect(weeks.map((week) => Math.round(from + week * 7))).toEqual(dated);
    });
  });

  it('are the plain distances where nobody has said when it starts', () => {
    expect(sessionWeeks(aCourse(), {day: undefined, closedDays: [6, 7]})).toEqual([0, 4, 8]);
  });
});
