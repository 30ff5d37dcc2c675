/** How far the prices of a treatment spread in a market, beside the usual spread. */
import type {MarketId, TreatmentId} from '../../evidence/ids.js';

/** The usual spread counts as so many prices of a treatment. */
const USUAL_OF_ALL = 12;
/** The spread of a treatment counts as so many prices of it in one market. */
const USUAL_OF_TREATMENT = 4;

interface Place {
  readonly market: MarketId;
  readonly treatment: TreatmentId;
}

/** What is left of a logarithm of a price when what is foretold for it is taken off. */
export interface Rest extends Place {
  readonly rest: number;
}

/** Standard deviation over the usual one. */
export type Spreads = (place: Place) => number;

/** Squares of what is left, over the usual variance, and how many of them are free. */
interface Squares {
  readonly treatment: TreatmentId;
  readonly sum: number;
  /** One less than the prices: their level was taken from themselves. */
  readonly degrees: number;
}

const nameOf = ({market, treatment}: Place): string => `${market} ${treatment}`;

/**
 * Each treatment's spread is drawn to the usual one, and each market's to that of the treatment,
 * the more so the fewer prices tell it.
 */
export function priceSpreads(rests: readonly Rest[], usualVariance: number): Spreads {
  const places = squaresByPlace(rests, usualVariance);
  const ofTreatment = (treatment: TreatmentId): number =>
    drawn(
      [...places.values()].filter((squares) => squares.treatment === treatment),
      1,
      USUAL_OF_ALL,
    );
  return (place) => {
    const own = places.get(nameOf(place));
    const towards = ofTreatment(place.treatment);
    return Math.sqrt(drawn(own === undefined ? [] : [own], towards, USUAL_OF_TREATMENT));
  };
}

/** The variance that these tell, drawn towards another that counts as so many prices. */
function drawn(found: readonly Squares[], towards: number, weight: number): number {
  const sum = found.reduce((all, squares) => all + squares.sum, 0);
  const degrees = found.reduce((all, squares) => all + squares.degrees, 0);
  return (weight * towards + sum) / (weight + degrees);
}

function squaresByPlace(
  rests: readonly Rest[],
  usualVariance: number,
): ReadonlyMap<string, Squares> {
  const groups = new Map<string, Rest[]>();
  for (const rest of rests) {
    const group = groups.get(nameOf(rest));
    if (group === undefined) groups.set(nameOf(rest), [rest]);
    else group.push(rest);
  }
  return new Map(
    [...groups].map(([name, group]) => {
      const level = group.reduce((sum, {rest}) => sum + rest / group.length, 0);
      const squares = group.reduce((sum, {rest}) => sum + (rest - level) ** 2, 0);
      const treatment = group[0]?.treatment ?? 'none';
      return [name, {treatment, sum: squares / usualVariance, degrees: group.length - 1}];
    }),
  );
}
