import {describe, expect, it} from 'vitest';
import type {Config} from '../../../src/clinic-config/config.js';
import {CONCERNS} from '../../../src/evidence/concerns/index.js';
import {
  areasOffered,
  concernsOffered,
  resolveInputsAtClinic,
  type InputsAtClinic,
} from '../../../src/engine/offered-inputs.js';
import {resolveInputs} from '../../../src/engine/inputs.js';
import type {Inputs} from '../../../src/engine/types.js';

const ask = (asked: Partial<Inputs>, config: Config): InputsAtClinic =>
  resolveInputsAtClinic(asked, config);

describe('what is asked at a clinic', () => {
  it('is what is asked anywhere, where the clinic says nothing', () => {
    for (const concern of Object.keys(CONCERNS) as (keyof typeof CONCERNS)[])
      expect(ask({concern, skinTone: 'V'}, {})).toEqual(resolveInputs({concern, skinTone: 'V'}));
  });

  it('begins with the first concern and the first place that it offers', () => {
    expect(
      ask({}, {concerns: ['wrinkles', 'pores'], areas: ['neck', 'forehead']}).inputs,
    ).toMatchObject({concern: 'wrinkles', area: 'forehead'});
  });

  it('gives way, and tells, where the page asks for what is not offered', () => {
    const {inputs, problems} = ask(
      {concern: 'scars', kind: 'raised', area: 'back'},
      {concerns: ['pores'], areas: ['cheeks']},
    );
    expect(inputs).toMatchObject({concern: 'pores', kind: undefined, area: 'cheeks'});
    expect(problems).toEqual([
      {input: 'concern', found: 'scars', allowed: ['pores'], used: 'pores'},
      {input: 'area', found: 'face', allowed: ['cheeks'], used: 'cheeks'},
    ]);
  });

  it('leaves out concerns of which no place is offered, and asks all where none would be left', () => {
    expect(concernsOffered({areas: ['scalp']})).toEqual(['hair-loss']);
    expect(concernsOffered({concerns: ['hair-loss'], areas: ['hands']})).toEqual(
      Object.keys(CONCERNS),
    );
    expect(areasOffered('pores', {areas: ['hands', 'cheeks']})).toEqual(['cheeks']);
  });

  it.each([
    {
      name: 'the usual ones where they are offered',
      offered: ['microneedling', 'laser-ablative', 'ipl'],
      compared: ['microneedling', 'laser-ablative', 'none'],
    },
    {
      name: 'another that is offered in place of one that is not',
      offered: ['microneedling', 'laser-nonablative'],
      compared: ['microneedling', 'laser-nonablative', 'none'],
    },
    {
      name: 'the usual one beside the only one offered',
      offered: ['microneedling'],
      compared: ['microneedling', 'laser-nonablative', 'none'],
    },
    {
      name: 'two that are offered, though nobody studied one of them for this',
      offered: ['ipl', 'laser-low-level'],
      compared: ['ipl', 'laser-low-level', 'none'],
    },
  ] as const)('compares $name', ({offered, compared}) => {
    expect(
      ask({concern: 'acne-scars', skinTone: 'II'}, {treatments: offered}).inputs.treatments,
    ).toEqual(compared);
  });

  it('compares what the page names, offered or not', () => {
    expect(
      ask({concern: 'acne-scars', treatments: ['ipl', 'none']}, {treatments: ['microneedling']})
        .inputs.treatments,
    ).toEqual(['ipl', 'none']);
  });
});
