import {describe, expect, it} from 'vitest';
import {CONCERN_IDS, TREATED_BY_FOUR} from '../engine/any-inputs.js';
import {payments} from '../../../src/engine/cost/payments.js';
import {estimate, type Inputs, type Option} from '../../../src/engine.js';
import {enCharts} from '../../../src/i18n/en/charts.js';
import type {ChartSource, ChartView, Tick} from '../../../src/charts/chart-view.js';
import {CHART_IDS, CHARTS} from '../../../src/charts/index.js';
import {roundDays} from '../../../src/answer/rounding.js';
import {toView} from '../../../src/answer/view.js';
import {anEstimate, inEnglish, plain} from '../answer/in-english.js';

const formatter = inEnglish();
const of = (options: readonly Option[]): ChartSource => ({options, formatter, strings: enCharts});
const treated = (inputs: Partial<Inputs> = {}): Option[] =>
  anEstimate(inputs).options.filter(({treatment}) => treatment !== 'none');
const cells = ({table: {rows}}: ChartView): string[][] => rows.map((row) => row.map(plain));
const places = (ticks: readonly Tick[]): number[] => ticks.map(({value}) => value);
/** A treatment about which next to nothing is known. */
const UNKNOWN = treated({treatments: ['laser-low-level'], market: 'AU'});

const isRange = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'likely' in value;

describe.each(CHART_IDS)('the chart of %s', (id) => {
  it.each(CONCERN_IDS)(
    'for %s has a lane a treatment, and in its table a cell for every head',
    (concern) => {
      for (const treatments of [...TREATED_BY_FOUR, ['ipl'] as const]) {
        const {options} = estimate({concern, treatments});
        const {plot, table} = CHARTS[id](of(options));
        expect(plot.lanes.map(({slot}) => slot)).toEqual(options.map((_, at) => at));
        expect(table.rows.map((row) => row.length)).toEqual(
          table.rows.map(() => table.head.length),
        );
        expect(table.rows.length).toBeGreaterThan(0);
        expect(JSON.stringify(table)).not.toMatch(/NaN|undefined|Infinity|[^\\]"null"/);
        expect(JSON.stringify(plot)).not.toMatch(/NaN|undefined/);
      }
    },
  );

  it('says on its tab, in its title and in its hint what is seen', () => {
    const {tab, title, hint, table} = CHARTS[id](of(treated()));
    expect([tab, title, hint]).toEqual([enCharts[id].tab, enCharts[id].title, enCharts[id].hint]);
    expect(table.caption).toBe(title);
  });

  it('says so in the place of a picture where nothing is known, and draws what is', () => {
    expect(CHARTS[id](of(treated())).silence).toBeUndefined();
    const nothing = treated().map((option) => ({
      ...option,
      ...Object.fromEntries(
        Object.entries(option)
          .filter(([, value]) => isRange(value))
          .map(([name]) => [name, null]),
      ),
    }));
    expect(CHARTS[id](of(nothing)).silence).toBe(enCharts.silence.unknown);
  });

  it('asks for the kind where each kind has figures of its own', () => {
    const {silence, table} = CHARTS[id](of(treated({concern: 'pigmentation', treatments: []})));
    if (id === 'recovery') expect(silence).toBeUndefined();
    else {
      expect(silence).toContain('“Which kind?”');
      expect(JSON.stringify(table.rows)).toContain('Which kind?');
      expect(JSON.stringify(table.rows.slice(2))).not.toContain('not known');
    }
  });
});

