import type {Grade, SourceId} from '../evidence/ids.js';
import type {Reading} from './readings.js';

/** A figure with what it rests on. */
export interface Figure {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly grade: Grade;
  readonly people: number;
  readonly sources: readonly SourceId[];
  /** How many of the sources counted sessions or lesions instead of people. */
  readonly notByPerson?: number;
  /**
   * Where studies do not tell the treatments apart: how many studies, of all treatments, the range
   * is made of. It is then the same for each.
   */
  readonly alike?: number;
}

/** People behind readings, where they were counted. */
export const peopleIn = (readings: readonly Reading[]): number =>
  readings.reduce((sum, {people, counted}) => sum + (counted ? people : 0), 0);

/** The sources of readings, oldest number first. */
export const sourcesOf = (readings: readonly Reading[]): SourceId[] =>
  [...new Set(readings.map(({source}) => source))].sort(
    (a, b) => Number(a.slice(1)) - Number(b.slice(1)),
  );
