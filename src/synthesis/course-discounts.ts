import type {SourceId} from '../evidence/ids.js';
import {FEW, middle} from './price-rows.js';
import type {PriceRecord} from './records.js';
import {weightedMedian, weightedQuantile} from './weighted-median.js';

/** What lists take off the price when a course is paid at once. */
export interface CourseDiscount {
  readonly sessions: number;
  /** Shares of the price, 0 to 1. */
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly sources: readonly SourceId[];
}

/** Numbers of sessions that enough lists sell as a course. */
const COURSES = [3, 6];

/**
 * Compared with the price of as many single sessions, in the same list, for the same treatment,
 * device and area: median, 10th and 90th of 100 lists.
 */
export function courseDiscounts(all: readonly PriceRecord[]): CourseDiscount[] {
  const rows = all.filter((row) => row.status === 'seen' && row.published === 'price list');
  return COURSES.flatMap((sessions) => {
    const found = rows
      .filter((row) => row.sessions === sessions)
      .flatMap((row) => {
        const single = rows.find(
          (other) =>
            other.sessions === 1 &&
            (['source', 'list', 'treatment', 'device', 'area', 'variant'] as const).every(
              (field) => other[field] === row[field],
            ),
        );
        return single === undefined
          ? []
          : [{source: row.source, off: 1 - middle(row) / (sessions * middle(single))}];
      });
    const sources = [...new Set(found.map(({source}) => source))];
    if (sources.length < FEW) return [];
    const medians = sources.map(
      (source) =>
        [
          weightedMedian(found.filter((each) => each.source === source).map(({off}) => [off, 1])),
          1,
        ] as const,
    );
    return [
      {
        sessions,
        low: weightedQuantile(medians, 0.1),
        likely: weightedMedian(medians),
        high: weightedQuantile(medians, 0.9),
        sources,
      },
    ];
  });
}
