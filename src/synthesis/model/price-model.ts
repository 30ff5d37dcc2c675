/**
 * Logarithms of prices: a level for each market, a ratio for each treatment that holds in all of
 * them, what is peculiar to the two together, and what is peculiar to a clinic. Treatments on one
 * list share its clinic, so lists with several tie them together.
 */
import type {MarketId, SourceId, TreatmentId} from '../../evidence/ids.js';
import {middle, type MarketRow, type PricedMake} from '../price-rows.js';
import {reachOf} from '../student.js';
import {weightedMedian} from '../weighted-median.js';
import {fitMixedModel, type Effects, type Fit, type Observation} from './mixed-model.js';
import {priceSpreads, type Spreads} from './price-spreads.js';

/** What a price is of. */
export interface PricedPlace {
  readonly market: MarketId;
  readonly treatment: TreatmentId;
  readonly make: PricedMake;
}

/** What a source asks for a make of a treatment: the median of its prices. */
export interface PricePoint extends PricedPlace {
  /** Its logarithm. */
  readonly y: number;
  readonly source: SourceId;
  /** 1 for a published range, 0 for a list. A source with both counts as a list. */
  readonly published: number;
}

export function pointsOf(rows: readonly MarketRow[]): PricePoint[] {
  const groups = new Map<string, [MarketRow, ...MarketRow[]]>();
  for (const row of rows) {
    const name = [row.market, row.treatment, row.source, row.make].join();
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()].map((group) => {
    const [{market, treatment, source, make}] = group;
    return {
      market,
      treatment,
      source,
      make,
      y: weightedMedian(group.map((row) => [Math.log(middle(row)), 1])),
      published: group.every(({published}) => published === 'range') ? 1 : 0,
    };
  });
}

/** How far prices spread is known as from so many lists, where there is none. */
const USUAL_LISTS = 2;

export interface PriceRange {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * Between which bounds 80 of 100 prices lie, from the mean and variance of their logarithms over
 * this many lists.
 */
export function around(meanLog: number, variance: number, lists: number): PriceRange {
  const reach = reachOf(USUAL_LISTS + lists) * Math.sqrt(variance);
  return {
    low: Math.exp(meanLog - reach),
    likely: Math.exp(meanLog),
    high: Math.exp(meanLog + reach),
  };
}

export interface PriceModel {
  /** Where 80 of 100 prices lie. */
  readonly at: (place: PricedPlace) => PriceRange;
  /** Price of the gentle make of a laser over that of its full one. */
  readonly gentleRatios: ReadonlyMap<TreatmentId, number>;
  /** Price of a published range over that of a list; 1 where no row tells. */
  readonly publishedRatios: ReadonlyMap<TreatmentId, number>;
  /** By group of effects; another fit may start from them. */
  readonly variances: Fit['variances'];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The fixed part of the model: what each column of X is. */
interface Design {
  readonly markets: readonly MarketId[];
  /** All but the first. */
  readonly treatments: readonly TreatmentId[];
  /** Lasers with a gentle make among the points. */
  readonly gentle: readonly TreatmentId[];
}

function designOf(points: readonly PricePoint[]): Design {
  const [, ...treatments] = [...new Set(points.map(({treatment}) => treatment))];
  const isGentle = ({make}: PricePoint): boolean => make === 'gentle';
  return {
    markets: [...new Set(points.map(({market}) => market))],
    treatments,
    gentle: [...new Set(points.filter(isGentle).map(({treatment}) => treatment))],
  };
}

/** A column for each market, each treatment but the first, and each gentle make. */
const fixedOf = (
  {market, treatment, make}: PricedPlace,
  {markets, treatments, gentle}: Design,
): number[] => [
  ...markets.map((each) => (each === market ? 1 : 0)),
  ...treatments.map((each) => (each === treatment ? 1 : 0)),
  ...gentle.map((each) => (each === treatment && make === 'gentle' ? 1 : 0)),
];

/**
 * Published ranges differ from lists by treatment: those of needling hardly, those of strong lasers
 * much.
 */
const placeEffects = ({market, treatment}: PricedPlace, published: number): Effects => [
  [`pair:${market} ${treatment}`, 1],
  [`published:${treatment}`, published],
];

const GROUPS = ['pair', 'published', 'source', 'list'];
/**
 * Markets differ at least so much in how treatments compare: else a market's only list would say
 * next to nothing beside the ratios that hold elsewhere.
 */
const FLOORS = {pair: 0.1};

const toObservation = (point: PricePoint, design: Design, spread: number): Observation => ({
  y: point.y,
  variance: 0,
  fixed: fixedOf(point, design),
  effects: [
    ...placeEffects(point, point.published),
    [`source:${point.source}`, spread],
    [`list:${point.source} ${point.treatment} ${point.make}`, spread],
  ],
});

/**
 * Fits the model, then how far prices spread at each place, then the model again, so that a place
 * where clinics ask much the same counts for more.
 */
export function fitPrices(rows: readonly MarketRow[], start?: Fit['variances']): PriceModel {
  const points = pointsOf(rows);
  const design = designOf(points);
  const fitWith = (spreadAt: Spreads, from: Fit['variances'] | undefined): Fit =>
    fitMixedModel(
      points.map((point) => toObservation(point, design, spreadAt(point))),
      GROUPS,
      from,
      FLOORS,
    );
  const first = fitWith(() => 1, start);
  const rests = points.map((point) => {
    const effects = placeEffects(point, point.published);
    return {...point, rest: point.y - first.at(fixedOf(point, design), effects).mean};
  });
  const spreadAt = priceSpreads(rests, clinicVariance(first));
  return modelWith(points, design, spreadAt, fitWith(spreadAt, first.variances));
}

/** How much clinics differ from each other, where prices spread as usual. */
const clinicVariance = ({variances: {source = 0, list = 0}}: Fit): number => source + list;

function modelWith(
  points: readonly PricePoint[],
  design: Design,
  spreadAt: Spreads,
  fit: Fit,
): PriceModel {
  const {markets, treatments, gentle} = design;
  const nowhere = fit.fixed.map(() => 0);
  const logPublished = (treatment: TreatmentId): number =>
    fit.at(nowhere, [[`published:${treatment}`, 1]]).mean;
  const before = markets.length + treatments.length;
  const logGentle = (index: number): number => fit.fixed[before + index] ?? 0;
  const priced = [...new Set(points.map(({treatment}) => treatment))];
  return {
    variances: fit.variances,
    gentleRatios: new Map(
      gentle.map((treatment, index) => [treatment, Math.exp(logGentle(index))]),
    ),
    publishedRatios: new Map(
      priced.map((treatment) => [treatment, Math.exp(logPublished(treatment))]),
    ),
    at: (place) => {
      const here = points.filter(
        ({market, treatment}) => market === place.market && treatment === place.treatment,
      );
      const own = here.filter(({make}) => make === place.make);
      const published = mean((own.length > 0 ? own : here).map((point) => point.published));
      const found = fit.at(fixedOf(place, design), placeEffects(place, published));
      // The next source is a range as often as these are.
      const ofSort = published * (1 - published) * logPublished(place.treatment) ** 2;
      const ofClinics = spreadAt(place) ** 2 * clinicVariance(fit);
      return around(found.mean, found.variance + ofClinics + ofSort, own.length);
    },
  };
}
