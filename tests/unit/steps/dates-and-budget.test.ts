import {isMainThread} from 'node:worker_threads';
import {Temporal as Calendar} from 'temporal-polyfill';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Config, Inputs, Option, TreatmentId} from '../../../src/engine.js';
import type {PersonAnswers} from '../../../src/engine/person-answers.js';
import {estimate} from '../../../src/engine.js';
import {enDates} from '../../../src/i18n/en/dates-and-budget.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import type {DatesSource} from '../../../src/steps/dates-and-budget/dates-source.js';
import {toDates, type DatesView} from '../../../src/steps/dates-and-budget/view.js';
import {CONCERN_IDS, TREATED_BY_FOUR} from '../engine/any-inputs.js';
import {anEstimate, inEnglish, plain as withoutHardBlanks} from '../answer/in-english.js';

/** `Intl` puts thin blanks around the dash of a range. */
const plain = (text: string): string => withoutHardBlanks(text).replaceAll('\u2009', ' ');
const inUs = inEnglish();

/**
 * On Wednesday, 10 June 2026, in English, with nothing typed that is wrong, unless a case says
 * otherwise.
 */
function dates(given: Partial<PersonAnswers>, about: Partial<DatesSource> = {}): DatesView {
  return toDates({
    estimate: anEstimate(),
    answers: {matters: [], safety: {}, ...given},
    today: Calendar.PlainDate.from('2026-06-10'),
    calendar: Calendar.PlainDate,
    closedDays: undefined,
    typed: {},
    formatter: inUs,
    strings: enDates,
    ...about,
  });
}
const issues = ({fields}: DatesView): string[] => fields.map(({issue}) => issue).filter(Boolean);
const headings = ({parts}: DatesView): string[] => parts.map(({heading}) => heading);
const linesOf = (
  given: Partial<PersonAnswers>,
  about: Partial<Inputs>,
  config?: Config,
): string[] =>
  dates(given, {estimate: estimate({concern: 'acne-scars', ...about}, config)}).parts.flatMap(
    ({blocks}) => blocks.flatMap(({lines}) => lines.map(plain)),
  );

