import type {Lane} from './chart-view.js';
import type {LineChart} from './chartjs.js';
import {shorten} from './text-wrap.js';
import type {ChartTheme} from './theme.js';
import {markRoom, measureIn, type Writing} from './canvas-text.js';

/** The name keeps this share of the width, however long its figure. */
const NAME_SHARE = 0.3;

/** The lane's label without its name, which stands before it in stronger letters. */
export function figureOf({name, label}: Pick<Lane, 'name' | 'label'>): string {
  return label.replace(name, '').replace(/^[\s:：,،、–—-]+/u, '');
}

/** A lane's shape, name and figure in one line that begins at `x` and is at most `room` wide, px. */
export function headline(
  chart: LineChart,
  theme: ChartTheme,
  {lane, figure, x, y, room}: {lane: Lane; figure: string; x: number; y: number; room: number},
): readonly Writing[] {
  const measure = measureIn(chart, theme, true);
  // A figure that is cut says something else; a name that is cut still tells whose it is.
  const figureRoom = figure === '' ? 0 : measure(' ') + measureIn(chart, theme)(figure);
  const name = shorten(
    lane.name,
    Math.max(room - markRoom(theme) - figureRoom, room * NAME_SHARE),
    measure,
  );
  const taken = markRoom(theme) + measure(`${name} `);
  const rest = shorten(figure, room - taken, measureIn(chart, theme));
  const from = theme.rtl ? x - taken : x + taken;
  return [
    {
      lines: [name],
      x,
      y,
      anchor: 'start',
      colour: theme.ink,
      strong: true,
      mark: lane.slot,
      halo: true,
    },
    ...(rest === '' || rest === '…'
      ? []
      : [{lines: [rest], x: from, y, anchor: 'start', colour: theme.quiet, halo: true} as const]),
  ];
}
