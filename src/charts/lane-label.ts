import {markRoom, measureIn, type CanvasText} from './canvas-text.js';
import type {LineChart} from './chartjs.js';
import type {Lane} from './lane.js';
import {shorten} from './text-wrap.js';
import type {ChartTheme} from './theme.js';

/**
 * A lane with the figure that stands after its name, and where: the label begins at `x` and is at
 * most `room` wide, px.
 */
export interface LaneLabel {
  readonly lane: Lane;
  /** Empty where the name stands alone. */
  readonly figure: string;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** The name keeps this share of the width, however long its figure. */
const NAME_SHARE = 0.3;

/** The lane's label without its name, which stands before it in stronger letters. */
export function figureOf({name, label}: Pick<Lane, 'name' | 'label'>): string {
  return label.replace(name, '').replace(/^[\s:：,،、–—-]+/u, '');
}

/** A lane's shape, name and figure in one line. */
export function laneLabelTexts(
  chart: LineChart,
  theme: ChartTheme,
  {lane, figure, x, y, room}: LaneLabel,
): readonly CanvasText[] {
  const measure = measureIn(chart, theme);
  const measureStrong = measureIn(chart, theme, true);
  // A figure that is cut says something else; a name that is cut still tells whose it is.
  const figureRoom = figure === '' ? 0 : measureStrong(' ') + measure(figure);
  const name = shorten(
    lane.name,
    Math.max(room - markRoom(theme) - figureRoom, room * NAME_SHARE),
    measureStrong,
  );
  const taken = markRoom(theme) + measureStrong(`${name} `);
  const rest = shorten(figure, room - taken, measure);
  const line = {y, anchor: 'start', halo: true} as const;
  const nameText = {...line, lines: [name], x, colour: theme.ink, strong: true, marks: [lane.slot]};
  if (rest === '' || rest === '…') return [nameText];
  const figureX = theme.rtl ? x - taken : x + taken;
  return [nameText, {...line, lines: [rest], x: figureX, colour: theme.quiet}];
}
