import {describe, expect, it} from 'vitest';
import {answerStyles} from '../../../src/answer/answer-styles.js';
import {baseStyles} from '../../../src/answer/base-styles.js';

/** Red, green and blue, each 0 to 1. */
type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Complete loss of one kind of cone, over linear light: Machado, Oliveira and Fernandes, 2009. The
 * weights of grey are those of relative luminance.
 */
const EYES: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** From linear red, green and blue to CIE XYZ over the white of D65. */
const XYZ: Matrix = [
  [0.4339, 0.3762, 0.1899],
  [0.2126, 0.7152, 0.0722],
  [0.0178, 0.1095, 0.8728],
];
/** CIE76: two colours that a glance tells apart lie much further apart than 2. */
const APART = 40;

const times = (matrix: Matrix, colour: Rgb): Rgb =>
  matrix.map((row) => row.reduce((sum, weight, at) => sum + weight * colour[at]!, 0)) as never;
const inRange = (colour: Rgb): Rgb => colour.map((part) => Math.min(1, Math.max(0, part))) as never;
const linear = (hex: string): Rgb =>
  [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as never;

function lab(colour: Rgb): Rgb {
  const [x, y, z] = times(XYZ, colour).map((part) =>
    part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116,
  ) as unknown as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: Rgb, other: Rgb): number =>
  Math.hypot(...lab(one).map((part, at) => part - lab(other)[at]!));

/** The colours of the four options as they stand in the styles: light, then dark. */
const TOKENS = [...baseStyles.cssText.matchAll(/--_series-\d: var\([^,]+, light-dark\(([^)]+)\)/g)];
const SCHEMES = ['light', 'dark'].map((scheme, at) => ({
  scheme,
  colours: TOKENS.map(([, pair]) => linear(pair!.split(', ')[at]!)),
}));

describe('the options are told apart', () => {
  it.each(
    SCHEMES.flatMap(({scheme, colours}) =>
      Object.entries(EYES).map(([eye, matrix]) => ({scheme, eye, matrix, colours})),
    ),
  )('the first two by colour, $scheme, with $eye', ({matrix, colours}) => {
    const [first, second] = colours.map((colour) => inRange(times(matrix, colour)));
    expect(distance(first!, second!)).toBeGreaterThan(APART);
  });

  it('all four by shape, for who sees no colours and on grey paper', () => {
    const shapes = [0, 1, 2, 3].map(
      (slot) =>
        new RegExp(`\\.mark\\.s${slot} \\{([^}]*)\\}`).exec(answerStyles.cssText)?.[1]?.trim() ??
        '',
    );
    expect(TOKENS).toHaveLength(4);
    expect(new Set(shapes).size).toBe(4);
  });
});
