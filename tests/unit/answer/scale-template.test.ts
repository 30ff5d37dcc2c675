import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {describe, expect, it} from 'vitest';
import {scaleTemplate} from '../../../src/answer/scale-template.js';
import type {Slot} from '../../../src/answer/slot.js';

const BAR = {from: 10, width: 40, at: 30};
const SLOTS: readonly Slot[] = [0, 1, 2, 3];

/** Where the marks of the bars stand, in per cent, as they follow each other. */
function marksOf(count: number, isSame: boolean): string[] {
  const slots = SLOTS.slice(0, count);
  const scale = {start: '0', end: '10', bars: slots.map(() => BAR)};
  const html = collectResultSync(render(scaleTemplate(scale, slots, isSame)));
  return [...html.matchAll(/<svg x="([^"]+)"/g)].map(([, x = '']) => x);
}

describe.each([2, 3, 4])('the bars of %i options', (count) => {
  it('have a mark each at the likely figure', () => {
    expect(marksOf(count, false)).toEqual(SLOTS.slice(0, count).map(() => '30%'));
  });

  it('are one with a single mark at the likely figure where all are the same', () => {
    expect(marksOf(count, true)).toEqual(['30%']);
  });
});
