import {costDrawing} from '../../../src/charts/cost/draw.js';
import type {CostPlot} from '../../../src/charts/cost/view.js';
import {recoveryDrawing} from '../../../src/charts/recovery/draw.js';
import type {RecoveryPlot} from '../../../src/charts/recovery/view.js';
import {resultDrawing} from '../../../src/charts/result/draw.js';
import type {ResultPlot} from '../../../src/charts/result/view.js';
import {timelineDrawing} from '../../../src/charts/timeline/draw.js';
import type {TimelinePlot} from '../../../src/charts/timeline/view.js';
import type {Range} from '../../../src/engine/range.js';
import type {Slot} from '../../../src/answer/slot.js';
import type {ChartTheme} from '../../../src/charts/theme.js';
import type {LineConfiguration, LineDataset} from '../../../src/charts/chartjs.js';

/** The plot of any chart. */
export type AnyPlot = CostPlot | TimelinePlot | ResultPlot | RecoveryPlot;

export const SLOTS: readonly Slot[] = [0, 1, 2, 3];

export const theme: ChartTheme = {
  ink: 'black',
  quiet: 'dimgray',
  line: 'gainsboro',
  paper: 'white',
  series: ['teal', 'orangered', 'navy', 'purple'],
  fontFamily: 'serif',
  fontSize: 13,
  rtl: false,
};

export function aRange(likely: number): Range {
  return {low: likely * 0.7, likely, high: likely * 1.6};
}

const lane = (slot: Slot): {slot: Slot; name: string; label: string} => ({
  slot,
  name: `Option ${slot}`,
  label: `Option ${slot} 7`,
});

export function aCostPlot(slots: readonly Slot[] = [0, 1]): CostPlot {
  return {
    kind: 'cost',
    lanes: slots.map((slot) => ({
      ...lane(slot),
      steps: [1, 2, 3].map((n) => ({
        week: (n - 1) * 4.3,
        paid: aRange(n * 333.333),
        isUpkeep: false,
      })),
      figure: 'one thousand',
      between: '700 to 1600',
      covers: '',
      upkeep: '',
    })),
    weeks: [
      {value: 0, label: 'Start'},
      {value: 52 / 12, label: '1 month'},
    ],
    money: [
      {value: 0, label: 'nothing'},
      {value: 2000, label: 'two thousand'},
    ],
    end: null,
  };
}

export function aTimelinePlot(slots: readonly Slot[] = [0, 1]): TimelinePlot {
  return {
    kind: 'timeline',
    lanes: slots.map((slot) => ({
      ...lane(slot),
      sessions: [0, 4.3, 8.6],
      healing: 2 / 7,
      firstChange: 6.1,
      fullResult: aRange(20.7),
      words: {
        sessions: ['3 sessions, healing 2 days each', '3 sessions'],
        firstChange: ['First change: 6 weeks', 'First change'],
        fullResult: ['Full result: 5 months (3 to 8 months)', 'Full result: 3 to 8 months'],
      },
    })),
    weeks: [
      {value: 0, label: 'Start'},
      {value: 26, label: '6 months'},
    ],
    days: [
      {week: -2, label: 'Today', isEvent: false},
      {week: 22, label: 'Your day', isEvent: true},
    ],
  };
}

export function aResultPlot(people: Range | null, slots: readonly Slot[] = [0]): ResultPlot {
  const figure = {figure: '50%', between: '35% to 80%'};
  return {
    kind: 'result',
    lanes: slots.map((slot) => ({
      ...lane(slot),
      sessions: [0, 4.3, 8.6],
      bends: [
        {week: 0, share: 0},
        {week: 6.1, share: 0},
        {week: 20.7, share: 0.5},
      ],
      people,
    })),
    weeks: [
      {value: 0, label: 'Start'},
      {value: 26, label: '6 months'},
    ],
    shares: [
      {value: 0, label: '0%'},
      {value: 1, label: '100%'},
    ],
    ends: slots.map((slot) => ({
      ...figure,
      slots: [slot],
      name: `Option ${slot}`,
      range: aRange(0.5),
    })),
    people: slots.map((slot) => ({
      ...figure,
      slots: [slot],
      name: `Option ${slot}`,
      range: people,
    })),
    words: {improvement: 'Better on average', people: 'Of 100 people'},
  };
}

export function aRecoveryPlot(slots: readonly Slot[] = [0, 1]): RecoveryPlot {
  return {
    kind: 'recovery',
    lanes: slots.map((slot) => ({
      ...lane(slot),
      redness: aRange(3.3),
      daysOff: aRange(1.1),
      rednessTexts: ['3 days red (2 to 5)', '3 days red'],
      daysOffTexts: ['1 day off (1 to 2)', '1 day off'],
    })),
    days: [
      {value: 0, label: '0'},
      {value: 5, label: '5 days'},
    ],
  };
}

/** Everything that is drawn, point by point. */
export function drawnPoints({data}: LineConfiguration): LineDataset['data'] {
  return data.datasets.flatMap((dataset) => dataset.data).filter(({y}) => !Number.isNaN(y));
}

/** The shapes with which a chart marks places, but for the stops of ranges. */
export function shapesIn({data}: LineConfiguration): readonly unknown[] {
  return data.datasets
    .map(({pointStyle}: LineDataset) => pointStyle)
    .filter((shape) => shape !== undefined && shape !== 'line');
}

/** What Chart.js is told to draw a plot. */
export function configurationOf(plot: AnyPlot, look: ChartTheme = theme): LineConfiguration {
  switch (plot.kind) {
    case 'cost':
      return costDrawing(plot, look);
    case 'timeline':
      return timelineDrawing(plot, look);
    case 'result':
      return resultDrawing(plot, look);
    case 'recovery':
      return recoveryDrawing(plot, look);
  }
}
