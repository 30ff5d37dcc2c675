import {describe, expect, it} from 'vitest';
import {harms, wilson} from '../../../src/synthesis/harms.js';
import {SOURCES, STUDIES} from '../evidence/read-records.js';
import {aSource, aStudyRow} from './builders.js';

const aCount = (about: Parameters<typeof aStudyRow>[0]) =>
  aStudyRow({quantity: 'burn_pct', unit: '% of patients', typical: 10, people: 10, ...about});

describe('rarer harms', () => {
  it('have a range around the likely share, and are never never', () => {
    expect(
      harms(STUDIES, SOURCES).filter(
        ({low, likely, high}) =>
          !(low >= 0 && likely > 0 && low <= likely && likely <= high && high < 1),
      ),
    ).toEqual([]);
  });

  it('of 1 in 10 people lie at 1.5 of 11', () => {
    const [found] = harms([aCount({})], [aSource({})]);
    expect(found).toMatchObject({harm: 'burn', per: 'person', counted: 10, grade: 'C'});
    expect(found?.likely).toBeCloseTo(1.5 / 11, 10);
  });

  it('per person and per session are not mixed: the one with more behind it stands', () => {
    const [found, none] = harms(
      [aCount({}), aCount({id: 'b', source: 'S2', people: 500, typical: 2, note: 'per SESSION'})],
      [aSource({}), aSource({id: 'S2'})],
    );
    expect([found?.per, found?.counted, none]).toEqual(['session', 500, undefined]);
  });

  it('come from what was read, and from reviews only where there is no trial', () => {
    const rows = [
      aCount({}),
      aCount({id: 'b', source: 'S2', people: 900}),
      aCount({id: 'c', status: 'recalled', people: 900}),
    ];
    expect(harms(rows, [aSource({}), aSource({id: 'S2', level: 'review'})])[0]?.counted).toBe(10);
  });

  it('counted in other conditions say so', () => {
    expect(harms([aCount({})], [aSource({title: 'Light for hair removal'})])[0]?.elsewhere).toBe(
      true,
    );
  });
});

describe('wilson', () => {
  it.each([
    // z² = 1.6424; 0 of 10: from 0 to z² / (10 + z²).
    {share: 0, n: 10, low: 0, high: 0.14107},
    // 5 of 10: (0.5 + z²/20 ± z √(0.025 + z²/400)) / (1 + z²/10).
    {share: 0.5, n: 10, low: 0.31221, high: 0.68779},
  ])('$share of $n goes from $low to $high', ({share, n, low, high}) => {
    expect(wilson(share, n, -1)).toBeCloseTo(low, 4);
    expect(wilson(share, n, 1)).toBeCloseTo(high, 4);
  });
});
