import readability from 'text-readability';
import {describe, expect, it} from 'vitest';
import type {Inputs} from '../../../src/engine/estimate.js';
import {enAsk} from '../../../src/i18n/en/questions-to-ask.js';
import {toAsk} from '../../../src/steps/questions-to-ask/view.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {CONCERN_IDS, TONES, TREATED_BY_FOUR} from '../engine/any-inputs.js';
import {anEstimate, inEnglish} from '../answer/in-english.js';

const asked = (about: Partial<Inputs>): string[] =>
  toAsk(anEstimate(about), inEnglish(), enAsk).flatMap(({questions}) => questions);

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
          const english = toAsk(estimate, inEnglish(), enAsk).flatMap(({questions}) => questions);
          for (const {formatter, strings} of IN_EVERY_LANGUAGE) {
            const questionsAsked = toAsk(estimate, formatter, strings.ask).flatMap(
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
