/**
 * Between which numbers the next study is to be expected: the numbers of the studies that there
 * are, each counting more or less.
 */
import type {Reading} from './readings.js';
import type {Scale} from './scales.js';

/** The number of one study, and how much it counts. */
export interface StudyPoint extends Pick<Reading, 'value' | 'bound'> {
  readonly weight: number;
}

/** 80 of 100 next studies lie between `low` and `high`. */
export interface NextStudy {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

const total = (points: readonly StudyPoint[]): number =>
  points.reduce((sum, {weight}) => sum + weight, 0);

/**
 * “Up to 7 days” says where a number lies, not which it is: it counts as the known numbers that
 * keep to it, in their proportions. Where none does, it counts as its bound.
 */
export function withoutBounds(points: readonly StudyPoint[]): StudyPoint[] {
  const known = points.filter(({bound}) => bound === null);
  const more = new Map(known.map((point) => [point, 0]));
  const alone: StudyPoint[] = [];
  for (const point of points) {
    if (point.bound === null) continue;
    const within = known.filter(({value}) =>
      point.bound === 'below' ? value <= point.value : value >= point.value,
    );
    const shared = total(within);
    if (shared === 0) {
      alone.push({...point, bound: null});
      continue;
    }
    for (const each of within)
      more.set(each, (more.get(each) ?? 0) + (point.weight * each.weight) / shared);
  }
  return [
    ...known.map((point) => ({...point, weight: point.weight + (more.get(point) ?? 0)})),
    ...alone,
  ];
}

/**
 * Quantiles between the points, on the scale where they lie even. The points stand where the
 * quantiles of a sample are neither too low nor too high in the median (Hyndman and Fan’s eighth
 * definition), with as many studies as the weights are worth: (Σw)² / Σw².
 */
export function nextStudy(points: readonly StudyPoint[], scale: Scale): NextStudy {
  const sorted = withoutBounds(points)
    .filter(({weight}) => weight > 0)
    .map(({value, weight}) => ({y: scale.to(value), weight}))
    .sort((a, b) => a.y - b.y);
  // Studies that say the same share their weights: which of them was read first makes no difference.
  const even = sorted.map(({y}) => {
    const same = sorted.filter((other) => other.y === y);
    return {y, weight: same.reduce((all, {weight}) => all + weight, 0) / same.length};
  });
  const sum = sorted.reduce((all, {weight}) => all + weight, 0);
  const worth = sum ** 2 / sorted.reduce((all, {weight}) => all + weight ** 2, 0);
  let before = 0;
  const placed = even.map(({y, weight}) => {
    const share = (before + weight / 2) / sum;
    before += weight;
    return {y, share: (worth * share + 1 / 6) / (worth + 1 / 3)};
  });
  const at = (share: number): number => scale.from(between(placed, share));
  return {low: at(0.1), likely: at(0.5), high: at(0.9)};
}

/** The height of the line through these points; level beyond its ends. */
function between(
  points: readonly {readonly y: number; readonly share: number}[],
  share: number,
): number {
  const next = points.findIndex((point) => point.share >= share);
  if (next < 0) return points.at(-1)?.y ?? Number.NaN;
  const [before, after] = [points[next - 1], points[next]];
  if (after === undefined || before === undefined) return after?.y ?? Number.NaN;
  return before.y + ((after.y - before.y) * (share - before.share)) / (after.share - before.share);
}
