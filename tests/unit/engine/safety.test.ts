import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {PersonAnswers} from '../../../src/engine/person-answers.js';
import {safetyOf} from '../../../src/engine/safety-findings.js';
import {safetyQuestions} from '../../../src/engine/safety-questions-at-clinic.js';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import type {TreatmentId} from '../../../src/evidence/ids.js';
import {OUTCOMES} from '../../../src/evidence/safety-outcomes.js';
import {SAFETY} from '../../../src/evidence/safety-by-question.js';

const OURS: readonly string[] = Object.keys(SAFETY);
const ids = safetyQuestions({}).map(({id}) => id);
const someAnswers = fc.dictionary(
  fc.constantFrom(...OURS),
  fc.constantFrom('yes' as const, 'no' as const),
);

describe('safetyOf', () => {
  it('finds nothing where every answer is no', () => {
    const answers = Object.fromEntries(ids.map((id) => [id, 'no' as const]));
    expect(
      safetyOf(answers, TREATMENT_IDS, safetyQuestions({})).flatMap(({findings}) => findings),
    ).toEqual([]);
  });

  it('finds one thing for each yes, for each treatment, the most severe first', () => {
    fc.assert(
      fc.property(someAnswers, fc.shuffledSubarray([...TREATMENT_IDS]), (answers, treatments) => {
        const found = safetyOf(answers, treatments, safetyQuestions({}));
        expect(found.map(({treatment}) => treatment)).toEqual(treatments);
        const yeses = ids.filter((id) => answers[id] === 'yes');
        for (const {findings} of found) {
          expect(findings.map(({question}) => question.id).sort()).toEqual([...yeses].sort());
          const ranks = findings.map(({cell}) => OUTCOMES.indexOf(cell.outcome));
          expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('does not mind answers to questions that nobody asks', () => {
    const found = safetyOf(
      JSON.parse('{"constructor": "yes", "gone": "yes"}') as PersonAnswers['safety'],
      ['microneedling'],
      safetyQuestions({}),
    );
    expect(found).toEqual([{treatment: 'microneedling', findings: []}]);
  });
});

describe('a clinic', () => {
  const idsWith = (changes: object): string[] =>
    safetyQuestions({safetyQuestions: changes as Record<string, false>}).map(({id}) => id);

  it('removes a question', () => {
    expect(idsWith({filler: false})).toEqual(ids.filter((id) => id !== 'filler'));
  });

  it('words a question anew, and what a yes means stays', () => {
    const reworded = safetyQuestions({safetyQuestions: {mole: 'Ein neuer Fleck?'}}).find(
      ({id}) => id === 'mole',
    );
    expect(reworded).toMatchObject({by: 'us', text: 'Ein neuer Fleck?', cells: SAFETY.mole});
  });

  it('cannot soften one of ours with outcomes of its own', () => {
    const changed = safetyQuestions({
      safetyQuestions: {mole: {text: 'Mole?', outcomes: {microneedling: {outcome: 'nothing'}}}},
    }).find(({id}) => id === 'mole');
    expect(changed?.cells.microneedling.outcome).toBe('wait');
  });

  it('adds a question: tell the clinic, unless it says otherwise, and nothing for doing nothing', () => {
    const added = safetyQuestions({
      safetyQuestions: {
        tattoo: {
          text: 'Tattoo there?',
          outcomes: {
            ipl: {outcome: 'not', reason: 'Ink takes up light.'},
            'laser-ablative': {outcome: 'wait', until: 'Wait until we have seen it'},
          },
        },
      },
    }).at(-1);
    expect(added).toMatchObject({by: 'clinic', id: 'tattoo', text: 'Tattoo there?'});
    const outcomes: Partial<Record<TreatmentId, string>> = {
      none: 'nothing',
      'laser-ablative': 'wait',
      ipl: 'not',
    };
    expect(TREATMENT_IDS.map((treatment) => added?.cells[treatment].outcome)).toEqual(
      TREATMENT_IDS.map((treatment) => outcomes[treatment] ?? 'tell'),
    );
    expect(added?.cells.ipl).toEqual({
      basis: 'clinic',
      outcome: 'not',
      reason: 'Ink takes up light.',
    });
    expect(added?.cells['laser-ablative']).toEqual({
      basis: 'clinic',
      outcome: 'wait',
      reason: '',
      until: 'Wait until we have seen it',
    });
  });

  it('that says to wait without saying for what, is told to the clinic', () => {
    const added = safetyQuestions({
      safetyQuestions: {tattoo: {text: 'Tattoo?', outcomes: {ipl: {outcome: 'wait'}}}},
    }).at(-1);
    expect(added?.cells.ipl.outcome).toBe('tell');
  });

  it('says for what to wait only where it says to wait', () => {
    const until = 'Wait a day.';
    const added = safetyQuestions({
      safetyQuestions: {tattoo: {text: 'Tattoo?', outcomes: {ipl: {outcome: 'tell', until}}}},
    }).at(-1);
    expect(added?.cells.ipl).toEqual({basis: 'clinic', outcome: 'tell', reason: ''});
  });

  it.each([
    {text: ' Tattoo there? ', asked: 'Tattoo there?'},
    {text: 'x'.repeat(400), asked: 'x'.repeat(400)},
    {text: 'x'.repeat(401), asked: 'x'.repeat(400)},
  ])('asks no more than a question: “$text”', ({text, asked}) => {
    expect(safetyQuestions({safetyQuestions: {tattoo: {text}}}).at(-1)).toMatchObject({
      by: 'clinic',
      text: asked,
    });
  });

  const throwing = (): string => {
    throw new Error('no');
  };
  it.each<[string, () => unknown]>([
    ['nothing at all', () => null],
    ['a text', () => 'mole'],
    ['a number', () => 7],
    ['a list', () => [{text: 'A list?'}]],
    ['other values', () => ({mole: true, filler: 0, acne: null})],
    ['empty texts', () => ({mole: '', acne: '   '})],
    ['an empty name', () => ({'': {text: 'No name?'}})],
    ['a name with a blank', () => ({'a b': {text: 'Blank?'}})],
    ['a question without text', () => ({mine: {}})],
    ['a text that is a number', () => ({mine: {text: 3}})],
    [
      'a text that throws',
      () => ({mine: Object.defineProperty({}, 'text', {get: throwing, enumerable: true})}),
    ],
    ['false for no question of ours', () => ({mine: false})],
    ['words for no question of ours', () => ({mine: 'Words?'})],
    ['the prototype', () => JSON.parse('{"__proto__": {"text": "Proto?"}}') as unknown],
    ['an object that throws', () => new Proxy({}, {ownKeys: throwing})],
  ])('that sets what cannot be used, changes nothing: %s', (_, changes) => {
    expect(idsWith(changes() as object)).toEqual(ids);
  });

  it('never breaks the questions, whatever it sets', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const found = safetyQuestions({safetyQuestions: anything as Record<string, false>});
        expect(
          safetyOf(
            Object.fromEntries(found.map(({id}) => [id, 'yes' as const])),
            TREATMENT_IDS,
            found,
          ),
        ).toHaveLength(TREATMENT_IDS.length);
        expect(safetyQuestions(anything as object).length).toBeGreaterThan(0);
      }),
    );
  });
});
