import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CONCERNS} from '../../../../src/evidence/concerns/index.js';
import type {KindId} from '../../../../src/evidence/ids.js';
import {TREATMENT_IDS} from '../../../../src/evidence/treatments/index.js';
import {estimate, type Option} from '../../../../src/engine.js';
import {anyConfig} from '../../configurator/any-config.js';
import {always} from '../always.js';
import {anyInputs} from '../any-inputs.js';

/** What a clinic charges and what keeping it up costs there are its own; all else is of studies. */
function expectOtherCostsAlone(priced: Option, studied: Option): void {
  const [figures, ofStudies] = [priced, studied].map(
    ({
      cost: _1,
      costPerSession: _2,
      clinicPrice: _3,
      gentlePrice: _4,
      make: _5,
      upkeep: _6,
      evidence: _7,
      byKind: _8,
      ...others
    }) => others,
  );
  expect(figures).toEqual(ofStudies);
  if (priced.clinicPrice !== undefined || priced.make !== undefined) return;
  const costs = ({cost, costPerSession, gentlePrice, evidence}: Option) =>
    [cost, costPerSession, gentlePrice, evidence] as const;
  expect(costs(priced)).toEqual(costs(studied));
}

describe('whatever a clinic configures', () => {
  it('every sum is known or not known, in whole cents, its range in order, and its last payment is the sum', () => {
    always([anyInputs, anyConfig], (inputs, config) => {
      for (const {treatment, cost, clinicPrice} of estimate(inputs, config).options) {
        if (clinicPrice === undefined || cost === null) continue;
        expect([cost.low, cost.likely, cost.high].every(Number.isInteger), treatment).toBe(true);
        expect([cost.low, cost.likely, cost.high].sort((a, b) => a - b)).toEqual([
          cost.low,
          cost.likely,
          cost.high,
        ]);
        expect(clinicPrice.paid.at(-1)).toEqual(cost);
      }
    });
  });

  it('no figure but the costs differs from that of the studies', () => {
    always([anyInputs, anyConfig], (inputs, config) => {
      const {treatments: _, concerns: __, areas: ___, currency: ____, ...others} = config;
      const {usualInterval: _____, ...prices} = others;
      const plain = estimate(inputs);
      estimate(inputs, prices).options.forEach((priced, at) => {
        const studied = plain.options[at] as Option;
        const kinds = Object.keys(studied.byKind ?? {}) as KindId[];
        expect(Object.keys(priced.byKind ?? {})).toEqual(kinds);
        expectOtherCostsAlone(priced, studied);
        for (const kind of kinds)
          expectOtherCostsAlone(priced.byKind?.[kind] as Option, studied.byKind?.[kind] as Option);
      });
    });
  });

  it('its own weeks leave courses whole, in order, and over by the time of the full result', () => {
    always([anyInputs, anyConfig], (inputs, {usualInterval}) => {
      const {options} = estimate(inputs, usualInterval ? {usualInterval} : {});
      const all = options.flatMap((each) => [each, ...Object.values(each.byKind ?? {})]);
      for (const {clinicInterval, sessions, weeksBetween, weeksToFullResult, cost} of all) {
        if (clinicInterval === undefined) continue;
        expect(weeksBetween).toEqual({low: clinicInterval, likely: clinicInterval, high: clinicInterval}); // prettier-ignore
        for (const range of [sessions, weeksToFullResult, cost])
          expect(range === null || (range.low <= range.likely && range.likely <= range.high)).toBe(true); // prettier-ignore
        if (sessions === null) continue;
        expect(sessions.low).toBeGreaterThanOrEqual(1);
        expect(Object.values(sessions).every(Number.isInteger)).toBe(true);
        if (weeksToFullResult !== null)
          expect(weeksToFullResult.low).toBeGreaterThanOrEqual(
            (sessions.likely - 1) * clinicInterval,
          );
      }
    });
  });

  it('what is asked can be asked, and doing nothing stays one of the options', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const {inputs, options} = estimate({} as never, config);
        expect(CONCERNS[inputs.concern].areas).toContain(inputs.area);
        expect(inputs.treatments.every((treatment) => TREATMENT_IDS.includes(treatment))).toBe(
          true,
        );
        expect(options.at(-1)?.treatment).toBe('none');
        expect(options.length).toBeGreaterThan(2);
      }),
    );
  });
});
