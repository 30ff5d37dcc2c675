import {describe, expect, it} from 'vitest';
import {contrastOf} from '../../../demo/configurator/colours/mend-contrast.js';
import type {Remark} from '../../../demo/configurator/remark.js';
import {remarksOf} from '../../../demo/configurator/remarks.js';
import {problemsOf} from '../../../demo/configurator/problems.js';
import {
  emptyFormState,
  type FormState,
  type PriceFields,
} from '../../../demo/configurator/form-state.js';

const remarks = (fill: (state: FormState) => void): readonly Remark[] => {
  const state = emptyFormState();
  fill(state);
  return remarksOf(state, problemsOf(state), []);
};

describe('the remarks', () => {
  it('are none at first', () => {
    expect(remarks(() => undefined)).toEqual([]);
  });

  it.each([
    {
      name: 'an amount in words',
      fill: ({treatments: {ipl}}: FormState) => {
        ipl.price.session = 'cheap';
      },
      field: 'ipl-session',
      words: 'IPL, one session: “cheap” is no amount. Write only an amount',
    },
    {
      name: 'a treatment without a price',
      fill: ({treatments: {ipl}}: FormState) => {
        ipl.offered = true;
      },
      field: 'ipl-session',
      words: 'usual prices of the country',
    },
    {
      name: 'the same course twice',
      fill: ({treatments: {ipl}}: FormState) => {
        ipl.price.courseOf3 = '99';
        ipl.price.courses = [{sessions: '3', price: '89'}];
      },
      field: 'ipl-course-1-sessions',
      words: 'above already',
    },
    {
      name: 'the same place twice',
      fill: ({treatments: {ipl}}: FormState) => {
        const price = {
          session: '9',
          firstSession: '',
          courseOf3: '',
          courseOf6: '',
          courses: [],
          from: false,
        };
        ipl.areas = [
          {area: 'neck', price},
          {area: 'neck', price},
        ];
      },
      field: 'ipl-area-2-area',
      words: 'above already',
    },
    {
      name: 'upkeep that never comes',
      fill: ({treatments: {ipl}}: FormState) => {
        ipl.upkeep.price = '99';
      },
      field: 'ipl-upkeep-months',
      words: 'How many months',
    },
    {
      name: 'upkeep of unknown price',
      fill: ({treatments: {ipl}}: FormState) => {
        ipl.upkeep.everyMonths = '12';
      },
      field: 'ipl-upkeep-price',
      words: 'What is one visit',
    },
    {
      name: 'weeks that are half a year or more',
      fill: ({treatments: {ipl}}: FormState) => {
        ipl.intervalFor = [{concern: 'pores', number: '27'}];
      },
      field: 'ipl-interval-1-number',
      words: 'from 1 to 26',
    },
    {
      name: 'cents of a currency that has none',
      fill: (state: FormState) => {
        state.currency = 'JPY';
        state.treatments.ipl.price.session = '249.50';
      },
      field: 'ipl-session',
      words: 'no decimals',
    },
    {
      name: 'a link to nowhere',
      fill: (state: FormState) => {
        state.bookingLink = 'our site';
      },
      field: 'booking-link',
      words: 'address bar',
    },
    {
      name: 'an amount of a place and a course',
      fill: ({treatments: {ipl}}: FormState) => {
        const price = {...ipl.price, courses: [{sessions: '4', price: 'cheap'}]};
        ipl.areas = [{area: 'neck', price}];
      },
      field: 'ipl-area-1-course-1-price',
      words: 'IPL, neck, course of 4: “cheap” is no amount',
    },
    {
      name: 'an amount in another currency',
      fill: (state: FormState) => {
        state.market = 'US';
        state.treatments.ipl.price.courseOf3 = '£299';
      },
      field: 'ipl-course-3',
      words: 'IPL, course of 3: “£299” is in pounds, and your amounts are in USD',
    },
    {
      name: 'a concern without its places',
      fill: (state: FormState) => {
        state.areas = ['face'];
      },
      field: 'concern-hair-loss',
      words: 'Thinning hair',
    },
    {
      name: 'no concern at all',
      fill: (state: FormState) => {
        state.concerns.forEach((concern) => {
          concern.offered = false;
        });
      },
      field: 'concern-acne-scars',
      words: 'at least one',
    },
    {
      name: 'a clinic that never opens',
      fill: (state: FormState) => {
        state.closedDays = [1, 2, 3, 4, 5, 6, 7];
      },
      field: 'closed-1',
      words: 'All days',
    },
    {
      name: 'a wait without an end',
      fill: (state: FormState) => {
        state.questions = [
          {id: 'own-1', text: 'Shaved?', outcomes: {ipl: {outcome: 'wait', reason: '', until: ''}}},
        ];
      },
      field: 'question-1-ipl-until',
      words: 'Until when',
    },
    {
      name: 'a colour that breaks the rule',
      fill: (state: FormState) => {
        state.look.accent = 'red; }';
      },
      field: 'look-accent',
      words: 'Write a colour',
    },
  ])('name $name and the field', ({fill, field, words}) => {
    expect(remarks(fill)).toContainEqual({field, text: expect.stringContaining(words) as string});
  });

  describe('on prices that may be slips', () => {
    const german =
      (fields: Partial<PriceFields>) =>
      (state: FormState): void => {
        state.market = 'EU';
        Object.assign(state.treatments.microneedling.price, fields);
      };

    it.each(['24', '2490', '24900'])('name a session for %s', (session) => {
      expect(remarks(german({session}))).toEqual([
        {
          field: 'microneedling-session',
          text: expect.stringContaining('Check the number of zeros') as string,
        },
      ]);
    });

    it.each([
      ['6900', 'more than 3 single sessions, €747'],
      ['69', 'no more than one session'],
    ])('name a course of 3 for %s beside 249 a session', (courseOf3, words) => {
      expect(remarks(german({session: '249', courseOf3}))).toEqual([
        {field: 'microneedling-course-3', text: expect.stringContaining(words) as string},
      ]);
    });

    it('name a course where no session has a price, and a place', () => {
      const fields = remarks((state) => {
        german({courseOf6: '12000'})(state);
        const price = {...state.treatments.ipl.price, session: '18000'};
        state.treatments.ipl.areas = [{area: 'neck', price}];
      })
        .map(({field}) => field)
        .filter((field) => !field.startsWith('area-'));
      expect(fields).toEqual(['microneedling-course-6', 'ipl-area-1-session']);
    });

    it.each([
      {session: '249', courseOf3: '690', courseOf6: '1200'},
      {session: '90'},
      {session: '600'},
      {session: '200', courseOf3: '690', from: true},
    ])('are none for %o', (fields) => {
      expect(remarks(german(fields))).toEqual([]);
    });

    it('hold no amount against prices in another currency', () => {
      expect(
        remarks((state) => {
          german({session: '24000'})(state);
          state.currency = 'HUF';
        }),
      ).toEqual([]);
    });
  });

  describe('on places without a price', () => {
    const faceAlone = (state: FormState): void => {
      Object.assign(state.treatments.microneedling, {
        isFaceOnly: true,
        price: {...state.treatments.microneedling.price, session: '300'},
      });
    };
    const placesNamed = (fill: (state: FormState) => void): readonly Remark[] =>
      remarks(fill).filter(({field}) => field.startsWith('area-'));

    it('name them, and leave them out with one press', () => {
      const [remark] = placesNamed(faceAlone);
      expect(remark?.field).toBe('area-cheeks');
      expect(remark?.text).toContain('cheeks, forehead, around the eyes and 9 more.');
      expect(remark?.text).toContain('what other clinics ask');
      const state = emptyFormState();
      faceAlone(state);
      remark?.mend?.apply(state);
      expect(state.areas).toEqual(['face']);
      expect(remarksOf(state, new Map(), []).some(({field}) => field === 'area-cheeks')).toBe(
        false,
      );
    });

    it('offer no press where each place has a price of some treatment', () => {
      const [remark, ...others] = placesNamed((state) => {
        faceAlone(state);
        state.treatments.ipl.price.session = '200';
      });
      expect(remark?.mend).toBeUndefined();
      expect(others).toEqual([]);
    });

    it.each([
      {name: 'a price for all places', areas: ['face', 'neck'], isFaceOnly: false},
      {name: 'only the place that is priced', areas: ['face'], isFaceOnly: true},
    ] as const)('are none with $name', ({areas, isFaceOnly}) => {
      const found = placesNamed((state) => {
        faceAlone(state);
        state.treatments.microneedling.isFaceOnly = isFaceOnly;
        state.areas = [...areas];
      });
      expect(found).toEqual([]);
    });
  });

  it.each([
    ['--te-fourth', 'The fourth treatment', 'look-fourth'],
    ['--te-quiet', 'Hints and ranges', 'look-quiet'],
  ])('name the colour and the field of %s', (token, name, field) => {
    const failure = {token, against: '--te-paper', ratio: 2, needed: 4.5};
    expect(remarksOf(emptyFormState(), new Map(), [failure])).toEqual([
      {field, text: expect.stringMatching(`^${name} on the paper`) as string},
    ]);
  });

  it('name the nearest colour that can be read', () => {
    const state = emptyFormState();
    state.look.accent = '#f4a6b8';
    const failure = {token: '--te-accent', against: '--te-paper', ratio: 1.94, needed: 4.5};
    const [remark] = remarksOf(state, new Map(), [failure]);
    remark?.mend?.apply(state);
    expect(remark?.mend?.text).toBe(`Take ${state.look.accent ?? ''}`);
    expect(contrastOf(state.look.accent ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('say which colours are too close, and by how much', () => {
    const state = emptyFormState();
    expect(
      remarksOf(state, new Map(), [
        {token: '--te-accent', against: '--te-paper', ratio: 1.84, needed: 4.5},
      ]),
    ).toEqual([
      {
        field: 'look-accent',
        text: 'Buttons, ticks and focus on the paper: contrast 1.8 to 1, and 4.5 is needed. Take a darker or a lighter colour.',
      },
    ]);
  });
});
