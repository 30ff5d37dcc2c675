/**
 * Looks up what the studies and the price lists say. The tables are written by `npm run evidence`.
 */
import {CONCERNS, kindIdsOf} from './concerns/index.js';
import type {ByCondition, ByQuantity, ByTreatment, FigureRow, RangeRow} from './figure-tables.js';
import {AREA_FACTORS, ENERGY_AREA_FACTORS, FIGURES, PRICES} from './generated/figures.js';
import type {AreaId, ConcernId, KindId, MarketId, TreatmentId} from './ids.js';
import {isByEnergy} from './by-energy.js';

/** Where 80 of 100 lie. */
export interface StudyRange {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

// Not by destructuring: that takes twice as long, and an estimate does it a dozen times a
// treatment.
export const rangeOf = (row: RangeRow | FigureRow): StudyRange => ({
  low: row[0],
  likely: row[1],
  high: row[2],
});

/**
 * Under which name the figures of a kind stand: a kind that is a condition of its own takes nothing
 * from the others.
 */
const conditionOf = (concern: ConcernId, kind: KindId | undefined): ConcernId | KindId =>
  CONCERNS[concern].kindsDifferIn === 'all' && kind !== undefined ? kind : concern;

/**
 * The rows of a treatment for a concern and kind: first those of the kind, then those of the
 * concern as a whole, then those of the treatment whatever it is for. A kind with results of its
 * own takes no result from the others.
 */
export function rowsFor<Row>(
  table: ByCondition<ByQuantity<Row>>,
  treatment: TreatmentId,
  concern: ConcernId,
  kind: KindId | undefined,
): ByQuantity<Row> {
  const ofKind = kind && table[kind];
  return {
    ...table.general?.[treatment],
    ...table[conditionOf(concern, kind)]?.[treatment],
    ...(ofKind && {improvement: undefined, clearChange: undefined, ...ofKind[treatment]}),
  };
}

const figures: Record<string, ByQuantity<FigureRow>> = {};

/** The figures of a treatment for a concern and kind. */
export const figuresFor = (
  treatment: TreatmentId,
  concern: ConcernId,
  kind?: KindId,
): ByQuantity<FigureRow> =>
  (figures[`${treatment}/${kind ?? concern}`] ??= rowsFor(FIGURES, treatment, concern, kind));

/** Where no table holds for all kinds, those of the kinds one after the other. */
const byTreatment = (concern: ConcernId, kind: KindId | undefined): ByTreatment<unknown> =>
  FIGURES[conditionOf(concern, kind)] ??
  (Object.assign({}, ...kindIdsOf(concern).map((each) => FIGURES[each])) as ByTreatment<unknown>);

/** The treatments that studies looked at for a concern and kind, the one with most people first. */
export const studied = (concern: ConcernId, kind?: KindId): readonly TreatmentId[] =>
  Object.keys(byTreatment(concern, kind)) as TreatmentId[];

/**
 * Price of one session of the whole face, in whole units of the market's currency; undefined where
 * no list shows one.
 */
export function priceOf(market: MarketId, treatment: TreatmentId): StudyRange | undefined {
  const row = PRICES[market]?.[treatment];
  return row && rangeOf(row);
}

/** Price of an area over the price of the face; undefined for the face itself. */
export function areaFactorOf(area: AreaId, treatment: TreatmentId): StudyRange | undefined {
  const row = (isByEnergy(treatment) && ENERGY_AREA_FACTORS[area]) || AREA_FACTORS[area];
  return row && rangeOf(row);
}