describe('a first session', () => {
  it('gives every appointment with its range and its healing', () => {
    const [part] = dates({start: '2027-03-01'}).parts;
    expect(part?.heading).toBe('If you start on March 1, 2027');
    const [needling] = part?.blocks ?? [];
    expect(needling?.name).toBe('Microneedling');
    // 2 to 6 sessions, usually 4, 2 to 6 weeks apart, usually 4: the second after 14 to 42 days,
    // usually 28.
    expect(needling?.rows.map(({number, perhaps, when}) => [number, perhaps, when])).toEqual([
      ['1', '', 'Mon, Mar 1, 2027'],
      ['2', '', 'Mon, Mar 29, 2027'],
      ['3', '', 'Mon, Apr 26, 2027'],
      ['4', '', 'Mon, May 24, 2027'],
      ['5', 'perhaps', 'Mon, Jun 21, 2027'],
      ['6', 'perhaps', 'Mon, Jul 19, 2027'],
    ]);
    expect(plain(needling?.rows[1]?.whenRange ?? '')).toBe('Mar 15 – Apr 12');
    expect(needling?.rows[0]).toMatchObject({whenRange: '', healed: 'Mar 4'});
  });

  it('says first change and full result as days, with their range', () => {
    expect(linesOf({start: '2027-03-01'}, {treatments: ['microneedling']}).join(' ')).toMatch(
      /First change: likely by Mar 30, 2027\. .*Full result: likely by Jul 19, 2027\. The range is May 24 – Oct 25, 2027\./,
    );
  });

  it('on a closed day says so once, and where it moves', () => {
    const [part] = dates({start: '2027-03-07'}, {closedDays: [7]}).parts;
    expect(part?.notes).toEqual([
      'The clinic is closed on March 7, 2027. So its sessions count from the next open day, March 8, 2027.',
      'Sessions fall on days when the clinic is open.',
      enDates.start.perhapsNote,
    ]);
    expect(part?.blocks[0]?.rows.some(({when}) => when.startsWith('Sun'))).toBe(false);
  });

  it.each<{
    name: string;
    concern: Inputs['concern'];
    treatments: TreatmentId[];
    closedDays: number[];
    notes: string[];
  }>([
    {
      name: 'that only some need the last ones, where that is so',
      concern: 'acne-scars',
      treatments: ['laser-vascular', 'microneedling'],
      closedDays: [],
      notes: [enDates.start.perhapsNote],
    },
    {
      name: 'that the clinic is not open every day, where there are visits',
      concern: 'hair-loss',
      treatments: ['laser-low-level', 'microneedling'],
      closedDays: [7],
      notes: [enDates.start.openDays, enDates.start.perhapsNote],
    },
    {
      name: 'nothing of open days where all is used at home',
      concern: 'hair-loss',
      treatments: ['laser-low-level'],
      closedDays: [7],
      notes: [],
    },
    {
      name: 'nothing of days where only the first is known',
      concern: 'hair-loss',
      treatments: ['laser-pigment'],
      closedDays: [],
      notes: [],
    },
  ])('notes $name', ({concern, treatments, closedDays, notes}) => {
    const one = estimate({concern, treatments});
    const {parts} = dates({start: '2027-03-01'}, {estimate: one, closedDays});
    expect(parts.map((part) => part.notes)).toEqual([notes]);
  });

  it('has days for what is asked by a day alone, and none below a sum', () => {
    const {parts} = dates({start: '2027-03-01', event: '2027-12-24', limit: 50_000});
    const counts = parts.map(({field, notes, blocks}) => [
      field,
      notes.length > 0,
      blocks.every(({rows}) => rows.length > 0),
    ]);
    expect(counts).toEqual([
      ['start', true, true],
      ['event', true, false],
      ['limit', false, false],
    ]);
    expect(parts[2]?.notes).toEqual([]);
    expect(parts[2]?.blocks.flatMap(({rows}) => rows)).toEqual([]);
  });

  it('has a range of healing only where its ends lie apart', () => {
    const one = anEstimate({treatments: ['microneedling']});
    const healing = (low: number, high: number): string | undefined => {
      const days = {low, likely: high, high};
      const options = one.options.map((each) => ({...each, daysOff: days, rednessDays: days}));
      const {parts} = dates({start: '2027-03-01'}, {estimate: {...one, options}});
      return plain(parts[0]?.blocks[0]?.rows[0]?.healedRange ?? 'none');
    };
    expect(healing(1, 4)).toBe('Mar 2 – 5');
    expect(healing(4, 4)).toBe('');
  });

  it('reads sensibly for what is used at home', () => {
    expect(
      linesOf(
        {start: '2027-03-07', event: '2028-01-01', limit: 50_000},
        {concern: 'hair-loss', treatments: ['laser-low-level']},
      ),
    ).toEqual([
      'Used at home, so there is no visit to plan.',
      'When the first change shows is not known.',
      expect.stringMatching(/^Full result: likely by Aug \d+, 2027/),
      expect.stringMatching(/^Your start is early enough/),
      'No price is known. Ask what it costs.',
    ]);
  });

  it('has no full result before the last session to warn of', () => {
    expect(
      linesOf({start: '2027-03-01'}, {concern: 'hair-loss', treatments: ['microneedling']}),
    ).not.toContain(enDates.start.sooner);
    expect(linesOf({start: '2027-03-01'}, {treatments: ['microneedling']})).not.toContain(
      enDates.start.sooner,
    );
  });
});

