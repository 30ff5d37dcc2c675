import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {CONCERNS, kindIdsOf} from '../../../src/evidence/concerns/index.js';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import {
  areaEvidenceOf,
  figureEvidenceFor,
  kindSourcesOf,
  priceEvidenceOf,
} from '../../../src/evidence/figure-evidence.js';
import {DARK_MARKS_ODDS_SOURCES} from '../../../src/evidence/generated/evidence-of-figures.js';
import {COURSE_DISCOUNTS} from '../../../src/evidence/generated/sources.js';
import type {ConcernId, KindId, QuantityId} from '../../../src/evidence/ids.js';
import {areaFactorOf, figuresFor, priceOf} from '../../../src/evidence/look-up-figures.js';
import {gentlePriceEvidenceOf, gentlePriceOf} from '../../../src/evidence/look-up-gentle-prices.js';
import {sourceOf} from '../../../src/evidence/sources/study-sources.js';
import {cells, OF_CONCERN, OF_TREATMENT, type PooledFigure} from '../../../src/synthesis/cells.js';
import {darkMarks} from '../../../src/synthesis/dark-marks.js';
import type {Figure} from '../../../src/synthesis/figure.js';
import {generatedFiles} from '../../../src/synthesis/generated-files.js';
import {pool} from '../../../src/synthesis/pool.js';
import {readings, type Reading} from '../../../src/synthesis/readings.js';
import {COMPARISONS, PRICE_ROWS, SOURCES, STUDIES} from './read-records.js';

const {used} = readings(STUDIES, SOURCES);
const all = pool({
  studies: STUDIES,
  sources: SOURCES,
  prices: PRICE_ROWS,
  comparisons: COMPARISONS,
});
const {figures: pooled, darkMarks: marks, kinds, prices: paid, areas} = all;

const inTwoDigits = ({low, likely, high}: Pick<Figure, 'low' | 'likely' | 'high'>): number[] =>
  [low, likely, high].map((value) => Number(value.toPrecision(2)));
const inThreeDigits = ({low, likely, high}: Pick<Figure, 'low' | 'likely' | 'high'>): number[] =>
  [low, likely, high].map((value) => Number(value.toPrecision(3)));

