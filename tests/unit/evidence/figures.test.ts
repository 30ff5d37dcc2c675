import {describe, expect, it} from 'vitest';
import {CONCERNS, TREATMENTS} from '../../../src/evidence/concerns.js';
import {areaFactorOf, cellsOf, priceOf, type Cell} from '../../../src/evidence/decode.js';
import {
  ACNE_KIND_SOURCES, areaGroundOf, groundOf, priceGroundOf, STEP_SOURCES, type Ground,
} from '../../../src/evidence/decode-grounds.js';
import * as figures from '../../../src/evidence/figures.js';
import * as grounds from '../../../src/evidence/grounds.js';
import type {ConcernId, KindId, QuantityId} from '../../../src/evidence/ids.js';
import {cells, OF_CONCERN, OF_TREATMENT, type Cell as Pooled} from '../../../src/evidence/synthesis/cells.js';
import {darkMarks} from '../../../src/evidence/synthesis/dark-marks.js';
import {kindOdds} from '../../../src/evidence/synthesis/kinds.js';
import type {Figure} from '../../../src/evidence/synthesis/pool.js';
import {areaFactors, prices} from '../../../src/evidence/synthesis/prices.js';
import {readings} from '../../../src/evidence/synthesis/readings.js';
import {areasText, figuresText, number36, pricesText} from '../../../src/evidence/synthesis/write.js';
import {PRICE_ROWS, SOURCES, STUDIES} from './read-records.js';

const {used} = readings(STUDIES, SOURCES);
const pooled = cells(used);
const marks = darkMarks(used);
const kinds = kindOdds(used);
const paid = prices(PRICE_ROWS);
const areas = areaFactors(PRICE_ROWS);

const STALE = 'The figures are not those of the records: npm run evidence writes them anew.';
const inThreeDigits = ({low, likely, high}: Omit<Figure, 'grade' | 'people' | 'sources'>): number[] =>
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
    ['studies of the step', grounds.DARK_MARKS_STEP_SOURCES, marks.oddsSources.map(number36).join(' ')],
    ['studies of the kinds', grounds.KIND_SOURCES, kinds.sources.map(number36).join(' ')],
  ])('%s', (_, kept, written) => {
    expect(kept, STALE).toBe(written);
  });

  it('the step from one skin type to the next', () => {
    expect(figures.DARK_MARKS_STEP, STALE).toBe(Number(marks.oddsPerType.toPrecision(3)));
  });

  it('the odds of the kinds', () => {
    const odds = [...kinds.odds].map(([kind, value]) => [kind, Number(value.toPrecision(3))]);
    expect(figures.KIND_ODDS, STALE).toEqual(Object.fromEntries(odds));
  });
});

/** What may be asked for: every treatment for every concern as a whole and for each of its kinds. */
const ASKED = (Object.keys(CONCERNS) as ConcernId[]).flatMap((concern) =>
  [undefined, ...CONCERNS[concern].kinds].flatMap((kind) => TREATMENTS.map((treatment) => ({concern, kind, treatment}))));
type Asked = (typeof ASKED)[number];

/** Its own figure first, then the concern's, then the treatment's; kinds of pigmentation take nothing from each other. */
function expected({concern, kind, treatment}: Asked, quantity: QuantityId): Pick<Pooled, 'figure'> & {about: readonly ConcernId[]} | undefined {
  const of = (its: ConcernId | null, itsKind: KindId | null): Pooled | undefined =>
    pooled.find((cell) => cell.concern === its && cell.kind === itsKind && cell.treatment === treatment && cell.quantity === quantity);
  if (quantity === 'darkMarks') {
    const dark = marks.figures.get(treatment);
    return dark && {figure: dark.figure, about: [...new Set(dark.readings.flatMap((one) => (one.concern === 'general' ? [] : one.concern)))]};
  }
  const own = (kind && of(concern, kind)) ?? (kind && concern === 'pigmentation' ? undefined : of(concern, null));
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
        expect(numbers(cell), at).toEqual(quantity === 'sessions' ? [low, likely, high].map(whole) : inThreeDigits(wanted.figure));
        expect(cell.about, at).toEqual(wanted.about);
        const {grade, people, sources} = groundOf(cell);
        expect({grade, people, sources: [...sources].sort()}, at)
          .toEqual({grade: wanted.figure.grade, people: wanted.figure.people, sources: [...wanted.figure.sources].sort()});
      }
    }
  });

  const sameGround = ({sources, grade}: Ground, wanted: Pick<Figure, 'sources' | 'grade'>): void => {
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

  it('of what the factors rest on', () => {
    expect(STEP_SOURCES).toEqual(marks.oddsSources);
    expect(ACNE_KIND_SOURCES).toEqual(kinds.sources);
  });
});

const QUANTITY_OF: Readonly<Record<string, QuantityId>> = {
  sessions: 'sessions', interval_weeks: 'weeksBetween', minutes: 'minutesPerVisit', weeks_to_visible: 'weeksToFirstChange',
  weeks_to_full: 'weeksToFullResult', improvement_pct: 'improvement', responder_pct: 'clearChange', pih_pct: 'darkMarks',
  erythema_days: 'rednessDays', downtime_days: 'daysOff', pain_0_10: 'pain',
};

describe('one number changed in the records', () => {
  /** Every figure by its name. Dark marks come last: they share one slope. */
  const named = (rows: typeof STUDIES): Map<string, Figure & {quantity: string}> => {
    const anew = readings(rows, SOURCES).used;
    const said = cells(anew).map(({concern, kind, treatment, quantity, figure}) =>
      [[concern, kind, treatment, quantity].join('/'), {...figure, quantity}] as const);
    const dark = [...darkMarks(anew).figures].map(([treatment, {figure}]) => [`dark/${treatment}`, {...figure, quantity: 'darkMarks'}] as const);
    return new Map([...said, ...dark]);
  };
  const before = named(STUDIES);
  // The first counted row of each quantity, whatever it is.
  const changed = [...new Map(STUDIES.filter(({typical, status}) => typical !== null && typical > 1 && status === 'seen')
    .filter(({source, quantity}) => used.some((one) => one.source === source && QUANTITY_OF[quantity] === one.quantity))
    .map((row) => [row.quantity, row])).values()];

  it.each(changed)('of $quantity: only figures that rest on $id move, the others of its quantity lend it their spread', (row) => {
    const half = (value: number | null): number | null => (value === null ? null : value / 2);
    const quantity = QUANTITY_OF[row.quantity];
    const after = named(STUDIES.map((one) => (one === row ? {...row, low: half(row.low), typical: half(row.typical), high: half(row.high)} : one)));
    const moved = (bound: 'low' | 'likely' | 'high'): [string, Figure & {quantity: string}][] =>
      [...before].filter(([name, figure]) => figure[bound] !== after.get(name)?.[bound]);
    // The spread of a quantity is borrowed among its figures; dark marks share the step from type to type besides.
    for (const bound of ['low', 'high'] as const) expect(moved(bound).filter(([, figure]) => figure.quantity !== quantity)).toEqual([]);
    const withoutIt = moved('likely').filter(([, {sources}]) => !sources.includes(row.source));
    if (row.quantity === 'pih_pct') expect(withoutIt.filter(([, figure]) => figure.quantity !== 'darkMarks')).toEqual([]);
    else expect(withoutIt).toEqual([]);
    expect([...moved('low'), ...moved('likely'), ...moved('high')].length, 'nothing moved at all').toBeGreaterThan(0);
  });
});
