import {deflateSync, strToU8} from 'fflate';
import {describe, expect, it} from 'vitest';
import {firstState} from '../../../demo/configurator/first-state.js';
import {emptyFormState, type FormState} from '../../../demo/configurator/form-state.js';
import {readShareFragment, toShareFragment} from '../../../demo/configurator/share-link.js';
import {toConfig} from '../../../demo/configurator/to-config.js';

function aSetUp(): FormState {
  const state = emptyFormState();
  state.market = 'GB';
  state.language = 'de';
  state.treatments.ipl.offered = true;
  state.treatments.ipl.price.session = '249.50';
  state.disclaimer = 'Größe “5” & <3 🙂';
  state.look.accent = '#15803d';
  state.script = 'https://elsewhere.example/bundle.js';
  return state;
}

const packed = (value: unknown): string =>
  `#set-up=${Buffer.from(deflateSync(strToU8(JSON.stringify(value)))).toString('base64url')}`;

describe('a link that shows a set-up', () => {
  it('brings prices, words, country, language and colours, and no script', () => {
    const {state, mayStore, status} = firstState(undefined, toShareFragment(aSetUp()));
    expect(toConfig(state)).toEqual(toConfig(aSetUp()));
    expect([state.market, state.language, state.look.accent]).toEqual(['GB', 'de', '#15803d']);
    expect(state.script).toBe(emptyFormState().script);
    expect(mayStore).toBe(true);
    expect(status).toContain('by a link');
  });

  it('is made of signs that mail and messengers leave alone', () => {
    expect(toShareFragment(aSetUp())).toMatch(/^#set-up=[\w-]+$/);
  });

  it('never takes the place of what is kept on this device', () => {
    const own = emptyFormState();
    own.contactLink = '/ask';
    const {past, mayStore} = firstState(own, toShareFragment(aSetUp()));
    expect([past.at(-1)?.before, mayStore]).toEqual([own, false]);
  });

  it.each([
    ['cut short', toShareFragment(aSetUp()).slice(0, 40)],
    ['no base64', '#set-up=%%%'],
    ['empty', '#set-up='],
    ['far too long', `#set-up=${'A'.repeat(200_000)}`],
    ['a text that fills the memory', packed('0'.repeat(5_000_000))],
    ['null', packed(null)],
  ])('that is %s changes nothing, and is told', (_, fragment) => {
    const {state, status} = firstState(undefined, fragment);
    expect(state).toEqual(emptyFormState());
    expect(status).toContain('Ask for it again');
  });

  it.each([
    ['a link that runs a script', {config: {version: 1, bookingLink: 'javascript:alert(1)'}}],
    ['a look that fetches', {look: {'--te-accent': 'url(https://elsewhere.example)'}}],
    ['a look that is no text', {look: {'--te-accent': {}}}],
    ['an attribute that is unknown', {attributes: {onclick: 'alert(1)', market: 'XX'}}],
  ])('with %s brings nothing of it', (_, value) => {
    const {state} = firstState(
      undefined,
      packed({config: {version: 1, contactLink: '/ask'}, ...value}),
    );
    expect(JSON.stringify(toConfig(state))).not.toContain('javascript');
    expect([state.market, state.bookingLink]).toEqual(['', '']);
  });

  it('of another kind is left to others', () => {
    expect(readShareFragment('#step-clinic')).toBeUndefined();
    expect(firstState(undefined, '#step-clinic').status).toBe('');
  });
});
