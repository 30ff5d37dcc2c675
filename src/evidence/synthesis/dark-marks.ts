/**
 * The risk of dark marks (PIH) by treatment and skin type. One step darker multiplies the odds by the same number for
 * every treatment; the treatments differ in where they start. Rows without printed types count at the middle of the scale.
 */
import {TREATMENTS} from '../concerns.js';
import type {TreatmentId} from '../ids.js';
import {bySource} from './cells.js';
import {pool, SHARE, usualVariance, type Figure} from './pool.js';
import type {Reading} from './readings.js';

/** The type at which the stored figures stand. */
export const REFERENCE_TYPE = 4;
/** Where nothing is printed: assumption, grade D. */
const UNKNOWN_TYPE = 3.5;

export interface DarkMarks {
  readonly figures: ReadonlyMap<TreatmentId, {readonly figure: Figure; readonly readings: readonly Reading[]}>;
  /** Odds of one type darker over odds of this type; never below 1. */
  readonly oddsPerType: number;
  readonly oddsSources: Figure['sources'];
}

/** Weighted slope of the log odds on the type, every treatment compared with itself. */
export function logOddsPerType(groups: readonly (readonly Reading[])[]): number {
  let products = 0;
  let squares = 0;
  for (const group of groups) {
    const typed = group.filter(({skinType}) => skinType !== null);
    // A study's weight grows with its people, but not beyond what the differences between studies allow.
    const points = typed.map(({value, people, skinType}) => ({x: skinType ?? 0, y: SHARE.to(value, people), w: people / (people + 30)}));
    const total = points.reduce((sum, {w}) => sum + w, 0);
    const meanX = points.reduce((sum, {x, w}) => sum + (w * x) / total, 0);
    const meanY = points.reduce((sum, {y, w}) => sum + (w * y) / total, 0);
    for (const {x, y, w} of points) {
      products += w * (x - meanX) * (y - meanY);
      squares += w * (x - meanX) ** 2;
    }
  }
  return squares === 0 ? 0 : Math.max(0, products / squares);
}

export function darkMarks(all: readonly Reading[]): DarkMarks {
  const rows = all.filter(({quantity}) => quantity === 'darkMarks');
  const groups = TREATMENTS.map((treatment) => {
    const own = bySource(rows.filter((reading) => reading.treatment === treatment));
    return own.some(({level}) => level === 'trial') ? own.filter(({level}) => level === 'trial') : own;
  });
  const step = logOddsPerType(groups);
  // Every study is moved to the reference type before it is pooled.
  const moved = groups.map((group) => group.map((reading) => {
    const y = SHARE.to(reading.value, reading.people) - step * ((reading.skinType ?? UNKNOWN_TYPE) - REFERENCE_TYPE);
    return {...reading, value: SHARE.from(y)};
  }));
  const scale = {to: (value: number) => Math.log(value / (1 - value)), from: SHARE.from};
  const usual = usualVariance(moved, scale);
  return {
    figures: new Map(TREATMENTS.flatMap((treatment, at) => {
      const readings = moved[at] ?? [];
      return readings.length === 0 ? [] : [[treatment, {figure: pool(readings, scale, usual), readings}] as const];
    })),
    oddsPerType: Math.exp(step),
    oddsSources: [...new Set(groups.flat().filter(({skinType}) => skinType !== null).map(({source}) => source))],
  };
}
