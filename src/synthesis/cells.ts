/**
 * Which readings belong together: a cell is one quantity of one treatment for one concern (and
 * kind, where it has its own).
 */
import {nearestToPeople} from './basis.js';
import {CONCERN_IDS, kindIdsOf} from '../evidence/concerns/index.js';
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import type {ConcernId, KindId, QuantityId, TreatmentId} from '../evidence/ids.js';
import {grade} from './grade.js';
import {modelOf, rangeAt} from './model/fit-figures.js';
import {hasOwnKinds, RESULTS} from './model/places.js';
import {peopleIn, sourcesOf, type Figure} from './figure.js';
import type {Reading} from './readings.js';
import type {ComparisonRecord} from './records.js';

/**
 * Said of a treatment for a concern. The first four fall back on what is said of the treatment in
 * general.
 */
export const OF_CONCERN = [
  'sessions',
  'weeksBetween',
  'weeksToFirstChange',
  'weeksToFullResult',
  'improvement',
  'clearChange',
] as const;
/** Said of a treatment whatever it is for: skin heals alike. */
export const OF_TREATMENT = ['minutesPerVisit', 'rednessDays', 'daysOff', 'pain'] as const;

/**
 * One figure and where it stands. `kind` null is the concern as a whole; `concern` null is the
 * treatment whatever it is for.
 */
export interface PooledFigure {
  readonly concern: ConcernId | null;
  readonly kind: KindId | null;
  readonly treatment: TreatmentId;
  readonly quantity: QuantityId;
  readonly figure: Figure;
  /**
   * The concerns its studies were about, most people first; empty when they were about the
   * treatment in general.
   */
  readonly about: readonly ConcernId[];
}

/** A review stands in only where there is no trial, since it counts trials again. */
const withoutDoubles = (readings: readonly Reading[]): readonly Reading[] =>
  readings.some(({level}) => level === 'trial')
    ? readings.filter(({level}) => level !== 'review')
    : readings;

/** One reading a source, whatever kinds it tells apart, and of what is nearest to people. */
export function bySource(readings: readonly Reading[]): Reading[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings)
    groups.set(reading.source, [...(groups.get(reading.source) ?? []), reading]);
  return [...groups.values()].flatMap((rows) => {
    const group = nearestToPeople(rows);
    const [first] = group;
    return first === undefined
      ? []
      : [{...first, value: group.reduce((sum, {value}) => sum + value, 0) / group.length}];
  });
}

function about(readings: readonly Reading[]): ConcernId[] {
  const people = new Map<ConcernId, number>();
  for (const {concern, people: n} of readings)
    if (concern !== 'general') people.set(concern, (people.get(concern) ?? 0) + n);
  return [...people].sort(([, a], [, b]) => b - a).map(([concern]) => concern);
}

type Place = Omit<PooledFigure, 'figure' | 'about'>;

/** Where figures stand, each with the readings that it rests on. */
function groupsOf(
  readings: readonly Reading[],
): readonly (readonly [place: Place, rows: readonly Reading[]])[] {
  const groups: (readonly [Place, readonly Reading[]])[] = [];
  const add = (place: Place, rows: readonly Reading[]): void => {
    const kept = bySource(withoutDoubles(rows));
    if (kept.length > 0) groups.push([place, kept]);
  };
  for (const treatment of TREATMENT_IDS) {
    const ofTreatment = readings.filter((reading) => reading.treatment === treatment);
    for (const quantity of OF_TREATMENT)
      add(
        {concern: null, kind: null, treatment, quantity},
        ofTreatment.filter((reading) => reading.quantity === quantity),
      );
    for (const quantity of OF_CONCERN) {
      const rows = ofTreatment.filter((reading) => reading.quantity === quantity);
      for (const concern of CONCERN_IDS) {
        const here = rows.filter((reading) => reading.concern === concern);
        add({concern, kind: null, treatment, quantity}, here);
        // Kinds that are conditions of their own have figures of their own; the others act through
        // a factor.
        for (const kind of hasOwnKinds(concern, quantity) ? kindIdsOf(concern) : []) {
          add(
            {concern, kind, treatment, quantity},
            here.filter((reading) => reading.kind === kind || reading.kind === null),
          );
        }
      }
      // Results for one concern never stand in for those of another.
      if (!RESULTS.has(quantity))
        add(
          {concern: null, kind: null, treatment, quantity},
          rows.filter(({concern}) => concern === 'general'),
        );
    }
  }
  return groups;
}

/**
 * The readings of one quantity as the model takes them: one a source, treatment and concern, no
 * trial twice.
 */
export function modelReadings(readings: readonly Reading[], quantity: QuantityId): Reading[] {
  const places = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.quantity !== quantity) continue;
    // Only kinds that are conditions of their own have a place in the model.
    const kind = hasOwnKinds(reading.concern, quantity) ? reading.kind : null;
    const name = `${reading.treatment} ${reading.concern} ${kind ?? ''}`;
    places.set(name, [...(places.get(name) ?? []), {...reading, kind}]);
  }
  return [...places.values()].flatMap((rows) => bySource(withoutDoubles(rows)));
}

/** Every figure that has a reading, from its quantity's model. */
export function cells(
  readings: readonly Reading[],
  comparisons: readonly ComparisonRecord[] = [],
): PooledFigure[] {
  const groups = groupsOf(readings);
  return [...OF_CONCERN, ...OF_TREATMENT].flatMap((quantity) => {
    const ofQuantity = groups.filter(([place]) => place.quantity === quantity);
    if (ofQuantity.length === 0) return [];
    const model = modelOf(quantity, modelReadings(readings, quantity), comparisons);
    return ofQuantity.map(([place, rows]) => ({
      ...place,
      about: about(rows),
      figure: {
        ...rangeAt(model, quantity, {...place, concern: modelConcern(place)}, rows),
        grade: grade(rows),
        people: peopleIn(rows),
        sources: sourcesOf(rows),
      },
    }));
  });
}

/** What is said of a treatment as such stands where general readings stand. */
const modelConcern = ({concern}: Place): ConcernId | 'general' => concern ?? 'general';
