import {describe, expect, it} from 'vitest';
import {estimate} from '../../../src/engine.js';
import {inputsOf} from '../../../src/element/inputs-of.js';
import {resolveInputs} from '../../../src/engine/inputs.js';

const LONG = 'ab'.repeat(500_000);

describe('one long value', () => {
  it.each(['concern', 'kind', 'area', 'skinTone', 'severity', 'market'] as const)(
    'in %s is told once',
    (input) => {
      const {problems} = estimate({concern: 'acne-scars', [input]: LONG});
      expect(problems.map((problem) => problem.input)).toEqual([input]);
    },
  );

  it.each([
    ['one word', LONG],
    ['words', 'leeches '.repeat(10_000)],
    ['words that differ', Array.from({length: 10_000}, (_, at) => `leech-${at}`).join(' ')],
  ])('in treatments takes at most twenty lines: %s', (_, treatments) => {
    const {inputs, problems} = resolveInputs(inputsOf({treatments}));
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(inputs.treatments).toContain('microneedling');
  });

  it('compares letters of short words alone, however many are allowed', () => {
    const before = performance.now();
    for (let times = 0; times < 20; times++) estimate({concern: LONG as never});
    const long = performance.now() - before;
    // Twenty times a million letters took minutes: half a minute is no matter of the machine.
    expect(long).toBeLessThan(30_000);
  });
});
