/** What other areas cost, compared with the full face in the same list. */
import type {AreaId, Grade, SourceId} from '../evidence/ids.js';
import {isByEnergy} from '../evidence/by-energy.js';
import {ratiosInLists, type AreaRatio} from './area-ratios.js';
import {fitMixedModel, type Observation} from './model/mixed-model.js';
import {around} from './model/price-model.js';
import {FEW} from './price-rows.js';
import type {PriceRecord} from './records.js';

export interface AreaFactor {
  readonly area: AreaId;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly grade: Grade;
  readonly sources: readonly SourceId[];
}

export interface AreaFactors {
  /** Of needles, and of all treatments where the area is a zone. */
  readonly usual: readonly AreaFactor[];
  /** Of lasers, light and radiofrequency on the body. */
  readonly energy: readonly AreaFactor[];
}

type PricedArea = Exclude<AreaId, 'face'>;

/** Parts of the face, and small parts beside it: one factor for all treatments. */
const ZONES = {
  cheeks: /^cheeks$/,
  forehead: /^forehead$/,
  eyes: /^around eyes$/,
  mouth: /^around mouth$/,
  neck: /^neck$/,
  chest: /^chest$/,
  hands: /^hands$/,
  scalp: /^scalp$/,
} as const satisfies Readonly<Partial<Record<PricedArea, RegExp>>>;

type BodyArea = Exclude<PricedArea, keyof typeof ZONES>;

/**
 * The body by needles. No list names arms, thighs or back, so “one body area” is taken for them, and what
 * is asked for stretch marks.
 */
const BY_NEEDLES: Readonly<Record<BodyArea, RegExp>> = {
  arms: /^(arms|one body (area|zone)|stretch marks, one area)$/,
  abdomen: /^(abdomen(, (large|full))?|stretch marks, one area|stretch marks)$/,
  thighs: /^(one body (area|zone)|back of legs|stretch marks, one area)$/,
  back: /^(one body (area|zone)|stretch marks, one area)$/,
};

/**
 * The body by energy, where the time grows with the surface. Half a belly is no belly, and one area
 * of stretch marks no back.
 */
const BY_ENERGY: Readonly<Record<BodyArea, RegExp>> = {
  arms: /^arms$/,
  abdomen: /^abdomen(, (large|full))?$/,
  thighs: /^(body|one body (area|zone)|legs \(whole\)|back of legs)$/,
  back: /^(body|one body (area|zone))$/,
};

/** What lists say of one area, by one group of treatments. */
interface Told {
  readonly area: PricedArea;
  readonly energy: boolean;
  /** As the model calls it. */
  readonly name: string;
  readonly ratios: readonly AreaRatio[];
}

function told(all: readonly PriceRecord[]): readonly Told[] {
  const zones = Object.entries(ZONES) as [PricedArea, RegExp][];
  const body = Object.keys(BY_NEEDLES) as BodyArea[];
  return [
    ...zones.map(([area, names]) => ({
      area,
      energy: false,
      name: area,
      ratios: ratiosInLists(names, all),
    })),
    ...body.map((area) => ({
      area,
      energy: false,
      name: area,
      ratios: ratiosInLists(BY_NEEDLES[area], all, (treatment) => !isByEnergy(treatment)),
    })),
    ...body.map((area) => ({
      area,
      energy: true,
      name: `${area} by energy`,
      ratios: ratiosInLists(BY_ENERGY[area], all, isByEnergy),
    })),
  ];
}

/** Body areas by energy have a level of their own. */
const fixedOf = ({energy}: Pick<Told, 'energy'>): number[] => [1, energy ? 1 : 0];

/**
 * Price of an area over the price of the full face, in the same list, for the same device and the
 * same number of sessions.
 */
export function areaFactors(all: readonly PriceRecord[]): AreaFactors {
  const found = told(all);
  const fit = fitMixedModel(found.flatMap(toObservations), ['area', 'list']);
  const factorOf = (group: Told): readonly AreaFactor[] => {
    const {area, name, ratios} = group;
    if (ratios.length === 0) return [];
    const {mean, variance} = fit.at(fixedOf(group), [[`area:${name}`, 1]]);
    return [
      {
        area,
        ...around(mean, variance + (fit.variances['list'] ?? 0), ratios.length),
        grade: ratios.length >= FEW ? 'C' : 'D',
        sources: ratios.map(({source}) => source),
      },
    ];
  };
  return {
    usual: found.filter(({energy}) => !energy).flatMap(factorOf),
    energy: found.filter(({energy}) => energy).flatMap(factorOf),
  };
}

const toObservations = (group: Told): readonly Observation[] =>
  group.ratios.map(({y, source}) => ({
    y,
    variance: 0,
    fixed: fixedOf(group),
    effects: [
      [`area:${group.name}`, 1],
      [`list:${source} ${group.name}`, 1],
    ],
  }));
