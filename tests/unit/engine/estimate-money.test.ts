import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CONCERNS} from '../../../src/evidence/concerns/index.js';
import {estimate, type Range} from '../../../src/engine.js';
import {areaFactorOf, priceOf} from '../../../src/evidence/look-up-figures.js';
import type {AreaId, TreatmentId} from '../../../src/evidence/ids.js';
import {always} from './always.js';
import {anyInputs, CONCERN_IDS, MARKETS, TREATED} from './any-inputs.js';
import {optionOf} from './one-option.js';

const exactly = (value: number): Range => ({low: value, likely: value, high: value});

describe('money', () => {
  it('is more for a larger area', () => {
    const size = (area: AreaId, treatment: TreatmentId): number =>
      areaFactorOf(area, treatment)?.likely ?? 1;
    for (const concern of CONCERN_IDS) {
      for (const treatment of TREATED) {
        const sizeOf = (area: AreaId): number => size(area, treatment);
        const areas = [...CONCERNS[concern].areas].sort((a, b) => sizeOf(a) - sizeOf(b));
        const paid = areas.map((area) => optionOf(treatment, {concern, area}).cost?.likely ?? 0);
        areas.forEach((area, at) => {
          const before = areas[at - 1];
          if (before && sizeOf(area) > sizeOf(before) && paid[at])
            expect(paid[at], `${treatment}, ${area} beside ${before}`).toBeGreaterThan(
              paid[at - 1] ?? 0,
            );
        });
      }
    }
  });

  it('for an area is the face’s price times the area’s part, both spreads added as independent ones are', () => {
    const price = priceOf('US', 'microneedling');
    const part = areaFactorOf('neck', 'microneedling');
    const neck = optionOf('microneedling', {concern: 'wrinkles', area: 'neck'}).costPerSession;
    if (!price || !part || !neck) throw new Error('No price of needling in the US.');
    const reach = (bound: 'low' | 'high'): number =>
      Math.sqrt(
        Math.log(price[bound] / price.likely) ** 2 + Math.log(part[bound] / part.likely) ** 2,
      );
    const middle = price.likely * part.likely;
    expect(neck).toEqual({
      low: Math.round(100 * middle * Math.exp(-reach('low'))),
      likely: Math.round(100 * middle),
      high: Math.round(100 * middle * Math.exp(reach('high'))),
    });
  });

  it('is not known where no price list shows one', () => {
    for (const market of MARKETS) {
      for (const treatment of TREATED) {
        const option = optionOf(treatment, {concern: 'acne-scars', market});
        const known = priceOf(market, treatment) !== undefined;
        expect(option.costPerSession !== null, `${treatment} in ${market}`).toBe(known);
        expect(option.cost !== null, `${treatment} in ${market}`).toBe(
          known && option.sessions !== null,
        );
      }
    }
    expect(optionOf('laser-ablative', {concern: 'acne-scars', market: 'AU'})).toMatchObject({
      costPerSession: null,
      cost: null,
    });
  });

  it('is a clinic’s own price, to the cent, times the sessions', () => {
    always([anyInputs, fc.integer({min: 1, max: 10_000_000})], (inputs, own) => {
      const config = {
        prices: Object.fromEntries(inputs.treatments.map((treatment) => [treatment, own / 100])),
      };
      for (const {sessions, costPerSession, cost} of estimate(inputs, config).options) {
        expect(costPerSession).toEqual(exactly(own));
        expect(cost).toEqual(
          sessions && {
            low: sessions.low * own,
            likely: sessions.likely * own,
            high: sessions.high * own,
          },
        );
      }
    });
  });

  it('is none where nothing is done', () => {
    expect(optionOf('none', {concern: 'scars'})).toMatchObject({
      cost: exactly(0),
      sessions: exactly(0),
      darkMarks: exactly(0),
      daysOff: exactly(0),
    });
  });
});
