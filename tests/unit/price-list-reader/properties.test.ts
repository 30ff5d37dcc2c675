import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  readPriceList,
  type PriceList,
  type PriceRow,
} from '../../../src/price-list-reader/read-price-list.js';

const TREATMENTS = ['SkinPen', 'Morpheus8', 'VBeam', 'PicoWay', 'Moxi', 'CoolPeel', 'IPL'];
const PLACES = ['face', 'neck', 'hands', 'abdomen', 'scalp'];
const NAMES = TREATMENTS.flatMap((make) => PLACES.map((place) => `${make} ${place}`));

const price = fc.integer({min: 60, max: 4000});
/** Lines with one price each, every name once. */
const lines = fc
  .uniqueArray(fc.constantFrom(...NAMES), {minLength: 1, maxLength: 12})
  .chain((names) => fc.tuple(...names.map((name) => price.map((amount) => ({name, amount})))));

const textOf = (list: readonly {name: string; amount: number}[]): string =>
  list.map(({name, amount}) => `${name} £${amount}`).join('\n');
const sorted = (rows: readonly PriceRow[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

/** Pieces of which price lists are made, in senseless order. */
const PIECES = [
  '£',
  '$',
  '€',
  '1,200',
  '3',
  '10 %',
  'face',
  'SkinPen',
  'IPL',
  '|',
  ';',
  '\t',
  '\n',
  ' ',
  'course of',
  '3 x',
  'from',
  'was',
  '-',
  '(',
  ')',
  '<td>',
  '</td>',
  '~~',
  '*',
  'per area',
  'Gesicht',
  '١٢٠',
  '🙂',
  '\ud800',
  '/-',
  'each',
  '"',
  '...',
  '%',
  'k',
];
const senseless = fc
  .array(fc.constantFrom(...PIECES), {maxLength: 60})
  .map((pieces) => pieces.join(' '));

describe('any text', () => {
  it('gives a list, and every number of a row stands in the text or in a sum of its note', () => {
    fc.assert(
      fc.property(fc.oneof(senseless, fc.string({unit: 'binary'})), (text) => {
        const {rows} = readPriceList(text);
        const written = text.replace(/[,\s]/g, '').replaceAll('١٢٠', '120');
        for (const {session, courses, note = ''} of rows)
          for (const amount of [session, ...Object.values(courses)])
            expect(written.includes(String(amount)) || note.includes(`= ${amount}`)).toBe(true);
      }),
      {numRuns: 400},
    );
  });

  it.each(['SkinPen face £185\n', '£5|', '<td>', 'micro ', ' ', '\n£5', '"', '1 ', 'a;£1\n'])(
    'of a million letters is read as far as price lists go: %j',
    (piece) => {
      const before = process.cpuUsage();
      const list = readPriceList(piece.repeat(Math.ceil(1e6 / piece.length)));
      const {user} = process.cpuUsage(before);
      expect(list.rows.length).toBeLessThan(2);
      // Twenty times what it takes: the bound is that time does not grow with the text.
      expect(user / 1e6).toBeLessThan(20);
    },
  );
});

describe('a list of plain lines', () => {
  it('gives each line as a row, in whatever order the lines stand', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const {rows} = readPriceList(textOf(list));
        expect(rows.length).toBe(list.length);
        expect(sorted(readPriceList(textOf([...list].reverse())).rows)).toEqual(sorted(rows));
      }),
      {numRuns: 60},
    );
  });

  it('changes one row alone where the digits of one line change', () => {
    fc.assert(
      fc.property(lines, price, fc.nat(), (list, amount, at) => {
        const changed = list.map((line, index) =>
          index === at % list.length ? {...line, amount} : line,
        );
        const [before, after] = [list, changed].map((each) => readPriceList(textOf(each)).rows);
        const differing = before?.filter(
          (row, index) => JSON.stringify(row) !== JSON.stringify(after?.[index]),
        );
        expect(differing?.length).toBeLessThanOrEqual(1);
      }),
      {numRuns: 60},
    );
  });

  it('loses no line: each ends in a row, a question or a name', () => {
    const services = fc.constantFrom(
      'Botox',
      'Laser',
      'Glow ritual',
      'SkinPen face',
      'Halo face',
      'Fraxel per area',
      'Consultation',
      'Face',
    );
    fc.assert(
      fc.property(fc.uniqueArray(services, {minLength: 1}), (names) => {
        const {rows, unclear, leftOut, notInScope, fees} = readPriceList(
          names.map((name) => `${name} £120`).join('\n'),
        );
        const talks = fees.consultation === null ? 0 : 1;
        expect(rows.length + unclear.length + leftOut.length + notInScope.length + talks).toBe(
          names.length,
        );
      }),
    );
  });
});

