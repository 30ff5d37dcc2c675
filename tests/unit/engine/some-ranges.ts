import fc from 'fast-check';
import type {Range} from '../../../src/engine/range.js';

/** Any numbers of sessions: whole, in order, often alike. */
export const someSessions: fc.Arbitrary<Range> = fc
  .tuple(
    fc.integer({min: 1, max: 80}),
    fc.integer({min: 0, max: 12}),
    fc.integer({min: 0, max: 40}),
  )
  .map(([low, more, most]) => ({low, likely: low + more, high: low + more + most}));

/**
 * Any price in minor units, at most ten times dearer at one end than in the middle, and never quite
 * exact.
 */
export const somePrice: fc.Arbitrary<Range> = fc
  .tuple(
    fc.double({min: 1000, max: 1_000_000, noNaN: true}),
    fc.double({min: 1.02, max: 10, noNaN: true}),
    fc.double({min: 1.02, max: 10, noNaN: true}),
  )
  .map(([likely, below, above]) => ({low: likely / below, likely, high: likely * above}));
