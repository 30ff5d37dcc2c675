import {lineHeight, markRoom, measureIn, type CanvasText} from '../canvas-text.js';
import type {LineChart} from '../chartjs.js';
import {figureOf} from '../lane-label.js';
import {wrap} from '../text-wrap.js';
import type {ChartTheme} from '../theme.js';
import type {PeopleBlock} from './people-blocks.js';
import type {ResultLane, ResultPlot} from './view.js';

/** Height of the tallest heading where each has this much room, px. */
export function headingHeight(
  chart: LineChart,
  {lanes}: ResultPlot,
  room: number,
  theme: ChartTheme,
): number {
  const most = (linesOf: typeof nameLines): number =>
    Math.max(0, ...lanes.map((lane) => linesOf(chart, lane, room, theme).length));
  return lineHeight(theme) * (most(nameLines) + most(figureLines));
}

/** A treatment's name and, below it, its figure. */
export function headingTexts(
  chart: LineChart,
  lane: ResultLane,
  {start, headingTop, room}: PeopleBlock,
  theme: ChartTheme,
): readonly CanvasText[] {
  const name = nameLines(chart, lane, room, theme);
  const figure = figureLines(chart, lane, room, theme);
  const x = theme.rtl ? chart.width - start : start;
  const middle = (linesBefore: number, lines: number): number =>
    headingTop + lineHeight(theme) * (linesBefore + lines / 2);
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

function nameLines(
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
