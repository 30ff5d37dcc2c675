import {describe, expect, it} from 'vitest';
import {areaFactors, courseDiscounts, prices} from '../../../../src/evidence/synthesis/prices.js';
import type {PriceRecord} from '../../../../src/evidence/synthesis/records.js';
import {aPriceRow} from './builders.js';

type Bounds = Readonly<{low: number; likely: number; high: number}>;
const likely = (rows: readonly PriceRecord[]): number | undefined => prices(rows)[0]?.likely;
/** How far a range reaches above its middle, on the scale of ratios. */
const reach = ([price]: readonly Bounds[]): number => Math.log((price?.high ?? 0) / (price?.likely ?? 0));
const listsOf = (asked: readonly number[], about: Partial<PriceRecord> = {}): PriceRecord[] =>
  asked.map((low, at) => aPriceRow({low, source: `S${at + 1}`, ...about}));

describe('prices', () => {
  it('stand where one list says, with room around: other clinics ask something else', () => {
    const [price] = prices([aPriceRow({low: 100})]);
    expect(price?.likely).toBeCloseTo(100, 6);
    expect(price?.low).toBeLessThan(90);
    expect(price?.high).toBeGreaterThan(110);
  });

  it('stand in the middle of lists, by ratio', () => {
    expect(likely(listsOf([50, 100, 200]))).toBeCloseTo(100, 6);
  });

  it('reach further where lists differ more', () => {
    expect(reach(prices(listsOf([50, 100, 200])))).toBeGreaterThan(reach(prices(listsOf([80, 100, 125]))));
  });

  it('count a range at its middle, by ratio', () => {
    expect(likely([aPriceRow({low: 50, high: 200})])).toBeCloseTo(100, 6);
  });

  it('give every list one voice, however many devices it names', () => {
    const [first, second, third] = listsOf([100, 200, 300]) as [PriceRecord, PriceRecord, PriceRecord];
    const devices = ['pen', 'other pen', 'third pen'].map((device) => ({...third, device}));
    expect(prices([first, second, ...devices])).toEqual(prices([first, second, third]));
  });

  it('keep markets and treatments apart', () => {
    const found = prices([aPriceRow({}), aPriceRow({market: 'GB', currency: 'GBP'}), aPriceRow({treatment: 'ipl'})]);
    expect(found.map(({market, treatment, currency}) => `${market} ${treatment} ${currency}`))
      .toEqual(['US microneedling USD', 'GB microneedling GBP', 'US ipl USD']);
  });

  /** Three American lists ask 100 for needles and 300 for light; three British ones ask 50 for needles. */
  const both = [90, 100, 110].flatMap((low, at) => [aPriceRow({low, source: `S${at + 1}`}), aPriceRow({low: 3 * low, source: `S${at + 1}`, treatment: 'ipl'})]);
  const british = [45, 50, 55].map((low, at) => aPriceRow({low, source: `S${at + 11}`, market: 'GB', currency: 'GBP'}));
  const of = (rows: readonly PriceRecord[], market: string, treatment: string): ReturnType<typeof prices>[number] | undefined =>
    prices(rows).find((price) => price.market === market && price.treatment === treatment);

  it('are drawn by the ratio that holds inside the lists of other markets', () => {
    // One British list asks 100 for light: the ratio to needles says 150.
    const one = aPriceRow({low: 100, source: 'S21', market: 'GB', currency: 'GBP', treatment: 'ipl'});
    const found = of([...both, ...british, one], 'GB', 'ipl')?.likely ?? 0;
    expect(found).toBeGreaterThan(100);
    expect(found).toBeLessThan(150);
    // Where light is no dearer than needles anywhere else, it is drawn to 50 instead.
    const alike = both.map((row) => (row.treatment === 'ipl' ? {...row, low: row.low / 3, high: row.high / 3} : row));
    expect(of([...alike, ...british, one], 'GB', 'ipl')?.likely ?? 0).toBeLessThan(found);
  });

  it('have the ratio of the lists, whatever else clinics differ by', () => {
    const found = prices(both);
    expect((found[1]?.likely ?? 0) / (found[0]?.likely ?? 1)).toBeCloseTo(3, 6);
  });

  it('are shown in no market where no list has one', () => {
    expect(of([...both, ...british], 'GB', 'ipl')).toBeUndefined();
    expect(prices([])).toEqual([]);
  });

  it('tell the years of their lists', () => {
    const rows = [aPriceRow({year: 2021}), aPriceRow({year: null, source: 'S2'}), aPriceRow({year: 2025, source: 'S3'})];
    expect(prices(rows)[0]?.years).toEqual([2021, 2025]);
    expect(prices([aPriceRow({year: null})])[0]?.years).toBeNull();
  });

  it.each([
    {name: 'was not read', row: aPriceRow({low: 900, source: 'S2', status: 'recalled'})},
    {name: 'is for another area', row: aPriceRow({low: 900, source: 'S2', area: 'face+neck'})},
    {name: 'is for a course', row: aPriceRow({low: 900, source: 'S2', sessions: 3})},
    {name: 'is from no market that is offered', row: aPriceRow({low: 900, source: 'S2', market: null, currency: 'CHF'})},
    {name: 'comes with more', row: aPriceRow({low: 900, source: 'S2', variant: 'with exosomes'})},
  ])('leave out what $name', ({row}) => {
    expect(likely([aPriceRow({low: 100}), row])).toBeCloseTo(100, 6);
  });

  it.each([
    {device: 'Fraxel', counts: true},
    {device: 'Clear + Brilliant', counts: true},
    {device: 'fractional resurfacing', counts: true},
    {device: 'Laser Genesis', counts: false},
    {device: 'laser rejuvenation', counts: false},
    {device: null, counts: false},
  ])('take $device in a price list for a fractional laser: $counts', ({device, counts}) => {
    expect(prices([aPriceRow({treatment: 'laser-nonablative', device})])).toHaveLength(counts ? 1 : 0);
  });

  it('take a published range for a fractional laser at its word', () => {
    expect(prices([aPriceRow({treatment: 'laser-nonablative', published: 'range'})])).toHaveLength(1);
  });

  it('do not take a light peel for an ablative laser', () => {
    expect(prices([aPriceRow({treatment: 'laser-ablative', device: 'CO2 Cool Peel'})])).toEqual([]);
  });

  it.each([
    {lists: 2, grade: 'D'},
    {lists: 3, grade: 'C'},
  ])('are of grade $grade with $lists lists', ({lists, grade}) => {
    const rows = Array.from({length: lists}, (_, at) => aPriceRow({source: `S${at + 1}`}));
    expect(prices(rows)[0]?.grade).toBe(grade);
  });
});

