/**
 * What no study says, and is needed all the same. Every one is grade D, and the screen says that it
 * was assumed.
 */
import type {Severity, SkinTone} from './ids.js';

/**
 * Sessions by severity, over what trials used. No study gives a number; trials mix severities and
 * are mostly of moderate cases. Mild scars end up better and severe ones worse in the two studies
 * that look (tirmizi2021, sundaram2022_fco2).
 */
export const SESSIONS_BY_SEVERITY: Readonly<Record<Severity, number>> = {
  mild: 0.75,
  moderate: 1,
  severe: 1.25,
};

/** Odds of a clear change by severity; the same two studies give the direction, not the size. */
export const CLEAR_CHANGE_BY_SEVERITY: Readonly<Record<Severity, number>> = {
  mild: 1.5,
  moderate: 1,
  severe: 1 / 1.5,
};

/**
 * The Fitzpatrick types (1 to 6) that a Monk tone may stand for. No validated map exists: tone is
 * colour, type is how skin reacts to sun. The band is wide on purpose and the ranges widen with it.
 */
export const TYPES_OF_TONE: Readonly<
  Record<SkinTone, readonly [lightest: number, darkest: number]>
> = {
  I: [1, 1],
  II: [2, 2],
  III: [3, 3],
  IV: [4, 4],
  V: [5, 5],
  VI: [6, 6],
  'monk-1': [1, 2],
  'monk-2': [1, 2],
  'monk-3': [1, 3],
  'monk-4': [2, 4],
  'monk-5': [3, 4],
  'monk-6': [3, 5],
  'monk-7': [4, 5],
  'monk-8': [5, 6],
  'monk-9': [5, 6],
  'monk-10': [6, 6],
  unknown: [1, 6],
};
