import {describe, expect, it} from 'vitest';
import {emptyFormState, type FormState} from '../../../demo/configurator/form-state.js';
import {openQuestions} from '../../../demo/configurator/open-questions.js';
import {currencyKnown, currencyQuestion} from '../../../demo/configurator/pasted-currency.js';
import {pasteList, whyWaiting, withPrices} from '../../../demo/configurator/pasted-list.js';
import {toConfig} from '../../../demo/configurator/to-config.js';

const LIST = 'SkinPen face £250, course of 3 £690\nSkinPen neck £180';

const inBritain = (fill: (state: FormState) => void = () => undefined): FormState => {
  const state = {...emptyFormState(), market: 'GB' as const};
  fill(state);
  return state;
};

describe('prices of a list that was pasted', () => {
  it('stand in the main fields where they are of the face, and change there', () => {
    const state = withPrices(inBritain(), pasteList(LIST));
    const {microneedling} = state.treatments;
    expect(microneedling.price).toMatchObject({session: '250', courseOf3: '690'});
    expect(microneedling.areas.map(({area}) => area)).toEqual(['neck']);
    microneedling.price.session = '279';
    expect(toConfig(state).prices).toEqual({
      microneedling: {areas: {face: {session: 279, courses: {3: 690}}, neck: 180}},
    });
  });

  it('take the place of the prices of the list before', () => {
    const once = withPrices(inBritain(), pasteList(LIST));
    const twice = withPrices(once, pasteList('SkinPen face £300'));
    expect(toConfig(twice).prices).toEqual({microneedling: {areas: {face: 300, neck: 180}}});
  });

  it('leave a price that was typed for all places to the others', () => {
    const typed = inBritain(({treatments: {microneedling}}) => {
      microneedling.price.session = '200';
    });
    expect(toConfig(withPrices(typed, pasteList('SkinPen face £300'))).prices).toEqual({
      microneedling: {session: 200, areas: {face: 300}},
    });
  });
});

describe('a row that was read', () => {
  const rowsOf = (
    text: string,
  ): readonly {used: boolean | undefined; why: string | undefined}[] => {
    const {list, isUsed} = pasteList(text);
    return list.rows.map((row, index) => ({used: isUsed[index], why: whyWaiting(list, row)}));
  };

  it('is ticked where it names its place, and another make names none', () => {
    const [eyes, face, gentle] = rowsOf(
      'Fraxel laser eyes $400\nFraxel laser full face $1,100\nClear + Brilliant $425',
    );
    expect([eyes, face]).toEqual(Array(2).fill({used: true, why: undefined}));
    expect(gentle?.used).toBe(false);
    expect(gentle?.why).toContain('names no place');
  });

  it('says why it is not ticked', () => {
    const rows = rowsOf('Fraxel laser full face $1,100\nClear + Brilliant face $425');
    expect(rows).toHaveLength(2);
    for (const {used, why} of rows) {
      expect(used).toBe(false);
      expect(why).toContain('several makes of it (Fraxel, Clear + Brilliant)');
    }
    for (const {used, why} of rowsOf('SkinPen face $300\nSkinPen knees $200\nIPL $250'))
      expect(used).toBe(why === undefined);
  });
});

describe('the currency of a list that was pasted', () => {
  const inFields = (market: FormState['market'], currency = ''): FormState => ({
    ...emptyFormState(),
    market,
    currency,
  });

  it.each([
    {list: 'SkinPen face $300', fields: inFields('US'), taken: 'USD'},
    {list: 'SkinPen face $300', fields: inFields('CA'), taken: 'CAD'},
    {list: 'SkinPen face $300', fields: inFields('AU'), taken: 'AUD'},
    {list: 'SkinPen face $300', fields: inFields('', 'NZD'), taken: 'NZD'},
    {list: 'SkinPen face $300', fields: inFields('US', 'SGD'), taken: 'SGD'},
    {list: 'SkinPen face 2500 kr', fields: inFields('EU', 'SEK'), taken: 'SEK'},
    {list: 'SkinPen face 300', fields: inFields('GB'), taken: 'GBP'},
  ])('is taken from the fields, and told: “$list” as $taken', ({list, fields, taken}) => {
    const pasted = pasteList(list);
    const question = currencyQuestion(pasted, fields);
    expect(question?.taken).toBe(taken);
    expect(question?.why).toContain(`taken as ${taken}`);
    expect(question?.options).toContain(taken);
    expect(currencyKnown(pasted, fields)).toBe(taken);
    expect([...openQuestions(pasted, fields)]).toEqual([]);
    // Another that is chosen goes into the field.
    const other = withPrices(fields, {...pasted, currency: 'CHF'});
    expect(toConfig(other).currency).toBe('CHF');
    expect(withPrices(fields, pasted).currency).toBe(fields.currency);
  });

  it.each([
    {list: 'SkinPen face $300', fields: inFields('')},
    {list: 'SkinPen face $300', fields: inFields('GB')},
    {list: 'SkinPen face $300', fields: inFields('US', 'EUR')},
    {list: 'SkinPen face £300', fields: inFields('US')},
    {list: 'SkinPen face A$300', fields: inFields('US')},
    {list: 'SkinPen face 2500 kr', fields: inFields('EU')},
    {list: 'SkinPen face 300', fields: inFields('')},
  ])('is asked: “$list”, $fields.market $fields.currency', ({list, fields}) => {
    const pasted = pasteList(list);
    expect(currencyQuestion(pasted, fields)?.taken).toBeUndefined();
    expect(openQuestions(pasted, fields).has('list-currency-choice')).toBe(true);
  });
});

describe('an answer that lacks something', () => {
  it('is told at its field', () => {
    const pasted = pasteList('SkinPen face £300\nLaser face £500');
    const [answer] = pasted.answers;
    if (answer === undefined) throw new Error('No line is asked.');
    const given = {...answer, treatment: 'ipl', area: 'face', price: '4l9'} as const;
    const open = openQuestions({...pasted, answers: [given]}, inBritain());
    expect([...open]).toEqual([['line-1-price', expect.stringContaining('“4l9”')]]);
    const right = {...given, price: '419'};
    expect(openQuestions({...pasted, answers: [right]}, inBritain()).size).toBe(0);
  });
});
