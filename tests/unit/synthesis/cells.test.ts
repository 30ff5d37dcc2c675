import {describe, expect, it} from 'vitest';
import {cells, modelReadings, type PooledFigure} from '../../../src/synthesis/cells.js';
import type {Reading} from '../../../src/synthesis/readings.js';
import {aReading} from './builders.js';

const named = (readings: readonly Reading[]): string[] =>
  cells(readings).map(({concern, kind, quantity}) => [concern, kind, quantity].join(' '));
const only = (
  readings: readonly Reading[],
  concern: PooledFigure['concern'],
): PooledFigure | undefined => cells(readings).find((cell) => cell.concern === concern);

describe('a cell', () => {
  it('is one quantity of one treatment for one concern', () => {
    expect(
      named([aReading({}), aReading({concern: 'scars'}), aReading({quantity: 'weeksBetween'})]),
    ).toEqual(['acne-scars  sessions', 'scars  sessions', 'acne-scars  weeksBetween']);
  });

  it('joins what is said of the skin, whatever was treated', () => {
    const [pain] = cells([
      aReading({quantity: 'pain', people: 10}),
      aReading({quantity: 'pain', concern: 'wrinkles', people: 30, source: 'S2'}),
    ]);
    expect(pain).toMatchObject({
      concern: null,
      figure: {sources: ['S1', 'S2']},
      about: ['wrinkles', 'acne-scars'],
    });
  });

  it('of the treatment in general is made of what was said in general', () => {
    const readings = [aReading({concern: 'general', value: 3, source: 'S2'}), aReading({value: 9})];
    expect(only(readings, null)?.figure.sources).toEqual(['S2']);
    expect(only(readings, null)?.figure.likely).toBeLessThan(
      only(readings, 'acne-scars')?.figure.likely ?? 0,
    );
  });

  it.each(['improvement', 'clearChange'] as const)(
    'of %s is never lent by the treatment in general',
    (quantity) => {
      expect(cells([aReading({concern: 'general', quantity, value: 0.5})])).toEqual([]);
    },
  );

  it('has no review in it where there is a trial', () => {
    const review = aReading({level: 'review', source: 'S2', value: 40});
    expect(only([aReading({}), review], 'acne-scars')?.figure.sources).toEqual(['S1']);
    expect(only([review], 'acne-scars')?.figure.sources).toEqual(['S2']);
  });

  it('counts a study that tells kinds apart once', () => {
    const byKind = [aReading({kind: 'rolling', value: 2}), aReading({kind: 'boxcar', value: 6})];
    expect(only(byKind, 'acne-scars')?.figure.likely).toBeCloseTo(4, 10);
  });

  it('stands apart for each kind of pigmentation, beside one for all', () => {
    const readings = [
      aReading({concern: 'pigmentation', kind: 'melasma', value: 3}),
      aReading({concern: 'pigmentation', kind: 'sun-spots', value: 1, source: 'S2'}),
    ];
    expect(named(readings)).toEqual([
      'pigmentation  sessions',
      'pigmentation sun-spots sessions',
      'pigmentation melasma sessions',
    ]);
  });

  describe('of a scar', () => {
    const result = {concern: 'scars', quantity: 'improvement'} as const;
    const raised = aReading({...result, kind: 'raised', value: 0.2});
    const untold = aReading({...result, source: 'S2', value: 0.6});
    const sunken = (readings: readonly Reading[]): PooledFigure | undefined =>
      cells(readings).find(({kind}) => kind === 'sunken');

    it('stands apart for each kind in what treatment does, with the studies that name no kind', () => {
      const sources = cells([raised, untold]).map(({kind, figure}) => [kind, figure.sources]);
      expect(sources).toEqual([
        [null, ['S1', 'S2']],
        ['sunken', ['S2']],
        ['raised', ['S1', 'S2']],
      ]);
    });

    it('of one kind says nothing of a result in the other', () => {
      expect(named([raised])).toEqual(['scars  improvement', 'scars raised improvement']);
    });

    it('is one whatever its kind in how treatment is done', () => {
      expect(
        named([
          aReading({concern: 'scars', kind: 'raised'}),
          aReading({concern: 'scars', kind: 'sunken', source: 'S2'}),
        ]),
      ).toEqual(['scars  sessions']);
      expect(sunken([aReading({concern: 'scars', kind: 'sunken'})])).toBeUndefined();
    });
  });

  it.each([
    {
      when: 'half better and any change',
      rows: [
        ['half', 0.4],
        ['any', 1],
      ],
      value: 0.4,
    },
    {
      when: 'a quarter better and any change',
      rows: [
        ['any', 1],
        ['quarter', 0.7],
      ],
      value: 0.7,
    },
  ] as const)('takes what is nearest to half better, of $when', ({rows, value}) => {
    const readings = rows.map(([threshold, share]) =>
      aReading({quantity: 'clearChange', threshold, value: share}),
    );
    expect(only(readings, 'acne-scars')?.figure.likely).toBeCloseTo(value, 10);
  });

  it('takes a number before a bound of the same source', () => {
    const rows = [aReading({value: 9, bound: 'above', kind: 'rolling'}), aReading({value: 4})];
    expect(only(rows, 'acne-scars')?.figure.likely).toBeCloseTo(4, 10);
    expect(only(rows.slice(0, 1), 'acne-scars')?.figure.likely).toBeCloseTo(9, 10);
  });

  it('says of how many studies a range is made that is the same for every treatment', () => {
    const result = {quantity: 'improvement', value: 0.5} as const;
    const [figure] = cells([
      aReading(result),
      aReading({...result, source: 'S2', treatment: 'ipl'}),
    ]);
    expect(figure?.figure).toMatchObject({alike: 2, sources: ['S1']});
    expect(cells([aReading({})])[0]?.figure).not.toHaveProperty('alike');
  });
});

describe('the readings of a model', () => {
  it('are those that count people, where a source’s kinds or devices are counted in several ways', () => {
    const rows = [
      aReading({quantity: 'darkMarks', kind: 'rolling', value: 0.02, basis: 'session'}),
      aReading({quantity: 'darkMarks', kind: 'boxcar', value: 0.3}),
    ];
    expect(modelReadings(rows, 'darkMarks')).toMatchObject([{value: 0.3, basis: 'patient'}]);
  });
});
