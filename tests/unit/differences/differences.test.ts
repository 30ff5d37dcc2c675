import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {estimate, type Estimate, type Inputs} from '../../../src/engine.js';
import type {TreatmentDifference} from '../../../src/engine/difference.js';
import {toDifferences, type DifferenceLine} from '../../../src/differences/view.js';
import {enDiffers} from '../../../src/i18n/en/differs.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {anEstimate, inEnglish, plain} from '../answer/in-english.js';
import {anyInputs} from '../engine/any-inputs.js';

const linesOf = (one: Estimate, isSkinOpen = false): readonly DifferenceLine[] =>
  toDifferences(one, {formatter: inEnglish(), differs: enDiffers}, isSkinOpen).lines;
const TWO: Partial<Inputs> = {treatments: ['microneedling', 'laser-ablative', 'none']};

/** An estimate in which one difference is made up. */
const where = (quantity: string, change: Partial<TreatmentDifference>): Estimate => {
  const one = anEstimate(TWO);
  return {
    ...one,
    differences: one.differences.map((each) =>
      each.quantity === quantity ? {...each, ...change} : each,
    ),
  };
};
const lineAt = (at: number, one: Estimate): readonly string[] => {
  const line = linesOf(one)[at];
  const doubt = [line?.doubt, ...(line?.figures ?? []).map(({slot, text}) => `${slot}: ${text}`)];
  return [line?.sureness ?? '', plain(line?.statement ?? ''), plain(doubt.join(' '))];
};

describe('what differs in cost', () => {
  it.each([
    {lessFor: 0.93, said: ['clear', 'Microneedling usually costs less']},
    {lessFor: 0.75, said: ['clear', 'Microneedling usually costs less']},
    {lessFor: 0.74, said: ['perhaps', 'Perhaps microneedling costs less']},
    {lessFor: 0.6, said: ['perhaps', 'Perhaps microneedling costs less']},
    {lessFor: 0.59, said: ['same', 'Cost about the same']},
    {lessFor: 0.41, said: ['same', 'Cost about the same']},
    {lessFor: 0.3, said: ['perhaps', 'Perhaps microneedling costs more']},
    {lessFor: 0.2, said: ['clear', 'Microneedling usually costs more']},
  ])('is “$said” where it is less in $lessFor of the pairs', ({lessFor, said}) => {
    expect(lineAt(0, where('cost', {lessFor, directStudies: 5})).slice(0, 2)).toEqual(said);
  });

  it('tells the share of pairs that a claim rests on', () => {
    expect(lineAt(0, where('cost', {lessFor: 0.07, directStudies: 5}))[2]).toBe(
      'comparing clinics, in about 93 of 100 cases',
    );
  });

  it('tells of this clinic where both prices are its own', () => {
    const one = where('cost', {lessFor: 0.93, directStudies: 0});
    const options = one.options.map((option) => ({
      ...option,
      clinicPrice: {from: false, paid: [], packs: []} as never,
    }));
    expect(lineAt(0, {...one, options})[2]).toBe('at this clinic, in about 93 of 100 cases');
  });

  it('is no claim where no price list shows both', () => {
    expect(lineAt(0, where('cost', {lessFor: 0.93, directStudies: 0}))[0]).toBe('perhaps');
  });

  it('is not compared where a price is not known', () => {
    const one = anEstimate(TWO);
    const differences = one.differences.filter(({quantity}) => quantity !== 'cost');
    const options = one.options.map((option) => ({...option, cost: null}));
    expect(lineAt(0, {...one, differences, options})).toEqual([
      'unknown',
      'Cost not compared',
      'price not known; ask the clinic',
    ]);
  });
});

describe('what differs in cost among three and more', () => {
  const one = anEstimate({
    treatments: ['microneedling', 'laser-nonablative', 'laser-ablative', 'none'],
  });
  /** The first cost line where microneedling costs less than each other with such shares. */
  const costLine = (shares: readonly number[], directStudies = 5): DifferenceLine => {
    const left = [...shares];
    const differences = one.differences.map((each) =>
      each.quantity === 'cost' && each.first === 'microneedling'
        ? {...each, directStudies, lessFor: left.shift()}
        : each,
    );
    return linesOf({...one, differences})[0] as DifferenceLine;
  };

  it.each([
    {
      shares: [0.9, 0.75],
      said: ['clear', 'Microneedling usually costs less than each of the others'],
    },
    {
      shares: [0.9, 0.6],
      said: ['perhaps', 'Perhaps microneedling costs less than each of the others'],
    },
  ])('is told of the lowest with $shares', ({shares, said}) => {
    const {sureness, statement} = costLine(shares);
    expect([sureness, plain(statement)]).toEqual(said);
  });

  it('gives what each costs, in rising order; what reads the same in the order of the options', () => {
    const {figures = []} = costLine([0.9, 0.9]);
    expect(figures.map(({slot, text}) => `${slot}: ${plain(text)}`)).toEqual([
      '0: $1,300',
      '1: $3,900',
      '2: $3,900',
    ]);
    const dearFirst = anEstimate({
      treatments: ['laser-ablative', 'rf-microneedling', 'microneedling'],
    });
    const [line] = linesOf(dearFirst);
    expect(line?.figures?.map(({slot}) => slot)).toEqual([2, 1, 0]);
  });

  it.each([
    {shares: [0.9, 0.59], why: 'one costs about as much'},
    {shares: [0.4, 0.4], why: 'the lowest price is no lower in most pairs'},
  ])('names two of them where $why', ({shares}) => {
    expect(costLine(shares).statement).not.toContain('each of the others');
  });

  it('is no more than perhaps where no price list shows both', () => {
    expect(costLine([0.9, 0.9], 0).sureness).toBe('perhaps');
  });
});

