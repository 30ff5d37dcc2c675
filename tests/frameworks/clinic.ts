import {emptyFormState, type FormState} from '../../demo/configurator/form-state.js';
import {toSnippetInput, type SnippetInput} from '../../demo/configurator/snippets/snippet.js';
import {PRICE_LISTS} from '../support/price-lists.js';

/** Green as it is typed, and as a browser says it. */
export const GREEN = {typed: '#15803d', seen: 'rgb(21, 128, 61)'};
export const BOOKING = {
  typed: 'https://clinic.example/termin?c={concern}&t={treatment}',
  seen: 'https://clinic.example/termin?c=acne-scars&t=',
};

/**
 * A text full of signs that mean something in a script, a template or an attribute; none begins a
 * tag, which the element would refuse.
 */
export const DISCLAIMER =
  'Preise & Termine < 18 > 3: "so" \'oder\' {{ anders }} {% if %} `${immer}` &amp; \\n';

/** What the owner of a clinic has typed, with the bundle at `script`. */
function stateOf(script: string): FormState {
  const state = emptyFormState();
  const price = (
    session: string,
    courseOf3: string,
    courseOf6: string,
  ): FormState['treatments']['ipl']['price'] => ({
    session,
    firstSession: '',
    courseOf3,
    courseOf6,
    courses: [],
    from: false,
  });
  Object.assign(state.treatments.microneedling, {
    offered: true,
    price: price('249', '690', '1290'),
  });
  Object.assign(state.treatments['laser-nonablative'], {
    offered: true,
    price: price('420,50', '1199,99', '2250'),
  });
  return {
    ...state,
    language: 'de',
    market: 'EU',
    currency: 'EUR',
    priceListDate: '2026-03',
    bookingLink: BOOKING.typed,
    disclaimer: DISCLAIMER,
    look: {...state.look, accent: GREEN.typed},
    script,
  };
}

/** What the configurator makes its code of. */
export const snippetInputAt = (script: string): SnippetInput => toSnippetInput(stateOf(script));

/** What the clinic asks for a number of sessions, in cents: worked by hand. */
export const totalOf = (treatment: string, sessions: number): number | undefined =>
  PRICE_LISTS[0]?.totals[treatment as 'microneedling']?.[sessions - 1];
