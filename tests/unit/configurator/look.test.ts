import {describe, expect, it} from 'vitest';
import {contrastRatio, type Rgb} from '../../../src/element/contrast-ratio.js';
import {THEMES, USUAL_COLOURS} from '../../../demo/configurator/look.js';

const channels = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

describe.each(Object.entries(THEMES))('the ready colours “%s”', (_, theme) => {
  const colours = {...USUAL_COLOURS, ...theme};

  it.each(['ink', 'accent', 'second', 'third'] as const)('can be read: %s', (id) => {
    expect(contrastRatio(channels(colours[id]), channels(colours.paper))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  it('set words and paper together, so that they fit on a dark page, too', () => {
    expect(theme.ink === undefined).toBe(theme.paper === undefined);
  });
});