describe('a day to be ready for', () => {
  it.each([
    {
      event: '2028-06-10',
      start: undefined,
      says: 'Latest start for a likely full result: January 22, 2028. To be safer:',
    },
    {event: '2027-01-10', start: undefined, says: 'There is no time left to be safer'},
    {
      event: '2026-08-10',
      start: undefined,
      says: 'Too late for a likely full result. The latest start was',
    },
    {
      event: '2028-06-10',
      start: '2026-07-01',
      says: 'Your start is early enough, even if the result comes late.',
    },
    {
      event: '2027-01-10',
      start: '2026-07-01',
      says: 'Your start is early enough for a likely full result.',
    },
    {
      event: '2026-08-10',
      start: '2026-07-01',
      says: 'Your start is too late for a likely full result.',
    },
  ])('$event, from $start: “$says”', ({event, start, says}) => {
    const part = dates({event, start}).parts.find(({field}) => field === 'event');
    expect(part?.blocks[0]?.lines[0]).toContain(says);
    expect(part?.notes).toEqual([
      start === undefined
        ? 'You gave no first session, so we count from today, June 10, 2026.'
        : 'We count from your first session, July 1, 2026.',
    ]);
  });

  it('says what is ready where the full result is not', () => {
    // Sessions of needling on 10 June, 8 July and 5 August; the third could heal until 14 August.
    expect(linesOf({event: '2026-08-10'}, {treatments: ['microneedling']}).slice(1)).toEqual([
      '2 of the usual 4 sessions fit, with time to heal.',
      'Last day for a session: August 2, 2026. Then even slow healing is over in time.',
      'A first change is likely by then.',
    ]);
    expect(linesOf({event: '2026-06-15'}, {treatments: ['microneedling']}).slice(1)).toEqual([
      'No session fits. The skin could still be healing on that day.',
    ]);
  });
});

describe('a course of which not all is known', () => {
  /** What is said of one treatment under each heading, with its figures as a case has them. */
  const linesWith = (
    about: Partial<Option>,
    given: Partial<PersonAnswers> = {start: '2026-06-10', event: '2026-12-24'},
    treatment: TreatmentId = 'microneedling',
  ): string[] => {
    const one = anEstimate({treatments: [treatment]});
    const options = one.options.map((option) => ({...option, ...about}));
    const {parts} = dates(given, {estimate: {...one, options}});
    return parts.flatMap(({blocks}) => blocks.flatMap(({lines}) => lines.map(plain)));
  };
  const sessions = {low: 3, likely: 5, high: 6};

  it.each<{name: string; about: Partial<Option>; says: string}>([
    {
      name: 'how far apart',
      about: {sessions, weeksBetween: null},
      says: 'The course has 3 to 6 sessions. How far apart they are is not known.',
    },
    {name: 'how many', about: {sessions: null, cost: null}, says: enDates.start.unknownSessions},
  ])('says so of its sessions, and that the first fits: $name', ({about, says}) => {
    const [first, ...more] = linesWith(about);
    expect(first).toBe(says);
    expect(more).toContain(enDates.event.firstFits);
    expect(more.some((line) => line.includes('of the usual'))).toBe(false);
  });

  it('says that some need fewer sessions only where some do', () => {
    expect(linesWith({sessions})).toContain('Some people need only 3 sessions.');
    expect(linesWith({sessions: {...sessions, low: 1}})).toContain(
      'Some people need only 1 session.',
    );
    const alike = linesWith({sessions: {...sessions, low: 5}});
    expect(alike.some((line) => line.startsWith('Some people need only'))).toBe(false);
  });

  it('says that the first change is not known: of a visit, and not once more at home', () => {
    const unknown = {weeksToFirstChange: null, weeksToFullResult: null};
    const event = {event: '2026-12-24'};
    expect(linesWith(unknown, event).at(-1)).toBe(enDates.event.firstChange.unknown);
    expect(linesWith(unknown, event, 'laser-low-level')).toEqual([enDates.event.unknown]);
  });
});

