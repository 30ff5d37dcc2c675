import {describe, expect, it} from 'vitest';
import {areaFactors, prices} from '../../../../src/evidence/synthesis/prices.js';
import type {PriceRecord} from '../../../../src/evidence/synthesis/records.js';
import {aPriceRow} from './builders.js';

const likely = (rows: readonly PriceRecord[]): number | undefined => prices(rows)[0]?.likely;
/** Below a lonely price lies 1.28155 × √(3 × 0.25 / 4) on the scale of logarithms: the spread of other lists, a quarter at least. */
const LONELY = 1.2815515655 * Math.sqrt((3 * 0.25) / 4);

describe('prices', () => {
  it('borrows a spread where there is one list', () => {
    const [price] = prices([aPriceRow({low: 100})]);
    expect(price?.low).toBeCloseTo(100 * Math.exp(-LONELY), 6);
    expect(price?.likely).toBeCloseTo(100, 6);
    expect(price?.high).toBeCloseTo(100 * Math.exp(LONELY), 6);
  });

  it('counts a range at its middle, by ratio, and widens by it', () => {
    const [exact] = prices([aPriceRow({low: 100})]);
    const [range] = prices([aPriceRow({low: 50, high: 200})]);
    expect(range?.likely).toBeCloseTo(100, 6);
    // Half of the printed range is ln 2; the two spreads add as independent ones do.
    expect(Math.log((range?.high ?? 0) / 100)).toBeCloseTo(Math.hypot(LONELY, Math.log(2)), 6);
    expect(range?.low).toBeLessThan(exact?.low ?? 0);
  });

  it('gives every list one voice, however many devices it names', () => {
    const many = [300, 300, 300].map((low, at) => aPriceRow({low, device: `pen ${at}`, source: 'S3'}));
    expect(likely([aPriceRow({low: 100, source: 'S1'}), aPriceRow({low: 200, source: 'S2'}), ...many])).toBeCloseTo(200, 6);
  });

  it('keeps markets and treatments apart', () => {
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
  ])('leaves out what $name', ({row}) => {
    expect(likely([aPriceRow({low: 100}), row])).toBeCloseTo(100, 6);
  });

  it.each([
    {device: 'Fraxel', counts: true},
    {device: 'Clear + Brilliant', counts: true},
    {device: 'fractional resurfacing', counts: true},
    {device: 'Laser Genesis', counts: false},
    {device: 'laser rejuvenation', counts: false},
    {device: null, counts: false},
  ])('takes $device in a price list for a fractional laser: $counts', ({device, counts}) => {
    expect(prices([aPriceRow({treatment: 'laser-nonablative', device})])).toHaveLength(counts ? 1 : 0);
  });

  it('takes a published range for a fractional laser at its word', () => {
    expect(prices([aPriceRow({treatment: 'laser-nonablative', published: 'range'})])).toHaveLength(1);
  });

  it('does not take a light peel for an ablative laser', () => {
    expect(prices([aPriceRow({treatment: 'laser-ablative', device: 'CO2 Cool Peel'})])).toEqual([]);
  });

  it.each([
    {lists: 2, grade: 'D'},
    {lists: 3, grade: 'C'},
  ])('is of grade $grade with $lists lists', ({lists, grade}) => {
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

  it('is the mean ratio of a list that shows several, and the median of lists', () => {
    // One list: ½ and 2 are 1 on the scale of ratios. Three lists: 1, 0.8 and 0.6, of which 0.8 is the middle.
    const rows = [
      face(200), neck(100), face(100, {treatment: 'ipl'}), neck(200, {treatment: 'ipl'}),
      face(100, {source: 'S2'}), neck(80, {source: 'S2'}), face(100, {source: 'S3'}), neck(60, {source: 'S3'}),
    ];
    expect(areaFactors(rows)).toMatchObject([{area: 'neck', likely: expect.closeTo(0.8, 10) as number, grade: 'C'}]);
  });

  it('takes a course of the area beside the same course of the face', () => {
    expect(areaFactors([face(300, {sessions: 3}), neck(150, {sessions: 3})])[0]?.likely).toBeCloseTo(0.5, 10);
  });

  it('takes no notice of rows that were not read', () => {
    expect(areaFactors([face(200), neck(160, {status: 'recalled'})])).toEqual([]);
  });
});
