import type {
  CostPlot,
  RecoveryPlot,
  ResultPlot,
  Span,
  TimelinePlot,
} from '../../../src/charts/chart-view.js';
import type {Slot} from '../../../src/answer/slot.js';
import type {ChartTheme} from '../../../src/charts/theme.js';
import type {LineConfiguration, LineDataset} from '../../../src/charts/chartjs.js';

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

export function aSpan(likely: number): Span {
  return {low: likely * 0.7, likely, high: likely * 1.6};
}

const words = (slot: Slot): {slot: Slot; name: string; label: string} => ({
  slot,
  name: `Option ${slot}`,
  label: `Option ${slot} 7`,
});

export function aCostPlot(slots: readonly Slot[] = [0, 1]): CostPlot {
  return {
    kind: 'cost',
    lanes: slots.map((slot) => ({
      ...words(slot),
      steps: [1, 2, 3].map((n) => ({week: (n - 1) * 4.3, paid: aSpan(n * 333.333)})),
    })),
    weeks: [
      {at: 0, label: 'Start'},
      {at: 52 / 12, label: '1 month'},
    ],
    money: [
      {at: 0, label: 'nothing'},
      {at: 2000, label: 'two thousand'},
    ],
  };
}

export function aTimelinePlot(slots: readonly Slot[] = [0, 1]): TimelinePlot {
  return {
    kind: 'timeline',
    lanes: slots.map((slot) => ({
      ...words(slot),
      sessions: [0, 4.3, 8.6],
      healing: 2 / 7,
      firstChange: 6.1,
      fullResult: aSpan(30.7),
    })),
    weeks: [
      {at: 0, label: 'Start'},
      {at: 26, label: '6 months'},
    ],
    words: {session: 'Session', firstChange: 'First change', fullResult: 'Full result'},
  };
}

export function aResultPlot(people: Span | null, slots: readonly Slot[] = [0]): ResultPlot {
  return {kind: 'result', lanes: slots.map((slot) => ({...words(slot), people}))};
}

export function aRecoveryPlot(slots: readonly Slot[] = [0, 1]): RecoveryPlot {
  return {
    kind: 'recovery',
    lanes: slots.map((slot) => ({
      ...words(slot),
      redness: aSpan(3.3),
      daysOff: aSpan(1.1),
      rednessLabel: '3 days red',
      daysOffLabel: '1 day off',
    })),
    days: [
      {at: 0, label: '0'},
      {at: 5, label: '5 days'},
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
