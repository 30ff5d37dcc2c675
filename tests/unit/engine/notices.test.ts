import {describe, expect, it} from 'vitest';
import {CONCERNS} from '../../../src/evidence/concerns/index.js';
import {estimate} from '../../../src/engine.js';
import type {Inputs} from '../../../src/engine/types.js';
import type {
  AreaId,
  ConcernId,
  NoticeId,
  SkinTone,
  TreatmentId,
} from '../../../src/evidence/ids.js';
import {CONCERN_IDS} from './any-inputs.js';

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
      when: 'nobody studied the result of one of them, in whichever measure',
      inputs: {...scars, treatments: ['microneedling', 'laser-low-level']},
      // People with a clear change were counted; how much of the wrinkles goes was not measured.
      unless: {concern: 'wrinkles', skinTone: 'II', treatments: ['laser-pigment', 'none']},
    },
    {
      notice: 'thin-evidence',
      when: 'nobody studied the result of one of them, in whichever measure',
      inputs: {...scars, treatments: ['none', 'laser-low-level']},
      // And here the other way round.
      unless: {concern: 'pores', skinTone: 'II', treatments: ['laser-ablative', 'none']},
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

  it.each<{treatment: TreatmentId; heats: boolean}>([
    {treatment: 'microneedling', heats: false},
    {treatment: 'rf-microneedling', heats: true},
    {treatment: 'laser-nonablative', heats: true},
    {treatment: 'laser-ablative', heats: true},
    {treatment: 'laser-pigment', heats: true},
    {treatment: 'laser-vascular', heats: true},
    {treatment: 'ipl', heats: true},
    // It shines, but too weakly to warm the skin.
    {treatment: 'laser-low-level', heats: false},
    {treatment: 'none', heats: false},
  ])('of heat: beside $treatment, $heats', ({treatment, heats}) => {
    const on = (skinTone: SkinTone): readonly NoticeId[] =>
      estimate({...scars, skinTone, treatments: [treatment]}).notices;
    expect(on('V').includes('heat-and-skin')).toBe(heats);
    expect(on('unknown').includes('skin-unknown')).toBe(heats);
    expect([...on('III'), ...on('unknown')]).not.toContain('heat-and-skin');
  });

  it.each<{concern: ConcernId; area: AreaId; cleared: boolean}>([
    {concern: 'acne-scars', area: 'face', cleared: true},
    {concern: 'acne-scars', area: 'cheeks', cleared: true},
    {concern: 'acne-scars', area: 'back', cleared: false},
    {concern: 'wrinkles', area: 'forehead', cleared: true},
    // K202243, of 2021.
    {concern: 'wrinkles', area: 'neck', cleared: true},
    {concern: 'wrinkles', area: 'hands', cleared: false},
    {concern: 'scars', area: 'abdomen', cleared: true},
    {concern: 'scars', area: 'face', cleared: false},
    {concern: 'pores', area: 'face', cleared: false},
  ])(
    'of clearance in the US: needling of $concern, $area, is cleared: $cleared',
    ({concern, area, cleared}) => {
      const inputs: Inputs = {concern, area, treatments: ['microneedling'], market: 'US'};
      expect(estimate(inputs).notices.includes('not-cleared')).toBe(!cleared);
      expect(estimate({...inputs, market: 'GB'}).notices).not.toContain('not-cleared');
      expect(estimate({...inputs, treatments: ['laser-ablative']}).notices).not.toContain(
        'not-cleared',
      );
    },
  );

  it.each(
    CONCERN_IDS.flatMap((concern) => CONCERNS[concern].areas.map((area) => ({concern, area}))),
  )('of the place: $concern, $area, unless it is part of the head', ({concern, area}) => {
    const isHead = ['face', 'cheeks', 'forehead', 'eyes', 'mouth', 'scalp'].includes(area);
    expect(estimate({concern, area}).notices.includes('off-face')).toBe(!isHead);
  });

  it('in the order of their urgency', () => {
    const treatments = ['microneedling', 'rf-microneedling', 'laser-low-level'] as const;
    expect(
      estimate({...spots, skinTone: 'VI', kind: 'melasma', area: 'hands', treatments}).notices,
    ).toEqual([
      'melasma-laser',
      'rf-warning',
      'heat-and-skin',
      'thin-evidence',
      'not-cleared',
      'off-face',
    ]);
  });

  it('only where something must be said', () => {
    expect(estimate(scars).notices).toEqual([]);
  });
});
