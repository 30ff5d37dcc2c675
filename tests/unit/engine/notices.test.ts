import {describe, expect, it} from 'vitest';
import {estimate} from '../../../src/engine.js';
import type {Inputs} from '../../../src/engine/types.js';
import type {NoticeId} from '../../../src/evidence/ids.js';

const scars: Inputs = {
  concern: 'acne-scars',
  skinTone: 'II',
  treatments: ['microneedling', 'laser-ablative'],
};
const spots: Inputs = {concern: 'pigmentation', skinTone: 'II', treatments: ['laser-pigment']};

describe('a notice stands beside the figures', () => {
  it.each<{notice: NoticeId; when: string; inputs: Inputs; unless: Inputs}>([
    {
      notice: 'heat-and-skin',
      when: 'heat meets skin that it may mark',
      inputs: {...scars, skinTone: 'V'},
      unless: scars,
    },
    {
      notice: 'heat-and-skin',
      when: 'a laser, not only needles, is compared',
      inputs: {...scars, skinTone: 'V'},
      unless: {...scars, skinTone: 'V', treatments: ['microneedling']},
    },
    {
      notice: 'skin-unknown',
      when: 'the skin is not known',
      inputs: {...scars, skinTone: undefined},
      unless: {...scars, skinTone: 'V'},
    },
    {
      notice: 'melasma-laser',
      when: 'it is melasma',
      inputs: {...spots, kind: 'melasma'},
      unless: {...spots, kind: 'sun-spots'},
    },
    {
      notice: 'melasma-laser',
      when: 'it may be melasma',
      inputs: spots,
      unless: {...spots, kind: 'dark-marks'},
    },
    {
      notice: 'sun-spots-laser',
      when: 'it is sun spots',
      inputs: {...spots, kind: 'sun-spots'},
      unless: spots,
    },
    {notice: 'with-minoxidil', when: 'it is hair', inputs: {concern: 'hair-loss'}, unless: scars},
    {
      notice: 'rf-warning',
      when: 'needles with heat are compared',
      inputs: {...scars, treatments: ['rf-microneedling']},
      unless: scars,
    },
    {
      notice: 'thin-evidence',
      when: 'nobody studied the result',
      inputs: {...scars, treatments: ['laser-low-level']},
      unless: scars,
    },
    {
      notice: 'kinds-alike',
      when: 'studies do not tell the kinds apart',
      inputs: {concern: 'stretch-marks', kind: 'red'},
      unless: {concern: 'stretch-marks'},
    },
    {
      notice: 'kinds-alike',
      when: 'the kind is not one that studies tell apart',
      inputs: {concern: 'wrinkles', kind: 'deep'},
      unless: {...scars, kind: 'rolling'},
    },
    {
      notice: 'kinds-alike',
      when: 'its kinds have no figures of their own',
      inputs: {concern: 'wrinkles', kind: 'fine'},
      unless: {concern: 'scars', kind: 'raised'},
    },
    {
      notice: 'kinds-alike',
      when: 'its kinds are stages of one condition',
      inputs: {concern: 'stretch-marks', kind: 'white'},
      unless: {concern: 'pigmentation', kind: 'melasma'},
    },
    {
      notice: 'off-face',
      when: 'it is not on the face',
      inputs: {...scars, area: 'back'},
      unless: {...scars, area: 'cheeks'},
    },
  ])('$notice: when $when', ({notice, inputs, unless}) => {
    expect(estimate(inputs).notices).toContain(notice);
    expect(estimate(unless).notices).not.toContain(notice);
  });

  it('only where something must be said', () => {
    expect(estimate(scars).notices).toEqual([]);
  });
});
