import {describe, expect, it} from 'vitest';
import {readPriceList} from '../../../src/price-list-reader/read-price-list.js';

const READ: readonly (readonly [written: string, session: number, from: boolean])[] = [
  ['£185', 185, false],
  ['£1,150', 1150, false],
  ['1.690,00 €', 1690, false],
  ['1.690 €', 1690, false],
  ['99,50 €', 99.5, false],
  ['149,- €', 149, false],
  ['1 200 €', 1200, false],
  ['1\u00a0200\u00a0€', 1200, false],
  ['1\u202f200 €', 1200, false],
  ['CHF 1’200.–', 1200, false],
  ["Fr. 1'150.-", 1150, false],
  ['$1,200.50', 1200.5, false],
  ['AED 1,500', 1500, false],
  ['1,500 AED', 1500, false],
  ['₹4,999/-', 4999, false],
  ['₹1,20,000', 120000, false],
  ['£1.2k', 1200, false],
  ['$250+', 250, true],
  ['from £120', 120, true],
  ['ab 390 Euro', 390, true],
  ['à partir de 600 €', 600, true],
  ['dès 890 CHF', 890, true],
  ['£150–£200', 150, true],
  ['900 bis 1.400 €', 900, true],
  ['150,- bis 200,- €', 150, true],
  ['190,–', 190, false],
  ['190,-', 190, false],
  ['190,—', 190, false],
  ['190.–', 190, false],
  ['190.-', 190, false],
  ['1.190,–', 1190, false],
  ["1'190.–", 1190, false],
  ['ab 190,–', 190, true],
  ['190,– bis 240,–', 190, true],
  ['Rs.2,500/session', 2500, false],
  ['Fr.150', 150, false],
  ['AED.1500/-', 1500, false],
  ['£200 (from)', 200, true],
  ['1500 AED + 5% VAT', 1500, false],
  ['2,000 onwards', 2000, true],
  ['£200 onwards', 200, true],
  ['£200 upwards', 200, true],
  ['£200 and up', 200, true],
  ['£200 & up', 200, true],
  ['starting £200', 200, true],
  ['starts at £200', 200, true],
  ['200 € aufwärts', 200, true],
  ['200 € et plus', 200, true],
  ['200 € o más', 200, true],
  ['30 min 150 €', 150, false],
  ['1h30 150 €', 150, false],
  ['٨٠٠ درهم', 800, false],
  ['60 KD', 60, false],
  ['BD 35', 35, false],
  ['60 د.ك', 60, false],
];

/** Each can be read in two ways, or not at all. */
const ASKED: readonly string[] = [
  '£1,2345',
  '35.000 KWD',
  '45.500 KD',
  'KD 45.500',
  '45.500 د.ك',
  'pack 3 450 €',
  'up to £300',
  'approx. £200',
  '£200/£540',
  '€200 / £180',
  '£200 per area',
  '3 x £150',
  '$350 face $450 face and neck',
  '£5',
];

describe('amounts', () => {
  it.each(READ)('“%s” is %d, and “from” is %s', (written, session, from) => {
    const {rows} = readPriceList(`SkinPen face ${written}`);
    expect(rows.map((row) => [row.session, row.from])).toEqual([[session, from]]);
  });

  it.each(ASKED)('“%s” is asked', (written) => {
    const {rows, unclear} = readPriceList(
      `SkinPen ${written}${/face/.test(written) ? '' : ' face'}`,
    );
    expect(rows).toEqual([]);
    expect(unclear.length).toBeGreaterThan(0);
  });
});

it.each([
  ['£200 SkinPen face', false],
  ['from £200 SkinPen face', true],
  ['Ab 200 € SkinPen Gesicht', true],
  ['only £200 – SkinPen face', false],
])('“%s” names what it pays behind it', (line, from) => {
  const {rows} = readPriceList(line);
  expect(rows.map((row) => [row.place, row.session, row.from])).toEqual([['face', 200, from]]);
});

describe('courses', () => {
  it.each<[string, Record<string, number>]>([
    ['£200, course of 3 £540', {3: 540}],
    ['£200 (3 for £540)', {3: 540}],
    ['£200. Course of 3: £540. Course of 6: £1,020', {3: 540, 6: 1020}],
    ['1x £200 | 3x £540', {3: 540}],
    ['£200 (3 x £180)', {3: 540}],
    ['£200 (£180 each for course of 3)', {3: 540}],
    ['£200 (course of 3: 10 % off)', {3: 540}],
    ['£200 (course of 3 recommended)', {}],
    ['one session £200, three sessions £540 (was £600)', {3: 540}],
  ])('“%s”', (written, courses) => {
    expect(readPriceList(`SkinPen face ${written}`).rows[0]).toMatchObject({session: 200, courses});
  });

  it.each(['£200, course of 3 £650', '£200, course of 3 £180', '£200, package £540'])(
    '“%s” is asked',
    (written) => {
      const {rows, unclear} = readPriceList(`SkinPen face ${written}`);
      expect([rows.length, unclear.length]).toEqual([0, 1]);
    },
  );
});

describe('a list in several currencies', () => {
  const DOLLARS =
    'Microneedling face $250\nMicroneedling neck $150\nFraxel face $950\nCO2 face $900';
  const POUNDS = DOLLARS.replaceAll('$', '£');

  it.each([
    [DOLLARS, 'IPL face £299', '$'],
    [POUNDS, 'IPL face $299', 'GBP'],
    [POUNDS, 'IPL face 299 AED', 'GBP'],
  ])('keeps the one that nearly all lines have, and asks the others: %#', (main, other, code) => {
    const {currency, rows, unclear} = readPriceList(`${main}\n${other}`);
    expect([currency, rows.length]).toEqual([code, 4]);
    expect(unclear).toEqual([
      {line: other, why: 'the currency of this line is not that of the others'},
    ]);
  });

  it('asks every line where none is that of nearly all', () => {
    const {currency, rows, unclear} = readPriceList(`${DOLLARS}\nIPL face £299\nIPL neck £199`);
    expect([currency, rows]).toEqual([null, []]);
    expect(new Set(unclear.map(({why}) => why))).toEqual(
      new Set(['the list has several currencies']),
    );
  });
});
