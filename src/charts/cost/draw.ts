import {
  endOf,
  inReadingDirection,
  outerRoom,
  TICK_PADDING,
  tickAxis,
  type AxisEnds,
} from '../axes.js';
import {lineHeight, measureIn, type CanvasText} from '../canvas-text.js';
import {chartConfiguration, type ChartParts} from '../chart-configuration.js';
import type {LineChart, LineConfiguration, LineDataset} from '../chartjs.js';
import {endBarShapes, endBarsRoom, endBarTexts, endLabelsRoom, type EndBar} from '../end-bars.js';
import {boxOf, placeTexts, type WantedText} from '../place-texts.js';
import {readingOf} from '../reading-direction.js';
import {markOf, radiusFor} from '../slot-marks.js';
import type {ChartTheme} from '../theme.js';
import type {CostLane, CostPlot} from './view.js';

/**
 * Time after the last session, over the time until then: without it the last step would be a mere
 * upright.
 */
const TAIL = 0.15;
/** Between a line and what is written under it, px. */
const GAP_BELOW = 12;
/** Between the step up to a line and what is written under it, px. */
const GAP_AFTER = 6;

/** What has been paid by when: a stepped line for each treatment, and the range at its end. */
export function costDrawing(plot: CostPlot, theme: ChartTheme): LineConfiguration {
  const {lanes, weeks} = plot;
  const sessions = lanes.flatMap(({steps}) => steps.map(({week}) => week));
  const ends = {
    from: 0,
    to: plot.end ?? endOf(weeks, [Math.max(0, ...sessions) * (1 + TAIL)]),
  };
  const bars = lanes.map(toEndBar);
  return chartConfiguration(
    {
      datasets: lanes.map((lane) => line(lane, ends.to, theme)),
      scales: scales(plot, ends, theme),
      room: room(plot, bars, ends, theme),
      shapes: (chart) => endBarShapes(chart, bars, theme),
      texts: (chart) => texts(chart, plot, bars, theme),
    },
    theme,
  );
}

const toEndBar = ({slot, name, steps, figure, between, covers}: CostLane): EndBar => ({
  slots: [slot],
  range: steps.at(-1)?.paid ?? null,
  name,
  figure,
  between: [between, covers].filter((text) => text !== '').join(', '),
});

function scales(
  {lanes, weeks, money}: CostPlot,
  ends: AxisEnds,
  theme: ChartTheme,
): ChartParts['scales'] {
  const highest = lanes.flatMap(({steps}) => steps.map(({paid}) => paid.high));
  return {
    x: inReadingDirection({...tickAxis(weeks, ends, theme), grid: {display: false}}, theme),
    y: {
      ...tickAxis(money, {from: 0, to: endOf(money, highest)}, theme),
      position: theme.rtl ? 'right' : 'left',
    },
  };
}

function room(
  plot: CostPlot,
  bars: readonly EndBar[],
  ends: AxisEnds,
  theme: ChartTheme,
): ChartParts['room'] {
  return (chart) => {
    const measure = measureIn(chart, theme);
    const sums = Math.max(...plot.money.map(({label}) => measure(label))) + TICK_PADDING;
    const {after} = outerRoom(plot.weeks, ends, chart.width - sums, measure);
    return {
      before: 0,
      after: Math.max(after, endBarsRoom(chart, bars, theme)),
      top: lineHeight(theme) / 2 + endLabelsRoom(chart, bars, theme),
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
    pointRadius: ({dataIndex, chart}) => {
      const step = steps[dataIndex];
      // The last point is no visit: there the line merely ends.
      if (step === undefined) return 0;
      return radiusFor(step.isUpkeep ? 3.5 : 4.5, apart, chart.width) * scale;
    },
    pointBackgroundColor: theme.series[slot],
    pointBorderColor: theme.paper,
    pointBorderWidth: 1.5,
    clip: false,
  };
}

/** The labels of the ends, and under each line what its upkeep costs. */
function texts(
  chart: LineChart,
  {lanes}: CostPlot,
  bars: readonly EndBar[],
  theme: ChartTheme,
): readonly CanvasText[] {
  const atEnds = endBarTexts(chart, bars, theme);
  const {forward, xOf, yOf} = readingOf(chart, theme);
  const upkeep = lanes.flatMap(({steps, upkeep: text}): readonly WantedText[] => {
    const visit = steps.find(({isUpkeep}) => isUpkeep);
    if (visit === undefined) return [];
    const [x, y] = [xOf(visit.week), yOf(visit.paid.likely)];
    const under = {lines: [text], y: y + GAP_BELOW, colour: theme.ink, halo: true};
    return [
      [
        {...under, x: x + forward * GAP_AFTER, anchor: 'start'},
        {...under, x, anchor: 'center'},
        {...under, x, anchor: 'end', y: y - GAP_BELOW},
      ],
    ];
  });
  const taken = atEnds.map((text) => boxOf(text, chart, theme));
  return [...atEnds, ...placeTexts(upkeep, taken, chart, theme)];
}

/** The points, and the last sum once more at the end of the axis. */
function heldUntil(end: number, points: {x: number; y: number}[]): {x: number; y: number}[] {
  const last = points.at(-1);
  return last ? [...points, {x: end, y: last.y}] : [];
}
