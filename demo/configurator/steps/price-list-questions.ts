import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {LineAnswer, PastedList} from '../pasted-list.js';
import {AREAS, areaName, treatmentName, TREATMENTS} from '../product-terms.js';

export type ChangePasted = (changes: Partial<PastedList>) => void;

/** A list to choose from. */
export const choice = (
  {
    id,
    label,
    value,
    options,
  }: {id: string; label: string; value: string; options: readonly (readonly [string, string])[]},
  set: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      .value=${live(value)}
      @change=${(event: Event) => {
        set((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(([option, text]) => html`<option value=${option} ?selected=${option === value}>${text}</option>`)}
    </select>
  </div>`;

type Answer = (changes: Partial<Record<keyof LineAnswer, string>>) => void;

/** Where an answered line belongs, and what one session costs. */
const placeAndPrice = (id: string, {area, price}: LineAnswer, answer: Answer): TemplateResult =>
  html`${choice(
      {
        id: `${id}-area`,
        label: 'Where',
        value: area,
        options: [['', 'Choose'], ...AREAS.map((each) => [each, areaName(each)] as const)],
      },
      (value) => {
        answer({area: value});
      },
    )}
    <div class="field">
      <label for="${id}-price">One session</label>
      <input
        id="${id}-price"
        type="text"
        inputmode="decimal"
        .value=${live(price)}
        @input=${(event: Event) => {
          answer({price: (event.target as HTMLInputElement).value});
        }}
      />
    </div>`;

function questionView(pasted: PastedList, index: number, change: ChangePasted): TemplateResult {
  const {line = '', why = ''} = pasted.list.unclear[index] ?? {};
  const given: LineAnswer = pasted.answers[index] ?? {treatment: '', area: '', price: ''};
  const id = `line-${index + 1}`;
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
    <div class="row" role="group" aria-label="What is: ${line}">
      ${choice(
        {
          id: `${id}-treatment`,
          label: 'It is',
          value: given.treatment,
          options: [['', 'Leave it out'], ...treatments],
        },
        (value) => {
          answer({treatment: value});
        },
      )}
      ${given.treatment === '' ? nothing : placeAndPrice(id, given, answer)}
    </div>
  </li>`;
}

/** The lines that only a person can tell. */
export const questionsView = (
  pasted: PastedList,
  change: ChangePasted,
): TemplateResult | typeof nothing =>
  pasted.list.unclear.length === 0
    ? nothing
    : html`<h3>What is this? (${pasted.list.unclear.length})</h3>
        <ul class="asked">
          ${pasted.list.unclear.map((_, index) => questionView(pasted, index, change))}
        </ul>`;
