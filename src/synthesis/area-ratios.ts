/** What other areas cost beside the full face in the same list. */
import type {SourceId, TreatmentId} from '../evidence/ids.js';
import type {PriceRecord} from './records.js';

/** The mean of what one source says of one area. */
export interface AreaRatio {
  readonly source: SourceId;
  /** The logarithm of price over that of the full face. */
  readonly y: number;
}

/** A price is compared with the price of the full face that is the same in all of these. */
const SAME = ['source', 'list', 'treatment', 'device', 'sessions'] as const;
/** Says how large the area is, not how strong the treatment. */
const SIZE = /^(large|medium|small)$/;
const strengthOf = ({variant}: PriceRecord): string | null =>
  variant !== null && SIZE.test(variant) ? null : variant;

const logMiddle = ({low, high}: PriceRecord): number => Math.log(low * high) / 2;

/**
 * Price of an area over the price of the full face, in the same list, for the same device and the
 * same number of sessions: the mean of each source.
 */
export function ratiosInLists(
  area: RegExp,
  all: readonly PriceRecord[],
  isOf: (treatment: TreatmentId) => boolean = () => true,
): AreaRatio[] {
  const rows = all.filter((row) => row.status === 'seen' && isOf(row.treatment));
  const found = rows.flatMap((row): AreaRatio[] => {
    if (row.copied || !area.test(row.area)) return [];
    const face = rows.find(
      (other) =>
        other.area === 'full face' &&
        strengthOf(other) === strengthOf(row) &&
        SAME.every((field) => other[field] === row[field]),
    );
    return face === undefined ? [] : [{source: row.source, y: logMiddle(row) - logMiddle(face)}];
  });
  return [...new Set(found.map(({source}) => source))].map((source) => {
    const own = found.filter((ratio) => ratio.source === source);
    return {source, y: own.reduce((sum, {y}) => sum + y / own.length, 0)};
  });
}
