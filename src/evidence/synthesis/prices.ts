/** Session prices of the full face by market, and what other areas cost beside it in the same list. */
import type {AreaId, Grade, MarketId, SourceId, TreatmentId} from '../ids.js';
import {fitMixedModel, type Effects, type Observation} from './model/mixed-model.js';
import type {PriceRecord} from './records.js';
import {reachOf} from './student.js';
import {weightedMedian, weightedQuantile} from './weighted-median.js';

export interface Price {
  readonly market: MarketId;
  readonly currency: string;
  readonly treatment: TreatmentId;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly grade: Grade;
  readonly sources: readonly SourceId[];
  readonly years: readonly [number, number] | null;
}

export interface AreaFactor {
  readonly area: AreaId;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly grade: Grade;
  readonly sources: readonly SourceId[];
}

/** Fractional devices only, else "laser" comes out cheaper than it is; a light or mild setting is another treatment. */
const FRACTIONAL = /fraxel|clear \+ brilliant|palomar|fractional|lasemd|profrac/i;
const LIGHT = /cool ?peel|^mild$/i;
const isComparable = ({treatment, device, variant, published}: PriceRecord): boolean =>
  (variant === null || /^(moderate|aggressive|large|medium|small)$/.test(variant)) &&
  !LIGHT.test(`${device ?? ''}`) &&
  (treatment !== 'laser-nonablative' || published === 'range' || FRACTIONAL.test(device ?? ''));

/** A price as the list gives it: a range counts at its middle, on the scale of ratios. */
const middle = ({low, high}: PriceRecord): number => Math.sqrt(low * high);
const FEW = 3;

interface Point {
  /** Logarithm of a price or ratio. */
  readonly y: number;
  readonly source: SourceId;
}

/** One point a source: the median of what it asks. */
function points(rows: readonly PriceRecord[]): Point[] {
  return [...new Set(rows.map(({source}) => source))].map((source) => ({
    source, y: weightedMedian(rows.filter((row) => row.source === source).map((row) => [Math.log(middle(row)), 1])),
  }));
}

/** The usual spread counts as three lists, as for studies. */
const USUAL_LISTS = 3;

const around = (middleOf: number, variance: number, lists: number): Pick<Price, 'low' | 'likely' | 'high'> => {
  const reach = reachOf(USUAL_LISTS + lists) * Math.sqrt(variance);
  return {low: Math.exp(middleOf - reach), likely: Math.exp(middleOf), high: Math.exp(middleOf + reach)};
};

const seen = (rows: readonly PriceRecord[]): PriceRecord[] => rows.filter((row) => row.status === 'seen' && isComparable(row));

/** The rows that a price rests on: one session of the full face, in a market that is shown. */
export const priceRows = (all: readonly PriceRecord[]): (PriceRecord & {readonly market: MarketId})[] =>
  seen(all).filter((row): row is PriceRecord & {readonly market: MarketId} => row.area === 'full face' && row.sessions === 1 && row.market !== null);

export interface PriceModel {
  /** Where 80 of 100 clinics' prices lie. */
  readonly at: (market: MarketId, treatment: TreatmentId) => Pick<Price, 'low' | 'likely' | 'high'>;
}

/**
 * Logarithms of prices: a level for each market, a ratio for each treatment that holds in all of them, what is peculiar to the
 * two together, and what is peculiar to a clinic. Treatments on one list share its clinic, so lists with several tie them together.
 */
