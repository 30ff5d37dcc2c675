import type {Range} from '../../engine/range.js';
import {measureIn, type CanvasText} from '../canvas-text.js';
import type {LineChart} from '../chartjs.js';
import {laneLabelTexts} from '../lane-label.js';
import {shorten} from '../text-wrap.js';
import type {ChartTheme} from '../theme.js';
import {BAR_LABEL_GAP, barsOf} from './recovery-bars.js';
import type {RecoveryPlot} from './view.js';

/** Where a name stands within its lane, from its top (0) to its bottom (1). */
const NAME_HEIGHT = 0.16;

/** The name above each lane, and after each bar what it is and how many days. */
export function recoveryLabels(
  chart: LineChart,
  {lanes}: RecoveryPlot,
  theme: ChartTheme,
): readonly CanvasText[] {
  const xOf = (days: number): number => chart.scales['x']!.getPixelForValue(days);
  const yOf = (lane: number): number => chart.scales['y']!.getPixelForValue(lane);
  const gap = theme.rtl ? -BAR_LABEL_GAP : BAR_LABEL_GAP;
  const measure = measureIn(chart, theme);
  const roomFrom = (days: Range | null): number => {
    const x = xOf(days?.high ?? 0) + gap;
    return theme.rtl ? x : chart.width - x;
  };
  // All of them long or all short: a range beside one bar alone would look like its own.
  const version = lanes
    .flatMap(barsOf)
    .every(({days, labels}) => measure(labels[0] ?? '') <= roomFrom(days))
    ? 0
    : -1;
  return lanes.flatMap((lane, index) => {
    const name = {
      lane,
      figure: '',
      x: theme.rtl ? chart.width : 0,
      y: yOf(index + NAME_HEIGHT),
      room: chart.width,
    };
    const barTexts = barsOf(lane, index).map(({days, labels, y}): CanvasText => {
      return {
        lines: [shorten(labels.at(version) ?? '', roomFrom(days), measure)],
        x: xOf(days?.high ?? 0) + gap,
        y: yOf(y),
        anchor: 'start',
        colour: days ? theme.ink : theme.quiet,
        halo: true,
      };
    });
    return [...laneLabelTexts(chart, theme, name), ...barTexts];
  });
}
