import {describe, expect, it} from 'vitest';
import {CONCERNS, TREATMENTS} from '../../../src/evidence/concerns.js';
import {areaFactorOf, cellsOf, priceOf, type Cell} from '../../../src/evidence/figures-of.js';
import {
  areaGroundOf,
  groundOf,
  kindSourcesOf,
  priceGroundOf,
  STEP_SOURCES,
  type Ground,
} from '../../../src/evidence/figure-evidence.js';
import * as figures from '../../../src/evidence/generated/figures.js';
import * as grounds from '../../../src/evidence/generated/evidence-of-figures.js';
import {sourceOf} from '../../../src/evidence/sources/study-sources.js';
import type {ConcernId, KindId, QuantityId} from '../../../src/evidence/ids.js';
import {
  COURSE_DISCOUNTS,
  SOURCES as SOURCE_LINES,
} from '../../../src/evidence/generated/sources.js';
import {areaFactors} from '../../../src/synthesis/area-factors.js';
import {
  cells,
  OF_CONCERN,
  OF_TREATMENT,
  type Cell as Pooled,
} from '../../../src/synthesis/cells.js';
import {courseDiscounts} from '../../../src/synthesis/course-discounts.js';
import {darkMarks} from '../../../src/synthesis/dark-marks.js';
import type {Figure} from '../../../src/synthesis/figure.js';
import {fitKindOdds} from '../../../src/synthesis/kinds.js';
import {prices} from '../../../src/synthesis/prices.js';
import {readings, type Reading} from '../../../src/synthesis/readings.js';
import {
  areasText,
  figuresText,
  number36,
  pricesText,
  sourcesText,
} from '../../../src/synthesis/write.js';
import {COMPARISONS, PRICE_ROWS, SOURCES, STUDIES} from './read-records.js';

const {used} = readings(STUDIES, SOURCES);
const pooled = cells(used, COMPARISONS);
const marks = darkMarks(used, COMPARISONS);
const kinds = fitKindOdds(used);
const paid = prices(PRICE_ROWS);
const areas = areaFactors(PRICE_ROWS);

const STALE = 'The figures are not those of the records: npm run evidence writes them anew.';
const inThreeDigits = ({low, likely, high}: Pick<Figure, 'low' | 'likely' | 'high'>): number[] =>
  [low, likely, high].map((value) => Number(value.toPrecision(3)));
const numbers = ({range: {low, likely, high}}: Cell): number[] => [low, likely, high];

describe('the figures are fresh', () => {
  const text = figuresText(pooled, marks);

  it.each([
    ['figures', figures.FIGURES, text.figures],
    ['prices', figures.PRICES, pricesText(paid).figures],
    ['areas', figures.AREAS, areasText(areas).figures],
    ['grounds of figures', grounds.FIGURE_GROUNDS, text.grounds],
    ['grounds of prices', grounds.PRICE_GROUNDS, pricesText(paid).grounds],
    ['grounds of areas', grounds.AREA_GROUNDS, areasText(areas).grounds],
    [
      'studies of the step',
      grounds.DARK_MARKS_STEP_SOURCES,
      marks.oddsSources.map(number36).join(' '),
    ],
    ['sources', SOURCE_LINES, sourcesText(SOURCES)],
  ])('%s', (_, kept, written) => {
    expect(kept, STALE).toBe(written);
  });

  it('the step from one skin type to the next', () => {
    expect(figures.DARK_MARKS_STEP, STALE).toBe(Number(marks.oddsPerType.toPrecision(3)));
  });

  it('what a course takes off', () => {
    const written = courseDiscounts(PRICE_ROWS).map(({sessions, sources, ...share}) => [
      sessions,
      ...inThreeDigits(share),
      sources.length,
    ]);
    expect(COURSE_DISCOUNTS, STALE).toEqual(written);
    expect(
      COURSE_DISCOUNTS.filter(
        ([sessions, low, likely, high, lists]) =>
          !(sessions > 1 && low > 0 && low <= likely && likely <= high && high < 1 && lists >= 3),
      ),
    ).toEqual([]);
  });

  it('the studies of the kinds', () => {
    expect(grounds.KIND_SOURCES, STALE).toEqual(
      Object.fromEntries(
        [...kinds.sources].map(([concern, ids]) => [concern, ids.map(number36).join(' ')]),
      ),
    );
  });

  it('the odds of the kinds', () => {
    const odds = [...kinds.odds].map(([kind, value]) => [kind, Number(value.toPrecision(3))]);
    expect(figures.KIND_ODDS, STALE).toEqual(Object.fromEntries(odds));
  });
});

