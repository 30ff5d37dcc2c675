import {html, nothing, type TemplateResult} from 'lit';
import {suggestionsFor, type LineSuggestion} from '../line-suggestions.js';
import {NO_ANSWER, type LineAnswer} from '../line-answer.js';
import {selectField, textField} from '../fields.js';
import type {PageContext} from '../page-context.js';
import {currencyKnown} from '../pasted-currency.js';
import type {PastedList} from '../pasted-list.js';
import {AREAS, areaName, treatmentName, TREATMENTS} from '../product-terms.js';

export type ChangePasted = (changes: Partial<PastedList>) => void;

type Answer = (changes: Partial<Record<keyof LineAnswer, string | boolean>>) => void;

/** One session, or courses as long as the configuration takes them. */
const SESSIONS: readonly (readonly [string, string])[] = Array.from({length: 20}, (_, index) => [
  String(index + 1),
  index === 0 ? 'One session' : `${index + 1} sessions`,
]);

const isSame = (one: LineAnswer, other: LineAnswer): boolean =>
  one.treatment === other.treatment &&
  one.area === other.area &&
  one.price.trim() === other.price &&
  one.sessions === other.sessions;

/** Whole answers, each with one press; a second press takes it back. */
const suggestionsView = (
  id: string,
  suggestions: readonly LineSuggestion[],
  given: LineAnswer,
  answer: Answer,
): TemplateResult | typeof nothing =>
  suggestions.length === 0
    ? nothing
    : html`<div class="actions">
        ${suggestions.map(({text, answer: suggested}, index) => {
          const isGiven = isSame(given, suggested);
          return html`<button
            type="button"
            class="chip"
            id="${id}-suggestion-${index + 1}"
            aria-pressed=${isGiven ? 'true' : 'false'}
            @click=${() => {
              answer(isGiven ? {...NO_ANSWER, price: given.price, from: given.from} : suggested);
            }}
          >
            ${text}
          </button>`;
        })}
      </div>`;

const PLACES: readonly (readonly [string, string])[] = [
  ['', 'Choose'],
  ...AREAS.map((each) => [each, areaName(each)] as const),
];
const NO_MENDS: PageContext['mends'] = new Map();

/** Where an answered line belongs, and what it costs. */
const placeAndPrice = (
  {listProblems: problems}: PageContext,
  id: string,
  {area, price, sessions}: LineAnswer,
  answer: Answer,
): TemplateResult => {
  const setterOf = (key: keyof LineAnswer) => (value: string) => {
    answer({[key]: value});
  };
  return html`${selectField(
    {problems},
    {
      name: `${id}-area`,
      label: 'Where',
      value: area,
      options: PLACES,
      set: setterOf('area'),
    },
  )}
  ${selectField(
    {problems},
    {
      name: `${id}-sessions`,
      label: 'It pays for',
      value: sessions,
      options: SESSIONS,
      set: setterOf('sessions'),
    },
  )}
  ${textField(
    {problems, mends: NO_MENDS},
    {
      name: `${id}-price`,
      label: 'Price',
      mode: 'decimal',
      value: price,
      set: setterOf('price'),
    },
  )}`;
};

function questionView(
  page: PageContext,
  [pasted, index]: readonly [PastedList, number],
  change: ChangePasted,
): TemplateResult {
  const {line = '', why = ''} = pasted.list.unclear[index] ?? {};
  const given: LineAnswer = pasted.answers[index] ?? NO_ANSWER;
  const id = `line-${index + 1}`;
  const suggestions = suggestionsFor(line, currencyKnown(pasted, page.state));
  const hasSuggestions = suggestions.length > 0;
  const answer: Answer = (changes) => {
    change({
      answers: pasted.answers.map((each, at) =>
        at === index ? ({...each, ...changes} as LineAnswer) : each,
      ),
    });
  };
  const treatments = TREATMENTS.map((each) => [each, treatmentName(each)] as const);
  return html`<li>
    <p><q>${line}</q> <span class="hint">${why}</span></p>
    <div role="group" aria-label="What is: ${line}">
      ${suggestionsView(id, suggestions, given, answer)}
      <div class="row">
        ${selectField(
          {problems: page.listProblems},
          {
            name: `${id}-treatment`,
            label: hasSuggestions ? 'Or it is' : 'It is',
            value: given.treatment,
            options: [['', 'Leave it out'], ...treatments],
            set: (value) => {
              answer({treatment: value});
            },
          },
        )}
        ${given.treatment === '' ? nothing : placeAndPrice(page, id, given, answer)}
      </div>
    </div>
  </li>`;
}

/** The lines that only a person can tell. */
export const questionsView = (
  page: PageContext,
  pasted: PastedList,
  change: ChangePasted,
): TemplateResult | typeof nothing =>
  pasted.list.unclear.length === 0
    ? nothing
    : html`<h3>What is this? (${pasted.list.unclear.length})</h3>
        <ul class="asked">
          ${pasted.list.unclear.map((_, index) => questionView(page, [pasted, index], change))}
        </ul>`;
