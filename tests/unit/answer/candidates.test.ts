import {describe, expect, it} from 'vitest';
import {en} from '../../../src/i18n/en/answer.js';
import {toCandidates, type Candidate} from '../../../src/answer/candidates.js';
import type {Inputs} from '../../../src/engine.js';
import {TREATED} from '../engine/any-inputs.js';
import {anEstimate} from './in-english.js';

const candidates = (about: Partial<Inputs> = {}): Candidate[] =>
  toCandidates(anEstimate(about).inputs, en);
const named = (all: readonly Candidate[], having: 'chosen' | 'disabled'): string[] =>
  all.filter((one) => one[having]).map(({treatment}) => treatment);

describe('the treatments that can be put beside each other', () => {
  it('are all but doing nothing', () => {
    expect(candidates().map(({treatment}) => treatment)).toEqual(TREATED);
  });

  it('are marked where they are compared', () => {
    expect(named(candidates(), 'chosen')).toEqual(['microneedling', 'laser-ablative']);
  });

  it('can all be chosen while there is room', () => {
    expect(named(candidates(), 'disabled')).toEqual([]);
  });

  it('cannot be five', () => {
    expect(named(candidates({treatments: TREATED.slice(0, 4)}), 'disabled')).toEqual(
      TREATED.slice(4),
    );
  });

  it('cannot be none: the last one stays', () => {
    expect(named(candidates({treatments: ['ipl', 'none']}), 'disabled')).toEqual(['ipl']);
  });

  it('say where they want care on this skin', () => {
    expect(
      candidates({skinTone: 'IV'}).find(({treatment}) => treatment === 'laser-ablative')?.note,
    ).toBe('Ask a doctor first');
  });
});
