/** A label: where its middle would best be, and how tall it is; px from the top. */
export interface Wanted {
  readonly at: number;
  readonly height: number;
}

/**
 * Places labels one below the other without overlap, between `from` and `to`, each as near to its wanted place as the
 * others allow (least squares). Answers in the order asked. Where they cannot all fit they begin at `from` and run over.
 */
export function spread(wanted: readonly Wanted[], from: number, to: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]!.at - wanted[b]!.at);
  const sorted = order.map((index) => wanted[index]!);
  // Distance of each middle from the first one's when all stand close: without it, “no overlap” reads “never falling”.
  const offsets: number[] = [];
  sorted.forEach(({height}, i) =>
    offsets.push(i === 0 ? 0 : offsets[i - 1]! + (sorted[i - 1]!.height + height) / 2),
  );
  const first = from + (sorted[0]?.height ?? 0) / 2;
  const last = to - (sorted.at(-1)?.height ?? 0) / 2 - (offsets.at(-1) ?? 0);
  const placed = rising(sorted.map(({at}, i) => at - offsets[i]!));
  const result: number[] = [];
  order.forEach(
    (index, i) => (result[index] = Math.max(first, Math.min(last, placed[i]!)) + offsets[i]!),
  );
  return result;
}

/** A line's end, px from the top, and the height of its label. */
export interface LineEnd {
  readonly end: number;
  readonly height: number;
}

/**
 * Places each label above the end of its line, `gap` px away. Where lines run so close that labels would cover the next
 * line, the labels of all of them stand above the highest, in the lines' order.
 */
export function stackAbove(
  ends: readonly LineEnd[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const lowestFirst = ends.map((_, index) => index).sort((a, b) => ends[b]!.end - ends[a]!.end);
  const groups: {members: number[]; highest: number; height: number}[] = [];
  for (const index of lowestFirst) {
    const {end, height} = ends[index]!;
    const below = groups.at(-1);
    if (below && below.highest - end < below.height + gap) {
      below.members.push(index);
      below.highest = end;
      below.height += height;
    } else groups.push({members: [index], highest: end, height});
  }
  const wanted: Wanted[] = [];
  for (const {members, highest} of groups) {
    let foot = highest - gap;
    for (const index of members) {
      const {height} = ends[index]!;
      wanted[index] = {at: foot - height / 2, height};
      foot -= height;
    }
  }
  // What would leave the canvas is moved back into it.
  return spread(wanted, from, to);
}

/** The never-falling numbers nearest to the given ones: neighbours that fall are pooled into their mean. */
function rising(numbers: readonly number[]): readonly number[] {
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
