import {describe, expect, it} from 'vitest';
import {fitMixedModel, type Observation} from '../../../../src/synthesis/model/mixed-model.js';
import {DAYS, logit, logOdds} from '../../../../src/synthesis/scales.js';
import input from './goldens-input.json' with {type: 'json'};
import goldens from './goldens.json' with {type: 'json'};

/** A study of its own. */
const aStudy = (y: number, variance: number, at: number): Observation => ({
  y,
  variance,
  fixed: [1],
  effects: [[`study:${at}`, 1]],
});
/** A study of a place that others may have studied too. */
const of = (place: string, y: number, variance = 0.01): Observation => ({
  y,
  variance,
  fixed: [1],
  effects: [[`place:${place}`, 1]],
});

describe('a model with nothing but studies is the usual pool', () => {
  const SCALE: Readonly<Record<string, (value: number, people: number) => number>> = {
    share: logOdds,
    days: DAYS.to,
    tenths: (points) => logit(points / 10),
  };
  const pools = goldens.pools.map((pool, at) => ({
    ...pool,
    scale: input.pools[at]?.scale ?? '',
    studies: input.pools[at]?.studies ?? [],
  }));

  it('of real records, at least four times', () => {
    expect(
      pools.filter(({yi, studies}) => yi.length > 3 && yi.length === studies.length).length,
    ).toBeGreaterThanOrEqual(4);
  });

  it.each(pools)(
    'and agrees with metafor to three decimals: $name',
    ({scale, studies, yi, vi, estimate, se, tau2}) => {
      const ys = studies.map(({value, people}) => SCALE[scale]?.(value, people) ?? Number.NaN);
      ys.forEach((y, at) => {
        expect(y).toBeCloseTo(yi[at] ?? Number.NaN, 8);
      });
      const fit = fitMixedModel(
        ys.map((y, at) => aStudy(y, vi[at] ?? Number.NaN, at)),
        ['study'],
      );
      const {mean, variance} = fit.at([1], []);
      expect(mean).toBeCloseTo(estimate, 3);
      expect(Math.sqrt(variance)).toBeCloseTo(se, 3);
      expect(fit.variances['study']).toBeCloseTo(tau2, 3);
    },
  );
});

describe('a place', () => {
  const fit = fitMixedModel([of('a', -1), of('b', 1)], ['place']);
  const at = (place: string): {readonly mean: number; readonly variance: number} =>
    fit.at([1], [[`place:${place}`, 1]]);

  it('that nobody studied stands in the middle of the others, and is known less well', () => {
    expect(at('c').mean).toBeCloseTo(0, 10);
    expect(at('c').variance).toBeGreaterThan(2 * at('a').variance);
    // The middle of two places that differ by τ², and one more place: 3/2 τ² and half the noise.
    expect(at('c').variance).toBeCloseTo(1.5 * (fit.variances['place'] ?? 0) + 0.005, 6);
  });

  it('that was studied is drawn towards the others by what its noise is of the whole', () => {
    // Two places 2 apart have variance 2, of which 0.01 is noise: 1 part of 200.
    expect(fit.variances['place']).toBeCloseTo(1.99, 2);
    expect(at('a').mean).toBeCloseTo(-1 + 0.005, 4);
  });

  it('is drawn less the more studies it has', () => {
    const noisy = [
      of('a', -3, 1),
      of('b', 3, 1),
      of('b', 3, 1),
      of('b', 3, 1),
      of('c', 2, 1),
      of('d', -2, 1),
      of('e', 0, 1),
    ];
    const {
      fixed: [middle = 0],
      variances: {place = 0},
      at: there,
    } = fitMixedModel(noisy, ['place']);
    const drawn = (name: string, y: number): number =>
      (there([1], [[`place:${name}`, 1]]).mean - y) / (middle - y);
    // The noise's part of the whole: 1 of one study, ⅓ of three.
    expect(drawn('a', -3)).toBeCloseTo(1 / (place + 1), 8);
    expect(drawn('b', 3)).toBeCloseTo(1 / 3 / (place + 1 / 3), 8);
    expect(place).toBeGreaterThan(1);
  });

  it('half of one and half of another stands between the two', () => {
    const both = fit.at(
      [1],
      [
        ['place:a', 0.5],
        ['place:b', 0.5],
      ],
    ).mean;
    expect(both).toBeCloseTo((at('a').mean + at('b').mean) / 2, 10);
  });
});