describe('money paid', () => {
  const options = treated();
  const {plot, ...chart} = CHARTS.cost(of(options));

  it('is drawn as it was counted, to the cent', () => {
    expect(plot.lanes.map(({steps}) => steps.map(({paid}) => paid))).toEqual(
      options.map((option) => payments(option)),
    );
  });

  it('grows with the sessions, as many weeks apart as they are', () => {
    plot.lanes.forEach(({steps}, lane) => {
      const apart = options[lane]?.weeksBetween?.likely ?? Number.NaN;
      steps.forEach(({week}, session) => expect(week).toBeCloseTo(session * apart, 9));
    });
  });

  it('ends beside the figure of the table', () => {
    expect(plot.lanes.map(({label}) => label)).toEqual(
      options.map(
        ({cost}, at) => `${plot.lanes[at]?.name} ${cost && formatter.money(cost.likely)}`,
      ),
    );
  });

  it('stands in its table, session by session', () => {
    const [needling, laser] = options.map((option) => payments(option));
    const says = (sums: typeof needling, session: number): string => {
      const sum = sums?.[session];
      return sum ? `${formatter.money(sum.likely)} (${formatter.range(sum, formatter.money)})` : '';
    };
    const longest = Math.max(needling?.length ?? 0, laser?.length ?? 0);
    expect(cells({...chart, plot})).toEqual(
      Array.from({length: longest}, (_, session) => [
        `${session + 1}`,
        says(needling, session),
        says(laser, session),
      ]),
    );
  });

  it('says a sum once where it is certain', () => {
    const [needling] = treated({treatments: ['microneedling']});
    const paid = [
      {low: 20_000, likely: 20_000, high: 20_000},
      {low: 20_000, likely: 40_000, high: 40_000},
    ];
    const clinicPrice = {from: false, totals: [], bill: [], paid};
    expect(cells(CHARTS.cost(of(needling ? [{...needling, clinicPrice}] : [])))).toEqual([
      ['1', '$200'],
      ['2', '$400 ($200 to $400)'],
    ]);
  });

  it('has room on both axes for everything', () => {
    const steps = plot.lanes.flatMap((lane) => lane.steps);
    expect(plot.money.at(-1)?.value).toBeGreaterThanOrEqual(
      Math.max(...steps.map(({paid}) => paid.high)),
    );
    expect(plot.weeks.at(-1)?.value).toBeGreaterThanOrEqual(
      Math.max(...steps.map(({week}) => week)),
    );
    expect([places(plot.money)[0], places(plot.weeks)[0]]).toEqual([0, 0]);
  });

  it('says where it is not known', () => {
    const unknown = CHARTS.cost(of([...options.slice(0, 1), ...UNKNOWN]));
    expect(unknown.plot.lanes[1]).toMatchObject({label: 'Low-level laser not known', steps: []});
    expect(new Set(cells(unknown).map((row) => row[2]))).toEqual(new Set(['not known']));
  });

  describe('with upkeep', () => {
    const [needling, laser] = options as [Option, Option];
    // 4 sessions 4 weeks apart: the course is over after 12 weeks, and 5 visits fit in 3 years.
    const course = {
      sessions: {low: 4, likely: 4, high: 4},
      weeksBetween: {low: 4, likely: 4, high: 4},
      cost: {low: 40_000, likely: 40_000, high: 40_000},
      costPerSession: {low: 10_000, likely: 10_000, high: 10_000},
    };
    const price = 7_000;
    const kept = {years: 3, visits: 5, cost: {low: 75_000, likely: 75_000, high: 75_000}};
    const {plot: withUpkeep, ...said} = CHARTS.cost(
      of([{...needling, ...course, upkeep: {price, everyMonths: 6, over: [kept]}}, laser]),
    );

    it('goes on for three years, a step for each visit', () => {
      const [lane] = withUpkeep.lanes;
      const visits = lane!.steps.filter(({isUpkeep}) => isUpkeep);
      expect(visits.map(({paid}) => paid.likely)).toEqual([47_000, 54_000, 61_000, 68_000, 75_000]);
      expect(visits.map(({week}) => Math.round(week))).toEqual([38, 64, 90, 116, 142]);
      expect(Math.round(withUpkeep.end ?? 0)).toBe(157);
      expect(withUpkeep.weeks.at(-1)?.label).toBe('36 months');
      expect(lane).toMatchObject({figure: '$750', upkeep: 'Upkeep: $70 a session', covers: ''});
    });

    it('says of the other that it is the course alone, and in the table that it is not known', () => {
      expect(withUpkeep.lanes[1]).toMatchObject({covers: 'course only', upkeep: ''});
      expect(cells({...said, plot: withUpkeep}).at(-1)).toEqual([
        'With upkeep, 3 years',
        '$750',
        'not known',
      ]);
    });
  });
});

