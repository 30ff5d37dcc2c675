import {describe, expect, it} from 'vitest';
import {contrastRatio, over, rgbaOf, type Rgb} from '../../../src/element/contrast-ratio.js';

const hex = (digits: string): Rgb =>
  [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255) as unknown as Rgb;

describe('the contrast of two colours', () => {
  // As the examples around WCAG 2.2 have them.
  it.each([
    {one: '000000', other: 'ffffff', ratio: 21},
    {one: '767676', other: 'ffffff', ratio: 4.54},
    {one: '777777', other: 'ffffff', ratio: 4.48},
    {one: '949494', other: 'ffffff', ratio: 3.03},
    {one: 'ff0000', other: 'ffffff', ratio: 4},
    {one: '0000ff', other: 'ffffff', ratio: 8.59},
    {one: '008000', other: 'ffffff', ratio: 5.14},
    {one: '123456', other: '123456', ratio: 1},
  ])('#$one and #$other: $ratio, either way round', ({one, other, ratio}) => {
    expect(contrastRatio(hex(one), hex(other))).toBeCloseTo(ratio, 2);
    expect(contrastRatio(hex(other), hex(one))).toBeCloseTo(ratio, 2);
  });
});

describe('a colour as a browser hands it out', () => {
  it.each([
    ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
    ['rgba(255, 0, 51, 0.5)', [1, 0, 0.2, 0.5]],
    ['color(srgb 1 0 0.2)', [1, 0, 0.2, 1]],
    ['color(srgb 1 0 0.2 / 0.5)', [1, 0, 0.2, 0.5]],
    ['color(srgb 1.2 -0.1 2e-7)', [1, 0, 2e-7, 1]],
    ['color(srgb none 0 1 / 0)', [0, 0, 1, 0]],
  ])('%s', (computed, colour) => {
    expect(rgbaOf(computed)).toEqual(colour);
  });

  it('lets through what lies behind, by its alpha', () => {
    expect(over([0, 0, 0, 0.25], [1, 1, 1])).toEqual([0.75, 0.75, 0.75]);
  });
});
