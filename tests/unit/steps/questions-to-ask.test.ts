import readability from 'text-readability';
import {describe, expect, it} from 'vitest';
import type {Inputs} from '../../../src/engine.js';
import type {AskId} from '../../../src/i18n/strings/questions-to-ask-strings.js';
import {enAsk} from '../../../src/i18n/en/questions-to-ask.js';
import {toQuestionsToAsk} from '../../../src/steps/questions-to-ask/view.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {CONCERN_IDS, TONES, TREATED_BY_FOUR} from '../engine/any-inputs.js';
import {anEstimate, inEnglish} from '../answer/in-english.js';

const asked = (about: Partial<Inputs>): string[] =>
  toQuestionsToAsk(anEstimate(about), inEnglish(), enAsk).flatMap(({questions}) => questions);

describe('questions to ask', () => {
  it('ask for settings for the very skin type, and for a test patch, where a treatment heats', () => {
    const questions = asked({skinTone: 'V', treatments: ['laser-ablative', 'none']});
    expect(questions).toContain('Which settings do you use for skin type V?');
    expect(questions).toContain(enAsk.questions.patch);
  });

  it('ask neither of needles alone', () => {
    const questions = asked({skinTone: 'V', treatments: ['microneedling', 'none']});
    expect(questions.some((question) => /settings|test patch/.test(question))).toBe(false);
  });

  it('ask which type it is where the person does not know', () => {
    expect(asked({skinTone: 'unknown'})).toContain(enAsk.questions.skinUnknown);
  });

  const needles: Partial<Inputs> = {treatments: ['microneedling', 'none']};
  const laser: Partial<Inputs> = {treatments: ['laser-ablative', 'none']};
  it.each<{question: AskId; when: Partial<Inputs>; unless: Partial<Inputs>}>([
    {question: 'minoxidil', when: {concern: 'hair-loss'}, unless: {concern: 'pores'}},
    {
      question: 'diagnosis',
      when: {concern: 'pigmentation', kind: 'sun-spots'},
      unless: {concern: 'uneven-tone'},
    },
    {
      question: 'creams',
      when: {concern: 'pigmentation', kind: 'melasma'},
      unless: {concern: 'pigmentation', kind: 'sun-spots'},
    },
    {
      question: 'rf',
      when: {treatments: ['rf-microneedling']},
      unless: {treatments: ['microneedling', 'laser-ablative', 'ipl']},
    },
    {
      question: 'depth',
      when: needles,
      unless: {treatments: ['rf-microneedling', 'laser-ablative']},
    },
    {
      question: 'cleared',
      when: {...needles, concern: 'pores', market: 'US'},
      unless: {...needles, concern: 'pores', market: 'GB'},
    },
    {question: 'patch', when: laser, unless: {treatments: ['microneedling', 'laser-low-level']}},
    {
      question: 'settingsUnknown',
      when: {...laser, skinTone: 'unknown'},
      unless: {...laser, skinTone: 'IV'},
    },
    // A tone of the Monk scale may be one of several types: which one is for the clinic to say.
    {
      question: 'settingsUnknown',
      when: {...laser, skinTone: 'monk-5'},
      unless: {...needles, skinTone: 'monk-5'},
    },
    {question: 'skinUnknown', when: {skinTone: 'monk-5'}, unless: {skinTone: 'V'}},
    {
      question: 'who',
      when: {treatments: ['laser-low-level', 'microneedling']},
      unless: {treatments: ['laser-low-level', 'none']},
    },
  ])('ask “$question” for $when, and not for $unless', ({question, when, unless}) => {
    expect(asked(when)).toContain(enAsk.questions[question]);
    expect(asked(unless)).not.toContain(enAsk.questions[question]);
  });

  it('ask once whether the use is cleared: of the needles alone', () => {
    const one = anEstimate({
      concern: 'pores',
      market: 'US',
      treatments: ['laser-ablative', 'microneedling'],
    });
    const groups = toQuestionsToAsk(one, inEnglish(), enAsk).filter(({questions}) =>
      questions.includes(enAsk.questions.cleared),
    );
    expect(groups.map(({title, slot}) => [title, slot])).toEqual([['Microneedling', 1]]);
  });

  it('ask of no figure that nobody knows', () => {
    const australia = asked({market: 'AU', treatments: ['laser-ablative']});
    expect(australia.some((question) => question.startsWith('This page says'))).toBe(false);
    expect(
      asked({market: 'US', treatments: ['laser-ablative']}).some((question) =>
        question.startsWith('This page says'),
      ),
    ).toBe(true);
  });

  it('name the range of sessions that the table shows', () => {
    const one = anEstimate({treatments: ['microneedling', 'none']});
    const {low, high} = one.options[0]?.sessions ?? {low: 0, high: 0};
    expect(asked({treatments: ['microneedling', 'none']})).toContain(
      `In studies the number of sessions was ${low} to ${high}. How many do you plan for me, and why?`,
    );
  });

  it('always ask about doing nothing, the price and who helps when it goes wrong', () => {
    for (const concern of CONCERN_IDS)
      expect(asked({concern})).toEqual(
        expect.arrayContaining([
          enAsk.questions.nothing,
          enAsk.questions.included,
          enAsk.questions.trouble,
        ]),
      );
  });

  it.each(CONCERN_IDS)(
    'of %s are whole sentences of grade 8 at most, for every treatment and skin',
    (concern) => {
      for (const treatments of TREATED_BY_FOUR) {
        for (const skinTone of TONES) {
          const estimate = anEstimate({concern, treatments, skinTone});
          const english = toQuestionsToAsk(estimate, inEnglish(), enAsk).flatMap(
            ({questions}) => questions,
          );
          for (const {formatter, strings} of IN_EVERY_LANGUAGE) {
            const questionsAsked = toQuestionsToAsk(estimate, formatter, strings.ask).flatMap(
              ({questions}) => questions,
            );
            expect(questionsAsked).toHaveLength(english.length);
            expect(
              questionsAsked.filter(
                (question) => !/[?؟]$/.test(question) || /[{}]|undefined|NaN/.test(question),
              ),
            ).toEqual([]);
          }
          expect(
            english.filter((question) => readability.fleschKincaidGrade(question) > 8),
          ).toEqual([]);
        }
      }
    },
  );
});
