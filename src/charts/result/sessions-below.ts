import type {Slot} from '../../answer/slot.js';
import {slotMark, type CanvasShape} from '../canvas-shapes.js';
import {lineHeight, measureIn, type CanvasText} from '../canvas-text.js';
import type {LineChart} from '../chartjs.js';
import {readingOf} from '../reading-direction.js';
import {radiusFor} from '../slot-marks.js';
import {shorten} from '../text-wrap.js';
import type {ChartTheme} from '../theme.js';
import type {ResultPlot} from './view.js';

/** Between the last session and the name, px. */
const GAP = 10;
const LARGEST_MARK = 4.5;

/** Height of the rows of sessions under the lines, px. */
export const sessionRowsHeight = ({lanes}: ResultPlot, theme: ChartTheme): number =>
  lanes.length * lineHeight(theme) + 4;

/** The sessions of each treatment in a row of its own. */
export function sessionShapes(
  chart: LineChart,
  {lanes}: ResultPlot,
  theme: ChartTheme,
): readonly CanvasShape[] {
  const {xOf} = readingOf(chart, theme);
  return lanes.flatMap(({slot, sessions}, index) => {
    const second = sessions[1];
    const apart = second === undefined ? 1 : Math.abs(xOf(second) - xOf(0)) / chart.width;
    const radius = radiusFor(LARGEST_MARK, apart, chart.width);
    const y = rowOf(chart, index, theme);
    return sessions.map((week) => slotMark(slot, {x: xOf(week), y}, radius, theme));
  });
}

/** Whose sessions they are, after the last; whose are not known has its shape before the name. */
export function sessionTexts(
  chart: LineChart,
  plot: ResultPlot,
  theme: ChartTheme,
): readonly CanvasText[] {
  const {xOf, forward, begin} = readingOf(chart, theme);
  const measure = measureIn(chart, theme);
  return plot.lanes.flatMap(({slot, sessions, name}, index): readonly CanvasText[] => {
    const last = sessions.at(-1);
    const x = last === undefined ? begin : xOf(last) + forward * GAP;
    const room = theme.rtl ? x : chart.width - x;
    if (measure(name) > room && isNamedElsewhere(slot, plot)) return [];
    return [
      {
        lines: [shorten(name, room, measure)],
        x,
        y: rowOf(chart, index, theme),
        anchor: 'start',
        colour: theme.ink,
        ...(last === undefined && {marks: [slot]}),
      },
    ];
  });
}

/** A figure of its own has the name beside the same shape. */
const isNamedElsewhere = (slot: Slot, {ends, people}: ResultPlot): boolean =>
  [...ends, ...people].some(({slots}) => slots.length === 1 && slots[0] === slot);

const rowOf = (chart: LineChart, index: number, theme: ChartTheme): number =>
  readingOf(chart, theme).yOf(0) + lineHeight(theme) * (index + 0.6) + 2;
