/**
 * The point below which half of the weight lies; between two values, in proportion to the weight on
 * either side.
 */
export function weightedMedian(
  points: readonly (readonly [value: number, weight: number])[],
): number {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let before = 0;
  let previous: readonly [number, number] | undefined;
  for (const [value, weight] of sorted) {
    const middle = (before + weight / 2) / total;
    if (middle >= 0.5) {
      if (previous === undefined) return value;
      const [lower, share] = previous;
      return lower + ((value - lower) * (0.5 - share)) / (middle - share);
    }
    previous = [value, middle];
    before += weight;
  }
  return previous?.[0] ?? Number.NaN;
}

/** The smallest value below or at which `share` of the weight lies. */
export function weightedQuantile(
  points: readonly (readonly [value: number, weight: number])[],
  share: number,
): number {
  const sorted = [...points].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  for (const [value, weight] of sorted) {
    reached += weight;
    if (reached >= share * total - 1e-9) return value;
  }
  return sorted.at(-1)?.[0] ?? Number.NaN;
}
