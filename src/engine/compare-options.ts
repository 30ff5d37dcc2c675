/**
 * What differs between two options, and how sure that is. Figures of one source share what is
 * peculiar to it, so their difference is known better than two figures side by side tell.
 */
import type {ComparedQuantity, DirectEvidence} from '../evidence/difference-tables.js';
import {DIRECT_DIFFERENCES, PRICED_TOGETHER, TIES} from '../evidence/generated/differences.js';
import type {TreatmentId} from '../evidence/ids.js';
import {scatterTogether, tiedAmounts, tiedDifference} from '../evidence/tied-difference.js';
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import {
  WEIGHED,
  type TreatmentDifference,
  type DifferenceWord,
  type WeighedQuantity,
} from './difference.js';
import type {Range} from './range.js';
import type {Estimate, Option} from './types.js';

const isStudied = (quantity: WeighedQuantity): quantity is ComparedQuantity =>
  quantity !== 'cost' && quantity !== 'costPerSession';

/** Sources that compare, a review's trials and price lists from which on a difference is claimed. */
const ENOUGH = {sources: 2, trials: 5, lists: 3};
const NONE = {less: 0, more: 0, none: 0};

/** What is known beside the two figures. */
type Direct = Pick<TreatmentDifference, 'average' | 'directStudies' | 'verdicts' | 'from'> & {
  readonly isEnough: boolean;
};

function turned({average, verdicts, ...rest}: Direct): Direct {
  return {
    ...rest,
    average: average && {low: -average.high, likely: -average.likely, high: -average.low},
    verdicts: {less: verdicts.more, more: verdicts.less, none: verdicts.none},
  };
}

const toDirect = ({average, reviewed, verdicts, sources}: DirectEvidence): Direct => ({
  average: average ? {low: average[0], likely: average[1], high: average[2]} : null,
  directStudies: sources.length,
  verdicts: {less: verdicts[0], more: verdicts[1], none: verdicts[2]},
  from: sources,
  isEnough: sources.length >= ENOUGH.sources || reviewed >= ENOUGH.trials,
});

/** What sources say that compare both, whichever comes first. */
function directOf(quantity: WeighedQuantity, first: TreatmentId, second: TreatmentId): Direct {
  if (TREATMENT_IDS.indexOf(first) > TREATMENT_IDS.indexOf(second))
    return turned(directOf(quantity, second, first));
  if (isStudied(quantity)) {
    const found = DIRECT_DIFFERENCES[quantity][first]?.[second];
    return found
      ? toDirect(found)
      : {average: null, directStudies: 0, verdicts: NONE, from: [], isEnough: false};
  }
  const lists = PRICED_TOGETHER[first]?.[second] ?? 0;
  const isEnough = lists >= ENOUGH.lists;
  return {average: null, directStudies: lists, verdicts: NONE, from: [], isEnough};
}

/** How many studies the largest review behind a difference has read; 0 without a review. */
export function reviewedStudies({quantity, first, second}: TreatmentDifference): number {
  if (!isStudied(quantity)) return 0;
  const table = DIRECT_DIFFERENCES[quantity];
  return (table[first]?.[second] ?? table[second]?.[first])?.reviewed ?? 0;
}

/** How far the logarithm of a sum scatters. */
const scatter = ({low, high}: Range): number => Math.log(high / low) / 2;

/**
 * How much two options' costs go together: as their prices do, in so far as the prices and not the
 * numbers of sessions make them scatter. A clinic's own price does not scatter.
 */
function tieOfCosts(quantity: WeighedQuantity, first: Option, second: Option): number {
  if (first.clinicPrice || second.clinicPrice) return 0;
  if (quantity === 'costPerSession') return TIES.prices;
  const partOfPrice = ({cost, costPerSession}: Option): number =>
    cost && costPerSession ? Math.min(1, scatter(costPerSession) / (scatter(cost) || 1)) : 0;
  return TIES.prices * partOfPrice(first) * partOfPrice(second);
}

function tieOf(quantity: WeighedQuantity, first: Option, second: Option): number {
  if (!isStudied(quantity)) return tieOfCosts(quantity, first, second);
  return quantity === 'pain' ? TIES.pain : TIES.results;
}

/** Half of an 80 % range, in standard deviations. */
const Z80 = 1.2815515655446004;

/** The share of people for whom the first costs less; the normal distribution within 0.01. */
function lessFor(first: Range, second: Range, tie: number): number {
  const scattered = scatterTogether(scatter(first), scatter(second), tie) / Z80;
  const apart = Math.log(second.likely / first.likely);
  if (scattered === 0) return apart === 0 ? 0.5 : Number(apart > 0);
  return 1 / (1 + Math.exp((-1.702 * apart) / scattered));
}

const signOf = ({low, high}: Pick<Range, 'low' | 'high'>): -1 | 0 | 1 =>
  low > 0 ? 1 : high < 0 ? -1 : 0;

/** One clinic's own prices are what they are. */
const isKnown = (quantity: WeighedQuantity, first: Option, second: Option): boolean =>
  quantity === 'costPerSession' &&
  first.clinicPrice !== undefined &&
  second.clinicPrice !== undefined;

function wordOf(range: Range, direct: Direct, known: boolean): DifferenceWord {
  const sign = signOf(range);
  const words = {'-1': 'less', '1': 'more'} as const;
  if (known) return sign === 0 ? 'no-clear-difference' : words[sign];
  if (direct.directStudies === 0) return 'not-compared';
  const isAgainst = (way: -1 | 1): boolean =>
    (way < 0 ? direct.verdicts.more : direct.verdicts.less) > 0;
  if (sign !== 0 && direct.isEnough && !isAgainst(sign)) return words[sign];
  const mean = direct.average ? signOf(direct.average) : 0;
  if (mean === 0 || !direct.isEnough || isAgainst(mean)) return 'no-clear-difference';
  return `${words[mean]}-on-average`;
}

function difference(
  quantity: WeighedQuantity,
  first: Option,
  second: Option,
): TreatmentDifference | undefined {
  const [a, b] = [first[quantity], second[quantity]];
  if (a === null || b === null) return undefined;
  const tie = tieOf(quantity, first, second);
  const range = (isStudied(quantity) ? tiedDifference : tiedAmounts)(a, b, tie);
  const {isEnough, ...direct} = directOf(quantity, first.treatment, second.treatment);
  return {
    first: first.treatment,
    second: second.treatment,
    quantity,
    ...range,
    ...direct,
    word: wordOf(range, {...direct, isEnough}, isKnown(quantity, first, second)),
    ...(!isStudied(quantity) && a.likely > 0 && b.likely > 0 && {lessFor: lessFor(a, b, tie)}),
  };
}

/**
 * Every two treatments of an estimate in every quantity that people weigh and that is known of
 * both. To do nothing is no treatment: what differs from it is the figure itself.
 */
export function differencesBetween({
  options,
}: Pick<Estimate, 'options'>): readonly TreatmentDifference[] {
  const treated = options.filter(({treatment}) => treatment !== 'none');
  return treated.flatMap((first, at) =>
    treated
      .slice(at + 1)
      .flatMap((second) =>
        WEIGHED.flatMap((quantity) => difference(quantity, first, second) ?? []),
      ),
  );
}