describe('a limit', () => {
  it('says whose prices it covers, beside those of the clinic alone', () => {
    const treatments = ['microneedling', 'laser-nonablative'] as const;
    const said = (config: Config): number =>
      linesOf({limit: 90_000}, {treatments}, config).filter(
        (line) => line === enDates.limit.otherClinics,
      ).length;
    expect(said({prices: {microneedling: 300}})).toBe(1);
    expect(said({prices: {microneedling: 300, 'laser-nonablative': 700}})).toBe(0);
    expect(said({})).toBe(0);
  });

  it.each([
    {limit: 400_000, says: ['Covers a whole course, at all costs in the range: $770 to $3,300.']},
    {
      limit: 200_000,
      says: [
        'Covers the likely cost of a course, $1,600, but not all of the range: $770 to $3,300.',
        'It pays for 3 to 10 sessions. A course usually has 5.',
      ],
    },
    {
      limit: 100_000,
      says: [
        'Covers only a course at the low end of the range: $770 to $3,300.',
        'It pays for 1 to 5 sessions. A course usually has 5.',
      ],
    },
    {
      limit: 20_000,
      says: [
        'Does not cover a whole course: $770 to $3,300.',
        'It pays for 0 to 1 session. A course usually has 5.',
      ],
    },
    {
      limit: 0,
      says: [
        'Does not cover a whole course: $770 to $3,300.',
        'It pays for 0 sessions. A course usually has 5.',
      ],
    },
  ])('of $limit cents', ({limit, says}) => {
    // These figures whatever the records say: a session $194 to $665, 3 to 6 of them, a course $771
    // to $3,319, likely $1,642.
    const one = anEstimate({treatments: ['microneedling', 'none']});
    const options = one.options.map((option) =>
      option.treatment === 'none'
        ? option
        : {
            ...option,
            costPerSession: {low: 19_400, likely: 35_900, high: 66_500},
            sessions: {low: 3, likely: 5, high: 6},
            cost: {low: 77_100, likely: 164_200, high: 331_900},
          },
    );
    expect(
      dates({limit}, {estimate: {...one, options}}).parts.flatMap(({blocks}) =>
        blocks.flatMap(({lines}) => lines.map(plain)),
      ),
    ).toEqual(says);
  });

  it('counts by the clinic’s own price', () => {
    expect(
      linesOf({limit: 90_000}, {treatments: ['microneedling']}, {prices: {microneedling: 300}}),
    ).toContain('It pays for 3 sessions. A course usually has 4.');
  });

  it('is named as it was given, not rounded, with the currency of the estimate', () => {
    const {fields, parts} = dates({limit: 155_500});
    expect([parts[0]?.heading, fields[2]?.label]).toEqual([
      'Up to $1,555',
      'Most I want to spend (US Dollar)',
    ]);
  });

  it('says where no price or no number of sessions is known', () => {
    expect(linesOf({limit: 90_000}, {market: 'AU', treatments: ['laser-vascular']})).toEqual([
      'No price is known. Ask what it costs.',
    ]);
    expect(linesOf({limit: 90_000}, {concern: 'scars', treatments: ['laser-pigment']})).toEqual([
      enDates.limit.noCourse,
      expect.stringMatching(/^It pays for \d to \d sessions\.$/),
    ]);
  });
});