describe('areaFactors', () => {
  const face = (low: number, about: Partial<PriceRecord> = {}): PriceRecord => aPriceRow({low, ...about});
  const neck = (low: number, about: Partial<PriceRecord> = {}): PriceRecord => aPriceRow({low, area: 'neck', ...about});

  it('is the area’s price over the face’s', () => {
    expect(areaFactors([face(200), neck(160)])).toMatchObject([{area: 'neck', likely: expect.closeTo(0.8, 10) as number, sources: ['S1']}]);
  });

  it.each([
    {name: 'source', other: {source: 'S2'}},
    {name: 'list', other: {list: 'B'}},
    {name: 'treatment', other: {treatment: 'ipl'}},
    {name: 'device', other: {device: 'SkinPen'}},
    {name: 'number of sessions', other: {sessions: 3}},
  ] as const)('never compares with a face of another $name', ({other}) => {
    expect(areaFactors([face(200, other), neck(160)])).toEqual([]);
  });

  it('is one ratio a list: the mean of those that it shows', () => {
    // ½ and 2 are 1 on the scale of ratios.
    const several = [face(200), neck(100), face(100, {treatment: 'ipl'}), neck(200, {treatment: 'ipl'})];
    const others = [face(100, {source: 'S2'}), neck(80, {source: 'S2'}), face(100, {source: 'S3'}), neck(60, {source: 'S3'})];
    const [first] = areaFactors([...several, ...others]);
    const [second] = areaFactors([face(100), neck(100), ...others]);
    expect(first?.likely).toBeCloseTo(second?.likely ?? 0, 10);
    expect(first).toMatchObject({area: 'neck', grade: 'C', sources: ['S1', 'S2', 'S3']});
  });

  it('takes a course of the area beside the same course of the face', () => {
    expect(areaFactors([face(300, {sessions: 3}), neck(150, {sessions: 3})])[0]?.likely).toBeCloseTo(0.5, 10);
  });

  it('takes no notice of rows that were not read', () => {
    expect(areaFactors([face(200), neck(160, {status: 'recalled'})])).toEqual([]);
  });
});

describe('courseDiscounts', () => {
  /** A list that asks 100 for one session and takes this share off three. */
  const listTaking = (off: number, at: number, about: Partial<PriceRecord> = {}): PriceRecord[] => [
    aPriceRow({low: 100, source: `S${at}`, ...about}), aPriceRow({low: 300 * (1 - off), source: `S${at}`, sessions: 3, ...about}),
  ];
  const three = [listTaking(0.1, 1), listTaking(0.2, 2), listTaking(0.4, 3)].flat();

  it('are what lists take off as many single sessions: the middle one, the 10th and the 90th', () => {
    const close = (value: number): number => expect.closeTo(value, 10) as number;
    expect(courseDiscounts(three)).toEqual([{sessions: 3, low: close(0.1), likely: close(0.2), high: close(0.4), sources: ['S1', 'S2', 'S3']}]);
  });

  it('give every list one voice, however many treatments it sells', () => {
    const more = [listTaking(0.4, 3, {treatment: 'ipl'}), listTaking(0.4, 3, {treatment: 'laser-ablative'})].flat();
    expect(courseDiscounts([...three, ...more])).toEqual(courseDiscounts(three));
  });

  it('are told for three and six sessions, in that order, and for no other number', () => {
    const course = (sessions: number): PriceRecord[] => three.map((row) => (row.sessions === 3 ? {...row, sessions, low: row.low * sessions / 3, high: row.low * sessions / 3} : row));
    expect(courseDiscounts([...three, ...course(6), ...course(4)]).map(({sessions, likely: off}) => [sessions, Number(off.toFixed(6))])).toEqual([[3, 0.2], [6, 0.2]]);
  });

  it.each([
    {name: 'two lists', rows: three.slice(0, 4)},
    {name: 'single prices of another treatment', rows: three.map((row) => (row.sessions === 1 ? {...row, treatment: 'ipl' as const} : row))},
    {name: 'single prices of another device', rows: three.map((row) => (row.sessions === 1 ? {...row, device: 'SkinPen'} : row))},
    {name: 'single prices of another area', rows: three.map((row) => (row.sessions === 1 ? {...row, area: 'neck'} : row))},
    {name: 'single prices of another list', rows: three.map((row) => (row.sessions === 1 ? {...row, list: 'B'} : row))},
    {name: 'ranges that were published', rows: three.map((row) => ({...row, published: 'range' as const}))},
    {name: 'rows that were not read', rows: three.map((row) => ({...row, status: 'recalled' as const}))},
  ])('are not told from $name', ({rows}) => {
    expect(courseDiscounts(rows)).toEqual([]);
  });
});