describe('the generated files', () => {
  it.each(Object.entries(generatedFiles(all)))(
    '%s is that of the records: npm run evidence writes it anew',
    (name, text) => {
      const path = resolve(import.meta.dirname, '../../../src/evidence/generated', name);
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );

  it('say what a course takes off only where three lists do, as shares', () => {
    expect(COURSE_DISCOUNTS.length).toBeGreaterThan(0);
    expect(
      COURSE_DISCOUNTS.filter(
        ([sessions, low, likely, high, lists]) =>
          !(sessions > 1 && low > 0 && low <= likely && likely <= high && high < 1 && lists >= 3),
      ),
    ).toEqual([]);
  });
});

/**
 * What may be asked for: every treatment for every concern as a whole and for each of its kinds.
 */
const ASKED = (Object.keys(CONCERNS) as ConcernId[]).flatMap((concern) =>
  [undefined, ...kindIdsOf(concern)].flatMap((kind) =>
    TREATMENT_IDS.map((treatment) => ({concern, kind, treatment})),
  ),
);
type Asked = (typeof ASKED)[number];

/**
 * Its own figure first, then the concern's, then the treatment's; kinds of pigmentation take
 * nothing from each other and are not mixed where the kind is open, scars take no result.
 */
function expected(
  {concern, kind, treatment}: Asked,
  quantity: QuantityId,
): (Pick<PooledFigure, 'figure'> & {about: readonly ConcernId[]}) | undefined {
  const of = (its: ConcernId | null, itsKind: KindId | null): PooledFigure | undefined =>
    pooled.find(
      (cell) =>
        cell.concern === its &&
        cell.kind === itsKind &&
        cell.treatment === treatment &&
        cell.quantity === quantity,
    );
  if (quantity === 'darkMarks') {
    const dark = marks.figures.get(treatment);
    return (
      dark && {
        figure: dark.figure,
        about: [
          ...new Set(
            dark.readings.flatMap((one) => (one.concern === 'general' ? [] : one.concern)),
          ),
        ],
      }
    );
  }
  const apart =
    kind &&
    (concern === 'pigmentation' ||
      (concern === 'scars' && (quantity === 'improvement' || quantity === 'clearChange')));
  const isMixed = kind === undefined && concern === 'pigmentation';
  const own = (kind && of(concern, kind)) ?? (apart || isMixed ? undefined : of(concern, null));
  if (own) return {figure: own.figure, about: []};
  const general = of(null, null);
  // A range of all studies is borrowed from none.
  return (
    general && {
      figure: general.figure,
      about: general.figure.alike === undefined ? general.about : [],
    }
  );
}

describe('looking up gives back what was pooled', () => {
  const QUANTITIES = [...OF_CONCERN, ...OF_TREATMENT, 'darkMarks'] as const;

  it.each(Object.keys(CONCERNS))('of %s, for every kind, treatment and quantity', (name) => {
    for (const asked of ASKED.filter(({concern}) => concern === name)) {
      const found = figuresFor(asked.treatment, asked.concern, asked.kind);
      const evidence = figureEvidenceFor(asked.treatment, asked.concern, asked.kind);
      for (const quantity of QUANTITIES) {
        const at = `${asked.treatment} for ${asked.kind ?? asked.concern}: ${quantity}`;
        const row = found[quantity];
        const wanted = expected(asked, quantity);
        expect(row === undefined, at).toBe(wanted === undefined);
        if (row === undefined || wanted === undefined) continue;
        const whole = (value: number): number => Math.max(1, Math.round(value));
        const {low, likely, high} = wanted.figure;
        expect(row.slice(0, 3), at).toEqual(
          quantity === 'sessions' ? [low, likely, high].map(whole) : inTwoDigits(wanted.figure),
        );
        expect(row.slice(3), at).toEqual(wanted.about);
        const {grade, people, sources = [], notByPerson = 0, alike} = evidence[quantity] ?? {};
        expect({grade, people, sources: [...sources].sort(), notByPerson, alike}, at).toEqual({
          grade: wanted.figure.grade,
          people: wanted.figure.people,
          sources: [...wanted.figure.sources].sort(),
          notByPerson: wanted.figure.notByPerson ?? 0,
          alike: wanted.figure.alike,
        });
      }
    }
  });

  it.each(paid)('of the price of $treatment in $market, $make', (price) => {
    const {market, treatment, make, grade, sources} = price;
    const [range, evidence] =
      make === 'full'
        ? [priceOf(market, treatment), priceEvidenceOf(market, treatment)]
        : [gentlePriceOf(market, treatment), gentlePriceEvidenceOf(market, treatment)];
    expect(Object.values(range ?? {})).toEqual(inThreeDigits(price));
    expect(evidence).toEqual({grade, sources});
  });

  it.each([
    ...areas.usual.map((factor) => ({factor, treatment: 'microneedling' as const})),
    ...areas.energy.map((factor) => ({factor, treatment: 'laser-ablative' as const})),
  ])('of the price of $factor.area by $treatment', ({factor, treatment}) => {
    const {area, grade, sources} = factor;
    const {low, likely, high} = factor;
    expect(Object.values(areaFactorOf(area, treatment) ?? {})).toEqual(
      [low, likely, high].map((value) => Number(value.toPrecision(2))),
    );
    expect(areaEvidenceOf(area, treatment)).toEqual({grade, sources});
  });

  it('of every source, with the address that its numbers give', () => {
    for (const {id, level, year, authors, title, journal, doi, pmid, pmcid} of SOURCES) {
      const found = sourceOf(id);
      expect(found).toMatchObject({
        level,
        year,
        authors: authors ?? '',
        title,
        journal: journal ?? '',
      });
      const number = doi ?? pmid ?? pmcid;
      expect(
        number === null
          ? found?.link === ''
          : found?.link.startsWith('https://') && found.link.replace(/\/$/, '').endsWith(number),
        id,
      ).toBe(true);
    }
  });

  it('of what the factors rest on', () => {
    expect(DARK_MARKS_ODDS_SOURCES).toEqual(marks.oddsSources);
    expect(kindSourcesOf('acne-scars')).toEqual(kinds.sources.get('acne-scars'));
    expect(kindSourcesOf('pores')).toEqual([]);
  });
});

/** Everything that is said of one quantity, by name. */
function said(all: readonly Reading[], quantity: QuantityId): Map<string, Figure> {
  const own = all.filter((reading) => reading.quantity === quantity);
  if (quantity === 'darkMarks')
    return new Map([...darkMarks(own).figures].map(([treatment, {figure}]) => [treatment, figure]));
  return new Map(
    cells(own).map(({concern, kind, treatment, figure}) => [
      [concern, kind, treatment].join('/'),
      figure,
    ]),
  );
}

describe('one number changed in the records', () => {
  // A counted share, a share and days; the others take up to seconds each and go the same way.
  it.each(['pih_pct', 'improvement_pct', 'downtime_days'])(
    'of %s changes readings of that source and quantity only, and the figure that rests on them',
    (name) => {
      const row = STUDIES.find(
        ({quantity, typical, source}) =>
          quantity === name &&
          typical !== null &&
          typical > 1 &&
          used.some((one) => one.source === source),
      );
      const half = (value: number | null): number | null => (value === null ? null : value / 2);
      const anew = readings(
        STUDIES.map((one) =>
          one === row
            ? {...row, low: half(row.low), typical: half(row.typical), high: half(row.high)}
            : one,
        ),
        SOURCES,
      ).used;
      const moved = used.filter(
        (reading, at) => JSON.stringify(reading) !== JSON.stringify(anew[at]),
      );
      const [first] = moved;
      if (row === undefined || first === undefined) return expect.fail('Nothing moved at all.');
      expect(
        moved.filter(({source, quantity}) => source !== row.source || quantity !== first.quantity),
      ).toEqual([]);
      const [before, after] = [said(used, first.quantity), said(anew, first.quantity)];
      const resting = [...before].filter(([, {sources}]) => sources.includes(row.source));
      expect(resting.length).toBeGreaterThan(0);
      expect(
        resting.filter(
          ([figure, {low, likely, high}]) =>
            [low, likely, high].join() ===
            Object.values(after.get(figure) ?? {})
              .slice(0, 3)
              .join(),
        ),
      ).toEqual([]);
    },
  );

  // Within a quantity all figures lend each other strength; between quantities nothing is lent.
  it.each(['minutesPerVisit', 'pain', 'improvement'] as const)(
    'moves no figure of another quantity: those of %s come from its readings alone',
    (quantity) => {
      const alone = said(used, quantity);
      const among = pooled.filter((cell) => cell.quantity === quantity);
      expect(
        among.map(({concern, kind, treatment, figure}) => [
          [concern, kind, treatment].join('/'),
          figure,
        ]),
      ).toEqual([...alone]);
    },
  );
});
