import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseConfig} from '../../../src/engine.js';
import {fromConfig} from '../../../demo/configurator/from-config.js';
import {emptyFormState, emptyPrice, type FormState} from '../../../demo/configurator/form-state.js';
import {problemsOf} from '../../../demo/configurator/problems.js';
import {toConfig} from '../../../demo/configurator/to-config.js';
import {anyConfig} from './any-config.js';

const filledIn = (fill: (state: FormState) => void): FormState => {
  const state = emptyFormState();
  fill(state);
  return state;
};

describe('the fields of the configurator', () => {
  it('say nothing at first', () => {
    expect(toConfig(emptyFormState())).toEqual({});
  });

  it('lose nothing of any configuration', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        expect(toConfig(fromConfig(config))).toEqual(config);
      }),
      {numRuns: 500},
    );
  });

  it('survive being kept as JSON', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const state = fromConfig(config);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });

  it('bring prices of version 0 into the currency’s own units', () => {
    expect(
      toConfig(fromConfig(parseConfig({pricePerSession: {microneedling: 24_950}}).config)),
    ).toEqual({version: 1, prices: {microneedling: 249.5}});
  });

  it('write out at length what a file says in short, with the same meaning', () => {
    const long = {
      version: 1,
      prices: {ipl: {session: 99, from: false}},
      fees: {consultation: {price: 0}},
    } as const;
    expect(toConfig(fromConfig(long))).toEqual({
      version: 1,
      prices: {ipl: 99},
      fees: {consultation: 0},
    });
  });

  it('show a price of the face alone where prices are typed, and take what is typed there', () => {
    const state = fromConfig({version: 1, prices: {ipl: {areas: {face: 99, neck: 79}}}});
    expect(state.treatments.ipl).toMatchObject({price: {session: '99'}, isFaceOnly: true});
    state.treatments.ipl.price.session = '120';
    expect(toConfig(state).prices).toEqual({ipl: {areas: {face: 120, neck: 79}}});
    state.treatments.ipl.isFaceOnly = false;
    expect(toConfig(state).prices).toEqual({ipl: {session: 120, areas: {neck: 79}}});
  });

  it('name a second price of the face, and use the one of the main fields', () => {
    const state = fromConfig({version: 1, prices: {ipl: {areas: {face: 99}}}});
    state.treatments.ipl.areas = [{area: 'face', price: {...emptyPrice(), session: '89'}}];
    expect(toConfig(state).prices).toEqual({ipl: {areas: {face: 99}}});
    expect(problemsOf(state).get('ipl-area-1-area')).toContain('above already');
  });

  it('leave out an amount that cannot be read and keep what was typed', () => {
    const state = filledIn(({treatments: {ipl}}) => {
      ipl.price = {...ipl.price, session: 'cheap', courseOf3: '249,50'};
    });
    expect(toConfig(state)).toEqual({version: 1, prices: {ipl: {courses: {3: 249.5}}}});
    expect(state.treatments.ipl.price.session).toBe('cheap');
  });

  it('say the usual sessions of every other concern where one has its own', () => {
    const state = filledIn(({treatments: {ipl}}) => {
      ipl.usual = '3';
      ipl.usualFor = [{concern: 'pores', number: '5'}];
    });
    expect(toConfig(state).usualSessions?.ipl).toMatchObject({pores: 5, wrinkles: 3, scars: 3});
  });

  it('say upkeep only where both its price and its months are typed', () => {
    const state = filledIn(({treatments: {ipl, microneedling}}) => {
      ipl.upkeep = {price: '99', everyMonths: ''};
      microneedling.upkeep = {price: '199', everyMonths: '12'};
    });
    expect(toConfig(state)).toEqual({
      version: 1,
      upkeep: {microneedling: {price: 199, everyMonths: 12}},
    });
  });

  it.each([
    {currency: 'KRW', typed: '1.200.000', amount: 1_200_000},
    {currency: 'KWD', typed: '35.125', amount: 35.125},
    {currency: 'IDR', typed: '15,000,000', amount: 15_000_000},
  ] as const)('take amounts as $currency has them: $typed', ({currency, typed, amount}) => {
    const state = filledIn((draft) => {
      draft.currency = currency;
      draft.treatments.ipl.price.session = typed;
      draft.fees.numbing.price = typed;
    });
    const config = toConfig(state);
    expect(config).toMatchObject({prices: {ipl: amount}, fees: {numbing: amount}});
    expect(parseConfig(config)).toEqual({config, issues: []});
    expect(toConfig(fromConfig(config))).toEqual(config);
  });

  it('keep language, country and colours when a configuration comes in', () => {
    const before = filledIn((state) => {
      state.language = 'de';
      state.market = 'EU';
      state.look.accent = 'teal';
    });
    expect(fromConfig({version: 1, prices: {ipl: 99}}, before)).toMatchObject({
      language: 'de',
      market: 'EU',
      look: {accent: 'teal'},
    });
  });
});
