import {describe, expect, it} from 'vitest';
import {CONCERN_IDS, CONCERNS, kindIdsOf} from '../../../src/evidence/concerns/index.js';
import {FIGURES} from '../../../src/evidence/generated/figures.js';
import type {ConcernId, KindId} from '../../../src/evidence/ids.js';
import {studied} from '../../../src/evidence/look-up-figures.js';
import {TREATMENTS} from '../../../src/evidence/treatments/index.js';
import {notDefined, notNamed} from './named-in-languages.js';
import {STUDIES} from './read-records.js';

const FILES = Object.keys(import.meta.glob('../../../src/evidence/concerns/*.ts')).map((path) =>
  path.replace(/^.*\//, ''),
);
const OTHER_FILES = ['concern.ts', 'index.ts'];

/** A concern as a whole, and its kinds where they are treated as conditions of their own. */
const askedFor = (concern: ConcernId): readonly (KindId | undefined)[] => [
  undefined,
  ...(CONCERNS[concern].kindsDifferIn === 'all' ? kindIdsOf(concern) : []),
];

/** Where its figures stand: kinds that are conditions of their own are not mixed in one table. */
const tablesOf = (concern: ConcernId): readonly (ConcernId | KindId)[] =>
  CONCERNS[concern].kindsDifferIn === 'all' ? kindIdsOf(concern) : [concern];

/** In words, everything that a concern still needs. */
function missing(concern: ConcernId): string[] {
  const rows = STUDIES.filter((row) => row.concern === concern);
  const withoutLaser = askedFor(concern).filter(
    (kind) => !studied(concern, kind).some((id) => TREATMENTS[id].family === 'laser'),
  );
  const kindsWithFigures = CONCERNS[concern].kindsDifferIn ? kindIdsOf(concern) : [];
  return [
    ...(rows.length > 0 ? [] : ['studies.json has no row of it']),
    ...(tablesOf(concern).every((name) => FIGURES[name])
      ? []
      : ['generated/figures.ts has no figure of it: npm run evidence']),
    ...(CONCERNS[concern].kindsDifferIn === 'all' && FIGURES[concern]
      ? ['generated/figures.ts mixes its kinds, which are conditions of their own']
      : []),
    ...withoutLaser.map(
      (kind) => `no study of a laser for ${kind ?? 'it'}: nothing stands beside microneedling`,
    ),
    ...kindsWithFigures
      .filter((kind) => !FIGURES[kind])
      .map((kind) => `generated/figures.ts has no figure of ${kind}, whose kinds differ`),
    ...notNamed(concern, ['concerns', 'concernsWithin', 'untreated']),
    ...notDefined(concern),
    ...kindIdsOf(concern).flatMap((kind) => notNamed(kind, ['kinds'])),
    ...CONCERNS[concern].areas.flatMap((area) => notNamed(area, ['areas'])),
  ];
}

describe('every concern', () => {
  it.each(CONCERN_IDS)('%s has its rows, its figures and its names', (concern) => {
    expect(missing(concern)).toEqual([]);
  });

  it('has its file and a line in the list, and no file is in no list', () => {
    const expected = CONCERN_IDS.map((concern) => `${concern}.ts`);
    expect(FILES.filter((file) => !OTHER_FILES.includes(file)).sort()).toEqual(expected.sort());
  });

  it('has a name of its own, and so has every kind: figures are looked up by it', () => {
    const names = ['general', ...CONCERN_IDS, ...CONCERN_IDS.flatMap(kindIdsOf)];
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(CONCERN_IDS)('%s names each place once', (concern) => {
    const {areas} = CONCERNS[concern];
    expect(areas).toEqual([...new Set(areas)]);
  });
});
