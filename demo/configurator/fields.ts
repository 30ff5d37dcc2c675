import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Page} from './page.js';

export interface Field {
  /** Name and id. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

type Written = Field & {
  readonly value: string;
  readonly set: (text: string) => void;
  readonly placeholder?: string;
  readonly mode?: 'decimal' | 'numeric' | 'url';
};

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

/** What stands below a field: a hint, and what is wrong. */
const below = ({name, hint}: Field, problem: string | undefined): TemplateResult =>
  html` ${hint === undefined ? nothing : html`<p class="hint" id="${name}-hint">${hint}</p>`}
  ${problem === undefined ? nothing : html`<p class="problem" id="${name}-problem">${problem}</p>`}`;

const describedBy = ({name, hint}: Field, problem: string | undefined): string | typeof nothing =>
  [
    ...(problem === undefined ? [] : [`${name}-problem`]),
    ...(hint === undefined ? [] : [`${name}-hint`]),
  ].join(' ') || nothing;

/** One line of text. What is typed stays, right or wrong. */
export function textField({problems}: Page, field: Written): TemplateResult {
  const {name, label, value, set, placeholder, mode} = field;
  const problem = problems.get(name);
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      type="text"
      inputmode=${mode ?? nothing}
      placeholder=${placeholder ?? nothing}
      autocomplete="off"
      spellcheck=${mode ? 'false' : nothing}
      .value=${live(value)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${describedBy(field, problem)}
      @input=${(event: Event) => {
        set(valueOf(event));
      }}
    />
    ${below(field, problem)}
  </div>`;
}

/** An amount of money, a percentage or a number of sessions. */
export const numberField = (page: Page, field: Written): TemplateResult =>
  textField(page, {mode: 'decimal', ...field});

/** Several lines of text. */
export function textArea({problems}: Page, field: Written): TemplateResult {
  const {name, label, value, set} = field;
  const problem = problems.get(name);
  return html`<div class="field wide">
    <label for=${name}>${label}</label>
    <textarea
      id=${name}
      name=${name}
      rows="3"
      .value=${live(value)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${describedBy(field, problem)}
      @input=${(event: Event) => {
        set(valueOf(event));
      }}
    ></textarea>
    ${below(field, problem)}
  </div>`;
}

/** A list to choose from. A value that it does not have, from a file, is added at its end. */
export function selectField(
  {problems}: Page,
  field: Written & {readonly options: readonly (readonly [value: string, text: string])[]},
): TemplateResult {
  const {name, label, value, set, options} = field;
  const problem = problems.get(name);
  const all = options.some(([one]) => one === value)
    ? options
    : [...options, [value, value] as const];
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      name=${name}
      .value=${live(value)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${describedBy(field, problem)}
      @change=${(event: Event) => {
        set(valueOf(event));
      }}
    >
      ${all.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
    </select>
    ${below(field, problem)}
  </div>`;
}

/** A box to tick. */
export function tick(
  {problems}: Page,
  field: Field & {readonly checked: boolean; readonly set: (checked: boolean) => void},
): TemplateResult {
  const {name, label, checked, set} = field;
  const problem = problems.get(name);
  return html`<div class="tick">
    <input
      type="checkbox"
      id=${name}
      name=${name}
      .checked=${live(checked)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${describedBy(field, problem)}
      @change=${(event: Event) => {
        set((event.target as HTMLInputElement).checked);
      }}
    />
    <label for=${name}>${label}</label>${below(field, problem)}
  </div>`;
}

/** One of a few, all in sight. */
export function radios(
  name: string,
  legend: string,
  value: string,
  options: readonly (readonly [value: string, text: string])[],
  set: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    <div>
      ${options.map(
        ([one, text]) =>
          html`<label class="chip"
            ><input
              type="radio"
              name=${name}
              id="${name}-${one}"
              .value=${one}
              .checked=${live(one === value)}
              @change=${() => {
                set(one);
              }}
            />${text}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** A button that does one thing. `about` tells two of the same words apart for who hears them. */
export const button = (name: string, text: string, press: () => void, about = ''): TemplateResult =>
  html`<button type="button" id=${name} name=${name} @click=${press}>
    ${text}${about === '' ? nothing : html`<span class="unseen"> ${about}</span>`}
  </button>`;
