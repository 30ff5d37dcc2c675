/** From what was pooled to the tables in which the estimator looks figures up. */
import {CONCERN_IDS, kindIdsOf} from '../evidence/concerns/index.js';
import type {
  ByCondition,
  ByQuantity,
  ByTreatment,
  FigureEvidence,
  FigureRow,
  PriceEvidence,
  RangeRow,
  StudiedQuantity,
} from '../evidence/figure-tables.js';
import type {AreaId, MarketId, TreatmentId} from '../evidence/ids.js';
import {MARKET_IDS} from '../evidence/markets.js';
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import type {AreaFactor} from './area-factors.js';
import {OF_CONCERN, OF_TREATMENT, type PooledFigure} from './cells.js';
import type {DarkMarks} from './dark-marks.js';
import type {Figure} from './figure.js';
import type {Price} from './prices.js';
import type {PricedMake} from './price-rows.js';

/** Three significant digits: finer than any study, and than any figure on screen. */
export const threeDigits = (value: number): number => Number(value.toPrecision(3));
/** A factor of an area rests on a handful of lists: two digits are more than they tell. */
export const twoDigits = (value: number): number => Number(value.toPrecision(2));
const wholeSessions = (value: number): number => Math.max(1, Math.round(value));

export const toRangeRow = (
  {low, likely, high}: Pick<Figure, 'low' | 'likely' | 'high'>,
  round = threeDigits,
): RangeRow => [round(low), round(likely), round(high)];

type Condition = keyof ByCondition<unknown>;
const conditionOf = ({concern, kind}: Pick<PooledFigure, 'concern' | 'kind'>): Condition =>
  kind ?? concern ?? 'general';

const CONDITIONS: readonly Condition[] = [
  'general',
  ...CONCERN_IDS.flatMap((concern) => [concern, ...kindIdsOf(concern)]),
];
const QUANTITIES: readonly StudiedQuantity[] = [...OF_CONCERN, ...OF_TREATMENT, 'darkMarks'];

/** All figures, those of dark marks among them: they are of a treatment whatever it is for. */
export function withDarkMarks(
  pooled: readonly PooledFigure[],
  {figures}: DarkMarks,
): readonly PooledFigure[] {
  const marks = [...figures].map(([treatment, {figure, readings}]): PooledFigure => ({
    concern: null,
    kind: null,
    treatment,
    quantity: 'darkMarks',
    figure,
    about: [...new Set(readings.flatMap(({concern}) => (concern === 'general' ? [] : [concern])))],
  }));
  return [...pooled, ...marks];
}

/**
 * An object with a value for each of these keys, in this order, without the keys for which there is
 * none.
 */
function byKey<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value | undefined,
): Partial<Record<Key, Value>> {
  const found: Partial<Record<Key, Value>> = {};
  for (const key of keys) {
    const value = valueOf(key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

/** The same, without the keys that hold nothing. */
const byKeyOf = <Key extends string, Value extends object>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Partial<Record<Key, Value>> =>
  byKey(keys, (key) => {
    const value = valueOf(key);
    return Object.keys(value).length > 0 ? value : undefined;
  });

/**
 * The treatments in the order of the people they were studied with, most first; equals in the order
 * in which they are offered.
 */
function mostPeopleFirst(figures: readonly PooledFigure[]): readonly TreatmentId[] {
  const people = (treatment: TreatmentId): number =>
    Math.max(
      0,
      ...figures.filter((each) => each.treatment === treatment).map(({figure}) => figure.people),
    );
  return [...TREATMENT_IDS].sort((a, b) => people(b) - people(a));
}

/** A row for every figure. `toRow` also gets all figures of the same treatment and condition. */
const tableOf = <Row>(
  all: readonly PooledFigure[],
  toRow: (figure: PooledFigure, alike: readonly PooledFigure[]) => Row,
): ByCondition<ByQuantity<Row>> =>
  byKeyOf(CONDITIONS, (condition) => {
    const here = all.filter((each) => conditionOf(each) === condition);
    return byKeyOf(mostPeopleFirst(here), (treatment) => {
      const alike = QUANTITIES.flatMap((quantity) =>
        here.filter((each) => each.treatment === treatment && each.quantity === quantity),
      );
      return byKey(QUANTITIES, (quantity) => {
        const figure = alike.find((each) => each.quantity === quantity);
        return figure && toRow(figure, alike);
      });
    });
  });

export const figureTable = (all: readonly PooledFigure[]): ByCondition<ByQuantity<FigureRow>> =>
  tableOf(all, ({figure, quantity, concern, about}) => [
    ...toRangeRow(figure, quantity === 'sessions' ? wholeSessions : twoDigits),
    // A range of all studies is borrowed from none.
    ...(concern === null && figure.alike === undefined ? about : []),
  ]);

/**
 * Sources stand in the order in which the figures of a treatment first name them: all its figures
 * list them alike.
 */
export const evidenceTable = (
  all: readonly PooledFigure[],
): ByCondition<ByQuantity<FigureEvidence>> =>
  tableOf(all, ({figure: {grade, people, sources, notByPerson = 0, alike}}, beside) => {
    const named = [...new Set(beside.flatMap(({figure}) => figure.sources))];
    return {
      grade,
      people,
      sources: named.filter((source) => sources.includes(source)),
      ...(notByPerson > 0 && {notByPerson}),
      ...(alike !== undefined && {alike}),
    };
  });

/** The prices of one make. */
export const priceTable = <Row>(
  prices: readonly Price[],
  make: PricedMake,
  toRow: (price: Price) => Row,
): Readonly<Partial<Record<MarketId, ByTreatment<Row>>>> =>
  byKeyOf(MARKET_IDS, (market) =>
    byKey(TREATMENT_IDS, (treatment) => {
      const price = prices.find(
        (each) => each.market === market && each.treatment === treatment && each.make === make,
      );
      return price && toRow(price);
    }),
  );

export const areaTable = <Row>(
  factors: readonly AreaFactor[],
  toRow: (factor: AreaFactor) => Row,
): Readonly<Partial<Record<AreaId, Row>>> =>
  byKey(
    factors.map(({area}) => area),
    (area) => {
      const factor = factors.find((each) => each.area === area);
      return factor && toRow(factor);
    },
  );

export const toPriceEvidence = ({grade, sources}: PriceEvidence): PriceEvidence => ({
  grade,
  sources,
});