/** Forms of a price; each holds its number as the text and the result have it. */
const FORMS: readonly ((amount: number) => string)[] = [
  (amount) => `£${amount}`,
  (amount) => `${amount} €`,
  (amount) => `${amount},–`,
  (amount) => `${amount}.-`,
  (amount) => `+${amount},–`,
  (amount) => `from £${amount}`,
  (amount) => `£${amount} onwards`,
  (amount) => `${amount} onwards`,
  (amount) => `${amount}`,
  (amount) => `.......... ${amount}`,
  (amount) => `${amount} € (zone)`,
  (amount) => `x3 (save £50) £${amount}`,
  (amount) => `course of 3 £${amount}`,
  (amount) => `| 60 min | £${amount}`,
  (amount) => `\n£${amount}`,
  (amount) => `\nCourse of 3\n£${amount}`,
  (amount) => `\n30 min\nfrom $${amount}`,
];
const STARTS = ['', '– ', '• ', '* ', '1. ', '  - ', '👉 '];
const SERVICES = [
  'SkinPen face',
  'Face',
  'Gesicht + Hals',
  'Add neck',
  'Fraxel Repair',
  'Halo',
  'Laser',
  'Botox',
  'Consultation',
  'Patch test',
  'Numbing cream',
  'Medical Needling',
  'Fractional CO2 acne scar spot treatment',
  'with exosomes',
  'Glow ritual',
];
const HEADINGS = ['', 'MICRONEEDLING', 'Laser', 'Add-ons', 'Fraxel POA', '\n', 'Sale'];

/** Everywhere that a price can stand. */
const wordsOf = (list: PriceList): string =>
  [
    ...list.rows.map((row) => JSON.stringify(row)),
    JSON.stringify(list.fees),
    ...[...list.unclear, ...list.leftOut].map(({line}) => line),
  ].join(' ');

describe('no price vanishes', () => {
  const line = fc.record({
    start: fc.constantFrom(...STARTS),
    service: fc.constantFrom(...SERVICES),
    form: fc.constantFrom(...FORMS),
    heading: fc.constantFrom(...HEADINGS),
  });

  it('each line with what looks like one is in the rows, the fees, or named', () => {
    fc.assert(
      fc.property(fc.array(line, {minLength: 1, maxLength: 8}), (list) => {
        const amounts = list.map((_, index) => 300 + 7 * index);
        const parts = list.map(
          ({start, service, form, heading}, index) =>
            `${heading}\n${start}${service} ${form(amounts[index] ?? 0)}`,
        );
        const read = readPriceList(parts.join('\n'));
        const words = wordsOf(read);
        for (const [index, amount] of amounts.entries()) {
          const {service = '', form} = list[index] ?? {};
          const isBelow = form?.(0).startsWith('\n') === true;
          // What is none of ours is named; a price below its name is asked by that name.
          const isNamed =
            read.notInScope.some((name) => name.includes(service)) ||
            (isBelow && words.includes(service));
          expect(words.includes(String(amount)) || isNamed).toBe(true);
        }
      }),
      {numRuns: 600},
    );
  });
});
