/**
 * A label before it is placed: where its middle would best be, px from the top, and how tall it is,
 * px.
 */
export interface WantedLabel {
  readonly middle: number;
  readonly height: number;
}

/**
 * The middles of labels that stand one below the other without overlap, between `from` and `to`,
 * each as near to its wanted middle as the others allow (least squares); in the order of the
 * arguments. Where they cannot all fit they begin at `from` and go beyond `to`.
 */
export function spreadLabels(
  wanted: readonly WantedLabel[],
  from: number,
  to: number,
): readonly number[] {
  const order = wanted
    .map((_, index) => index)
    .sort((a, b) => wanted[a]!.middle - wanted[b]!.middle);
  const sorted = order.map((index) => wanted[index]!);
  // Distance of each middle from the first one's when all stand close: without it, “no overlap”
  // reads “never falling”.
  const offsets: number[] = [];
  sorted.forEach(({height}, i) =>
    offsets.push(i === 0 ? 0 : offsets[i - 1]! + (sorted[i - 1]!.height + height) / 2),
  );
  const first = from + (sorted[0]?.height ?? 0) / 2;
  const last = to - (sorted.at(-1)?.height ?? 0) / 2 - (offsets.at(-1) ?? 0);
  const placed = neverFalling(sorted.map(({middle}, i) => middle - offsets[i]!));
  const middles: number[] = [];
  order.forEach((index, i) => {
    middles[index] = Math.max(first, Math.min(last, placed[i]!)) + offsets[i]!;
  });
  return middles;
}

/**
 * The never-falling numbers nearest to the given ones: neighbours that fall are pooled into their
 * mean.
 */
function neverFalling(numbers: readonly number[]): readonly number[] {
  const pools: {mean: number; size: number}[] = [];
  for (const number of numbers) {
    let pool = {mean: number, size: 1};
    for (let before = pools.at(-1); before && before.mean > pool.mean; before = pools.at(-1)) {
      const size = before.size + pool.size;
      pool = {mean: (before.mean * before.size + pool.mean * pool.size) / size, size};
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({mean, size}) => Array<number>(size).fill(mean));
}
