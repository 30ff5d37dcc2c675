import {measureIn, type CanvasText} from '../canvas-text.js';
import type {LineChart} from '../chartjs.js';
import {figureOf, laneLabelTexts} from '../lane-label.js';
import type {ChartTheme} from '../theme.js';
import type {TimelineLane, TimelinePlot} from './view.js';

type Word = keyof TimelinePlot['words'];

const WORDS = ['session', 'firstChange', 'fullResult'] as const satisfies readonly Word[];

/** Where things stand within a lane, from its top (0) to its bottom (1). */
export const HEIGHTS = {name: 0.16, sessions: 0.44, result: 0.76} as const;

/** Between a word and what it names, px. */
const GAP = 10;

/** Places of one lane, as all places here in px from the edge at which time begins. */
export interface LanePlaces {
  /** Where the healing after the last session ends. */
  readonly healed: number | null;
  readonly firstChange: number | null;
  readonly fullResult: Readonly<{low: number; high: number}> | null;
}

/**
 * Where each word begins, of those asked for (with their widths) that have room beside what they
 * name.
 */
export function placeWords(
  {healed, firstChange, fullResult}: LanePlaces,
  widths: ReadonlyMap<Word, number>,
  end: number,
): ReadonlyMap<Word, number> {
  const placed = new Map<Word, number>();
  const place = (word: Word, after: number | null | undefined, before: number): boolean => {
    const width = widths.get(word);
    if (width === undefined || after === null || after === undefined) return false;
    if (after + GAP + width > before) return false;
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

/**
 * Name and figure above each lane; each word of the plot once, in the first lane that has room for
 * it.
 */
export function timelineLabels(
  chart: LineChart,
  {lanes, words}: TimelinePlot,
  theme: ChartTheme,
): readonly CanvasText[] {
  const {left, right, width} = chart.chartArea;
  const begin = theme.rtl ? right : left;
  const forward = theme.rtl ? -1 : 1;
  const fromBegin = (week: number): number =>
    (chart.scales['x']!.getPixelForValue(week) - begin) * forward;
  const height = (y: number): number => chart.scales['y']!.getPixelForValue(y);
  const measure = measureIn(chart, theme);
  const missing = new Map(WORDS.map((word) => [word, measure(words[word])]));
  return lanes.flatMap((lane, index) => {
    const placed = placeWords(placesOf(lane, fromBegin), missing, width);
    placed.forEach((_, word) => missing.delete(word));
    const wordTexts = [...placed].map(([word, place]): CanvasText => ({
      lines: [words[word]],
      x: begin + forward * place,
      y: height(index + (word === 'session' ? HEIGHTS.sessions : HEIGHTS.result)),
      anchor: 'start',
      colour: theme.ink,
    }));
    const place = {x: theme.rtl ? chart.width : 0, y: height(index + HEIGHTS.name)};
    const label = {lane, figure: figureOf(lane), ...place, room: chart.width};
    return [...laneLabelTexts(chart, theme, label), ...wordTexts];
  });
}

function placesOf(
  {sessions, healing, firstChange, fullResult}: TimelineLane,
  fromBegin: (week: number) => number,
): LanePlaces {
  const last = sessions.at(-1);
  return {
    healed: last === undefined ? null : fromBegin(last + healing),
    firstChange: firstChange === null ? null : fromBegin(firstChange),
    fullResult: fullResult && {low: fromBegin(fullResult.low), high: fromBegin(fullResult.high)},
  };
}
