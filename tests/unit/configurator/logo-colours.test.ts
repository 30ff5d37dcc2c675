import {describe, expect, it} from 'vitest';
import {contrastOf, readableOn} from '../../../demo/configurator/colours/mend-contrast.js';
import {
  coloursOfPicture,
  pixelsOfDrawing,
} from '../../../demo/configurator/colours/picture-colours.js';
import {suggestColours} from '../../../demo/configurator/colours/suggest-colours.js';
import {EMPTY_LOOK} from '../../../demo/configurator/style-tokens.js';

const dots = (...runs: (readonly [count: number, ...rgba: number[]])[]): number[] =>
  runs.flatMap(([count, red = 0, green = 0, blue = 0, alpha = 255]) =>
    Array.from({length: count}, () => [red, green, blue, alpha]).flat(),
  );

describe('the colours of a logo', () => {
  it.each([
    ['a green word on white', dots([900, 255, 255, 255], [100, 21, 128, 61]), ['#15803d']],
    [
      'rose and navy on grey',
      dots([500, 240, 240, 238], [80, 225, 29, 72], [60, 30, 64, 175]),
      ['#e11d48', '#1e40af'],
    ],
    ['black on white', dots([500, 255, 255, 255], [100, 20, 20, 20]), []],
    ['what cannot be seen', dots([500, 255, 0, 0, 0]), []],
    ['two shades of one hue', dots([80, 225, 29, 72], [60, 190, 18, 60]), ['#e11d48']],
    ['a few stray dots', dots([300, 21, 128, 61], [5, 225, 29, 72]), ['#15803d']],
    ['nothing', [], []],
  ])('of %s', (_, pixels, colours) => {
    expect(coloursOfPicture(pixels)).toEqual(colours);
  });

  it('are read in a drawing, too', () => {
    const svg =
      '<svg><path fill="#e11d48"/><path style="fill: rgb(30, 64, 175)"/><path fill="#fff"/></svg>';
    expect(coloursOfPicture(pixelsOfDrawing(svg))).toEqual(['#e11d48', '#1e40af']);
  });
});

describe('what becomes of them', () => {
  const PAPERS = ['#ffffff', '#1b1917', '#f2f2f2', '#2a2826'];
  it.each(['#15803d', '#f4a6b8', '#fde047', '#1e40af', '#000000', '#ffffff', '#7f7f7f', '#00ffff'])(
    '%s can be read on light and on dark paper, and changes no more than it must',
    (colour) => {
      for (const paper of PAPERS)
        expect(contrastOf(readableOn(colour, paper), paper)).toBeGreaterThanOrEqual(4.5);
      if (contrastOf(colour, '#ffffff') >= 5.2) expect(readableOn(colour, '#ffffff')).toBe(colour);
    },
  );

  it('is one colour for buttons and the first treatment, and another hue for the second', () => {
    const suggested = suggestColours(['#1e40af', '#e11d48'], EMPTY_LOOK);
    expect(suggested.map(({token, found}) => [token, found])).toEqual([
      ['accent', '#1e40af'],
      ['first', '#1e40af'],
      ['second', '#e11d48'],
    ]);
    expect(suggested[0]?.value).toMatch(/^light-dark\(#1e40af, #[\da-f]{6}\)$/);
  });

  it('keeps the second treatment apart where the only colour is like its own', () => {
    const tokens = (colour: string) => suggestColours([colour], EMPTY_LOOK).map(({token}) => token);
    expect(tokens('#b45309')).toEqual(['accent', 'first', 'second']);
    expect(tokens('#1e40af')).toEqual(['accent', 'first']);
  });

  it('is nothing where all is grey', () => {
    expect(suggestColours([], EMPTY_LOOK)).toEqual([]);
  });
});
