import {describe, expect, it} from 'vitest';
import {courseCosts} from '../../../demo/configurator/course-costs.js';
import {emptyFormState, type FormState} from '../../../demo/configurator/form-state.js';
import {toConfig} from '../../../demo/configurator/to-config.js';

const filledIn = (fill: (state: FormState) => void): FormState => {
  const state = emptyFormState();
  fill(state);
  return state;
};

describe('the costs of courses', () => {
  it('stand for each treatment with a price, in the currency of the country', () => {
    const state = filledIn((draft) => {
      draft.market = 'EU';
      draft.treatments.microneedling.price.session = '249';
      draft.treatments.ipl.offered = true;
    });
    expect(courseCosts(state, toConfig(state))).toMatchObject([
      {
        treatment: 'microneedling',
        concern: 'acne-scars',
        area: 'face',
        currency: 'EUR',
        option: {cost: {likely: expect.any(Number) as number}},
      },
    ]);
  });

  it('take a concern for which there is a figure', () => {
    const state = filledIn((draft) => {
      draft.concern = 'scars';
      draft.treatments['laser-pigment'].price.session = '300';
    });
    expect(courseCosts(state, toConfig(state))).toMatchObject([
      {concern: 'acne-scars', option: {cost: {low: expect.any(Number) as number}}},
    ]);
  });
});
