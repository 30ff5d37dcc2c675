/**
 * The risk of dark marks (PIH) of a person by treatment, at skin type IV, and what one type darker
 * does to its odds. The treatments differ in where they start; the step from type to type is the
 * same for all and never below 1. Studies that count sessions or lesions inform by how far apart
 * they lie from those that count people.
 */
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import type {SourceId, TreatmentId} from '../evidence/ids.js';
import {modelReadings} from './cells.js';
import {peopleIn, sourcesOf, type Figure} from './figure.js';
import {grade} from './grade.js';
import {modelOf, rangeAt} from './model/fit-figures.js';
import type {Reading} from './readings.js';
import type {ComparisonRecord} from './records.js';

export interface DarkMarks {
  readonly figures: ReadonlyMap<
    TreatmentId,
    {readonly figure: Figure; readonly readings: readonly Reading[]}
  >;
  /** Odds of one type darker over odds of this type. */
  readonly oddsPerType: number;
  readonly oddsSources: readonly SourceId[];
  /** Odds where sessions or lesions are counted over odds where people are. */
  readonly oddsNotByPerson: number;
}

export function darkMarks(
  all: readonly Reading[],
  comparisons: readonly ComparisonRecord[] = [],
): DarkMarks {
  const rows = modelReadings(all, 'darkMarks');
  const model = modelOf('darkMarks', rows, comparisons);
  return {
    figures: new Map(
      TREATMENT_IDS.flatMap((treatment) => {
        const readings = rows.filter((reading) => reading.treatment === treatment);
        if (readings.length === 0) return [];
        const range = rangeAt(model, 'darkMarks', {treatment, concern: null, kind: null}, readings);
        const notByPerson = sourcesOf(readings.filter(({basis}) => basis !== 'patient')).length;
        const figure = {
          ...range,
          grade: grade(readings),
          people: peopleIn(readings),
          sources: sourcesOf(readings),
          notByPerson,
        };
        return [[treatment, {figure, readings}] as const];
      }),
    ),
    oddsPerType: Math.exp(Math.max(0, model.fit.fixed[1] ?? 0)),
    oddsSources: sourcesOf(rows.filter(({skinType}) => skinType !== null)),
    oddsNotByPerson: Math.exp(model.fit.fixed[2] ?? 0),
  };
}
