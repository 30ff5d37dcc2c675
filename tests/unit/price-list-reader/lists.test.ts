import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readPriceList, type PriceList} from '../../../src/price-list-reader/read-price-list.js';

const FOLDER = join(import.meta.dirname, 'lists');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));

const read = (name: string): PriceList =>
  readPriceList(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'));
const expected = (name: string): PriceList =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as PriceList;

/** What a row says, without how it was read; a make in any letters. */
const rowsOf = ({rows}: PriceList): readonly string[] =>
  rows
    .map(({make, treatment, place, session, from, courses}) =>
      JSON.stringify([treatment, make?.toLowerCase() ?? null, place, session, from, courses]),
    )
    .sort();

/** Lines, and parts of them where a list tells them apart by a part. */
const covers = (lines: readonly string[], wanted: readonly string[]): boolean =>
  lines.length === wanted.length &&
  wanted.every((part) => lines.some((line) => line.includes(part)));

describe.each(NAMES)('list %s', (name) => {
  const list = read(name);
  const wanted = expected(name);

  it('gives every price, and no other', () => {
    expect(rowsOf(list)).toEqual(rowsOf(wanted));
    expect(list.fees).toEqual(wanted.fees);
    expect(list.currency).toBe(wanted.currency);
  });

  it('asks, leaves out and names the rest', () => {
    const lines = (kind: 'unclear' | 'leftOut'): boolean =>
      covers(
        list[kind].map(({line}) => line),
        wanted[kind].map(({line}) => line),
      );
    expect([lines('unclear'), lines('leftOut')]).toEqual([true, true]);
    expect([...list.notInScope].sort()).toEqual([...wanted.notInScope].sort());
  });
});
