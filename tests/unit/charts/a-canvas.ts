import type {LineChart, LineConfiguration} from '../../../src/charts/chartjs.js';
import type {ChartTheme} from '../../../src/charts/theme.js';
import {configurationOf, type AnyPlot} from './a-plot.js';

/**
 * What was put on a canvas, and where its beginning stands, px from the left; a circle is a mark.
 */
export interface Put {
  readonly what: string;
  readonly x: number;
  readonly y: number;
}

type Scale = Readonly<{min?: number; max?: number; reverse?: boolean; position?: string}>;

const HEIGHT = 270;
const LETTER = 7;
/** Width of the labels beside an axis of sums. */
const SUMS = 50;
/** An arc of less than a whole turn is the corner of another shape. */
const WHOLE_TURN = 6;

type Arc = readonly [x: number, y: number, radius: number, from: number, to: number];

/** A canvas that remembers; every letter of it is as wide as the next. */
function aContext(puts: Put[]): CanvasRenderingContext2D {
  const known: Record<string, unknown> = {
    measureText: (text: string) => ({width: text.length * LETTER}),
    fillText: (what: string, x: number, y: number) =>
      puts.push({what: `${what}, ${String(known['textAlign'])}`, x, y}),
    arc: (...[x, y, , from, to]: Arc) =>
      to - from > WHOLE_TURN ? puts.push({what: 'circle', x, y}) : undefined,
  };
  return new Proxy(known, {
    get: (target, key: string) => (key in target ? target[key] : () => undefined),
  }) as unknown as CanvasRenderingContext2D;
}

/** Everything that a chart of this width writes and marks, as the library would place its axes. */
export function written(plot: AnyPlot, theme: ChartTheme, width: number): Put[] {
  const puts: Put[] = [];
  const {options} = configurationOf(plot, theme) as Required<LineConfiguration>;
  const scales = options.scales as Readonly<Record<string, Scale>>;
  const chart = {ctx: aContext(puts), width, height: HEIGHT} as unknown as LineChart;
  const padding = options.layout!.padding as unknown as (context: {
    chart: LineChart;
  }) => Readonly<{left: number; right: number; top: number; bottom: number}>;
  const {left, right, top, bottom} = padding({chart});
  const {position} = scales['y'] ?? {};
  const area = {
    left: left + (position === 'left' ? SUMS : 0),
    right: width - right - (position === 'right' ? SUMS : 0),
    top: top + 10,
    bottom: HEIGHT - bottom - 30,
  };
  Object.assign(chart, {
    chartArea: {...area, width: area.right - area.left},
    scales: {
      x: along(scales['x'] ?? {}, area.left, area.right),
      y: along(scales['y'] ?? {}, area.bottom, area.top),
    },
  });
  const drawn = options.plugins!.canvasText as unknown as Record<
    'onGround' | 'onDrawn',
    (chart: LineChart) => void
  >;
  drawn.onGround(chart);
  drawn.onDrawn(chart);
  return puts;
}

/** An axis that goes from one px to another. */
function along({min = 0, max = 1, reverse = false}: Scale, from: number, to: number) {
  return {
    getPixelForValue: (value: number) => {
      const share = (value - min) / (max - min);
      return from + (reverse ? 1 - share : share) * (to - from);
    },
  };
}
