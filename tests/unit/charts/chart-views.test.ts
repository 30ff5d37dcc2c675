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
    expect(cells(CHARTS.timeline(of(apart)))[0]).toEqual(['Last session', 'not known']);
  });

  it('has its only session at the start', () => {
    const once = treated({treatments: ['microneedling']}).map((option) => ({
      ...option,
      sessions: {low: 1, likely: 1, high: 1},
    }));
    expect(CHARTS.timeline(of(once)).plot.lanes[0]?.sessions).toEqual([0]);
    expect(cells(CHARTS.timeline(of(once)))[0]).toEqual(['Last session', 'Start']);
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
    const [, likely, between] = cells(CHARTS.result(of(options)))[0] ?? [];
    expect([likely, between]).toEqual([cell?.likely, cell?.range]);
  });

  it('are not drawn where nobody counted', () => {
    const {plot, ...chart} = CHARTS.result(of(UNKNOWN));
    expect(plot.lanes[0]).toMatchObject({people: null, label: 'not known'});
    expect(cells({...chart, plot})).toEqual([['Low-level laser', 'not known', 'not known']]);
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
    expect(plot.lanes.map(({daysOffLabel}) => plain(daysOffLabel))).toEqual(
      options.map(({daysOff}) => `Days off: ${daysOff && plain(formatter.days(daysOff.likely))}`),
    );
  });

  it('has room for the longest', () => {
    expect(plot.days.at(-1)?.value).toBeGreaterThanOrEqual(
      Math.max(...options.map(({rednessDays}) => rednessDays?.high ?? 0)),
    );
  });
});
