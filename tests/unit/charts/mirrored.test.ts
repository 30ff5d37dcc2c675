import {describe, expect, it} from 'vitest';
import {written} from './a-canvas.js';
import {
  aCostPlot,
  aRecoveryPlot,
  aRange,
  aResultPlot,
  configurationOf,
  aTimelinePlot,
  SLOTS,
  theme,
  type AnyPlot,
} from './a-plot.js';

const PLOTS: readonly AnyPlot[] = [
  aCostPlot(SLOTS),
  aTimelinePlot(SLOTS),
  aResultPlot({low: 10, likely: 40, high: 70}, SLOTS),
  aRecoveryPlot(SLOTS),
];
const rtl = {...theme, rtl: true};

describe.each(PLOTS.map((plot) => ({kind: plot.kind, plot})))(
  'from right to left, the $kind chart',
  ({plot}) => {
    it.each([340, 520, 1100])(
      'writes on %d px what it writes from left to right, in mirror image',
      (width) => {
        const mirrored = written(plot, theme, width).map(({what, x, y}) => ({
          what,
          x: expect.closeTo(width - x, 6) as unknown,
          y,
        }));
        expect(mirrored.length).toBeGreaterThan(0);
        expect(written(plot, rtl, width)).toEqual(mirrored);
      },
    );
  },
);

describe('from right to left', () => {
  it('the sums stand at the right, where time begins', () => {
    const {x, y} = configurationOf(aCostPlot(), rtl).options!.scales!;
    expect(x).toMatchObject({reverse: true});
    expect(y).toMatchObject({position: 'right'});
  });

  it('bars of unknown length are named where time begins', () => {
    const [lane] = aRecoveryPlot().lanes;
    const plot = {...aRecoveryPlot(), lanes: [{...lane!, redness: null, daysOff: aRange(2)}]};
    const label = written(plot, rtl, 340).find(({what}) => what.startsWith('3 days red'));
    expect(label!.x).toBeGreaterThan(300);
  });
});
