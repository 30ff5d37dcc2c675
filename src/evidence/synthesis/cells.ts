/** Which readings belong together: a cell is one quantity of one treatment for one concern (and kind, where it has its own). */
import {CONCERNS, TREATMENTS} from '../concerns.js';
import type {ConcernId, KindId, QuantityId, TreatmentId} from '../ids.js';
import {DAYS, pool, poolCounts, RATIO, SHARE, TENTHS, usualVariance, type Figure, type Scale} from './pool.js';
import type {Reading} from './readings.js';

/** Said of a treatment for a concern. The first four fall back on what is said of the treatment in general. */
export const OF_CONCERN = ['sessions', 'weeksBetween', 'weeksToFirstChange', 'weeksToFullResult', 'improvement', 'clearChange'] as const;
/** Said of a treatment whatever it is for: skin heals alike. */
export const OF_TREATMENT = ['minutesPerVisit', 'rednessDays', 'daysOff', 'pain'] as const;

const SCALES: Readonly<Partial<Record<QuantityId, Scale>>> = {
  sessions: RATIO, weeksBetween: RATIO, minutesPerVisit: RATIO, weeksToFirstChange: RATIO, weeksToFullResult: RATIO,
  improvement: SHARE, clearChange: SHARE, rednessDays: DAYS, daysOff: DAYS, pain: TENTHS,
};
/** Their range is about people; the range of the others is about studies. */
const PERSON_TO_PERSON: ReadonlySet<QuantityId> = new Set(['weeksBetween']);
const NOT_BORROWED: ReadonlySet<QuantityId> = new Set(['improvement', 'clearChange']);

/** One line of the figures. `kind` null is the concern as a whole; `concern` null is the treatment as such. */
export interface Cell {
  readonly concern: ConcernId | null;
  readonly kind: KindId | null;
  readonly treatment: TreatmentId;
  readonly quantity: QuantityId;
  readonly figure: Figure;
  /** The concerns its studies were about, most people first; empty when they were about the treatment in general. */
  readonly about: readonly ConcernId[];
}

/** A review stands in only where there is no trial, since it counts trials again. */
const withoutDoubles = (readings: readonly Reading[]): readonly Reading[] =>
  readings.some(({level}) => level === 'trial') ? readings.filter(({level}) => level !== 'review') : readings;

/** One reading a source, whatever kinds it tells apart. */
export function bySource(readings: readonly Reading[]): Reading[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) groups.set(reading.source, [...(groups.get(reading.source) ?? []), reading]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{...first, value: group.reduce((sum, {value}) => sum + value, 0) / group.length}];
  });
}

function about(readings: readonly Reading[]): ConcernId[] {
  const people = new Map<ConcernId, number>();
  for (const {concern, people: n} of readings) if (concern !== 'general') people.set(concern, (people.get(concern) ?? 0) + n);
  return [...people].sort(([, a], [, b]) => b - a).map(([concern]) => concern);
}

/** All cells that have a reading. */
export function cells(readings: readonly Reading[]): Cell[] {
  const groups: {cell: Omit<Cell, 'figure' | 'about'>; readings: readonly Reading[]}[] = [];
  const add = (cell: Omit<Cell, 'figure' | 'about'>, rows: readonly Reading[]): void => {
    const kept = bySource(withoutDoubles(rows));
    if (kept.length > 0) groups.push({cell, readings: kept});
  };
  for (const treatment of TREATMENTS) {
    const own = readings.filter((reading) => reading.treatment === treatment);
    for (const quantity of OF_TREATMENT) add({concern: null, kind: null, treatment, quantity}, own.filter((r) => r.quantity === quantity));
    for (const quantity of OF_CONCERN) {
      const rows = own.filter((reading) => reading.quantity === quantity);
      for (const concern of Object.keys(CONCERNS) as ConcernId[]) {
        const here = rows.filter((reading) => reading.concern === concern);
        add({concern, kind: null, treatment, quantity}, here);
        // The kinds of pigmentation are conditions of their own; those of other concerns act through a factor.
        if (concern === 'pigmentation') {
          for (const kind of CONCERNS[concern].kinds) add({concern, kind, treatment, quantity}, here.filter((r) => r.kind === kind));
        }
      }
      if (!NOT_BORROWED.has(quantity)) add({concern: null, kind: null, treatment, quantity}, rows.filter(({concern}) => concern === 'general'));
    }
  }
  return groups.map(({cell, readings: rows}) => {
    const scale = SCALES[cell.quantity] ?? RATIO;
    const alike = groups.filter((group) => group.cell.quantity === cell.quantity).map((group) => group.readings);
    const usual = usualVariance(alike, scale);
    const figure = cell.quantity === 'sessions' ? poolCounts(rows, usual) : pool(rows, scale, usual, PERSON_TO_PERSON.has(cell.quantity));
    return {...cell, about: about(rows), figure};
  });
}
