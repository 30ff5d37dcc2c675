import {Temporal as Calendar} from 'temporal-polyfill';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scheduleOf} from '../../../../src/engine/dates/schedule.js';
import {FEWER} from '../../engine/always.js';
import {CONCERN_IDS, TREATED_BY_FOUR} from '../../engine/any-inputs.js';
import {anEstimate, plain as withoutHardBlanks} from '../../answer/in-english.js';
import {aPlan, calendarOf, type PlanCase} from './a-plan.js';

const plain = (text: string): string => withoutHardBlanks(text).replaceAll('\u2009', ' ');
const START = '2027-03-01';
const events = (about: PlanCase = {}, treatment?: string) =>
  calendarOf(aPlan({answers: {start: START}, ...about}), treatment).events;
const days = (all: ReturnType<typeof events>, name: RegExp): string[] =>
  all.filter(({id}) => name.test(id)).map(({day}) => day);
const textOf = (all: ReturnType<typeof events>, name: string): string =>
  plain(all.find(({id}) => id.endsWith(name))?.text ?? '');
const SOME_CONCERNS = CONCERN_IDS.filter((_, at) => at % FEWER === 0);
const everyCalendar = (about: PlanCase) =>
  SOME_CONCERNS.flatMap((concern) => {
    const all = TREATED_BY_FOUR.flatMap(
      (treatments) => aPlan({...about, inputs: {...about.inputs, concern, treatments}}).calendars,
    );
    return [...new Map(all.map((calendar) => [calendar.id, calendar])).values()];
  });

describe('the calendar of a treatment', () => {
  /**
   * Needling of acne scars: 2 to 6 sessions, usually 4, 2 to 6 weeks apart, usually 4: 28, 56, 84,
   * 112 and 140 days after the first.
   */
  it('has every session on its day, and those that only some need as “perhaps”', () => {
    expect(days(events(), /session-\d+$/)).toEqual([
      '2027-03-01',
      '2027-03-29',
      '2027-04-26',
      '2027-05-24',
      '2027-06-21',
      '2027-07-19',
    ]);
    expect(
      events()
        .filter(({title}) => title.startsWith('Perhaps'))
        .map(({day}) => day),
    ).toEqual(['2027-06-21', '2027-07-19']);
  });

  it('has the days of the schedule, of every treatment for every concern', () => {
    for (const concern of SOME_CONCERNS) {
      for (const treatments of TREATED_BY_FOUR) {
        const estimate = anEstimate({concern, treatments});
        const {calendars} = aPlan({inputs: {concern, treatments}, answers: {start: START}});
        for (const option of estimate.options) {
          const expected = scheduleOf(option, Calendar.PlainDate.from(START)).appointments.map(
            ({day}) => day.toString(),
          );
          expect(
            days(calendars.find(({id}) => id === option.treatment)?.events ?? [], /session-\d+$/),
          ).toEqual(expected);
        }
      }
    }
  });

  it('has the first change and the full result on their likely days', () => {
    // 4.1 and 20 weeks are 29 and 140 days after the first session.
    expect(days(events(), /first-change$/)).toEqual(['2027-03-30']);
    expect(days(events(), /full-result$/)).toEqual(['2027-07-19']);
  });

  it('says of a session when else it may come, and how its day is cared for', () => {
    expect(textOf(events(), 'session-2').split('\n')).toEqual([
      'It may come earlier or later: Mar 15 – Apr 12, 2027.',
      'From studies, for planning only.',
      'The clinic sets the real date.',
      'The day itself (Mar 29): Red and tight, like sunburn. Blood spots stop fast. Keep your hands off. No make-up. Cool packs help.',
    ]);
  });

  it('has the healing from the day after, with the dated care of two weeks', () => {
    const healing = events().find(({id}) => id.endsWith('session-1-healing'));
    expect([healing?.day, healing?.until]).toEqual(['2027-03-02', '2027-03-04']);
    const [healed, ...care] = plain(healing?.text ?? '').split('\n');
    expect(healed).toBe(
      'Likely healed by Mar 4, 2027. It may be earlier or later: Mar 1 – 8, 2027.',
    );
    expect(care.map((line) => line.split(':')[0])).toEqual([
      'Day 1 (Mar 2)',
      'Days 2 to 4 (Mar 3 – 5)',
      'Days 5 to 7 (Mar 6 – 8)',
      'Days 8 to 14 (Mar 9 – 15)',
    ]);
  });

  it('reminds of care only after sessions that everybody needs, once each', () => {
    for (const {events: all} of everyCalendar({answers: {start: START}})) {
      const sure = all
        .filter(({id, title}) => /session-\d+$/.test(id) && !title.startsWith('Perhaps'))
        .map(({id}) => `${id}-healing`);
      expect(all.filter(({id}) => id.endsWith('-healing')).map(({id}) => id)).toEqual(sure);
    }
  });

  it('stays a handful: at most two events a session and three beside', () => {
    for (const {events: all} of everyCalendar({answers: {start: START, event: '2027-07-18'}})) {
      expect(all.length).toBeLessThanOrEqual(2 * days(all, /session-\d+$/).length + 3);
    }
  });

  it('says that more sessions follow where their days are not known', () => {
    expect(
      textOf(
        events({inputs: {concern: 'hair-loss', treatments: ['laser-pigment']}}, 'laser-pigment'),
        'session-1',
      ),
    ).toMatch(/How (far apart they are|many sessions it takes) is not known\./);
    expect(textOf(events(), 'session-1')).not.toMatch(/not known/);
  });

  it('never has the full result before the last usual session', () => {
    for (const {events: all} of everyCalendar({answers: {start: START}})) {
      const last =
        all.filter(({id, title}) => /session-\d+$/.test(id) && !title.startsWith('Perhaps')).at(-1)
          ?.day ?? '';
      for (const day of days(all, /full-result$/)) expect(day >= last).toBe(true);
    }
  });

  it('has no session on a day on which the clinic is closed', () => {
    // Open on Wednesdays alone; 1 March 2027 is a Monday.
    const all = events({config: {closedDays: [1, 2, 4, 5, 6, 7]}});
    expect(days(all, /session-[12]$/)).toEqual(['2027-03-03', '2027-03-31']);
    expect(days(all, /session-\d+$/).map((day) => Calendar.PlainDate.from(day).dayOfWeek)).toEqual([
      3, 3, 3, 3, 3, 3,
    ]);
  });
});

