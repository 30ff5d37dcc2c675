import {describe, expect, it} from 'vitest';
import {TREATMENT_DETAILS} from '../../../src/evidence/treatments/all-details.js';
import {findMakes, MAKES} from '../../../src/price-list-reader/makes.js';
import {fold} from '../../../src/price-list-reader/fold.js';
import {readPriceList} from '../../../src/price-list-reader/read-price-list.js';

const treatmentIn = (text: string): string | undefined => readPriceList(text).rows[0]?.treatment;

describe('makes', () => {
  it.each(MAKES.map((make) => [make.name, make] as const))(
    '%s is found by its own name',
    (name, make) => {
      expect(findMakes(fold(name)).map((found) => found.make)).toEqual([make]);
    },
  );

  it.each(
    MAKES.filter(({isWord, treatment}) => !isWord && treatment !== null).map(
      ({name, treatment}) => [name, treatment],
    ),
  )('%s alone is %s', (name, treatment) => {
    expect(treatmentIn(`${name ?? ''} face £450`)).toBe(treatment);
  });

  it.each(MAKES.filter(({treatment}) => treatment === null).map(({name}) => name))(
    '%s alone is asked',
    (name) => {
      const {rows, unclear} = readPriceList(`${name} face £450`);
      expect([rows.length, unclear.length]).toEqual([0, 1]);
    },
  );

  it('a common word is a make only where the treatment is named', () => {
    expect(treatmentIn('Secret face £450')).toBeUndefined();
    expect(treatmentIn('Secret RF microneedling face £450')).toBe('rf-microneedling');
  });

  it.each(['Clear + Brilliant', 'Moxi', 'LaseMD'])(
    '%s is the gentle make that the evidence has',
    (name) => {
      expect(TREATMENT_DETAILS['laser-nonablative'].devices.gentleMakes?.test(name)).toBe(true);
      expect(treatmentIn(`${name} face $450`)).toBe('laser-nonablative');
    },
  );
});
