import {describe, expect, it} from 'vitest';
import {CONCERNS, kindIdsOf} from '../../../src/evidence/concerns/index.js';
import {toQuestions, type Question} from '../../../src/answer/questions.js';
import {CONCERN_IDS, SEVERITIES, TYPES} from '../engine/any-inputs.js';
import type {Inputs} from '../../../src/engine.js';
import {isKindOpen} from '../../../src/engine/kind-open.js';
import {anEstimate, inEnglish} from './in-english.js';

const questions = (about: Partial<Inputs> = {}): Question[] =>
  toQuestions(anEstimate(about).inputs, inEnglish());
const question = (name: Question['name'], about: Partial<Inputs> = {}): Question | undefined =>
  questions(about).find((one) => one.name === name);
const values = (one: Question | undefined): string[] | undefined =>
  one?.choices.map(({value}) => value);
const chosen = (one: Question | undefined): string[] | undefined =>
  one?.choices.flatMap((choice) => (choice.chosen ? choice.value : []));

describe('the questions', () => {
  it.each(CONCERN_IDS)('about %s offer its kinds and places, and no others', (concern) => {
    const kinds = kindIdsOf(concern);
    expect(values(question('kind', {concern}))).toEqual(
      kinds.length === 0 ? undefined : ['', ...kinds],
    );
    const {areas} = CONCERNS[concern];
    // A question with one answer is none.
    expect(values(question('area', {concern}))).toEqual(areas.length > 1 ? areas : undefined);
  });

  it('offer every concern, every type of skin and every severity', () => {
    expect(values(question('concern'))).toEqual(CONCERN_IDS);
    expect(values(question('skinTone'))).toEqual([...TYPES, 'unknown']);
    expect(values(question('severity'))).toEqual(SEVERITIES);
  });

  it('ask for the kind with “Not sure” first, which is chosen until something else is', () => {
    expect(question('kind')?.choices[0]).toEqual({value: '', label: 'Not sure', chosen: true});
    expect(chosen(question('kind', {kind: 'boxcar'}))).toEqual(['boxcar']);
  });

  it.each([...TYPES, 'unknown'] as const)('have one answer each for skin %s', (skinTone) => {
    for (const concern of CONCERN_IDS) {
      for (const one of questions({concern, skinTone}))
        expect(chosen(one), one.name).toHaveLength(1);
    }
    expect(chosen(question('skinTone', {skinTone}))).toEqual([skinTone]);
  });

  it.each([
    {skinTone: 'IV', hint: 'Type IV. Burns a little, tans easily.'},
    {skinTone: 'monk-7', hint: 'Tone 7 of 10 on the Monk scale'},
    {skinTone: 'unknown', hint: 'Not sure: the figures cover all skin types.'},
  ] as const)('say what skin $skinTone means: “$hint”', ({skinTone, hint}) => {
    expect(question('skinTone', {skinTone})?.hint).toBe(hint);
  });

  it('have no answer chosen for the skin before somebody has answered', () => {
    const [one] = toQuestions(anEstimate().inputs, inEnglish(), {isSkinOpen: true}).filter(
      ({name}) => name === 'skinTone',
    );
    expect([chosen(one), one?.hint]).toEqual([[], 'Choose the closest.']);
  });

  it('leave out what the page hides, by the names of its attributes', () => {
    const names = toQuestions(anEstimate().inputs, inEnglish(), {hide: 'kind skin-tone nonsense'});
    expect(names.map(({name}) => name)).toEqual(['concern', 'area', 'severity']);
  });

  it.each(CONCERN_IDS)(
    'ask for the kind of %s, hidden or not, where nothing is known without',
    (concern) => {
      const {inputs} = anEstimate({concern});
      const names = toQuestions(inputs, inEnglish(), {hide: 'kind'}).map(({name}) => name);
      expect(names.includes('kind')).toBe(isKindOpen(inputs));
    },
  );
});