describe('the timeline', () => {
  const options = treated();
  const {plot, ...chart} = CHARTS.timeline(of(options));

  it('draws figures as they are', () => {
    plot.lanes.forEach(({sessions, firstChange, fullResult, healing}, at) => {
      const option = options[at];
      expect(sessions).toHaveLength(option?.sessions?.likely ?? 0);
      sessions.forEach((week, session) =>
        expect(week).toBeCloseTo(session * (option?.weeksBetween?.likely ?? Number.NaN), 9),
      );
      expect(firstChange).toBe(option?.weeksToFirstChange?.likely ?? null);
      expect(fullResult).toEqual(option?.weeksToFullResult);
      expect(healing).toBeCloseTo(
        Math.max(option?.rednessDays?.likely ?? 0, option?.daysOff?.likely ?? 0) / 7,
        12,
      );
    });
  });

  it('says in its table what the view says', () => {
    const full = toView(anEstimate(), formatter).rows.find(({label}) => label === 'Full result');
    expect(cells({...chart, plot}).find(([head]) => head === 'Full result')).toEqual([
      'Full result',
      ...(full?.cells.map(({range}) => plain(range)) ?? []),
    ]);
  });

  it('has room for everything', () => {
    const last = Math.max(
      ...plot.lanes.flatMap(({sessions, fullResult}) => [
        sessions.at(-1) ?? 0,
        fullResult?.high ?? 0,
      ]),
    );
    expect(plot.weeks.at(-1)?.value).toBeGreaterThanOrEqual(last);
  });

  it('says where nothing is known: not of the last session either', () => {
    expect(cells(CHARTS.timeline(of(UNKNOWN))).map(([head, said]) => [head, said])).toEqual([
      ['Sessions', 'not known'],
      ['Healing, each session', 'not known'],
      ['Last session', 'not known'],
      ['First change', 'not known'],
      ['Full result', 'not known'],
    ]);
  });

  it('does not know the last session where it is not known how far apart they are', () => {
    const apart = treated({treatments: ['microneedling']}).map((option) => ({
      ...option,
      weeksBetween: null,
    }));
    expect(cells(CHARTS.timeline(of(apart)))[2]).toEqual(['Last session', 'not known']);
  });

  it('has its only session at the start', () => {
    const once = treated({treatments: ['microneedling']}).map((option) => ({
      ...option,
      sessions: {low: 1, likely: 1, high: 1},
    }));
    expect(CHARTS.timeline(of(once)).plot.lanes[0]?.sessions).toEqual([0]);
    expect(cells(CHARTS.timeline(of(once)))[2]).toEqual(['Last session', 'Start']);
  });

  it('writes beside its marks what its table says', () => {
    const [needling] = plot.lanes;
    expect(needling?.words.sessions.map(plain)).toEqual([
      '4 sessions, healing 3 days each',
      '4 sessions',
    ]);
    const [full, said] = cells({...chart, plot})[4] ?? [];
    expect(needling?.words.fullResult.map(plain)).toEqual([
      `${full}: 5 months (${said})`,
      `${full}: ${said}`,
    ]);
  });
});

describe('the days of a calendar', () => {
  const daysOf = (dates: ChartSource['dates']) =>
    CHARTS.timeline({...of(treated()), dates}).plot.days.map(({week, label, isEvent}) => [
      week,
      label,
      isEvent,
    ]);
  const today = '2027-01-01';

  it.each([
    {name: 'none without a start or an event', dates: {today}, days: []},
    {
      name: 'an event in weeks from today where there is no start',
      dates: {today, event: '2027-05-21'},
      days: [
        [0, 'Today', false],
        [20, 'Your day: May 21, 2027', true],
      ],
    },
    {
      name: 'today before the start, the event after it',
      dates: {today, start: '2027-01-15', event: '2027-05-21'},
      days: [
        [-2, 'Today', false],
        [0, 'Start: January 15, 2027', false],
        [18, 'Your day: May 21, 2027', true],
      ],
    },
    {
      name: 'a start that is today once',
      dates: {today, start: today},
      days: [[0, 'Start: January 1, 2027', false]],
    },
    {
      name: 'none that is so far away that the treatment would have no room',
      dates: {today, start: '2028-01-01', event: '2031-01-01'},
      days: [[0, 'Start: January 1, 2028', false]],
    },
    {name: 'none that is no day', dates: {today, event: 'soon'}, days: [[0, 'Today', false]]},
  ])('are $name', ({dates, days}) => {
    expect(daysOf(dates)).toEqual(days);
  });
});

