import {describe, expect, it} from 'vitest';
import {areaFactors, prices} from '../../../../src/evidence/synthesis/prices.js';
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

  it('reach further where what is published is a range: it brings its own width', () => {
    const exact = listsOf([90, 100, 110, 100], {published: 'range'});
    const wide = exact.map((row) => ({...row, low: row.low / 3, high: row.high * 3}));
    expect(reach(prices(wide))).toBeGreaterThan(reach(prices(exact)));
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
