/** How the kinds of acne scar differ, from studies that tell them apart: odds of improvement over the mean of the kinds. */
import {CONCERNS} from '../concerns.js';
import type {KindId, SourceId} from '../ids.js';
import {SHARE} from './scales.js';
import type {Reading} from './readings.js';

export interface KindOdds {
  readonly odds: ReadonlyMap<KindId, number>;
  readonly sources: readonly SourceId[];
}

/** Each study is compared with itself: only one that reports every kind counts. */
export function kindOdds(readings: readonly Reading[]): KindOdds {
  const {kinds} = CONCERNS['acne-scars'];
  const rows = readings.filter(({concern, quantity, kind}) => concern === 'acne-scars' && quantity === 'improvement' && kind !== null);
  const sources = [...new Set(rows.map(({source}) => source))].filter((source) =>
    kinds.every((kind) => rows.some((row) => row.source === source && row.kind === kind)));
  const sum = new Map<KindId, number>();
  let total = 0;
  for (const source of sources) {
    const own = rows.filter((row) => row.source === source);
    const people = Math.max(...own.map((row) => row.people));
    const mean = own.reduce((all, row) => all + SHARE.to(row.value, row.people) / own.length, 0);
    total += people;
    for (const row of own) {
      if (row.kind !== null) sum.set(row.kind, (sum.get(row.kind) ?? 0) + people * (SHARE.to(row.value, row.people) - mean));
    }
  }
  return {odds: new Map([...sum].map(([kind, logOdds]) => [kind, Math.exp(logOdds / total)])), sources};
}