describe('a comparison', () => {
  const contrast = (y: number, variance: number): Observation => ({
    y,
    variance,
    fixed: [0],
    effects: [
      ['place:b', 1],
      ['place:a', -1],
    ],
  });
  const places = [of('a', 0), of('a', 0.4), of('c', -1), of('d', 1)];
  const apart = (data: readonly Observation[]): number => {
    const {at} = fitMixedModel(data, ['place']);
    return at([1], [['place:b', 1]]).mean - at([1], [['place:a', 1]]).mean;
  };

  it('ties a place that nobody else studied to the one it was compared with', () => {
    expect(apart([...places, contrast(1.5, 1e-6)])).toBeCloseTo(1.5, 3);
  });

  it('goes before readings that are less sure', () => {
    expect(apart([...places, of('b', -2, 4), contrast(1.5, 1e-6)])).toBeCloseTo(1.5, 3);
  });

  it('says little where it is not sure itself', () => {
    const free = apart([...places, of('b', -2)]);
    expect(Math.abs(apart([...places, of('b', -2), contrast(1.5, 100)]) - free)).toBeLessThan(0.01);
  });

  it('moves no level: it has none', () => {
    const with15 = fitMixedModel([...places, contrast(1.5, 1e-6)], ['place']).at(
      [1],
      [['place:a', 1]],
    ).mean;
    const with0 = fitMixedModel([...places, contrast(0, 1e-6)], ['place']).at(
      [1],
      [['place:a', 1]],
    ).mean;
    expect(Math.abs(with15 - with0)).toBeLessThan(0.05);
  });
});

describe('a column of X', () => {
  it('is a slope that all places share', () => {
    const on = (place: string, x: number, y: number): Observation => ({
      y,
      variance: 1e-4,
      fixed: [1, x],
      effects: [[`place:${place}`, 1]],
    });
    // Two places, three apart, each rising by 0.7.
    const {fixed} = fitMixedModel(
      [on('a', 0, 1), on('a', 1, 1.7), on('b', 0, 4), on('b', 2, 5.4)],
      ['place'],
    );
    expect(fixed[1]).toBeCloseTo(0.7, 4);
    expect(fixed[0]).toBeCloseTo(2.5, 4);
  });

  it('that is the same for all is left out: the rest comes out as without it, wherever one looks', () => {
    const studies = [of('a', 1), of('a', 1.5), of('b', 3)];
    const without = fitMixedModel(studies, ['place']);
    const alike = fitMixedModel(
      studies.map((one) => ({...one, fixed: [1, -0.5]})),
      ['place'],
    );
    expect(alike.fixed).toEqual([without.fixed[0], 0]);
    expect(alike.at([1, 3], [['place:b', 1]])).toEqual(without.at([1], [['place:b', 1]]));
  });
});

describe('where the likelihood has two hollows', () => {
  /** −2 log of the restricted likelihood of a plain pool, written out. */
  function deviance(data: readonly Observation[], tau2: number): number {
    const weights = data.map(({variance}) => 1 / (variance + tau2));
    const sum = weights.reduce((all, one) => all + one, 0);
    const mean = data.reduce((all, {y}, at) => all + y * (weights[at] ?? 0), 0) / sum;
    return (
      Math.log(sum) +
      data.reduce(
        (all, {y}, at) => all + (y - mean) ** 2 * (weights[at] ?? 0) - Math.log(weights[at] ?? 0),
        0,
      )
    );
  }
  const GRID = Array.from({length: 1700}, (_, at) => 1e-6 * 1.01 ** at);
  const hollows = (data: readonly Observation[]): number[] => {
    const costs = GRID.map((tau2) => deviance(data, tau2));
    return GRID.filter(
      (_, at) =>
        (costs[at] ?? 0) < (costs[at - 1] ?? Infinity) &&
        (costs[at] ?? 0) <= (costs[at + 1] ?? Infinity),
    );
  };

  it.each([
    // Two sure studies that agree, beside one that does not: is it the odd one out, or are all so
    // different?
    {
      name: 'the lower variance is likelier',
      data: [aStudy(0.02, 1e-4, 1), aStudy(-0.02, 1e-4, 2), aStudy(4, 2, 3)],
      deeper: 0,
    },
    {
      name: 'the higher variance is likelier',
      data: [aStudy(0.02, 1e-4, 1), aStudy(-0.02, 1e-4, 2), aStudy(4, 1, 3)],
      deeper: 1,
    },
    {
      name: 'three sure studies agree',
      data: [aStudy(0.02, 1e-4, 1), aStudy(-0.02, 1e-4, 2), aStudy(0, 1e-4, 3), aStudy(2, 0.3, 4)],
      deeper: 0,
    },
  ])('the deeper one is found: $name', ({data, deeper}) => {
    const found = hollows(data);
    expect(found).toHaveLength(2);
    const best = found[deeper] ?? 0;
    expect(deviance(data, best)).toBeLessThan(deviance(data, found[1 - deeper] ?? 0));
    const variance = fitMixedModel(data, ['study']).variances['study'] ?? 0;
    expect(Math.abs(Math.log(variance / best)), `${variance} instead of ${best}`).toBeLessThan(
      0.05,
    );
  });
});
