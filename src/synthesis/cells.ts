/**
 * Which readings belong together: a cell is one quantity of one treatment for one concern (and
 * kind, where it has its own).
 */
import {nearestToPeople} from './basis.js';
import {CONCERN_IDS, kindIdsOf} from '../evidence/concerns/index.js';
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import type {ConcernId, KindId, QuantityId, TreatmentId} from '../evidence/ids.js';
import {isAlikeForTreatments, votesOf, weightAt, type Modelled} from './borrowing.js';
import {peopleIn, sourcesOf, type Figure} from './figure.js';
import {grade, gradeOfRange} from './grade.js';
import {nextStudy, type NextStudy} from './next-study.js';
import {hasOwnKinds, RESULTS, type Place} from './places.js';
import type {Reading} from './readings.js';
import {SCALES} from './scales.js';
import {readAtHalf, THRESHOLDS} from './thresholds.js';

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

/** Those that say the number; where none does, those that say a bound of it. */
const saidOutright = (readings: readonly Reading[]): readonly Reading[] => {
  const known = readings.filter(({bound}) => bound === null);
  return known.length > 0 ? known : readings;
};

/** Those whose success is nearest to half better. */
function nearestToHalf(readings: readonly Reading[]): readonly Reading[] {
  const nearest = THRESHOLDS.find((each) => readings.some(({threshold}) => threshold === each));
  return nearest === undefined ? readings : readings.filter(({threshold}) => threshold === nearest);
}

/** One reading a source, whatever kinds it tells apart, and of what is nearest to people. */
export function bySource(readings: readonly Reading[]): Reading[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings)
    groups.set(reading.source, [...(groups.get(reading.source) ?? []), reading]);
  return [...groups.values()].flatMap((rows) => {
    const group = saidOutright(nearestToHalf(nearestToPeople(rows)));
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

type FigurePlace = Omit<PooledFigure, 'figure' | 'about'>;

/** Where figures stand, each with the readings that it rests on. */
function groupsOf(
  readings: readonly Reading[],
): readonly (readonly [place: FigurePlace, rows: readonly Reading[]])[] {
  const groups: (readonly [FigurePlace, readonly Reading[]])[] = [];
  const add = (place: FigurePlace, rows: readonly Reading[]): void => {
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
  const rows = [...places.values()].flatMap((group) => bySource(withoutDoubles(group)));
  return quantity === 'clearChange' ? readAtHalf(rows) : rows;
}

/** Where the next study of a place is to be expected, from all readings of its quantity. */
export function rangeAt(
  quantity: Exclude<Modelled, 'darkMarks'>,
  place: Place,
  readings: readonly Reading[],
): NextStudy {
  const votes = votesOf(readings);
  const points = readings.map((reading) => ({
    value: reading.value,
    bound: reading.bound,
    weight: (votes.get(reading) ?? 0) * weightAt(quantity, place, reading),
  }));
  return nextStudy(points, SCALES[quantity]);
}

/** Every figure that has a reading of its own, from all readings of its quantity. */
export function cells(readings: readonly Reading[]): PooledFigure[] {
  const groups = groupsOf(readings);
  return [...OF_CONCERN, ...OF_TREATMENT].flatMap((quantity) => {
    const ofQuantity = groups.filter(([place]) => place.quantity === quantity);
    const all = modelReadings(readings, quantity);
    return ofQuantity.map(([place, rows]) => {
      const range = rangeAt(quantity, place, all);
      return {
        ...place,
        about: about(rows),
        figure: {
          ...range,
          grade: gradeOfRange(grade(rows), quantity, range),
          people: peopleIn(rows),
          sources: sourcesOf(rows),
          ...(isAlikeForTreatments(quantity) && {alike: sourcesOf(all).length}),
        },
      };
    });
  });
}
