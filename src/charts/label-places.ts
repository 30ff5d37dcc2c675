/**
 * A label before it is placed: where its middle would best be, px from the top, and how tall it is,
 * px.
 */
export interface WantedLabel {
  readonly middle: number;
  readonly height: number;
}

/** A line's end, px from the top, and the height of its label, px. */
export interface LineEnd {
  readonly end: number;
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
 * The middles of labels that stand above the ends of their lines, `gap` px away, and between `from`
 * and `to`. Where lines run so close that labels would cover the next line, the labels of all of
 * them stand above the highest, in the lines' order.
 */
export function stackAboveLines(
  ends: readonly LineEnd[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const wanted: WantedLabel[] = [];
  for (const {lines, highest} of closeLines(ends, gap)) {
    let foot = highest - gap;
    for (const index of lines) {
      const {height} = ends[index]!;
      wanted[index] = {middle: foot - height / 2, height};
      foot -= height;
    }
  }
  // A label that would leave the canvas is moved back into it.
  return spreadLabels(wanted, from, to);
}

/**
 * Lines that run so close that their labels stand in one stack: their indices from the lowest line
 * to the highest.
 */
interface CloseLines {
  readonly lines: readonly number[];
  /** End of the highest line, px from the top. */
  readonly highest: number;
  /** Of all labels together, px. */
  readonly height: number;
}

function closeLines(ends: readonly LineEnd[], gap: number): readonly CloseLines[] {
  const lowestFirst = ends.map((_, index) => index).sort((a, b) => ends[b]!.end - ends[a]!.end);
  const groups: CloseLines[] = [];
  for (const index of lowestFirst) {
    const {end, height} = ends[index]!;
    const below = groups.at(-1);
    if (below && below.highest - end < below.height + gap) {
      const lines = [...below.lines, index];
      groups[groups.length - 1] = {lines, highest: end, height: below.height + height};
    } else groups.push({lines: [index], highest: end, height});
  }
  return groups;
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
  return pools.flatMap(({mean, size}) => Array.from({length: size}, () => mean));
}
