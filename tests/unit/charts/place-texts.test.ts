import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CanvasText} from '../../../src/charts/canvas-text.js';
import type {LineChart} from '../../../src/charts/chartjs.js';
import {areOverlapping, boxOf, placeAlike, placeTexts} from '../../../src/charts/place-texts.js';
import {theme} from './a-plot.js';

const chart = {
  ctx: {measureText: (text: string) => ({width: text.length * 10})},
  width: 300,
  height: 200,
} as unknown as LineChart;
const at = (line: string, x: number, y: number): CanvasText => ({
  lines: [line],
  x,
  y,
  anchor: 'start',
  colour: 'black',
});
const linesOf = (texts: readonly CanvasText[]): string[] => texts.flatMap(({lines}) => lines);

describe('placeTexts', () => {
  it('takes the first place that is free', () => {
    const [first, second] = [at('first', 10, 50), at('second', 20, 50)];
    const below = at('second', 20, 80);
    expect(placeTexts([[first], [second, below]], [], chart, theme)).toEqual([first, below]);
  });

  it('says it shorter where the long text would leave the canvas', () => {
    const places = [at('a long sentence', 200, 50), at('short', 200, 50)];
    expect(linesOf(placeTexts([places], [], chart, theme))).toEqual(['short']);
  });

  it('leaves out what has no place, as a text over another says nothing', () => {
    const taken = {left: 0, right: 300, top: 40, bottom: 60};
    expect(placeTexts([[at('word', 10, 50)]], [taken], chart, theme)).toEqual([]);
  });

  it('puts texts that say the same where all of them have room, in words of one length', () => {
    const [long, short] = ['a long sentence', 'short'];
    const group = [
      [at(long, 10, 50), at(short, 10, 50)],
      [at(long, 200, 80), at(short, 200, 80)],
    ];
    expect(linesOf(placeAlike([group], [], chart, theme))).toEqual([short, short]);
    // Where no place serves all, each has one of its own.
    const alone = [[at(long, 10, 50)], [at(long, 200, 80), at(short, 10, 80)]];
    expect(linesOf(placeAlike([alone], [], chart, theme))).toEqual([long, short]);
    expect(placeAlike([group, group], [], chart, theme)).toHaveLength(2);
  });

  it.each([
    {anchor: 'start', rtl: false, left: 100},
    {anchor: 'center', rtl: false, left: 80},
    {anchor: 'end', rtl: false, left: 60},
    {anchor: 'start', rtl: true, left: 60},
    {anchor: 'end', rtl: true, left: 100},
  ] as const)('knows the box of a text held at its $anchor, rtl: $rtl', ({anchor, rtl, left}) => {
    expect(boxOf({...at('word', 100, 50), anchor}, chart, {...theme, rtl})).toEqual({
      left,
      right: left + 40,
      top: 42,
      bottom: 58,
    });
  });

  it('never puts one text over another or off the canvas', () => {
    const place = fc.record({
      x: fc.integer({min: -50, max: 350}),
      y: fc.integer({min: 0, max: 200}),
    });
    const wanted = fc.array(fc.array(place, {maxLength: 3}), {maxLength: 8});
    fc.assert(
      fc.property(wanted, (texts) => {
        const placed = placeTexts(
          texts.map((places) => places.map(({x, y}) => at('word', x, y))),
          [],
          chart,
          theme,
        );
        const boxes = placed.map((text) => boxOf(text, chart, theme));
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(301);
          expect(boxes.slice(i + 1).some((other) => areOverlapping(box, other))).toBe(false);
        });
      }),
    );
  });
});
