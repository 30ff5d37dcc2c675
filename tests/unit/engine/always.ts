import fc from 'fast-check';

/** Mutation testing runs the tests once a mutant, with one case of so many: a prime. */
export const FEWER = Number(process.env.FEWER_CASES ?? 1);

/**
 * Whether something holds for everything of a sort. The same cases each time: a failure today is a
 * failure tomorrow.
 */
export function always<Of extends [unknown, ...unknown[]]>(
  arbitraries: {[At in keyof Of]: fc.Arbitrary<Of[At]>},
  holds: (...values: Of) => void,
  numRuns = 200,
): void {
  fc.assert(fc.property<Of>(...arbitraries, holds), {
    seed: 2026,
    numRuns: Math.ceil(numRuns / FEWER),
  });
}
