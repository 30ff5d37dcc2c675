import {describe, expect, it} from 'vitest';
import {emptyFormState, type FormState} from '../../../demo/configurator/form-state.js';
import {pasteList, withPrices} from '../../../demo/configurator/pasted-list.js';
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