export function fitPrices(rows: readonly (PriceRecord & {readonly market: MarketId})[]): PriceModel {
  const markets = [...new Set(rows.map(({market}) => market))];
  const [, ...others] = [...new Set(rows.map(({treatment}) => treatment))];
  const fixedOf = (market: MarketId, treatment: TreatmentId): number[] =>
    [...markets.map((one) => (one === market ? 1 : 0)), ...others.map((one) => (one === treatment ? 1 : 0))];
  const effectsOf = (market: MarketId, treatment: TreatmentId): Effects => [[`pair:${market} ${treatment}`, 1]];
  const groups = new Map<string, (PriceRecord & {readonly market: MarketId})[]>();
  for (const row of rows) {
    const name = `${row.market} ${row.treatment}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const data = [...groups.values()].flatMap((group) => points(group).map(({y, source}): Observation => {
    const {market, treatment} = group[0] as PriceRecord & {readonly market: MarketId};
    return {y, variance: 0, fixed: fixedOf(market, treatment), effects: [...effectsOf(market, treatment), [`source:${source}`, 1], [`list:${source} ${treatment}`, 1]]};
  }));
  const fit = fitMixedModel(data, ['pair', 'source', 'list']);
  return {
    at: (market, treatment) => {
      const {mean, variance} = fit.at(fixedOf(market, treatment), effectsOf(market, treatment));
      return around(mean, variance + (fit.variances['source'] ?? 0) + (fit.variances['list'] ?? 0), new Set(groups.get(`${market} ${treatment}`)?.map(({source}) => source)).size);
    },
  };
}

/** The price of one session of the full face, wherever a market has one; nothing is taken over from another market alone. */
export function prices(all: readonly PriceRecord[]): Price[] {
  const rows = priceRows(all);
  const model = fitPrices(rows);
  return [...new Set(rows.map(({market, treatment}) => `${market} ${treatment}`))].flatMap((name) => {
    const own = rows.filter(({market, treatment}) => `${market} ${treatment}` === name);
    const [first] = own;
    if (first === undefined) return [];
    const {market, treatment, currency} = first;
    const sources = [...new Set(own.map(({source}) => source))];
    const years = own.flatMap(({year}) => (year === null ? [] : [year]));
    return [{
      market, currency, treatment, ...model.at(market, treatment), grade: sources.length >= FEW ? ('C' as const) : ('D' as const), sources,
      years: years.length === 0 ? null : ([Math.min(...years), Math.max(...years)] as const),
    }];
  });
}

/** What lists call the areas. Thighs and back stand in none: one body area is taken for them. */
const AREAS: Readonly<Record<Exclude<AreaId, 'face'>, RegExp>> = {
  cheeks: /^cheeks$/, forehead: /^forehead$/, eyes: /^around eyes$/, mouth: /^around mouth$/, neck: /^neck$/, chest: /^chest$/,
  hands: /^hands$/, arms: /^arms$/, abdomen: /^(abdomen, (small|large)|stretch marks, one area|stretch marks)$/,
  thighs: /^(one body (area|zone)|back of legs|stretch marks, one area)$/, back: /^(one body (area|zone)|stretch marks, one area)$/,
  scalp: /^scalp$/,
};

/** Price of an area over the price of the full face, in the same list, for the same device and the same number of sessions. */
export function areaFactors(all: readonly PriceRecord[]): AreaFactor[] {
  const rows = all.filter((row) => row.status === 'seen');
  const ratios = (pattern: RegExp): Point[] => {
    const found = rows.flatMap((row) => {
      if (!pattern.test(row.area)) return [];
      const face = rows.find((other) => other.area === 'full face' && (['source', 'list', 'treatment', 'device', 'sessions', 'variant'] as const)
        .every((field) => other[field] === row[field]));
      return face === undefined ? [] : [{source: row.source, y: Math.log(middle(row) / middle(face))}];
    });
    return [...new Set(found.map(({source}) => source))].map((source) => {
      const own = found.filter((one) => one.source === source);
      return {source, y: own.reduce((sum, {y}) => sum + y / own.length, 0)};
    });
  };
  const areas = Object.keys(AREAS) as (keyof typeof AREAS)[];
  const groups = areas.map((area) => ratios(AREAS[area]));
  const fit = fitMixedModel(groups.flatMap((group, at) => group.map(({y, source}): Observation => ({
    y, variance: 0, fixed: [1], effects: [[`area:${areas[at] ?? ''}`, 1], [`list:${source} ${at}`, 1]],
  }))), ['area', 'list']);
  return areas.flatMap((area, at) => {
    const own = groups[at] ?? [];
    if (own.length === 0) return [];
    const {mean, variance} = fit.at([1], [[`area:${area}`, 1]]);
    return [{
      area, ...around(mean, variance + (fit.variances['list'] ?? 0), own.length), grade: own.length >= FEW ? ('C' as const) : ('D' as const),
      sources: own.map(({source}) => source),
    }];
  });
}

/** What lists take off the price when a course is paid at once. */
export interface CourseDiscount {
  readonly sessions: number;
  /** Shares of the price, 0 to 1. */
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly sources: readonly SourceId[];
}

/** Numbers of sessions that enough lists sell as a course. */
const COURSES = [3, 6];

/** Off the price of as many single sessions, in the same list, for the same treatment, device and area: median, 10th and 90th of lists. */
export function courseDiscounts(all: readonly PriceRecord[]): CourseDiscount[] {
  const rows = all.filter((row) => row.status === 'seen' && row.published === 'price list');
  return COURSES.flatMap((sessions) => {
    const found = rows.filter((row) => row.sessions === sessions).flatMap((row) => {
      const single = rows.find((other) => other.sessions === 1 && (['source', 'list', 'treatment', 'device', 'area', 'variant'] as const)
        .every((field) => other[field] === row[field]));
      return single === undefined ? [] : [{source: row.source, off: 1 - middle(row) / (sessions * middle(single))}];
    });
    const sources = [...new Set(found.map(({source}) => source))];
    if (sources.length < FEW) return [];
    const medians = sources.map((source) => [weightedMedian(found.filter((one) => one.source === source).map(({off}) => [off, 1])), 1] as const);
    return [{sessions, low: weightedQuantile(medians, 0.1), likely: weightedMedian(medians), high: weightedQuantile(medians, 0.9), sources}];
  });
}