describe('what cannot be used is explained, and the rest stays', () => {
  const good = {start: '2027-03-01', event: '2028-06-10', limit: 150_000};
  const all = headings(dates(good));

  it.each([
    {wrong: {start: 'tomorrow'}, issue: enDates.issues.noDay, left: [1, 2]},
    {wrong: {start: '2027-02-29'}, issue: enDates.issues.noDay, left: [1, 2]},
    {wrong: {start: '0001-03-01'}, issue: enDates.issues.farDay, left: [1, 2]},
    {wrong: {start: '275760-01-01'}, issue: enDates.issues.farDay, left: [1, 2]},
    {wrong: {event: '9999-12-31'}, issue: enDates.issues.farDay, left: [0, 2]},
    {wrong: {event: '2027-03-01'}, issue: enDates.issues.eventBeforeStart, left: [0, 2]},
    {wrong: {event: '2026-06-10', start: undefined}, issue: enDates.issues.eventPast, left: [2]},
    {wrong: {limit: -1}, issue: enDates.issues.negative, left: [0, 1]},
    {wrong: {limit: 1e15}, issue: enDates.issues.huge, left: [0, 1]},
    {wrong: {limit: NaN}, issue: enDates.issues.noAmount, left: [0, 1]},
  ])('$wrong', ({wrong, issue, left}) => {
    const view = dates({...good, ...wrong});
    expect(issues(view)).toEqual([issue]);
    expect(headings(view)).toEqual(left.map((at) => all[at]));
  });

  it('what is being typed wrongly leaves the answer before it in force, and says which', () => {
    const view = dates(good, {typed: {start: 'farDay', limit: 'noAmount'}});
    expect(issues(view)).toEqual([
      `${enDates.issues.farDay} Until then we use March 1, 2027.`,
      `${enDates.issues.noAmount} Until then we use $1,500.`,
    ]);
    expect(headings(view)).toEqual(all);
  });

  it('tells what is wrong with what is typed, rather than with what was kept', () => {
    const view = dates({...good, start: 'tomorrow'}, {typed: {start: 'farDay'}});
    // Nothing is used until then: the answer before it cannot be used either.
    expect(issues(view)).toEqual([enDates.issues.farDay]);
  });

  it('says that nothing is used meanwhile where there was no answer before', () => {
    expect(issues(dates({}, {typed: {limit: 'huge'}}))).toEqual([enDates.issues.huge]);
  });

  it('nothing given, nothing answered', () => {
    expect(dates({})).toMatchObject({parts: [], fields: [{issue: ''}, {issue: ''}, {issue: ''}]});
  });
});

/** Every text of a view. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : value === undefined
        ? ['undefined']
        : [];

describe.each(IN_EVERY_LANGUAGE)('in $language', ({formatter, strings: {dates: strings}}) => {
  it.each(CONCERN_IDS)('%s reads whole for every treatment, whatever is given', (concern) => {
    for (const treatments of TREATED_BY_FOUR) {
      for (const event of ['2026-06-12', '2026-10-10', '2029-01-01']) {
        for (const start of [undefined, '2026-06-11']) {
          const view = dates(
            {start, event, limit: 100_000},
            {formatter, strings, closedDays: [7], estimate: anEstimate({concern, treatments})},
          );
          expect(view.parts.at(-1)?.blocks).toHaveLength(4);
          expect(
            texts(view).filter((text) => /undefined|NaN|null|Invalid|\{\w+\}| {2}/.test(text)),
          ).toEqual([]);
        }
      }
    }
  });

  it('speaks of doing nothing under each heading, in one line', () => {
    expect(
      dates({start: '2027-03-01', event: '2028-06-10', limit: 1}, {formatter, strings}).parts.map(
        ({untreated}) => untreated,
      ),
    ).toEqual([strings.start.untreated, strings.event.untreated, strings.limit.untreated]);
  });
});

describe('the time zone of the device', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  // A thread, such as mutation testing runs in, cannot change its zone.
  it.runIf(isMainThread)('changes no day', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'];
    const seen = zones.map((zone) => {
      vi.stubEnv('TZ', zone);
      return [
        new Date(2027, 0, 1).getTimezoneOffset(),
        JSON.stringify(dates({start: '2027-03-01', event: '2028-06-10'}, {formatter: inEnglish()})),
      ] as const;
    });
    expect(new Set(seen.map(([offset]) => offset)).size).toBe(3);
    expect(new Set(seen.map(([, view]) => view)).size).toBe(1);
  });
});
