import type {Range} from '../engine/range.js';

/**
 * The same text for the same figure. Written by hand, since a page's library may have given a
 * `toJSON` to everything: then all figures would look alike.
 */
export const rangeKey = (range: Range | null): string =>
  range === null ? '' : `${range.low} ${range.likely} ${range.high}`;