describe('what studies found to differ', () => {
  it.each([
    {
      word: 'less',
      said: ['clear', 'Fewer dark marks with microneedling', '2 studies or reviews compared them'],
    },
    {
      word: 'more',
      said: ['clear', 'More dark marks with microneedling', '2 studies or reviews compared them'],
    },
    {
      word: 'less-on-average',
      said: ['perhaps', 'Fewer dark marks with microneedling', 'only on average, in 2 studies'],
    },
    {
      word: 'no-clear-difference',
      said: ['unclear', 'No clear difference in dark marks', '2 studies or reviews compared them'],
    },
  ] as const)('is said by their word, $word', ({word, said}) => {
    expect(lineAt(2, where('darkMarks', {word, directStudies: 2}))).toEqual(said);
  });

  it('is not compared where no study looked at both, with both figures beside it', () => {
    const [sureness, statement, doubt] = lineAt(
      2,
      where('darkMarks', {word: 'not-compared', directStudies: 0}),
    );
    expect([sureness, statement]).toEqual(['unknown', 'Dark marks not compared']);
    expect(doubt).toMatch(/^typically 0: \d+ of 100 1: \d+ of 100$/);
  });

  it('is asked for the skin first, where nobody has said it', () => {
    expect(linesOf(anEstimate(TWO), true)[2]).toMatchObject({
      sureness: 'unknown',
      statement: 'Dark marks depend on your skin',
      asks: 'skinTone',
    });
  });
});

describe('visits', () => {
  it.each([
    {a: 5, b: 3, said: ['clear', 'Microneedling: 2 sessions more', 'typically 0: 5 1: 3']},
    {a: 3, b: 4, said: ['clear', 'Microneedling: 1 session fewer', 'typically 0: 3 1: 4']},
    {a: 3, b: 3, said: ['same', 'As many sessions with each', 'typically 0: 3 1: 3']},
  ])('are two figures side by side: $a and $b', ({a, b, said}) => {
    const one = anEstimate(TWO);
    const options = one.options.map((option, at) => {
      const likely = [a, b, 0][at] ?? 0;
      return {...option, sessions: {low: likely, likely, high: likely}};
    });
    expect(lineAt(3, {...one, options})).toEqual(said);
  });
});

describe('more than two options', () => {
  it('are told by the pair that is furthest apart, with both names', () => {
    const [, , , visits] = linesOf(
      anEstimate({treatments: ['microneedling', 'laser-nonablative', 'laser-ablative', 'none']}),
    );
    expect(visits?.statement).toMatch(/^Microneedling: 1 session more, compared with .* laser$/);
  });
});

describe('the lines', () => {
  it('are five in their order, none for one option, and one where the kind must be known', () => {
    expect(linesOf(anEstimate(TWO))).toHaveLength(5);
    expect(linesOf(anEstimate({treatments: ['microneedling', 'none']}))).toEqual([]);
    expect(linesOf(estimate({concern: 'pigmentation'}))).toEqual([
      {sureness: 'unknown', statement: 'Which kind?', doubt: '', asks: 'kind'},
    ]);
  });

  it.each(IN_EVERY_LANGUAGE)(
    'are whole sentences for anybody, in $language: nothing wins',
    ({formatter, strings: {differs}}) => {
      fc.assert(
        fc.property(anyInputs, (inputs) => {
          const {lines} = toDifferences(estimate(inputs), {formatter, differs}, false);
          for (const {statement, doubt} of lines) {
            expect(statement).not.toBe('');
            expect(statement + doubt).not.toMatch(/NaN|undefined|null|[{}]/);
            expect(statement + doubt).not.toMatch(/\b(best|better|wins?|only|just|beste[rns]?)\b/i);
          }
        }),
        {numRuns: 60},
      );
    },
  );
});
