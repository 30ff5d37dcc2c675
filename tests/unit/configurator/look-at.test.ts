import {describe, expect, it} from 'vitest';
import {figuresOf} from '../../../demo/configurator/figures.js';
import {remarksOf, type Remark} from '../../../demo/configurator/look-at.js';
import {problemsOf} from '../../../demo/configurator/problems.js';
import {emptyState, type State} from '../../../demo/configurator/state.js';
import {toConfig} from '../../../demo/configurator/to-config.js';

const filledIn = (fill: (state: State) => void): State => {
  const state = emptyState();
  fill(state);
  return state;
};
const remarks = (fill: (state: State) => void): readonly Remark[] => {
  const state = filledIn(fill);
  return remarksOf(state, problemsOf(state), []);
};

describe('what to look at', () => {
  it('is nothing at first', () => {
    expect(remarks(() => undefined)).toEqual([]);
  });

  it.each([
    {
      name: 'an amount in words',
      fill: ({treatments: {ipl}}: State) => {
        ipl.price.session = 'cheap';
      },
      field: 'ipl-session',
      words: 'IPL: Only an amount',
    },
    {
      name: 'a treatment without a price',
      fill: ({treatments: {ipl}}: State) => {
        ipl.offered = true;
      },
      field: 'ipl-session',
      words: 'usual prices of the country',
    },
    {
      name: 'the same course twice',
      fill: ({treatments: {ipl}}: State) => {
        ipl.price.courseOf3 = '99';
        ipl.price.courses = [{sessions: '3', price: '89'}];
      },
      field: 'ipl-course-1-sessions',
      words: 'above already',
    },
    {
      name: 'the same place twice',
      fill: ({treatments: {ipl}}: State) => {
        const price = {session: '9', courseOf3: '', courseOf6: '', courses: [], from: false};
        ipl.areas = [
          {area: 'neck', price},
          {area: 'neck', price},
        ];
      },
      field: 'ipl-area-2-area',
      words: 'above already',
    },
    {
      name: 'a link to nowhere',
      fill: (state: State) => {
        state.bookingLink = 'clinic.example';
      },
      field: 'booking-link',
      words: 'https://',
    },
    {
      name: 'a concern without its places',
      fill: (state: State) => {
        state.areas = ['face'];
      },
      field: 'concern-hair-loss',
      words: 'Thinning hair',
    },
    {
      name: 'no concern at all',
      fill: (state: State) => {
        state.concerns.forEach((one) => {
          one.offered = false;
        });
      },
      field: 'concern-acne-scars',
      words: 'at least one',
    },
    {
      name: 'a clinic that never opens',
      fill: (state: State) => {
        state.closedDays = [1, 2, 3, 4, 5, 6, 7];
      },
      field: 'closed-1',
      words: 'All days',
    },
    {
      name: 'a wait without an end',
      fill: (state: State) => {
        state.questions = [
          {id: 'own-1', text: 'Shaved?', outcomes: {ipl: {outcome: 'wait', reason: '', until: ''}}},
        ];
      },
      field: 'question-1-ipl-until',
      words: 'Until when',
    },
    {
      name: 'a colour that breaks the rule',
      fill: (state: State) => {
        state.look.accent = 'red; }';
      },
      field: 'look-accent',
      words: 'Write a colour',
    },
  ])('names $name and the field', ({fill, field, words}) => {
    expect(remarks(fill)).toContainEqual({field, text: expect.stringContaining(words) as string});
  });

  it('says which colours are too close, and by how much', () => {
    const state = emptyState();
    expect(
      remarksOf(state, new Map(), [
        {token: '--te-accent', against: '--te-paper', ratio: 1.84, needed: 4.5},
      ]),
    ).toEqual([
      {
        field: 'look-accent',
        text: 'The first treatment on the paper: contrast 1.8 to 1, and 4.5 is needed. Take a darker or a lighter colour.',
      },
    ]);
  });
});

describe('what the figures will say', () => {
  it('stands for each treatment with a price, in the currency of the country', () => {
    const state = filledIn((draft) => {
      draft.market = 'EU';
      draft.treatments.microneedling.price.session = '249';
      draft.treatments.ipl.offered = true;
    });
    expect(figuresOf(state, toConfig(state))).toMatchObject([
      {
        treatment: 'microneedling',
        concern: 'acne-scars',
        area: 'face',
        currency: 'EUR',
        cost: {likely: expect.any(Number) as number},
      },
    ]);
  });

  it('takes a concern for which there is a figure', () => {
    const state = filledIn((draft) => {
      draft.concern = 'scars';
      draft.treatments['laser-pigment'].price.session = '300';
    });
    expect(figuresOf(state, toConfig(state))).toMatchObject([
      {concern: 'acne-scars', cost: {low: expect.any(Number) as number}},
    ]);
  });
});
