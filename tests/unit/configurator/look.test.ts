import {describe, expect, it} from 'vitest';
import {contrastRatio} from '../../../demo/configurator/contrast.js';
import {THEMES, USUAL_COLOURS} from '../../../demo/configurator/look.js';

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

describe('contrast', () => {
  it.each([['#000000', '#ffffff', 21], ['#777777', '#ffffff', 4.48], ['#ffffff', '#ffffff', 1]])('of %s and %s is %d to 1', (one, other, ratio) => {
    expect(contrastRatio(channels(one), channels(other))).toBeCloseTo(ratio, 2);
  });
});

describe.each(Object.entries(THEMES))('the ready colours “%s”', (_, theme) => {
  const colours = {...USUAL_COLOURS, ...theme};

  it.each(['ink', 'accent', 'second', 'third'] as const)('can be read: %s', (id) => {
    expect(contrastRatio(channels(colours[id]), channels(colours.paper))).toBeGreaterThanOrEqual(4.5);
  });

  it('set words and paper together, so that they fit on a dark page, too', () => {
    expect(theme.ink === undefined).toBe(theme.paper === undefined);
  });
});
