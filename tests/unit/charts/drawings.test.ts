import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {markOf} from '../../../src/charts/slot-marks.js';
import type {Slot} from '../../../src/answer/slot.js';
import type {Range} from '../../../src/engine/range.js';
import {
  aCostPlot,
  aRange,
  aRecoveryPlot,
  aResultPlot,
  aTimelinePlot,
  configurationOf,
  drawnPoints,
  shapesIn,
  SLOTS,
  theme,
  type AnyPlot,
} from './a-plot.js';

const people = {low: 58, likely: 70, high: 81};
const PLOTS: readonly {kind: AnyPlot['kind']; of: (slots: readonly Slot[]) => AnyPlot}[] = [
  {kind: 'cost', of: aCostPlot},
  {kind: 'timeline', of: aTimelinePlot},
  {kind: 'result', of: (slots) => aResultPlot(people, slots)},
  {kind: 'recovery', of: aRecoveryPlot},
];

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe.each(PLOTS)('the $kind chart', ({of}) => {
  it('leaves its plot as it was, and draws the same plot the same way', () => {
    const plot = freeze(of([0, 1, 2, 3]));
    expect(JSON.stringify(configurationOf(plot))).toBe(JSON.stringify(configurationOf(plot)));
  });

  it.each(SLOTS)('draws slot %i in its own shape and no other', (slot) => {
    expect(new Set(shapesIn(configurationOf(of([slot]))))).toEqual(new Set([markOf(slot).shape]));
  });

  it('does not move, point out or answer', () => {
    expect(configurationOf(of([0])).options).toMatchObject({
      animation: false,
      events: [],
      maintainAspectRatio: false,
    });
  });

  it('runs against the direction of reading on no page', () => {
    const reversed = (rtl: boolean): unknown[] =>
      Object.entries(configurationOf(of([0]), {...theme, rtl}).options!.scales!)
        .filter(([id]) => id.startsWith('x'))
        .map(([, axis]) => axis!.reverse);
    expect([reversed(false), reversed(true)]).toEqual([[false], [true]]);
  });

  it('can be drawn without options', () => {
    expect(drawnPoints(configurationOf(of([])))).toEqual([]);
  });
});

describe('slots', () => {
  it('differ in shape and in line', () => {
    expect(new Set(SLOTS.map((slot) => markOf(slot).shape)).size).toBe(SLOTS.length);
    expect(new Set(SLOTS.map((slot) => markOf(slot).dash.join())).size).toBe(SLOTS.length);
  });
});

describe('the cost chart', () => {
  it('plots what was paid to the last digit, and no band that could cover another', () => {
    const amount = fc.double({min: 0, max: 1e7, noNaN: true});
    fc.assert(
      fc.property(fc.array(amount, {minLength: 1, maxLength: 8}), (amounts) => {
        const steps = amounts.map((each, i) => ({
          week: i * 4.3,
          paid: aRange(each),
          isUpkeep: false,
        }));
        const plot = {...aCostPlot(), lanes: [{...aCostPlot().lanes[0]!, steps}]};
        const [line, ...others] = configurationOf(plot).data.datasets;
        expect(line!.data.slice(0, -1)).toEqual(
          steps.map(({week, paid}) => ({x: week, y: paid.likely})),
        );
        expect(line!.data.at(-1)!.y).toBe(steps.at(-1)!.paid.likely);
        expect(others).toEqual([]);
      }),
    );
  });

  it('goes on after the last session', () => {
    const {data, options} = configurationOf(aCostPlot());
    const end = data.datasets[0]!.data.at(-1)!.x;
    expect(end).toBeGreaterThan(8.6);
    expect(options!.scales!['x']!.max).toBe(end);
  });

  it('draws nothing for a cost that is not known', () => {
    const [known] = aCostPlot().lanes;
    expect(drawnPoints(configurationOf({...aCostPlot(), lanes: [{...known!, steps: []}]}))).toEqual(
      [],
    );
  });
});

describe('the timeline chart', () => {
  it('places sessions, healing and result to the last digit', () => {
    const xs = drawnPoints(configurationOf(aTimelinePlot([0]))).map(({x}) => x);
    const {low, likely, high} = aRange(20.7);
    expect(xs).toEqual(expect.arrayContaining([0, 4.3, 8.6, 4.3 + 2 / 7, 6.1, low, likely, high]));
  });

  it('draws sessions alone where the result is not known', () => {
    const [lane] = aTimelinePlot().lanes;
    const plot = {
      ...aTimelinePlot(),
      lanes: [{...lane!, firstChange: null, fullResult: null, healing: 0}],
    };
    expect(new Set(drawnPoints(configurationOf(plot)).map(({x}) => x))).toEqual(
      new Set([0, 4.3, 8.6]),
    );
  });
});

describe('the result chart', () => {
  it('rises straight from the first change to the full result, and stays', () => {
    const [, line] = configurationOf(aResultPlot(people)).data.datasets;
    expect(line!.data).toEqual([
      {x: 0, y: 0},
      {x: 6.1, y: 0},
      {x: 20.7, y: 0.5},
      {x: 26, y: 0.5},
    ]);
  });

  it('has no line where the improvement is not known', () => {
    const {lanes, ends, ...plot} = aResultPlot(people);
    const unknown = {
      ...plot,
      lanes: lanes.map((lane) => ({...lane, bends: []})),
      ends: ends.map((end) => ({...end, range: null})),
    };
    expect(drawnPoints(configurationOf(unknown))).toEqual([]);
  });
});

describe('the recovery chart', () => {
  const boundsOf = ({low, likely, high}: Range): number[] => [low, likely, high];

  it('draws days from none to likely, and their range, to the last digit', () => {
    const xs = drawnPoints(configurationOf(aRecoveryPlot([0]))).map(({x}) => x);
    expect(xs).toEqual(
      expect.arrayContaining([0, ...boundsOf(aRange(3.3)), ...boundsOf(aRange(1.1))]),
    );
  });

  it('draws no bar where days are not known', () => {
    const [lane] = aRecoveryPlot().lanes;
    const plot = {...aRecoveryPlot(), lanes: [{...lane!, redness: null, daysOff: null}]};
    expect(drawnPoints(configurationOf(plot))).toEqual([]);
  });
});
