import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CONCERNS} from '../../../../src/evidence/concerns/index.js';
import {TREATMENT_IDS} from '../../../../src/evidence/treatments/index.js';
import {estimate} from '../../../../src/engine.js';
import {anyConfig} from '../../configurator/any-config.js';
import {always} from '../always.js';
import {anyInputs} from '../any-inputs.js';

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
      const {treatments: _, concerns: __, areas: ___, currency: ____, ...prices} = config;
      const plain = estimate(inputs);
      estimate(inputs, prices).options.forEach(
        (
          {cost, costPerSession, clinicPrice, evidence, make, upkeep, gentlePrice, ...figures},
          at,
        ) => {
          const {
            cost: ownCost,
            costPerSession: ownPrice,
            evidence: ownEvidence,
            gentlePrice: ownGentle,
            ...same
          } = plain.options[at] as (typeof plain.options)[number];
          expect(figures).toEqual(same);
          expect(upkeep).toEqual(cost ? upkeep : undefined);
          if (clinicPrice === undefined && make === undefined)
            expect([cost, costPerSession, evidence, gentlePrice]).toEqual([
              ownCost,
              ownPrice,
              ownEvidence,
              ownGentle,
            ]);
        },
      );
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
