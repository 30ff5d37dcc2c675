import type {TreatmentDifference} from '../engine/difference.js';
import type {Option} from '../engine/types.js';

/** Shares of pairs of prices from which on it is “usually” and “perhaps”. */
export const USUALLY = 0.75;
export const PERHAPS = 0.6;

/** Whether a claim on two prices has what it needs: a list that shows both, or a clinic's own. */
export const isClaim = (first: Option, second: Option, directStudies: number): boolean =>
  directStudies > 0 || Boolean(first.clinicPrice && second.clinicPrice);

/**
 * Of three and more options the one that costs less than each of the others, and whether usually or
 * perhaps; undefined where one of them costs about as much, or where a price is not known.
 */
export function lowestCost(
  options: readonly Option[],
  differences: readonly TreatmentDifference[],
): {readonly option: Option; readonly isUsual: boolean} | undefined {
  const [option, ...others] = options.toSorted(
    (a, b) => (a.cost?.likely ?? Infinity) - (b.cost?.likely ?? Infinity),
  );
  if (!option) return undefined;
  const against = others.map((other) => {
    const found = differences.find(
      ({quantity, first, second}) =>
        quantity === 'cost' &&
        [first, second].includes(option.treatment) &&
        [first, second].includes(other.treatment),
    );
    if (found?.lessFor === undefined) return {share: 0, isUsual: false};
    const share = found.first === option.treatment ? found.lessFor : 1 - found.lessFor;
    const isUsual = share >= USUALLY && isClaim(option, other, found.directStudies);
    return {share, isUsual};
  });
  return against.every(({share}) => share >= PERHAPS)
    ? {option, isUsual: against.every(({isUsual}) => isUsual)}
    : undefined;
}
