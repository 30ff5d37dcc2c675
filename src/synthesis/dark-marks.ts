/**
 * The risk of dark marks (PIH) of a person by treatment, at skin type IV, and what one type darker
 * does to its odds. Studies of the same treatment count most, then those of treatments that mark
 * skin in the same way.
 */
import type {MarksBy} from '../evidence/treatments/treatment.js';
import {TREATMENT_IDS, TREATMENTS} from '../evidence/treatments/index.js';
import type {SourceId, TreatmentId} from '../evidence/ids.js';
import {votesOf} from './borrowing.js';
import {modelReadings} from './cells.js';
import {peopleIn, sourcesOf, type Figure} from './figure.js';
import {grade, gradeOfRange} from './grade.js';
import {wilson} from './harms.js';
import {oddsPerType, tellsOfStep, type OddsPerType} from './marks-by-skin.js';
import {nextStudy, withoutBounds, type NextStudy} from './next-study.js';
import type {Reading} from './readings.js';
import {PLAIN, withOdds} from './scales.js';

export interface DarkMarks {
  readonly figures: ReadonlyMap<
    TreatmentId,
    {readonly figure: Figure; readonly readings: readonly Reading[]}
  >;
  readonly oddsPerType: OddsPerType;
  readonly oddsSources: readonly SourceId[];
}

/** The type at which the figures stand. */
export const REFERENCE_TYPE = 4;
/**
 * Cohorts whose skin types are not printed count at the middle of the scale: assumption, grade D.
 */
export const UNKNOWN_TYPE = 3.5;

/** What a study of the same treatment counts, and one that marks skin in the same way. */
const SAME_TREATMENT = 16;
const SAME_WAY = 1;
/** A study with as many people counts half of a very large one. */
const HALF_AT = 20;
/** A count of sessions or lesions is another rate than one of people. */
const NOT_BY_PERSON = 0.5;

const marksBy = (treatment: TreatmentId): MarksBy => TREATMENTS[treatment].marksBy;

function weightAt(treatment: TreatmentId, reading: Reading): number {
  const isSame = reading.treatment === treatment;
  const ways = [marksBy(treatment), marksBy(reading.treatment)];
  // What marks nobody lends no risk to others, and takes none from them.
  if (!isSame && ways.includes('nothing')) return 0;
  return (
    (1 + (isSame ? SAME_TREATMENT : 0) + (ways[0] === ways[1] ? SAME_WAY : 0)) *
    (reading.people / (reading.people + HALF_AT)) *
    (reading.basis === 'patient' ? 1 : NOT_BY_PERSON)
  );
}

/** Moves a share from one skin type to another. */
export const onType = (share: number, from: number, to: number, odds: number): number =>
  withOdds(share, odds ** (to - from));

/** The range at type IV, for people of a new study. */
export function marksAt(
  treatment: TreatmentId,
  readings: readonly Reading[],
  steps: OddsPerType,
): NextStudy {
  const votes = votesOf(readings);
  const points = readings.map((reading) => ({
    value: onType(
      reading.value,
      reading.skinType ?? UNKNOWN_TYPE,
      REFERENCE_TYPE,
      steps[marksBy(reading.treatment)],
    ),
    bound: reading.bound,
    weight: (votes.get(reading) ?? 0) * weightAt(treatment, reading),
  }));
  const known = withoutBounds(points);
  const weights = known.reduce((sum, {weight}) => sum + weight, 0);
  // The mean and not the median: where most studies saw nobody, the risk is still not none.
  const mean = known.reduce((sum, {value, weight}) => sum + value * weight, 0) / weights;
  const {low, high} = nextStudy(points, PLAIN);
  const own = readings.filter((reading) => reading.treatment === treatment);
  const people = own.reduce((sum, reading) => sum + reading.people, 0);
  // Nobody among few is not never.
  const likely = people > 0 ? Math.max(mean, 0.5 / (people + 1)) : mean;
  return {
    low: Math.min(low, likely),
    likely,
    high: Math.max(high, likely, people > 0 ? wilson(mean, people, 1) : 0),
  };
}

export function darkMarks(all: readonly Reading[]): DarkMarks {
  const rows = modelReadings(all, 'darkMarks');
  const steps = oddsPerType(rows);
  return {
    figures: new Map(
      TREATMENT_IDS.flatMap((treatment) => {
        const readings = rows.filter((reading) => reading.treatment === treatment);
        if (readings.length === 0) return [];
        const range = marksAt(treatment, rows, steps);
        const notByPerson = sourcesOf(readings.filter(({basis}) => basis !== 'patient')).length;
        const figure = {
          ...range,
          grade: gradeOfRange(grade(readings), 'darkMarks', range),
          people: peopleIn(readings),
          sources: sourcesOf(readings),
          notByPerson,
        };
        return [[treatment, {figure, readings}] as const];
      }),
    ),
    oddsPerType: steps,
    oddsSources: sourcesOf(rows.filter(tellsOfStep)),
  };
}
