/** The text of `../evidence/generated/figures.ts`. */
import {CONCERNS} from '../evidence/concerns/index.js';
import type {PooledFigure} from './cells.js';
import {fileOf, type Constant} from './generated-file.js';
import type {Pooled} from './pool.js';
import {
  areaTable,
  figureTable,
  priceTable,
  threeDigits,
  toRangeRow,
  twoDigits,
  withDarkMarks,
} from './tables.js';

/**
 * Without the figures of a concern whose kinds are conditions of their own: nobody is shown their
 * mean. Those of its kinds and those that hold whatever is treated stay.
 */
export const withoutMixedKinds = (figures: readonly PooledFigure[]): readonly PooledFigure[] =>
  figures.filter(
    ({concern, kind}) =>
      concern === null || kind !== null || CONCERNS[concern].kindsDifferIn !== 'all',
  );

export function figuresFile(pooled: Pooled): string {
  const {figures, darkMarks, prices, areas} = pooled;
  return fileOf(
    [
      `import type {ByCondition, ByQuantity, ByTreatment, FigureRow, RangeRow} from '../figure-tables.js';`,
      `import type {AreaId, KindId, MarketId} from '../ids.js';`,
      `import type {MarksBy} from '../treatments/treatment.js';`,
    ],
    [
      {
        comment: 'What the studies say, by what was treated, treatment and quantity.',
        name: 'FIGURES',
        type: 'ByCondition<ByQuantity<FigureRow>>',
        value: figureTable(withoutMixedKinds(withDarkMarks(figures, darkMarks))),
        levels: 3,
      },
      {
        comment: 'Price of one session of the whole face, in whole units of the market’s currency.',
        name: 'PRICES',
        type: 'Readonly<Partial<Record<MarketId, ByTreatment<RangeRow>>>>',
        value: priceTable(prices, 'full', (price) => toRangeRow(price)),
        levels: 2,
      },
      ...areaConstants(areas),
      ...oddsOf(pooled),
    ],
  );
}

const oddsOf = ({darkMarks, kinds}: Pooled): readonly Constant[] => [
  {
    comment: 'Odds of dark marks one skin type darker, over the odds at this type.',
    name: 'DARK_MARKS_ODDS_PER_TYPE',
    type: 'Readonly<Record<MarksBy, number>>',
    value: Object.fromEntries(
      Object.entries(darkMarks.oddsPerType).map(([by, odds]) => [by, threeDigits(odds)]),
    ),
    levels: 1,
  },
  {
    comment: 'Odds of a better result of a kind, over the mean of its concern’s kinds.',
    name: 'KIND_ODDS',
    type: 'Readonly<Partial<Record<KindId, number>>>',
    value: Object.fromEntries([...kinds.odds].map(([kind, odds]) => [kind, threeDigits(odds)])),
    levels: 1,
  },
];

const areaConstants = (areas: Pooled['areas']): readonly Constant[] => [
  {
    comment: 'Price of an area over the price of the whole face.',
    name: 'AREA_FACTORS',
    type: 'Readonly<Partial<Record<AreaId, RangeRow>>>',
    value: areaTable(areas.usual, (factor) => toRangeRow(factor, twoDigits)),
    levels: 1,
  },
  {
    comment: 'The same where lasers, light or radiofrequency have a factor of their own.',
    name: 'ENERGY_AREA_FACTORS',
    type: 'Readonly<Partial<Record<AreaId, RangeRow>>>',
    value: areaTable(areas.energy, (factor) => toRangeRow(factor, twoDigits)),
    levels: 1,
  },
];
