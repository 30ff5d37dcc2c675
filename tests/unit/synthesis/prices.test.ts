import {describe, expect, it} from 'vitest';
import {fitPrices} from '../../../src/synthesis/model/price-model.js';
import {makeOf, priceRows, sortPriceRows} from '../../../src/synthesis/price-rows.js';
import {sessionPrices} from '../../../src/synthesis/prices.js';
import type {PriceRecord} from '../../../src/synthesis/records.js';
import {aPriceRow} from './builders.js';

type Bounds = Readonly<{low: number; likely: number; high: number}>;
const likely = (rows: readonly PriceRecord[]): number | undefined => sessionPrices(rows)[0]?.likely;
/** How far a range reaches above its middle, on the scale of ratios. */
const reach = ([price]: readonly Bounds[]): number =>
  Math.log((price?.high ?? 0) / (price?.likely ?? 0));
const listsOf = (asked: readonly number[], about: Partial<PriceRecord> = {}): PriceRecord[] =>
  asked.map((low, at) => aPriceRow({low, source: `S${at + 1}`, ...about}));

describe('prices', () => {
  it('stand where one list says, with room around: other clinics ask something else', () => {
    const [price] = sessionPrices([aPriceRow({low: 100})]);
    expect(price?.likely).toBeCloseTo(100, 6);
    expect(price?.low).toBeLessThan(90);
    expect(price?.high).toBeGreaterThan(110);
  });

  it('stand in the middle of lists, by ratio', () => {
    expect(likely(listsOf([50, 100, 200]))).toBeCloseTo(100, 6);
  });

  it('reach further where lists differ more', () => {
    expect(reach(sessionPrices(listsOf([50, 100, 200])))).toBeGreaterThan(
      reach(sessionPrices(listsOf([80, 100, 125]))),
    );
  });

  it('count a range at its middle, by ratio', () => {
    expect(likely([aPriceRow({low: 50, high: 200})])).toBeCloseTo(100, 6);
  });

  it('give every list one voice, however many devices it names', () => {
    const [first, second, third] = listsOf([100, 200, 300]) as [
      PriceRecord,
      PriceRecord,
      PriceRecord,
    ];
    const devices = ['pen', 'other pen', 'third pen'].map((device) => ({...third, device}));
    expect(sessionPrices([first, second, ...devices])).toEqual(
      sessionPrices([first, second, third]),
    );
  });

  it('keep markets and treatments apart', () => {
    const found = sessionPrices([
      aPriceRow({}),
      aPriceRow({market: 'GB', currency: 'GBP'}),
      aPriceRow({treatment: 'ipl'}),
    ]);
    expect(
      found.map(({market, treatment, currency}) => `${market} ${treatment} ${currency}`),
    ).toEqual(['US microneedling USD', 'GB microneedling GBP', 'US ipl USD']);
  });

  /**
   * Three American lists ask 100 for needles and 300 for light; three British ones ask 50 for
   * needles.
   */
  const both = [90, 100, 110].flatMap((low, at) => [
    aPriceRow({low, source: `S${at + 1}`}),
    aPriceRow({low: 3 * low, source: `S${at + 1}`, treatment: 'ipl'}),
  ]);
  const british = [45, 50, 55].map((low, at) =>
    aPriceRow({low, source: `S${at + 11}`, market: 'GB', currency: 'GBP'}),
  );
  const of = (
    rows: readonly PriceRecord[],
    market: string,
    treatment: string,
  ): ReturnType<typeof sessionPrices>[number] | undefined =>
    sessionPrices(rows).find((price) => price.market === market && price.treatment === treatment);

  it('are drawn by the ratio that holds inside the lists of other markets', () => {
    // One British list asks 100 for light: the ratio to needles says 150.
    const one = aPriceRow({
      low: 100,
      source: 'S21',
      market: 'GB',
      currency: 'GBP',
      treatment: 'ipl',
    });
    const found = of([...both, ...british, one], 'GB', 'ipl')?.likely ?? 0;
    expect(found).toBeGreaterThan(100);
    expect(found).toBeLessThan(150);
    // Where light is no dearer than needles anywhere else, it is drawn to 50 instead.
    const alike = both.map((row) =>
      row.treatment === 'ipl' ? {...row, low: row.low / 3, high: row.high / 3} : row,
    );
    expect(of([...alike, ...british, one], 'GB', 'ipl')?.likely ?? 0).toBeLessThan(found);
  });

  it('have the ratio of the lists, whatever else clinics differ by', () => {
    const found = sessionPrices(both);
    expect((found[1]?.likely ?? 0) / (found[0]?.likely ?? 1)).toBeCloseTo(3, 6);
  });

  it('are shown in no market where no list has one', () => {
    expect(of([...both, ...british], 'GB', 'ipl')).toBeUndefined();
    expect(sessionPrices([])).toEqual([]);
  });

  it('tell the years of their lists', () => {
    const rows = [
      aPriceRow({year: 2021}),
      aPriceRow({year: null, source: 'S2'}),
      aPriceRow({year: 2025, source: 'S3'}),
    ];
    expect(sessionPrices(rows)[0]?.years).toEqual([2021, 2025]);
    expect(sessionPrices([aPriceRow({year: null})])[0]?.years).toBeNull();
  });

  it.each([
    {name: 'was not read', row: aPriceRow({low: 900, source: 'S2', status: 'recalled'})},
    {name: 'is for another area', row: aPriceRow({low: 900, source: 'S2', area: 'forehead'})},
    {name: 'is for a course', row: aPriceRow({low: 900, source: 'S2', sessions: 3})},
    {
      name: 'is from no market that is offered',
      row: aPriceRow({low: 900, source: 'S2', market: null, currency: 'CHF'}),
    },
    {name: 'is copied', row: aPriceRow({low: 900, source: 'S2', copied: true})},
    {name: 'comes with more', row: aPriceRow({low: 900, source: 'S2', variant: 'with exosomes'})},
  ])('leave out what $name', ({row}) => {
    expect(likely([aPriceRow({low: 100}), row])).toBeCloseTo(100, 6);
  });

  it.each([
    {device: 'Fraxel', counts: true},
    {device: 'fractional resurfacing', counts: true},
    {device: 'Clear + Brilliant', counts: false},
    {device: 'LaseMD', counts: false},
    {device: 'Laser Genesis', counts: false},
    {device: 'laser rejuvenation', counts: false},
    {device: null, counts: false},
  ])('take $device in a price list for a fractional laser: $counts', ({device, counts}) => {
    expect(sessionPrices([aPriceRow({treatment: 'laser-nonablative', device})])).toHaveLength(
      counts ? 1 : 0,
    );
  });

  it.each([
    {device: 'Fraxel', make: 'full'},
    {device: 'ResurFX', make: 'full'},
    {device: 'Palomar Lux1540', make: 'full'},
    {device: '1550 nm fractional', make: 'full'},
    {device: 'laser skin resurfacing, kind not stated', make: 'full'},
    {device: 'Moxi', make: 'gentle'},
    {device: 'Clear + Brilliant', make: 'gentle'},
    {device: 'Clear & Brilliant', make: 'gentle'},
    {device: 'Clear and Brilliant', make: 'gentle'},
    {device: 'LaseMD', make: 'gentle'},
    {device: 'Ultra (1927 nm thulium)', make: 'gentle'},
    {device: 'Candela (skin tightening)', make: undefined},
    {device: 'Nd:YAG laser facial', make: undefined},
    {device: 'Halo', make: undefined},
    {device: null, make: undefined},
  ])('know $device for the $make make', ({device, make}) => {
    expect(makeOf(aPriceRow({treatment: 'laser-nonablative', device}))).toBe(make);
  });

  it('count every row that is left out, by the reason', () => {
    const rows = [
      aPriceRow({}),
      aPriceRow({status: 'recalled'}),
      aPriceRow({sessions: 3}),
      aPriceRow({treatment: 'laser-nonablative', device: 'Laser Genesis'}),
      aPriceRow({area: 'face+neck'}),
      aPriceRow({treatment: 'laser-ablative', device: 'CoolPeel'}),
    ];
    const {rows: kept, left} = sortPriceRows(rows);
    expect(kept).toHaveLength(1);
    expect([...left.values()].reduce((sum, count) => sum + count, 0)).toBe(rows.length - 1);
    expect([...left.keys()].every((reason) => reason !== '')).toBe(true);
  });

  it('of a list that has face and neck alone are what other lists say that the face is of both', () => {
    const elsewhere = [
      aPriceRow({low: 100, market: 'GB', source: 'S11'}),
      aPriceRow({low: 150, market: 'GB', source: 'S11', area: 'face+neck'}),
    ];
    const both = aPriceRow({low: 300, area: 'face+neck'});
    expect(of([both, ...elsewhere], 'US', 'microneedling')?.likely).toBeCloseTo(200, 6);
    expect(of([both, ...elsewhere], 'US', 'microneedling')?.grade).toBe('D');
  });

  it('reach less far where all ask much the same than where they do not, in one market and the next', () => {
    const close = listsOf([98, 99, 100, 101, 102, 103, 100, 99]);
    const apart = listsOf([40, 60, 100, 100, 150, 220, 80, 120]).map((row, at) => ({
      ...row,
      source: `S${at + 21}` as const,
      market: 'GB' as const,
    }));
    const found = sessionPrices([...close, ...apart]);
    expect(reach(found.slice(0, 1))).toBeLessThan(0.5 * reach(found.slice(1)));
  });

  it('take a published range for a fractional laser at its word', () => {
    expect(
      sessionPrices([aPriceRow({treatment: 'laser-nonablative', published: 'range'})]),
    ).toHaveLength(1);
  });

  it('do not take a light peel for an ablative laser', () => {
    expect(
      sessionPrices([aPriceRow({treatment: 'laser-ablative', device: 'CO2 Cool Peel'})]),
    ).toEqual([]);
  });

  describe('of a laser that is also sold in a gentle make', () => {
    const laser = {treatment: 'laser-nonablative'} as const;
    const needles = [90, 100, 110].flatMap((low, at) => [
      aPriceRow({low, source: `S${at + 1}`}),
      aPriceRow({low, source: `S${at + 11}`, market: 'GB'}),
    ]);
    const full = listsOf([290, 300, 310], {...laser, device: 'Fraxel'});
    const gentle = aPriceRow({...laser, low: 150, source: 'S2', device: 'Clear + Brilliant'});

    it('tell that of the gentle make beside it', () => {
      const found = sessionPrices([...needles, ...full, gentle]).filter(
        ({treatment}) => treatment === 'laser-nonablative',
      );
      expect(found.map(({make, grade}) => [make, grade])).toEqual([
        ['full', 'C'],
        ['gentle', 'D'],
      ]);
      expect(found[1]?.likely).toBeCloseTo(150, -1);
    });

    it('have a ratio of the makes for each laser', () => {
      const ablative = listsOf([590, 600, 610], {treatment: 'laser-ablative', device: 'CO2'});
      const peel = aPriceRow({
        low: 540,
        treatment: 'laser-ablative',
        device: 'CoolPeel',
        source: 'S2',
      });
      const {gentleRatios} = fitPrices(priceRows([...needles, ...full, gentle, ...ablative, peel]));
      expect(gentleRatios.get('laser-nonablative')).toBeCloseTo(0.5, 1);
      expect(gentleRatios.get('laser-ablative')).toBeCloseTo(0.9, 1);
    });

    it('are those of the full make', () => {
      expect(of([...needles, ...full, gentle], 'US', 'laser-nonablative')?.likely).toBeCloseTo(
        of([...needles, ...full], 'US', 'laser-nonablative')?.likely ?? 0,
        6,
      );
    });

    it('follow from the gentle make where a market has no other, with grade D', () => {
      const british = [11, 12, 13].map((source) => ({
        ...gentle,
        source: `S${source}` as const,
        market: 'GB' as const,
      }));
      const price = of([...needles, ...full, gentle, ...british], 'GB', 'laser-nonablative');
      expect(price?.likely).toBeGreaterThan(250);
      expect(price?.likely).toBeLessThan(350);
      expect(price?.grade).toBe('D');
    });
  });

  describe('of published ranges, which say twice as much as lists', () => {
    const published = (rows: readonly PriceRecord[]): PriceRecord[] =>
      rows.map((row) => ({...row, published: 'range'}));
    const lists = listsOf([90, 100, 110]);
    const ranges = published(
      [180, 200, 220].map((low, at) => aPriceRow({low, source: `S${at + 11}`})),
    );
    const light = published(
      [180, 200, 220].map((low, at) => aPriceRow({low, source: `S${at + 11}`, treatment: 'ipl'})),
    );

    it('stand where lists and ranges are met as often as not', () => {
      expect(of([...lists, ...ranges, ...light], 'US', 'microneedling')?.likely).toBeCloseTo(
        Math.sqrt(100 * 200),
        -1,
      );
      expect(of([...lists, ...ranges, ...light], 'US', 'ipl')?.likely).toBeCloseTo(200, -1);
    });

    it('do not make a treatment dear beside one that lists name', () => {
      const elsewhere = listsOf([90, 100, 110], {market: 'GB'}).map((row, at) => ({
        ...row,
        source: `S${at + 21}` as const,
      }));
      const lit = aPriceRow({low: 100, source: 'S22', market: 'GB', treatment: 'ipl'});
      expect(
        of([...lists, ...ranges, ...light, ...elsewhere, lit], 'GB', 'ipl')?.likely,
      ).toBeCloseTo(100, 0);
    });

    it('reach further, since the next may be of either sort', () => {
      const alike = ranges.map((row) => ({...row, low: row.low / 2, high: row.high / 2}));
      expect(reach(sessionPrices([...lists, ...ranges, ...light]))).toBeGreaterThan(
        reach(sessionPrices([...lists, ...alike, ...light])),
      );
    });

    it('leave alone a treatment whose ranges say what its lists do', () => {
      const needed = [...lists, ...ranges];
      const other = (source: number, published: PriceRecord['published']): PriceRecord[] =>
        [290, 300, 310].map((low, at) =>
          aPriceRow({low, treatment: 'ipl', source: `S${source + at}`, published}),
        );
      const found = fitPrices(
        priceRows([...needed, ...other(1, 'price list'), ...other(11, 'range')]),
      );
      expect(found.publishedRatios.get('microneedling')).toBeGreaterThan(1.4);
      expect(found.publishedRatios.get('ipl')).toBeLessThan(1.2);
    });

    it('of a source that shows its list as well say nothing more', () => {
      const again = published(lists.slice(0, 1));
      expect(sessionPrices([...lists, ...again, ...ranges])).toEqual(
        sessionPrices([...lists, ...ranges]),
      );
    });
  });

  it.each([
    {lists: 2, grade: 'D'},
    {lists: 3, grade: 'C'},
  ])('are of grade $grade with $lists lists', ({lists, grade}) => {
    const rows = Array.from({length: lists}, (_, at) => aPriceRow({source: `S${at + 1}`}));
    expect(sessionPrices(rows)[0]?.grade).toBe(grade);
  });
});
