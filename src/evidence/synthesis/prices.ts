/** Session prices of the full face by market, and what other areas cost beside it in the same list. */
import type {AreaId, Grade, MarketId, SourceId, TreatmentId} from '../ids.js';
import {RATIO, usualVariance, weightedMedian, Z80} from './pool.js';
import type {PriceRecord} from './records.js';

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
const BORROWED_LISTS = 3;

interface Point {readonly value: number; readonly low: number; readonly high: number; readonly source: SourceId}

/** One point a source: the median of what it asks, and the widest range it prints. */
function points(rows: readonly PriceRecord[]): Point[] {
  return [...new Set(rows.map(({source}) => source))].map((source) => {
    const own = rows.filter((row) => row.source === source);
    return {
      source, value: Math.exp(weightedMedian(own.map((row) => [Math.log(middle(row)), 1]))),
      low: Math.min(...own.map(({low}) => low)), high: Math.max(...own.map(({high}) => high)),
    };
  });
}

/** Spread of the points around their median, and within the ranges that they print. */
function spread(all: readonly Point[], usual: number): {middle: number; reach: number} {
  const y = all.map(({value}) => Math.log(value));
  const at = weightedMedian(y.map((value) => [value, 1]));
  const own = y.length > 1 ? y.reduce((sum, value) => sum + (value - at) ** 2, 0) / (y.length - 1) : 0;
  const between = (BORROWED_LISTS * usual + all.length * own) / (BORROWED_LISTS + all.length);
  const within = all.reduce((sum, {low, high}) => sum + (Math.log(high / low) / (2 * Z80)) ** 2, 0) / all.length;
  return {middle: at, reach: Z80 * Math.sqrt(between + within)};
}

const usualSpread = (groups: readonly (readonly Point[])[]): number =>
  usualVariance(groups.map((group) => group.map(({value, source, low, high}) => ({
    value, source, low, high, people: 1, counted: false, level: 'price list' as const, randomised: false, concern: 'general' as const,
    kind: null, treatment: 'none' as const, quantity: 'costPerSession' as const, skinType: null,
  }))), RATIO);

const seen = (rows: readonly PriceRecord[]): PriceRecord[] => rows.filter((row) => row.status === 'seen' && isComparable(row));

/** The price of one session of the full face, wherever a market has one. */
export function prices(all: readonly PriceRecord[]): Price[] {
  const rows = seen(all).filter(({area, sessions, market}) => area === 'full face' && sessions === 1 && market !== null);
  const keys = [...new Set(rows.map(({market, treatment}) => `${market ?? ''} ${treatment}`))];
  const groups = keys.map((key) => rows.filter(({market, treatment}) => `${market ?? ''} ${treatment}` === key));
  const usual = usualSpread(groups.map(points));
  return groups.flatMap((group) => {
    const [first] = group;
    if (first?.market === null || first === undefined) return [];
    const own = points(group);
    const {middle: at, reach} = spread(own, usual);
    const years = group.flatMap(({year}) => (year === null ? [] : [year]));
    return [{
      market: first.market, currency: first.currency, treatment: first.treatment, low: Math.exp(at - reach), likely: Math.exp(at),
      high: Math.exp(at + reach), grade: own.length >= FEW ? ('C' as const) : ('D' as const), sources: own.map(({source}) => source),
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
      return face === undefined ? [] : [{source: row.source, ratio: middle(row) / middle(face)}];
    });
    return [...new Set(found.map(({source}) => source))].map((source) => {
      const own = found.filter((one) => one.source === source).map(({ratio}) => Math.log(ratio));
      const value = Math.exp(own.reduce((sum, ratio) => sum + ratio / own.length, 0));
      return {source, value, low: value, high: value};
    });
  };
  const groups = Object.values(AREAS).map(ratios);
  const usual = usualSpread(groups);
  return (Object.keys(AREAS) as (keyof typeof AREAS)[]).flatMap((area, at) => {
    const own = groups[at] ?? [];
    if (own.length === 0) return [];
    const {middle: y, reach} = spread(own, usual);
    return [{
      area, low: Math.exp(y - reach), likely: Math.exp(y), high: Math.exp(y + reach),
      grade: own.length >= FEW ? ('C' as const) : ('D' as const), sources: own.map(({source}) => source),
    }];
  });
}
