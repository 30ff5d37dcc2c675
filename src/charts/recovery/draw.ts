import type {RecoveryPlot, Span} from '../chart-view.js';
import {alongReading, endOf, laneAxis, outerRoom, wordedAxis} from '../axes.js';
import type {LineChart, LineConfiguration} from '../chartjs.js';
import {headline} from '../lane-label.js';
import {plainChart} from '../plain-chart.js';
import {paleBars, spanWithMark} from '../spans.js';
import {shorten, type Measure} from '../text-wrap.js';
import type {ChartTheme} from '../theme.js';
import {measureIn, type Writing} from '../canvas-text.js';

interface Bar {
  readonly span: Span | null;
  readonly label: string;
  readonly y: number;
}

/** Between the end of a bar and its label, px. */
const GAP = 10;
/** Places on the canvas are not whole pixels. */
const SLACK = 2;
/** The bars keep this share of the width, however long the labels. */
const BARS_SHARE = 0.4;
const NAME_HEIGHT = 0.16;

/** How long one is not quite oneself after a session: a bar for redness and one for days off, for each option. */
export function recoveryChart(plot: RecoveryPlot, theme: ChartTheme): LineConfiguration {
  const {lanes, days} = plot;
  const end = endOf(
    days,
    lanes.flatMap(({redness, daysOff}) => [redness?.high ?? 0, daysOff?.high ?? 0]),
  );
  return plainChart(
    {
      datasets: lanes.flatMap((lane, index) =>
        bars(lane, index).flatMap(({span, y}) =>
          span === null
            ? []
            : [
                ...spanWithMark(span, y, lane.slot, theme),
                paleBars(
                  [{from: 0, to: span.likely}],
                  y,
                  {slot: lane.slot, thickness: 12, share: 32},
                  theme,
                ),
              ],
        ),
      ),
      scales: {x: alongReading(wordedAxis(days, end, theme), theme), y: laneAxis(lanes.length)},
      room: (chart) => {
        const measure = measureIn(chart, theme);
        const {before, after} = outerRoom(days, end, chart.width, measure);
        const width = chart.width - before;
        return {
          before,
          after: Math.max(after, width - barsRoom(lanes.flatMap(bars), end, width, measure)),
          top: 0,
        };
      },
      writings: (chart) => recoveryWritings(chart, plot, theme),
    },
    theme,
  );
}

/** The widest room for the bars that leaves each label its place after its own bar, px. */
export function barsRoom(
  drawn: readonly Pick<Bar, 'span' | 'label'>[],
  end: number,
  width: number,
  measure: Measure,
): number {
  const rooms = drawn.map(({span, label}) => {
    const share = (span?.high ?? 0) / end;
    return share === 0 ? width : (width - GAP - measure(label) - SLACK) / share;
  });
  return Math.max(width * BARS_SHARE, Math.min(width, ...rooms));
}

function bars(
  {redness, daysOff, rednessLabel, daysOffLabel}: RecoveryPlot['lanes'][number],
  index: number,
): readonly Bar[] {
  return [
    {span: redness, label: rednessLabel, y: index + 0.46},
    {span: daysOff, label: daysOffLabel, y: index + 0.76},
  ];
}

function recoveryWritings(
  chart: LineChart,
  {lanes}: RecoveryPlot,
  theme: ChartTheme,
): readonly Writing[] {
  const days = chart.scales['x']!;
  const height = (y: number): number => chart.scales['y']!.getPixelForValue(y);
  const measure = measureIn(chart, theme);
  return lanes.flatMap((lane, index) => {
    const name = {
      lane,
      figure: '',
      x: theme.rtl ? chart.width : 0,
      y: height(index + NAME_HEIGHT),
      room: chart.width,
    };
    const beside = bars(lane, index).map(({span, label, y}): Writing => {
      const x = days.getPixelForValue(span?.high ?? 0) + (theme.rtl ? -GAP : GAP);
      const text = shorten(label, theme.rtl ? x : chart.width - x, measure);
      return {
        lines: [text],
        x,
        y: height(y),
        anchor: 'start',
        colour: span ? theme.ink : theme.quiet,
        halo: true,
      };
    });
    return [...headline(chart, theme, name), ...beside];
  });
}