describe('a hundred people', () => {
  it('are whole, and as many as the view says', () => {
    const options = treated();
    const {plot} = CHARTS.result(of(options));
    expect(plot.lanes.map(({people}) => people)).toEqual(
      options.map(
        ({clearChange}) =>
          clearChange && {
            low: Math.round(100 * clearChange.low),
            likely: Math.round(100 * clearChange.likely),
            high: Math.round(100 * clearChange.high),
          },
      ),
    );
  });

  it.each([
    {name: 'some', clearChange: {low: 0.42, likely: 0.6, high: 0.78}},
    {name: 'nearly all', clearChange: {low: 0.9, likely: 0.97, high: 0.998}},
    {name: 'hardly anybody', clearChange: {low: 0.002, likely: 0.03, high: 0.2}},
  ])('are said in its table as in the view: $name', ({clearChange}) => {
    const one = anEstimate({treatments: ['microneedling']});
    const options = one.options.map((option) => ({...option, clearChange}));
    const cell = toView({...one, options}, formatter).rows.find(
      ({label}) => label === 'See a clear change',
    )?.cells[0];
    expect(cells(CHARTS.result(of(options)))[1]?.[1]).toBe(`${cell?.likely} (${cell?.range})`);
  });

  it('are not drawn where nobody counted', () => {
    const {plot, ...chart} = CHARTS.result(of(UNKNOWN));
    expect(plot.people).toMatchObject([{range: null, figure: 'not known', between: ''}]);
    expect(cells({...chart, plot})[1]).toEqual(['See a clear change', 'not known']);
  });
});

describe('the result', () => {
  const [needling, laser] = treated() as [Option, Option];
  const share = (likely: number) => ({low: likely / 2, likely, high: likely});
  const pair = (second: Partial<Option>) =>
    CHARTS.result(
      of([
        {...needling, improvement: share(0.4), clearChange: share(0.7)},
        {...laser, improvement: share(0.4), clearChange: share(0.7), ...second},
      ]),
    );

  it('has one figure for those who have the same', () => {
    const {ends, people} = pair({clearChange: share(0.6)}).plot;
    expect(ends).toEqual([
      {slots: [0, 1], range: share(0.4), name: 'Alike', figure: '40%', between: '20% to 40%'},
    ]);
    expect(people.map(({slots, figure}) => [slots, figure])).toEqual([
      [[0], '70 of 100'],
      [[1], '60 of 100'],
    ]);
  });

  it('is said in one sentence where all of it is the same, the time too', () => {
    const {weeksToFirstChange, weeksToFullResult} = needling;
    expect(pair({weeksToFirstChange, weeksToFullResult}).silence).toBe(
      'The figures are the same for all: Better on average: 40%, See a clear change: 70 of 100.',
    );
    expect(pair({weeksToFirstChange, weeksToFullResult: share(9)}).silence).toBeUndefined();
  });

  it('bends at the first change and at the full result, and rises from no time that is unknown', () => {
    const {weeksToFullResult: full} = laser;
    const [known, unknown] = pair({weeksToFirstChange: null}).plot.lanes;
    expect(known?.bends).toEqual([
      {week: 0, share: 0},
      {week: needling.weeksToFirstChange?.likely, share: 0},
      {week: needling.weeksToFullResult?.likely, share: 0.4},
    ]);
    expect(unknown?.bends).toEqual([{week: full?.likely, share: 0.4}]);
  });
});

describe('recovery', () => {
  const options = treated();
  const {plot, ...chart} = CHARTS.recovery(of(options));

  it('draws days as they are', () => {
    expect(plot.lanes.map(({redness, daysOff}) => [redness, daysOff])).toEqual(
      options.map(({rednessDays, daysOff}) => [rednessDays, daysOff]),
    );
  });

  it('says in its table and beside its bars what the figures are', () => {
    const said = (days: Option['daysOff']): string =>
      days
        ? plain(`${formatter.days(days.likely)} (${formatter.span(days, roundDays)})`)
        : 'not known';
    expect(cells({...chart, plot})).toEqual([
      ['Redness', ...options.map(({rednessDays}) => said(rednessDays))],
      ['Days off', ...options.map(({daysOff}) => said(daysOff))],
    ]);
    expect(plot.lanes.map(({daysOffTexts}) => plain(daysOffTexts.at(-1) ?? ''))).toEqual(
      options.map(({daysOff}) => `Days off: ${daysOff && plain(formatter.days(daysOff.likely))}`),
    );
  });

  it('has room for the longest', () => {
    expect(plot.days.at(-1)?.value).toBeGreaterThanOrEqual(
      Math.max(...options.map(({rednessDays}) => rednessDays?.high ?? 0)),
    );
  });
});
