/**
 * What a rate is a share of: dark marks are counted by person, by session or by lesion. The rate by
 * person is the one shown.
 */
import type {StudyRecord} from './records.js';

/** The one nearest to a person comes first. */
const BASES = ['patient', 'session', 'lesion'] as const;

export type RateBasis = (typeof BASES)[number];

/** What a row's rate is a share of. */
export function basisOf({unit, note}: Pick<StudyRecord, 'unit' | 'note'>): RateBasis {
  if (unit === '% of sessions' || /^per session/i.test(note)) return 'session';
  return /^per lesion/i.test(note) ? 'lesion' : 'patient';
}

/**
 * The people behind a row. Where it prints how many sessions there were, they are those whom its
 * note names (“490 treatments in 374 patients”), since the sessions of one person are alike and do
 * not count as so many people.
 */
export function peopleOf({
  people,
  unit,
  note,
}: Pick<StudyRecord, 'people' | 'unit' | 'note'>): number | null {
  if (unit !== '% of sessions') return people;
  const named = /(\d+) patients/.exec(note)?.[1];
  return named === undefined ? null : Number(named);
}

/** Those that count people; where none does, those that count what is nearest. */
export function nearestToPeople<T extends {readonly basis: RateBasis}>(
  readings: readonly T[],
): readonly T[] {
  const nearest = BASES.find((basis) => readings.some((reading) => reading.basis === basis));
  return readings.filter(({basis}) => basis === nearest);
}
