import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {figureOf} from '../../../src/charts/lane-label.js';
import {placeBlocks} from '../../../src/charts/result/people-blocks.js';
import {barsRoom} from '../../../src/charts/recovery/draw.js';
import {placeWords, type LanePlaces} from '../../../src/charts/timeline/timeline-labels.js';

describe('placeBlocks', () => {
  const heading = (room: number): number => (room < 150 ? 48 : 32);

  it.each([
    {count: 1, width: 320, columns: 1},
    {count: 2, width: 320, columns: 2},
    {count: 3, width: 700, columns: 3},
    {count: 4, width: 700, columns: 4},
    {count: 3, width: 320, columns: 2},
    {count: 4, width: 320, columns: 2},
  ])('places $count options on $width px in $columns columns', ({count, width, columns}) => {
    const blocks = placeBlocks(count, {width, height: 270}, heading);
    expect(new Set(blocks.map(({start}) => start)).size).toBe(columns);
  });

  it('keeps all people on the canvas', () => {
    const size = fc.record({
      width: fc.integer({min: 260, max: 1200}),
      height: fc.integer({min: 220, max: 500}),
    });
    fc.assert(
      fc.property(fc.integer({min: 1, max: 4}), size, (count, {width, height}) => {
        for (const {start, top, cell} of placeBlocks(count, {width, height}, heading)) {
          expect(start + 10 * cell).toBeLessThanOrEqual(width + 1e-6);
          expect(top + 10 * cell).toBeLessThanOrEqual(height + 1e-6);
        }
      }),
    );
  });

  it('survives a canvas that is not shown', () => {
    expect(placeBlocks(2, {width: 0, height: 0}, heading).every(({cell}) => cell >= 1)).toBe(true);
  });
});

describe('barsRoom', () => {
  const measure = (text: string): number => text.length * 7;
  const span = (high: number): {low: number; likely: number; high: number} => ({
    low: 0,
    likely: high / 2,
    high,
  });

  it('leaves a label its place after the longest bar', () => {
    expect(barsRoom([{span: span(10), label: '10 days'}], 10, 400, measure)).toBe(
      400 - 10 - 49 - 2,
    );
  });

  it('leaves short bars the whole width', () => {
    expect(barsRoom([{span: span(1), label: '1 day'}], 10, 400, measure)).toBe(400);
  });

  it('keeps the bars readable beside a very long label', () => {
    expect(barsRoom([{span: span(10), label: 'x'.repeat(80)}], 10, 400, measure)).toBe(160);
  });

  it('asks for no bar where nothing is known', () => {
    expect(barsRoom([{span: null, label: 'not known'}], 10, 400, measure)).toBe(400);
  });
});

describe('placeWords', () => {
  const widths = new Map([
    ['session', 45],
    ['firstChange', 70],
    ['fullResult', 60],
  ] as const);
  const lane: LanePlaces = {healed: 100, firstChange: 60, fullResult: {low: 300, high: 400}};

  it('writes each word beside what it names', () => {
    expect(placeWords(lane, widths, 600)).toEqual(
      new Map([
        ['session', 110],
        ['firstChange', 70],
        ['fullResult', 410],
      ]),
    );
  });

  it('writes the result before its range where there is no room after it', () => {
    expect(placeWords(lane, widths, 420).get('fullResult')).toBe(230);
  });

  it('leaves out what has no room', () => {
    expect(
      placeWords({healed: 250, firstChange: 60, fullResult: {low: 120, high: 240}}, widths, 260),
    ).toEqual(new Map());
  });

  it('names nothing that is not known', () => {
    expect(placeWords({healed: null, firstChange: null, fullResult: null}, widths, 600)).toEqual(
      new Map(),
    );
  });

  it('never writes one word over another, over the range or beyond the canvas', () => {
    const px = fc.integer({min: 0, max: 700});
    const places = fc.tuple(px, px, px, px).map(([healed, ...rest]): LanePlaces => {
      const [firstChange, low, high] = rest.toSorted((a, b) => a - b) as [number, number, number];
      return {healed, firstChange, fullResult: {low, high}};
    });
    fc.assert(
      fc.property(places, ({healed, firstChange, fullResult}) => {
        const placed = placeWords({healed, firstChange, fullResult}, widths, 700);
        const taken = (['firstChange', 'fullResult'] as const).flatMap((word) => {
          const from = placed.get(word);
          return from === undefined ? [] : [{from, to: from + widths.get(word)!}];
        });
        const all = [...taken, {from: fullResult!.low, to: fullResult!.high}].toSorted(
          (a, b) => a.from - b.from,
        );
        all.slice(1).forEach(({from}, i) => expect(from).toBeGreaterThanOrEqual(all[i]!.to));
        taken.forEach(({to}) => expect(to).toBeLessThanOrEqual(700));
      }),
    );
  });
});

describe('figureOf', () => {
  it.each([
    {name: 'Microneedling', label: 'Microneedling $1,400', figure: '$1,400'},
    {name: 'Laser', label: 'Laser: not known', figure: 'not known'},
    {name: 'الليزر', label: '٣٩٠٠ الليزر', figure: '٣٩٠٠'},
    {name: 'Laser', label: '70 of 100', figure: '70 of 100'},
    {name: 'Laser', label: 'Laser', figure: ''},
  ])('of “$label” is “$figure”', ({name, label, figure}) => {
    expect(figureOf({name, label}).trim()).toBe(figure);
  });
});
