import type {TimelinePlot} from '../chart-view.js';
import type {LineChart} from '../chartjs.js';
import {figureOf, headline} from '../lane-label.js';
import type {ChartTheme} from '../theme.js';
import {measureIn, type Writing} from '../canvas-text.js';

type Formatter = TimelinePlot['words'];

const WORDS = [
  'session',
  'firstChange',
  'fullResult',
] as const satisfies readonly (keyof Formatter)[];

/** Where things stand within a lane, from its top (0) to its bottom (1). */
export const HEIGHTS = {name: 0.16, sessions: 0.44, result: 0.76} as const;

/** Between a word and what it names, px. */
const GAP = 10;

/** Places of one lane, as all places here in px from the edge at which time begins. */
export interface LanePlaces {
  readonly healed: number | null;
  readonly firstChange: number | null;
  readonly fullResult: Readonly<{low: number; high: number}> | null;
}

/** Where each word begins, of those asked for (with their widths) that have room beside what they name. */
export function placeWords(
  {healed, firstChange, fullResult}: LanePlaces,
  widths: ReadonlyMap<keyof Formatter, number>,
  end: number,
): ReadonlyMap<keyof Formatter, number> {
  const placed = new Map<keyof Formatter, number>();
  const place = (
    word: keyof Formatter,
    after: number | null | undefined,
    before: number,
  ): boolean => {
    const width = widths.get(word);
    if (
      width === undefined ||
      after === null ||
      after === undefined ||
      after + GAP + width > before
    )
      return false;
    placed.set(word, after + GAP);
    return true;
  };
  place('session', healed, end);
  const isFirstPlaced = place('firstChange', firstChange, fullResult ? fullResult.low - GAP : end);
  // After its range; else in the bar before it, where the other word has left room.
  if (!place('fullResult', fullResult?.high, end) && fullResult) {
    const taken = (firstChange ?? 0) + (isFirstPlaced ? GAP + widths.get('firstChange')! : 0);
    const before = fullResult.low - GAP - (widths.get('fullResult') ?? 0);
    if (before >= taken + GAP) place('fullResult', before - GAP, fullResult.low - GAP);
  }
  return placed;
}

/** Name and figure above each lane; each word of the plot once, in the first lane that has room for it. */
export function timelineWritings(
  chart: LineChart,
  {lanes, words}: TimelinePlot,
  theme: ChartTheme,
): readonly Writing[] {
  const {left, right, width} = chart.chartArea;
  const begin = theme.rtl ? right : left;
  const forward = theme.rtl ? -1 : 1;
  const from = (week: number): number =>
    (chart.scales['x']!.getPixelForValue(week) - begin) * forward;
  const height = (y: number): number => chart.scales['y']!.getPixelForValue(y);
  const measure = measureIn(chart, theme);
  const missing = new Map(WORDS.map((word) => [word, measure(words[word])]));
  return lanes.flatMap((lane, index) => {
    const placed = placeWords(placesOf(lane, from), missing, width);
    placed.forEach((_, word) => missing.delete(word));
    const written = [...placed].map(([word, place]): Writing => {
      const y = height(index + (word === 'session' ? HEIGHTS.sessions : HEIGHTS.result));
      return {
        lines: [words[word]],
        x: begin + forward * place,
        y,
        anchor: 'start',
        colour: theme.ink,
      };
    });
    const at = {x: theme.rtl ? chart.width : 0, y: height(index + HEIGHTS.name), room: chart.width};
    return [...headline(chart, theme, {lane, figure: figureOf(lane), ...at}), ...written];
  });
}

function placesOf(lane: TimelinePlot['lanes'][number], from: (week: number) => number): LanePlaces {
  const last = lane.sessions.at(-1);
  return {
    healed: last === undefined ? null : from(last + lane.healing),
    firstChange: lane.firstChange === null ? null : from(lane.firstChange),
    fullResult: lane.fullResult && {
      low: from(lane.fullResult.low),
      high: from(lane.fullResult.high),
    },
  };
}
