import {describe, expect, it} from 'vitest';
import {courseDiscounts} from '../../../src/synthesis/course-discounts.js';
import type {PriceRecord} from '../../../src/synthesis/records.js';
import {aPriceRow} from './builders.js';

describe('courseDiscounts', () => {
  /** A list that asks 100 for one session and takes this share off three. */
  const listTaking = (off: number, at: number, about: Partial<PriceRecord> = {}): PriceRecord[] => [
    aPriceRow({low: 100, source: `S${at}`, ...about}),
    aPriceRow({low: 300 * (1 - off), source: `S${at}`, sessions: 3, ...about}),
  ];
  const three = [listTaking(0.1, 1), listTaking(0.2, 2), listTaking(0.4, 3)].flat();

  it('are what lists take off as many single sessions: the middle one, the 10th and the 90th', () => {
    const close = (value: number): number => expect.closeTo(value, 10) as number;
    expect(courseDiscounts(three)).toEqual([
      {
        sessions: 3,
        low: close(0.1),
        likely: close(0.2),
        high: close(0.4),
        sources: ['S1', 'S2', 'S3'],
      },
    ]);
  });

  it('give every list one voice, however many treatments it sells', () => {
    const more = [
      listTaking(0.4, 3, {treatment: 'ipl'}),
      listTaking(0.4, 3, {treatment: 'laser-ablative'}),
    ].flat();
    expect(courseDiscounts([...three, ...more])).toEqual(courseDiscounts(three));
  });

  it('are told for three and six sessions, in that order, and for no other number', () => {
    const course = (sessions: number): PriceRecord[] =>
      three.map((row) =>
        row.sessions === 3
          ? {...row, sessions, low: (row.low * sessions) / 3, high: (row.low * sessions) / 3}
          : row,
      );
    expect(
      courseDiscounts([...three, ...course(6), ...course(4)]).map(({sessions, likely: off}) => [
        sessions,
        Number(off.toFixed(6)),
      ]),
    ).toEqual([
      [3, 0.2],
      [6, 0.2],
    ]);
  });

  it.each([
    {name: 'two lists', rows: three.slice(0, 4)},
    {
      name: 'single prices of another treatment',
      rows: three.map((row) => (row.sessions === 1 ? {...row, treatment: 'ipl' as const} : row)),
    },
    {
      name: 'single prices of another device',
      rows: three.map((row) => (row.sessions === 1 ? {...row, device: 'SkinPen'} : row)),
    },
    {
      name: 'single prices of another area',
      rows: three.map((row) => (row.sessions === 1 ? {...row, area: 'neck'} : row)),
    },
    {
      name: 'single prices of another list',
      rows: three.map((row) => (row.sessions === 1 ? {...row, list: 'B'} : row)),
    },
    {
      name: 'ranges that were published',
      rows: three.map((row) => ({...row, published: 'range' as const})),
    },
    {
      name: 'rows that were not read',
      rows: three.map((row) => ({...row, status: 'recalled' as const})),
    },
  ])('are not told from $name', ({rows}) => {
    expect(courseDiscounts(rows)).toEqual([]);
  });
});
