/** What other areas cost, compared with the full face in the same list. */
import type {AreaId, Grade, SourceId} from '../evidence/ids.js';
import {fitMixedModel, type Observation} from './model/mixed-model.js';
import {around} from './model/price-model.js';
import {FEW, middle} from './price-rows.js';
import type {PriceRecord} from './records.js';

export interface AreaFactor {
  readonly area: AreaId;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly grade: Grade;
  readonly sources: readonly SourceId[];
}

/**
 * What lists call the areas. No list names thighs or back, so “one body area” is taken for them.
 */
const AREAS: Readonly<Record<Exclude<AreaId, 'face'>, RegExp>> = {
  cheeks: /^cheeks$/,
  forehead: /^forehead$/,
  eyes: /^around eyes$/,
  mouth: /^around mouth$/,
  neck: /^neck$/,
  chest: /^chest$/,
  hands: /^hands$/,
  arms: /^arms$/,
  abdomen: /^(abdomen, (small|large)|stretch marks, one area|stretch marks)$/,
  thighs: /^(one body (area|zone)|back of legs|stretch marks, one area)$/,
  back: /^(one body (area|zone)|stretch marks, one area)$/,
  scalp: /^scalp$/,
};

interface Ratio {
  readonly source: SourceId;
  /** Its logarithm. */
  readonly y: number;
}

type PricedArea = keyof typeof AREAS;

/** A price is compared with the price of the full face that is the same in all of these. */
const SAME = ['source', 'list', 'treatment', 'device', 'sessions', 'variant'] as const;

/**
 * Price of an area over the price of the full face, in the same list, for the same device and the
 * same number of sessions.
 */
export function areaFactors(all: readonly PriceRecord[]): AreaFactor[] {
  const rows = all.filter((row) => row.status === 'seen');
  const areas = Object.keys(AREAS) as PricedArea[];
  const ratios = areas.map((area) => ratiosOf(AREAS[area], rows));
  const fit = fitMixedModel(
    areas.flatMap((area, index) => toObservations(area, index, ratios[index] ?? [])),
    ['area', 'list'],
  );
  return areas.flatMap((area, index) => {
    const own = ratios[index] ?? [];
    if (own.length === 0) return [];
    const {mean, variance} = fit.at([1], [[`area:${area}`, 1]]);
    return [
      {
        area,
        ...around(mean, variance + (fit.variances['list'] ?? 0), own.length),
        grade: own.length >= FEW ? ('C' as const) : ('D' as const),
        sources: own.map(({source}) => source),
      },
    ];
  });
}

/** The mean ratio of each source. */
function ratiosOf(area: RegExp, rows: readonly PriceRecord[]): Ratio[] {
  const found = rows.flatMap((row): Ratio[] => {
    if (!area.test(row.area)) return [];
    const face = rows.find(
      (other) => other.area === 'full face' && SAME.every((field) => other[field] === row[field]),
    );
    return face === undefined
      ? []
      : [{source: row.source, y: Math.log(middle(row) / middle(face))}];
  });
  return [...new Set(found.map(({source}) => source))].map((source) => {
    const own = found.filter((ratio) => ratio.source === source);
    return {source, y: own.reduce((sum, {y}) => sum + y / own.length, 0)};
  });
}

const toObservations = (
  area: PricedArea,
  index: number,
  ratios: readonly Ratio[],
): readonly Observation[] =>
  ratios.map(({y, source}) => ({
    y,
    variance: 0,
    fixed: [1],
    effects: [
      [`area:${area}`, 1],
      [`list:${source} ${index}`, 1],
    ],
  }));
