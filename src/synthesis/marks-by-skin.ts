/**
 * By how much the odds of dark marks rise from one skin type to the next darker one, by what leaves
 * the marks. Every treatment is compared with itself: where it starts makes no difference.
 */
import type {TreatmentId} from '../evidence/ids.js';
import type {MarksBy} from '../evidence/treatments/treatment.js';
import {TREATMENTS} from '../evidence/treatments/index.js';
import {votesOf} from './borrowing.js';
import {minimise} from './model/minimise.js';
import type {Reading} from './readings.js';
import {expit} from './scales.js';

export type OddsPerType = Readonly<Record<MarksBy, number>>;

type TypedReading = Reading & {readonly skinType: number};
/** Cohorts whose skin types are not printed say nothing of a step, nor does what marks nobody. */
export const tellsOfStep = (reading: Reading): reading is TypedReading =>
  reading.skinType !== null && TREATMENTS[reading.treatment].marksBy !== 'nothing';

/** However large a study, it is one: it says no more than one of this many people. */
const MOST_PEOPLE = 30;
/**
 * What is expected before looking, as a normal distribution of the logarithm of the odds: of heat,
 * anything up to fivefold; of light, what heat does, since pigment turns it into heat; of needles,
 * nothing, since they bring no heat.
 */
const SPREAD = {heat: 0.8, light: 0.3, needle: 0.3} as const;
/** Where a treatment starts may be anywhere between 1 of 200 and most people. */
const START = {mean: -2.5, spread: 1.5};
const STEPPED = ['heat', 'light', 'needle'] as const;

/** The odds of one type darker over those of this type; 1 where nothing leaves marks. */
export function oddsPerType(readings: readonly Reading[]): OddsPerType {
  const typed = readings.filter(tellsOfStep);
  const votes = votesOf(readings);
  const treatments = [...new Set(typed.map(({treatment}) => treatment))];
  const middle = typed.reduce((sum, {skinType}) => sum + skinType / typed.length, 0);
  const cost = (point: readonly number[]): number => {
    const [heat = 0, light = 0, needle = 0, ...starts] = point;
    const step: Readonly<Record<MarksBy, number>> = {heat, light, needle, nothing: 0};
    const startOf = (treatment: TreatmentId): number => starts[treatments.indexOf(treatment)] ?? 0;
    const unlikely = (value: number, mean: number, spread: number): number =>
      ((value - mean) / spread) ** 2 / 2;
    return (
      typed.reduce((sum, reading) => {
        const {treatment, skinType, value, people} = reading;
        const p = expit(
          startOf(treatment) + step[TREATMENTS[treatment].marksBy] * (skinType - middle),
        );
        const counted = Math.min(people, MOST_PEOPLE) * (votes.get(reading) ?? 0);
        return sum - counted * (value * Math.log(p) + (1 - value) * Math.log(1 - p));
      }, 0) +
      unlikely(heat, 0, SPREAD.heat) +
      unlikely(light, heat, SPREAD.light) +
      unlikely(needle, 0, SPREAD.needle) +
      starts.reduce((sum, start) => sum + unlikely(start, START.mean, START.spread), 0)
    );
  };
  const search = {step: 0.5, finest: 1e-4, lowest: -8};
  const found = minimise(
    cost,
    [...STEPPED.map(() => 0), ...treatments.map(() => START.mean)],
    search,
  );
  // Darker skin is never said to be safer.
  const odds = (index: number): number => Math.exp(Math.max(0, found[index] ?? 0));
  return {heat: odds(0), light: odds(1), needle: odds(2), nothing: 1};
}
