/** What is left out once, and where it falls. */

type Bounds = readonly [low: number, high: number];

/** One number of a source that was left out. */
export interface Tested {
  readonly source: string;
  /** All numbers of a source have one vote together. */
  readonly vote: number;
  readonly value: number;
  /** The range that the other sources give. */
  readonly range: Bounds;
  /** The constant range to beat. */
  readonly plain: Bounds;
}

/** Each source with the rows of all others. */
export const withoutEach = <T extends {readonly source: string}>(
  rows: readonly T[],
): (readonly [rest: readonly T[], out: readonly T[]])[] =>
  [...new Set(rows.map(({source}) => source))].map((source) => [
    rows.filter((row) => row.source !== source),
    rows.filter((row) => row.source === source),
  ]);

/** 80 of 100 are meant to lie inside: a miss costs ten times its distance. */
const score = ([low, high]: Bounds, value: number): number =>
  high - low + 10 * Math.max(0, low - value) + 10 * Math.max(0, value - high);
const isIn = ([low, high]: Bounds, value: number): boolean =>
  value >= low - 1e-9 && value <= high + 1e-9;

const sum = (tested: readonly Tested[], of: (each: Tested) => number): number =>
  tested.reduce((all, each) => all + each.vote * of(each), 0);

/** How many of 100 lie inside their ranges. */
export const insideOf = (tested: readonly Tested[], range: 'range' | 'plain' = 'range'): number =>
  Math.round(
    (100 * sum(tested, (each) => Number(isIn(each[range], each.value)))) / sum(tested, () => 1),
  );
/** The score of the ranges over that of the constant one: below 1 is better. */
export const scoreOf = (tested: readonly Tested[]): number =>
  sum(tested, ({range, value}) => score(range, value)) /
  sum(tested, ({plain, value}) => score(plain, value));

/** How wide the ranges are together, for one beside the other. */
export const widthOf = (tested: readonly Tested[], of: 'range' | 'plain'): number =>
  sum(tested, ({[of]: [low, high]}) => high - low);

export const tableLine = (name: string, tested: readonly Tested[]): string => {
  const sources = new Set(tested.map(({source}) => source)).size;
  return `| ${name} | ${sources} | ${insideOf(tested)} of 100 | ${insideOf(tested, 'plain')} of 100 | ${scoreOf(tested).toFixed(2)} |`;
};
