import type {CostPlot} from '../chart-view.js';
import {alongReading, endOf, outerRoom, TICK_PADDING, wordedAxis} from '../axes.js';
import type {LineConfiguration, LineDataset} from '../chartjs.js';
import {costLabels, roomBeside} from './cost-labels.js';
import {plainChart} from '../plain-chart.js';
import {faint, markOf, radiusFor} from '../slot-marks.js';
import type {ChartTheme} from '../theme.js';
import {lineHeight, measureIn} from '../canvas-text.js';

type CostLane = CostPlot['lanes'][number];

/** Room after the last session, as a share of the time shown: without it the last step would be a mere upright. */
const TAIL = 0.15;

/** What has been paid by when: a stepped line in a band for each option, labelled at its end. */
export function costChart(plot: CostPlot, theme: ChartTheme): LineConfiguration {
  const {lanes, weeks, money} = plot;
  const paid = lanes.flatMap(({steps}) => steps);
  const lastSession = Math.max(0, ...paid.map(({week}) => week));
  const end = endOf(weeks, [lastSession * (1 + TAIL)]);
  const time = wordedAxis(weeks, end, theme);
  return plainChart(
    {
      datasets: [
        ...lanes.map((lane) => line(lane, end, theme)),
        ...lanes.flatMap((lane) => band(lane, end, theme)),
      ],
      scales: {
        x: alongReading({...time, grid: {display: false}}, theme),
        y: {
          ...wordedAxis(
            money,
            endOf(
              money,
              paid.map(({paid: {high}}) => high),
            ),
            theme,
          ),
          position: theme.rtl ? 'right' : 'left',
        },
      },
      room: (chart) => {
        const measure = measureIn(chart, theme);
        const sums = Math.max(...money.map(({label}) => measure(label))) + TICK_PADDING;
        const {after} = outerRoom(weeks, end, chart.width - sums, measure);
        return {
          before: 0,
          after: Math.max(after, roomBeside(chart, plot, theme)),
          top: lineHeight(theme) / 2,
        };
      },
      writings: (chart) => costLabels(chart, plot, theme),
    },
    theme,
  );
}

function line({slot, steps}: CostLane, end: number, theme: ChartTheme): LineDataset {
  const {shape, dash, scale} = markOf(slot);
  const apart = (steps[1]?.week ?? end) / end;
  return {
    data: held(
      steps.map(({week, paid}) => ({x: week, y: paid.likely})),
      end,
    ),
    stepped: true,
    borderColor: theme.series[slot],
    borderWidth: 3,
    borderDash: [...dash],
    pointStyle: shape,
    // The last place is no session: there the line merely ends.
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
    data: held(
      steps.map(({week, paid}) => ({x: week, y: paid[bound]})),
      end,
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

/** What was paid last stays paid until the end. */
function held(points: readonly {x: number; y: number}[], end: number): {x: number; y: number}[] {
  const last = points.at(-1);
  return last ? [...points, {x: end, y: last.y}] : [];
}
