import type {ResultPlot} from '../chart-view.js';
import type {LineChart} from '../chartjs.js';
import {figureOf} from '../lane-label.js';
import type {Block} from './people-blocks.js';
import {wrap} from '../text-wrap.js';
import type {ChartTheme} from '../theme.js';
import {lineHeight, markRoom, measureIn, type Writing} from '../canvas-text.js';

type ResultLane = ResultPlot['lanes'][number];

function headingLines(
  chart: LineChart,
  {name}: ResultLane,
  room: number,
  theme: ChartTheme,
): readonly string[] {
  return wrap(name, room - markRoom(theme), 2, measureIn(chart, theme, true));
}

function figureLines(
  chart: LineChart,
  lane: ResultLane,
  room: number,
  theme: ChartTheme,
): readonly string[] {
  return wrap(figureOf(lane), room, 2, measureIn(chart, theme));
}

/** Height of the tallest heading where each has this much room, px. */
export function headingHeight(
  chart: LineChart,
  {lanes}: ResultPlot,
  room: number,
  theme: ChartTheme,
): number {
  const most = (lines: typeof headingLines): number =>
    Math.max(0, ...lanes.map((lane) => lines(chart, lane, room, theme).length));
  return lineHeight(theme) * (most(headingLines) + most(figureLines));
}

/** An option's name and, below it, its figure. */
export function headingOf(
  chart: LineChart,
  lane: ResultLane,
  {start, headingTop, room}: Block,
  theme: ChartTheme,
): readonly Writing[] {
  const name = headingLines(chart, lane, room, theme);
  const figure = figureLines(chart, lane, room, theme);
  const x = theme.rtl ? chart.width - start : start;
  const middle = (before: number, count: number): number =>
    headingTop + lineHeight(theme) * (before + count / 2);
  return [
    {
      lines: name,
      x,
      y: middle(0, name.length),
      anchor: 'start',
      colour: theme.ink,
      strong: true,
      mark: lane.slot,
    },
    {lines: figure, x, y: middle(name.length, figure.length), anchor: 'start', colour: theme.quiet},
  ];
}
