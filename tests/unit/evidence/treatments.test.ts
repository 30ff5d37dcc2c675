import {describe, expect, it} from 'vitest';
import {FIGURES, PRICES} from '../../../src/evidence/generated/figures.js';
import type {TreatmentId} from '../../../src/evidence/ids.js';
import {SAFETY_QUESTION_IDS} from '../../../src/evidence/safety-questions.js';
import {TREATMENT_DETAILS} from '../../../src/evidence/treatments/all-details.js';
import {TREATMENT_IDS, TREATMENTS} from '../../../src/evidence/treatments/index.js';
import {notNamed} from './named-in-languages.js';
import {PRICE_ROWS, STUDIES} from './read-records.js';

type Treated = Exclude<TreatmentId, 'none'>;
const TREATED = TREATMENT_IDS.filter((treatment): treatment is Treated => treatment !== 'none');

const FILES = Object.keys(import.meta.glob('../../../src/evidence/treatments/*.ts')).map((path) =>
  path.replace(/^.*\//, ''),
);
const OTHER_FILES = [
  'all-details.ts',
  'by-energy.ts',
  'care-after-flashes.ts',
  'index.ts',
  'treatment-details.ts',
  'treatment-id.ts',
  'treatment.ts',
];

/** In words, everything that a treatment still needs. */
function missing(treatment: Treated): string[] {
  if (!Object.hasOwn(TREATMENT_DETAILS, treatment)) return ['all-details.ts has no line of it'];
  const {inStudies} = TREATMENT_DETAILS[treatment].devices;
  const hasRows = STUDIES.some(({device}) => inStudies.includes(device.split('+')[0] ?? ''));
  const isStudied = Object.values(FIGURES).some((table) => treatment in table);
  const isSold = TREATMENTS[treatment].place === 'clinic';
  const isPriced = Object.values(PRICES).some((table) => treatment in table);
  return [
    ...(hasRows ? [] : ['studies.json has no row of one of its `devices.inStudies`']),
    ...(isStudied ? [] : ['generated/figures.ts has no figure of it: npm run evidence']),
    ...(isSold && !PRICE_ROWS.some((row) => row.treatment === treatment)
      ? ['prices.json has no row of it']
      : []),
    ...(isSold && !isPriced ? ['generated/figures.ts has no price of it: npm run evidence'] : []),
    ...notNamed(treatment, ['treatments']),
  ];
}

describe('every treatment', () => {
  it.each(TREATED)('%s has its rows, its figures and its names', (treatment) => {
    expect(missing(treatment)).toEqual([]);
  });

  it('has its two files and a line in each list, and no file is in no list', () => {
    const expected = TREATMENT_IDS.flatMap((treatment) => [
      `${treatment}.ts`,
      `${treatment}-details.ts`,
    ]);
    expect(FILES.filter((file) => !OTHER_FILES.includes(file)).sort()).toEqual(expected.sort());
  });

  it.each(TREATMENT_IDS)('%s has an answer to every safety question', (treatment) => {
    expect(Object.keys(TREATMENT_DETAILS[treatment].safety).sort()).toEqual(
      [...SAFETY_QUESTION_IDS].sort(),
    );
  });

  it.each(TREATED)('%s has as much for it as against it, and four things to know before', (id) => {
    const {good, hard, before} = TREATMENT_DETAILS[id].visit;
    expect([good.length, hard.length, before.length]).toEqual([3, 3, 4]);
  });

  it('is called by its devices alone: no two treatments have one name in studies or price lists', () => {
    const names = TREATMENT_IDS.flatMap((id) => [...TREATMENT_DETAILS[id].devices.inStudies]);
    const priced = TREATMENT_IDS.flatMap((id) => [...TREATMENT_DETAILS[id].devices.inPriceLists]);
    expect(names).toEqual([...new Set(names)]);
    expect(priced).toEqual([...new Set(priced)]);
  });
});
