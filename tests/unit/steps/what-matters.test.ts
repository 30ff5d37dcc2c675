import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {estimate, type Inputs} from '../../../src/engine.js';
import {MATTERS, type MatterId} from '../../../src/evidence/ids.js';
import {enMatters} from '../../../src/i18n/en/what-matters.js';
import {toMatters, type MattersView} from '../../../src/steps/what-matters/view.js';
import {toView} from '../../../src/answer/view.js';
import {anyInputs} from '../engine/any-inputs.js';
import {anEstimate, inEnglish, plain} from '../answer/in-english.js';

const matters = (wanted: readonly MatterId[], about: Partial<Inputs> = {}): MattersView =>
  toMatters(anEstimate(about), wanted, inEnglish(), enMatters);

describe('the table by what matters', () => {
  it('has the rows first that were marked, and no other order otherwise', () => {
    const view = toView(anEstimate(), inEnglish());
    const labels = toView(anEstimate(), inEnglish(), {first: ['darkMarks', 'daysOff']}).rows.map(
      ({label}) => label,
    );
    expect(labels.slice(0, 2)).toEqual(['Days off, each time', 'Dark marks after, type II']);
    expect(labels.slice(2)).toEqual(
      view.rows.map(({label}) => label).filter((label) => !labels.slice(0, 2).includes(label)),
    );
  });

  it('keeps every row and every figure, whatever is marked', () => {
    fc.assert(
      fc.property(anyInputs, fc.subarray([...MATTERS]), (inputs, wanted) => {
        const rows = toView(estimate(inputs), inEnglish()).rows;
        const reordered = toView(estimate(inputs), inEnglish(), {first: wanted}).rows;
        expect(new Set(reordered)).toEqual(new Set(rows));
      }),
      {numRuns: 50},
    );
  });

  it('has a row for everything that can matter', () => {
    const {headline, rows} = toView(anEstimate(), inEnglish());
    const quantities = [headline, ...rows].map(({quantity}) => quantity);
    for (const matter of MATTERS) expect(quantities).toContain(matter);
  });
});

describe('how the options differ', () => {
  it('is said of nothing before something is marked', () => {
    expect(matters([]).differences).toEqual([]);
  });

  it('names every option with its range, in the order of the columns', () => {
    const [difference] = matters(['cost'], {
      concern: 'acne-scars',
      treatments: ['microneedling', 'laser-ablative', 'none'],
    }).differences;
    expect(difference?.figures.map(({text}) => plain(text).replace(/\$[\d,]+/g, '$'))).toEqual([
      'Microneedling: $ ($ to $)',
      'Ablative laser: $ ($ to $)',
    ]);
  });

  it('says so where the ranges overlap, where they do not, and where one is not known', () => {
    const differs = (matter: MatterId): string | undefined =>
      toMatters(withRanges(), [matter], inEnglish(), enMatters).differences[0]?.text;
    expect([differs('daysOff'), differs('darkMarks'), differs('sessions')]).toEqual([
      enMatters.overlap,
      enMatters.apart,
      enMatters.unknown,
    ]);
  });

  it.each([
    {
      name: 'a gap between them, the first above',
      first: [5, 6, 9],
      second: [1, 2, 4],
      text: enMatters.apart,
    },
    {
      name: 'a gap between them, the first below',
      first: [1, 2, 4],
      second: [5, 6, 9],
      text: enMatters.apart,
    },
    {name: 'an end in common', first: [4, 6, 9], second: [1, 2, 4], text: enMatters.overlap},
    {name: 'one within the other', first: [1, 5, 9], second: [4, 5, 6], text: enMatters.overlap},
  ] as const)('is worked out from both ends of both ranges: $name', ({first, second, text}) => {
    const one = anEstimate({treatments: ['microneedling', 'laser-ablative', 'none']});
    const options = one.options.map((option, at) => {
      const [low, likely, high] = at === 0 ? first : second;
      return {...option, daysOff: {low, likely, high}};
    });
    const view = toMatters({...one, options}, ['daysOff'], inEnglish(), enMatters);
    expect(view.differences.map((difference) => difference.text)).toEqual([text]);
  });

  it('is not said where there is only one option', () => {
    expect(matters(['cost'], {treatments: ['microneedling', 'none']}).differences[0]?.text).toBe(
      '',
    );
  });
});

/**
 * Two options: days off share some values, dark marks share none, sessions of one are not known.
 */
function withRanges(): ReturnType<typeof anEstimate> {
  const one = anEstimate({treatments: ['microneedling', 'laser-ablative', 'none']});
  return {
    ...one,
    options: one.options.map((option, at) => ({
      ...option,
      daysOff: at === 0 ? {low: 1, likely: 2, high: 4} : {low: 4, likely: 6, high: 9},
      darkMarks:
        at === 0 ? {low: 0.1, likely: 0.2, high: 0.3} : {low: 0.31, likely: 0.5, high: 0.7},
      sessions: at === 0 ? null : {low: 1, likely: 2, high: 3},
    })),
  };
}
