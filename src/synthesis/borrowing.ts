/**
 * How much a study counts for a figure: 1 wherever it was made, and more where it is of the same
 * treatment, of the same concern, or of both. Weights are taken from a short list, and only where
 * `npm run evidence:check` finds that they tell new studies better than no weights do.
 */
import {TREATMENT_DETAILS} from '../evidence/treatments/all-details.js';
import type {Place} from './places.js';
import {hasOwnKinds} from './places.js';
import type {Reading} from './readings.js';
import type {SCALES} from './scales.js';

export type Modelled = keyof typeof SCALES;

interface Borrowing {
  readonly sameTreatment: number;
  readonly sameConcern: number;
  readonly both: number;
}

/** All studies count alike: they do not tell treatments or concerns apart. */
const ALIKE: Borrowing = {sameTreatment: 0, sameConcern: 0, both: 0};
/**
 * A little worse than weights of 0 (within 6 of 100), and kept since the sources on ablative lasers
 * lie above all others.
 */
const A_LITTLE_BY_TREATMENT: Borrowing = {sameTreatment: 2, sameConcern: 0, both: 0};
const BY_TREATMENT: Borrowing = {sameTreatment: 4, sameConcern: 0, both: 0};
const BY_BOTH: Borrowing = {sameTreatment: 2, sameConcern: 4, both: 8};

export const BORROWING: Readonly<Record<Exclude<Modelled, 'darkMarks'>, Borrowing>> = {
  sessions: BY_BOTH,
  weeksBetween: BY_BOTH,
  minutesPerVisit: BY_TREATMENT,
  weeksToFirstChange: ALIKE,
  weeksToFullResult: BY_TREATMENT,
  improvement: ALIKE,
  clearChange: ALIKE,
  rednessDays: A_LITTLE_BY_TREATMENT,
  daysOff: BY_TREATMENT,
  pain: ALIKE,
};

/** Whether a quantity's studies do not tell the treatments of a concern apart. */
export const isAlikeForTreatments = (quantity: Modelled): boolean =>
  quantity !== 'darkMarks' && BORROWING[quantity].sameTreatment === 0;

/** Whether a reading is of the place's concern, and of its kind where kinds stand for themselves. */
const isOfConcern = ({concern, kind}: Place, reading: Reading): boolean =>
  concern !== null &&
  concern !== 'general' &&
  reading.concern === concern &&
  (kind === null ||
    reading.kind === null ||
    reading.kind === kind ||
    !hasOwnKinds(concern, reading.quantity));

/** Where the surface has to grow anew, skin that has kept its own says nothing of the redness. */
const isOfOtherSkin = (quantity: Modelled, place: Place, reading: Reading): boolean =>
  quantity === 'rednessDays' &&
  TREATMENT_DETAILS[place.treatment].removesSurface &&
  !TREATMENT_DETAILS[reading.treatment].removesSurface;

export function weightAt(
  quantity: Exclude<Modelled, 'darkMarks'>,
  place: Place,
  reading: Reading,
): number {
  if (isOfOtherSkin(quantity, place, reading)) return 0;
  const {sameTreatment, sameConcern, both} = BORROWING[quantity];
  const isTreatment = reading.treatment === place.treatment;
  const isConcern = isOfConcern(place, reading);
  return (
    1 +
    (isTreatment ? sameTreatment : 0) +
    (isConcern ? sameConcern : 0) +
    (isTreatment && isConcern ? both : 0)
  );
}

/** Each source has one vote, however many treatments or concerns it looked at. */
export function votesOf(readings: readonly Reading[]): ReadonlyMap<Reading, number> {
  const count = new Map<string, number>();
  for (const {source} of readings) count.set(source, (count.get(source) ?? 0) + 1);
  return new Map(
    readings.map((reading) => [reading, reading.weight / (count.get(reading.source) ?? 1)]),
  );
}