/** What may be asked for: every treatment for every concern as a whole and for each of its kinds. */
const ASKED = (Object.keys(CONCERNS) as ConcernId[]).flatMap((concern) =>
  [undefined, ...CONCERNS[concern].kinds].flatMap((kind) =>
    TREATMENTS.map((treatment) => ({concern, kind, treatment})),
  ),
);
type Asked = (typeof ASKED)[number];

/** Its own figure first, then the concern's, then the treatment's; kinds of pigmentation take nothing from each other, scars no result. */
function expected(
  {concern, kind, treatment}: Asked,
  quantity: QuantityId,
): (Pick<Pooled, 'figure'> & {about: readonly ConcernId[]}) | undefined {
  const of = (its: ConcernId | null, itsKind: KindId | null): Pooled | undefined =>
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
  const own = (kind && of(concern, kind)) ?? (apart ? undefined : of(concern, null));
  if (own) return {figure: own.figure, about: []};
  const general = of(null, null);
  return general && {figure: general.figure, about: general.about};
}

describe('decode gives back what was written', () => {
  const QUANTITIES = [...OF_CONCERN, ...OF_TREATMENT, 'darkMarks'] as const;

  it.each(Object.keys(CONCERNS))('of %s, for every kind, treatment and quantity', (name) => {
    for (const asked of ASKED.filter(({concern}) => concern === name)) {
      const found = cellsOf(asked.treatment, asked.concern, asked.kind);
      for (const quantity of QUANTITIES) {
        const at = `${asked.treatment} for ${asked.kind ?? asked.concern}: ${quantity}`;
        const cell = found[quantity];
        const wanted = expected(asked, quantity);
        expect(cell === undefined, at).toBe(wanted === undefined);
        if (cell === undefined || wanted === undefined) continue;
        const whole = (value: number): number => Math.max(1, Math.round(value));
        const {low, likely, high} = wanted.figure;
        expect(numbers(cell), at).toEqual(
          quantity === 'sessions' ? [low, likely, high].map(whole) : inThreeDigits(wanted.figure),
        );
        expect(cell.about, at).toEqual(wanted.about);
        const {grade, people, sources, notByPerson} = groundOf(cell);
        expect({grade, people, sources: [...sources].sort(), notByPerson}, at).toEqual({
          grade: wanted.figure.grade,
          people: wanted.figure.people,
          sources: [...wanted.figure.sources].sort(),
          notByPerson: wanted.figure.notByPerson ?? 0,
        });
      }
    }
  });

  const sameGround = (
    {sources, grade}: Ground,
    wanted: Pick<Figure, 'sources' | 'grade'>,
  ): void => {
    expect({sources, grade}).toEqual({sources: wanted.sources, grade: wanted.grade});
  };

  it.each(paid)('of the price of $treatment in $market', (price) => {
    const cell = priceOf(price.market, price.treatment);
    expect(cell && numbers(cell)).toEqual(inThreeDigits(price));
    if (cell) sameGround(priceGroundOf(cell), price);
  });

  it.each(areas)('of the price of $area', (factor) => {
    const cell = areaFactorOf(factor.area);
    expect(cell && numbers(cell)).toEqual(inThreeDigits(factor));
    if (cell) sameGround(areaGroundOf(cell), factor);
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
    expect(STEP_SOURCES).toEqual(marks.oddsSources);
    expect(kindSourcesOf('acne-scars')).toEqual(kinds.sources.get('acne-scars'));
    expect(kindSourcesOf('pores')).toEqual([]);
  });
});

/** Everything that is said of one quantity, by name. */
function said(all: readonly Reading[], quantity: QuantityId): Map<string, Figure> {
  const own = all.filter((reading) => reading.quantity === quantity);
  if (quantity === 'darkMarks')
    return new Map(
      [...darkMarks(own, COMPARISONS).figures].map(([treatment, {figure}]) => [treatment, figure]),
    );
  return new Map(
    cells(own, COMPARISONS).map(({concern, kind, treatment, figure}) => [
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
    30_000,
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
    30_000,
  );
});
