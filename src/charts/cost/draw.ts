import {endOf, inReadingDirection, outerRoom, TICK_PADDING, tickAxis} from '../axes.js';
import {lineHeight, measureIn} from '../canvas-text.js';
import {chartConfiguration, type ChartParts} from '../chart-configuration.js';
import type {LineConfiguration, LineDataset} from '../chartjs.js';
import {markOf, radiusFor} from '../slot-marks.js';
import {faint, type ChartTheme} from '../theme.js';
import {costLabels, roomBeside} from './cost-labels.js';
import type {CostLane, CostPlot} from './view.js';

/**
 * Time after the last session, over the time until then: without it the last step would be a mere
 * upright.
 */
const TAIL = 0.15;

/** What has been paid by when: a stepped line in a band for each treatment, labelled at its end. */
export function costDrawing(plot: CostPlot, theme: ChartTheme): LineConfiguration {
  const {lanes, weeks} = plot;
  const sessions = lanes.flatMap(({steps}) => steps.map(({week}) => week));
  const end = endOf(weeks, [Math.max(0, ...sessions) * (1 + TAIL)]);
  return chartConfiguration(
    {
      datasets: [
        ...lanes.map((lane) => line(lane, end, theme)),
        ...lanes.flatMap((lane) => band(lane, end, theme)),
      ],
      scales: scales(plot, end, theme),
      room: room(plot, end, theme),
      texts: (chart) => costLabels(chart, plot, theme),
    },
    theme,
  );
}

function scales(
  {lanes, weeks, money}: CostPlot,
  end: number,
  theme: ChartTheme,
): ChartParts['scales'] {
  const highest = lanes.flatMap(({steps}) => steps.map(({paid}) => paid.high));
  return {
    x: inReadingDirection({...tickAxis(weeks, end, theme), grid: {display: false}}, theme),
    y: {
      ...tickAxis(money, endOf(money, highest), theme),
      position: theme.rtl ? 'right' : 'left',
    },
  };
}

function room(plot: CostPlot, end: number, theme: ChartTheme): ChartParts['room'] {
  return (chart) => {
    const measure = measureIn(chart, theme);
    const sums = Math.max(...plot.money.map(({label}) => measure(label))) + TICK_PADDING;
    const {after} = outerRoom(plot.weeks, end, chart.width - sums, measure);
    return {
      before: 0,
      after: Math.max(after, roomBeside(chart, plot, theme)),
      top: lineHeight(theme) / 2,
    };
  };
}

function line({slot, steps}: CostLane, end: number, theme: ChartTheme): LineDataset {
  const {shape, dash, scale} = markOf(slot);
  const apart = (steps[1]?.week ?? end) / end;
  return {
    data: heldUntil(
      end,
      steps.map(({week, paid}) => ({x: week, y: paid.likely})),
    ),
    stepped: true,
    borderColor: theme.series[slot],
    borderWidth: 3,
    borderDash: [...dash],
    pointStyle: shape,
    // The last point is no session: there the line merely ends.
    pointRadius: ({dataIndex, chart}) =>
      dataIndex < steps.length ? radiusFor(4.5, apart, chart.width) * scale : 0,
    pointBackgroundColor: theme.series[slot],
    pointBorderColor: theme.paper,
    pointBorderWidth: 1.5,
    clip: false,
  };
}

function band({slot, steps}: CostLane, end: number, theme: ChartTheme): readonly LineDataset[] {
  const edge = (bound: 'low' | 'high'): LineDataset => ({
    data: heldUntil(
      end,
      steps.map(({week, paid}) => ({x: week, y: paid[bound]})),
    ),
    stepped: true,
    borderWidth: 0,
    pointRadius: 0,
    clip: false,
  });
  return [
    edge('low'),
    {...edge('high'), fill: '-1', backgroundColor: faint(theme.series[slot], 15)},
  ];
}

/** The points, and the last sum once more at the end of the axis. */
function heldUntil(end: number, points: {x: number; y: number}[]): {x: number; y: number}[] {
  const last = points.at(-1);
  return last ? [...points, {x: end, y: last.y}] : [];
}
