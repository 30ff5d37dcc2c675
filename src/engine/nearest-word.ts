/** Longer than any word with a slip of the pen in it. */
const LONGEST = 100;

const pairs = (word: string): string[] =>
  [...` ${word} `.toLowerCase()].map((letter, at, all) => letter + (all[at + 1] ?? ''));

/**
 * The allowed word that shares most pairs of letters with this one, if it shares at least half:
 * “acen-scars” is “acne-scars”.
 */
export function nearest<T extends string>(word: string, allowed: readonly T[]): T | undefined {
  const same = allowed.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (same !== undefined) return same;
  // A code of two or three letters is near to every other, and what is far longer to none.
  if (word.length < 4 || word.length > LONGEST) return undefined;
  const own = pairs(word);
  let best: T | undefined;
  let most = 0.5;
  for (const candidate of allowed) {
    const others = pairs(candidate);
    const shared =
      own.filter((pair) => others.includes(pair)).length / Math.max(own.length, others.length);
    if (shared >= most) [best, most] = [candidate, shared];
  }
  return best;
}