describe('the name of an event', () => {
  it('is its own in all calendars of a plan', () => {
    const ids = everyCalendar({answers: {start: START, event: '2027-07-18'}}).flatMap(
      ({events: all}) => all.map(({id}) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays when the first session moves, so that the new file takes the place of the old one', () => {
    const names = events().map(({id}) => id);
    fc.assert(
      fc.property(fc.integer({min: 1, max: 900}), (later) => {
        const moved = events({
          answers: {start: Calendar.PlainDate.from(START).add({days: later}).toString()},
        });
        expect(moved.map(({id}) => id)).toEqual(names);
      }),
      {numRuns: 50},
    );
  });
});

describe('a day to be ready for', () => {
  const wedding = {start: START, event: '2027-07-18'};

  it('adds the last day for a session', () => {
    const all = events({answers: wedding});
    // Slow healing takes seven days: the eighth before is the last.
    expect(days(all, /last-session$/)).toEqual(['2027-07-10']);
    expect(textOf(all, 'last-session')).toBe(
      'After a later session, healing may not be over by July 18, 2027.',
    );
  });

  it('is named where a session or a result comes after it, and nowhere else', () => {
    const noted = events({answers: wedding}).filter(({text}) =>
      text.includes('the day you want to be ready for'),
    );
    expect(noted.map(({id, text}) => [id.replace(/.*needling-/, ''), text.split('\n')[0]])).toEqual(
      [
        ['session-6', 'This is after July 18, 2027, the day you want to be ready for.'],
        ['full-result', 'This is after July 18, 2027, the day you want to be ready for.'],
      ],
    );
  });

  it('is named where only slow healing reaches it', () => {
    // The sixth session, on 19 July, is likely healed on the 22nd and at the latest on the 26th.
    expect(textOf(events({answers: {start: START, event: '2027-07-24'}}), 'session-6')).toMatch(
      /^Healing may not be over by July 24, 2027/,
    );
    expect(textOf(events({answers: {start: START, event: '2027-07-27'}}), 'session-6')).toMatch(
      /^It may come/,
    );
  });

  it('adds nothing once the course is over by then, or where it comes before the first session', () => {
    for (const event of ['2029-07-18', '2027-02-20'])
      expect(events({answers: {start: START, event}})).toEqual(events());
  });
});

describe('there is no calendar', () => {
  it.each([
    ['without a first session', {answers: {event: '2027-07-18'}}],
    ['for a first session that cannot be', {answers: {start: '2027-02-30'}}],
    ['for one too far away', {answers: {start: '2090-01-01'}}],
    ['of nothing done', {answers: {start: START}, inputs: {treatments: ['none']}}],
    [
      'of what is used at home',
      {answers: {start: START}, inputs: {concern: 'hair-loss', treatments: ['laser-low-level']}},
    ],
    ['once every visit is over', {answers: {start: START}, today: '2028-12-01'}],
  ] satisfies [string, PlanCase][])('%s', (_, about) => {
    expect(aPlan(about).calendars).toEqual([]);
  });
});

describe('in the middle of a course', () => {
  it('has what is today', () => {
    expect(days(events({today: '2027-03-29'}), /session-\d+$/)[0]).toBe('2027-03-29');
    expect(days(events({today: '2027-03-30'}), /session-\d+$/)[0]).toBe('2027-04-26');
  });

  it('has what is still to come, under the same names', () => {
    const all = events({today: '2027-04-27'});
    expect(days(all, /session-\d+$/)).toEqual(['2027-05-24', '2027-06-21', '2027-07-19']);
    expect(all.filter(({until}) => until < '2027-04-27')).toEqual([]);
    // The healing after the third is not over.
    expect(days(all, /session-3-healing$/)).toEqual(['2027-04-27']);
    expect(events().map(({id}) => id)).toEqual(expect.arrayContaining(all.map(({id}) => id)));
  });
});
