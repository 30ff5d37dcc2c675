/**
 * How the kinds of a concern differ, from studies that tell them apart: odds of a better result
 * over the mean of the kinds.
 */
import {CONCERN_IDS, kindIdsOf} from '../evidence/concerns/index.js';
import type {ConcernId, KindId, SourceId} from '../evidence/ids.js';
import {fitMixedModel} from './model/mixed-model.js';
import {hasOwnKinds, RESULTS} from './places.js';
import type {Reading} from './readings.js';
import {logOdds} from './scales.js';

export interface KindOdds {
  readonly odds: ReadonlyMap<KindId, number>;
  readonly sources: ReadonlyMap<ConcernId, readonly SourceId[]>;
}

/** Of one study, what it counted and from when on it counted a success. */
const measure = ({source, quantity, threshold}: Reading): string =>
  `${source} ${quantity} ${threshold}`;

type ReadingOfKind = Reading & {readonly kind: KindId};

/**
 * The readings that tell kinds apart: of a measure of the result that one study reports for two
 * kinds or more.
 */
function tellingApart(readings: readonly Reading[], concern: ConcernId): ReadingOfKind[] {
  const rows = readings.filter(
    (row): row is ReadingOfKind =>
      row.concern === concern &&
      row.kind !== null &&
      RESULTS.has(row.quantity) &&
      !hasOwnKinds(concern, row.quantity),
  );
  return rows.filter((row) =>
    rows.some((other) => measure(other) === measure(row) && other.kind !== row.kind),
  );
}

/**
 * Log odds of each kind over the mean of the kinds. Each study is compared with itself, and weighs
 * by its people.
 */
function differences(rows: readonly ReadingOfKind[], kinds: readonly KindId[]): number[] {
  const measures = [...new Set(rows.map(measure))];
  const [, ...others] = kinds;
  const {fixed} = fitMixedModel(
    rows.map((row) => ({
      y: logOdds(row.value, row.people),
      variance: 1 / (row.people * row.weight),
      effects: [],
      fixed: [
        ...measures.map((name) => (name === measure(row) ? 1 : 0)),
        ...others.map((kind) => (kind === row.kind ? 1 : 0)),
      ],
    })),
    [],
  );
  const found = [0, ...fixed.slice(measures.length)];
  return found.map((own) => own - found.reduce((sum, other) => sum + other / found.length, 0));
}

/**
 * The odds of every kind that is told apart from another. Kinds that are conditions of their own
 * are left out: they have figures of their own.
 */
export function fitKindOdds(readings: readonly Reading[]): KindOdds {
  const odds = new Map<KindId, number>();
  const sources = new Map<ConcernId, readonly SourceId[]>();
  for (const concern of CONCERN_IDS) {
    const rows = tellingApart(readings, concern);
    if (rows.length === 0) continue;
    const kinds = kindIdsOf(concern).filter((kind) => rows.some((row) => row.kind === kind));
    differences(rows, kinds).forEach((difference, index) =>
      odds.set(kinds[index] as KindId, Math.exp(difference)),
    );
    sources.set(concern, [...new Set(rows.map(({source}) => source))]);
  }
  return {odds, sources};
}
