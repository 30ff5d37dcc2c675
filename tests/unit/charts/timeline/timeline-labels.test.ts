import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {placeWords, type LanePlaces} from '../../../../src/charts/timeline/timeline-labels.js';

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
