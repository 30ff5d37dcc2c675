import {describe, expect, it} from 'vitest';
import {toText} from '../../../../src/steps/take-along/plan-text.js';
import {LANGUAGE_IDS} from '../../../support/languages.js';
import {aPlan, EVERYTHING} from './a-plan.js';

describe('the plan as text', () => {
  const BACK = 'This link opens the plan again:';
  const inWords = (plan = aPlan({answers: EVERYTHING})): string => toText(plan, BACK);

  it('holds everything that the plan holds', () => {
    const plan = aPlan({answers: EVERYTHING});
    const text = inWords(plan);
    const all = [
      plan.title,
      plan.headline,
      plan.untreated,
      plan.link,
      ...plan.about,
      ...plan.answers.flat(),
      ...plan.rows.flatMap(({label, cells}) => [
        label,
        ...cells.flatMap(({likely, range, notes}) => [likely, range, ...notes]),
      ]),
      ...plan.parts.flatMap(({title, groups}) => [
        title.toUpperCase(),
        ...groups.flatMap(({title: heading, lines}) => [heading, ...lines]),
      ]),
    ];
    expect(all.filter((piece) => !text.includes(piece))).toEqual([]);
  });

  it('has each part under its title, and lines under the heading they belong to', () => {
    const groups = [
      {title: '', lines: ['One.', 'Two.']},
      {title: 'Needling', lines: ['Three.']},
    ];
    expect(inWords({...aPlan(), parts: [{title: 'Safety', groups}]})).toContain(
      '\n\nSAFETY\n- One.\n- Two.\nNeedling\n- Three.\n\n',
    );
  });

  it('says whose each figure is', () => {
    const plan = aPlan({answers: EVERYTHING});
    const text = inWords(plan);
    for (const [at, {name}] of plan.columns.entries()) {
      for (const {cells} of plan.rows)
        expect(text).toContain(`- ${name}: ${cells[at]?.likely ?? ''} (${cells[at]?.range ?? ''}`);
    }
  });

  it('has a mark between each question and its answer', () => {
    const text = inWords();
    expect(text).toContain('\nWhich kind? Not sure\n');
    expect(text).toContain('Your skin in the sun: Type II');
  });

  it('is plain: no mark-up, no blank left over, no third empty line', () => {
    for (const language of LANGUAGE_IDS)
      expect(toText(aPlan({answers: EVERYTHING, language}), BACK)).not.toMatch(
        /<\/?[a-z]|&\w+;|[ \t]\n|\n{3}|\(\)/,
      );
  });

  it('with nothing compared but doing nothing has no empty heading', () => {
    expect(toText(aPlan({inputs: {treatments: ['none']}}), BACK)).not.toMatch(/\n{3}|: \n/);
  });
});
