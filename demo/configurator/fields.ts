import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {PageContext} from './page-context.js';

export interface Field {
  /** Name and id of the form control; unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

interface TextField extends Field {
  readonly value: string;
  readonly set: (value: string) => void;
  readonly placeholder?: string;
  /** Which keyboard a phone shows. */
  readonly mode?: 'decimal' | 'numeric' | 'url';
}

type Choice = readonly [value: string, text: string];

interface ChoiceField extends Field {
  readonly value: string;
  readonly options: readonly Choice[];
  readonly set: (value: string) => void;
}

interface Checkbox extends Field {
  readonly checked: boolean;
  readonly set: (checked: boolean) => void;
}

interface Button {
  /** Name and id; unique on the page. */
  readonly name: string;
  readonly text: string;
  readonly press: () => void;
  /** Heard but not seen: tells apart buttons with the same text. */
  readonly about?: string;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

/** The hint and the problem below a field. */
export const notesOf = ({name, hint}: Field, problem: string | undefined): TemplateResult =>
  html` ${hint === undefined ? nothing : html`<p class="hint" id="${name}-hint">${hint}</p>`}
  ${problem === undefined ? nothing : html`<p class="problem" id="${name}-problem">${problem}</p>`}`;

export const describedBy = (
  {name, hint}: Field,
  problem: string | undefined,
): string | typeof nothing =>
  [
    ...(problem === undefined ? [] : [`${name}-problem`]),
    ...(hint === undefined ? [] : [`${name}-hint`]),
  ].join(' ') || nothing;

/** For `aria-invalid` of a field that may have a problem. */
export const ariaInvalid = (problem: string | undefined): 'true' | typeof nothing =>
  problem === undefined ? nothing : 'true';

/** One line of text. What is typed stays, right or wrong. */
export function textField(
  {problems, mends}: Pick<PageContext, 'problems' | 'mends'>,
  field: TextField,
): TemplateResult {
  const {name, label, value, set, placeholder, mode} = field;
  const problem = problems.get(name);
  const mended = mends.get(name);
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
      aria-invalid=${ariaInvalid(problem)}
      aria-describedby=${describedBy(field, problem)}
      @input=${(event: Event) => {
        set(valueOf(event));
      }}
    />
    ${mended === undefined ? nothing : html`<p class="hint mended" id="${name}-mended" role="status">${mended}</p>`}
    ${notesOf(field, problem)}
  </div>`;
}

/** An amount of money, a percentage or a number of sessions. */
export const numberField = (page: PageContext, field: TextField): TemplateResult =>
  textField(page, {mode: 'decimal', ...field});

/** Several lines of text. */
export function textArea({problems}: PageContext, field: TextField): TemplateResult {
  const {name, label, value, set} = field;
  const problem = problems.get(name);
  return html`<div class="field wide">
    <label for=${name}>${label}</label>
    <textarea
      id=${name}
      name=${name}
      rows="3"
      .value=${live(value)}
      aria-invalid=${ariaInvalid(problem)}
      aria-describedby=${describedBy(field, problem)}
      @input=${(event: Event) => {
        set(valueOf(event));
      }}
    ></textarea>
    ${notesOf(field, problem)}
  </div>`;
}

/**
 * A list to choose from. A value from a loaded file that the list does not have is added at its
 * end.
 */
export function selectField(
  {problems}: Pick<PageContext, 'problems'>,
  field: ChoiceField,
): TemplateResult {
  const {name, label, value, set, options} = field;
  const problem = problems.get(name);
  const isListed = options.some(([option]) => option === value);
  const choices: readonly Choice[] = isListed ? options : [...options, [value, value]];
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      name=${name}
      .value=${live(value)}
      aria-invalid=${ariaInvalid(problem)}
      aria-describedby=${describedBy(field, problem)}
      @change=${(event: Event) => {
        set(valueOf(event));
      }}
    >
      ${choices.map(([option, text]) => html`<option value=${option} ?selected=${option === value}>${text}</option>`)}
    </select>
    ${notesOf(field, problem)}
  </div>`;
}

export function checkbox({problems}: PageContext, field: Checkbox): TemplateResult {
  const {name, label, checked, set} = field;
  const problem = problems.get(name);
  return html`<div class="tick">
    <input
      type="checkbox"
      id=${name}
      name=${name}
      .checked=${live(checked)}
      aria-invalid=${ariaInvalid(problem)}
      aria-describedby=${describedBy(field, problem)}
      @change=${(event: Event) => {
        set((event.target as HTMLInputElement).checked);
      }}
    />
    <label for=${name}>${label}</label>${notesOf(field, problem)}
  </div>`;
}

/** One of a few options, all in sight. */
export const radios = (
  {name, label, value, options, set}: ChoiceField,
  problem?: string,
): TemplateResult =>
  html`<fieldset
    class="radios"
    id="${name}-choice"
    role="radiogroup"
    aria-invalid=${ariaInvalid(problem)}
    aria-describedby=${problem === undefined ? nothing : `${name}-choice-problem`}
  >
    <legend>${label}</legend>
    <div>
      ${options.map(
        ([option, text]) =>
          html`<label class="chip"
            ><input
              type="radio"
              name=${name}
              id="${name}-${option}"
              .value=${option}
              .checked=${live(option === value)}
              @change=${() => {
                set(option);
              }}
            />${text}</label
          >`,
      )}
    </div>
    ${problem === undefined ? nothing : html`<p class="problem" id="${name}-choice-problem">${problem}</p>`}
  </fieldset>`;

export const button = ({name, text, press, about = ''}: Button): TemplateResult =>
  html`<button type="button" id=${name} name=${name} @click=${press}>
    ${text}${about === '' ? nothing : html`<span class="unseen"> ${about}</span>`}
  </button>`;
