import {html, nothing, type TemplateResult} from 'lit';
import type {FieldResult, TreatmentResult} from './field-results.js';
import type {FieldView} from './fields-view.js';
import type {SessionRow} from './session-rows.js';
import type {DatesView} from './view.js';

/** Told what stands in a field; `isLeft` where the person has gone on. */
export type OnTyped = (field: FieldView['field'], input: HTMLInputElement, isLeft: boolean) => void;

/** Texts that stand whatever was typed. */
export interface DatesLabels {
  readonly intro: string;
  readonly columns: Readonly<{session: string; when: string; healed: string}>;
}

/** Three fields, and what follows from each. */
export const datesTemplate = (
  {intro, columns}: DatesLabels,
  {fields, parts}: DatesView,
  onTyped: OnTyped,
): TemplateResult =>
  html` <p>${intro}</p>
    <div class="dates">${fields.map((field) => fieldTemplate(field, onTyped))}</div>
    ${parts.map((part) => resultTemplate(part, columns))}`;

const fieldTemplate = (field: FieldView, onTyped: OnTyped): TemplateResult => {
  const {label, hint, issue} = field;
  return html`<div>
    <label class="field"><span>${label}</span> ${inputTemplate(field, onTyped)}</label>
    <small id="${idOf(field)}-hint" class=${issue === '' ? nothing : 'issue'}
      >${issue || hint}</small
    >
  </div>`;
};

const idOf = ({field}: FieldView): string => `dates-${field}`;

function inputTemplate(fieldView: FieldView, onTyped: OnTyped): TemplateResult {
  const {field, value, issue} = fieldView;
  const id = idOf(fieldView);
  const isInvalid = issue === '' ? nothing : 'true';
  const told =
    (isLeft: boolean) =>
    (event: Event): void => {
      onTyped(field, event.target as HTMLInputElement, isLeft);
    };
  // A number field takes what the browser's own language takes: “1.500” as one and a half.
  if (field === 'limit')
    return html`<input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      name=${id}
      aria-describedby="${id}-hint"
      aria-invalid=${isInvalid}
      .value=${value}
      @change=${told(true)}
      @blur=${told(true)}
    />`;
  // A date field takes years of six digits unless told otherwise.
  return html`<input
    type="date"
    max="9999-12-31"
    name=${id}
    aria-describedby="${id}-hint"
    aria-invalid=${isInvalid}
    .value=${value}
    @change=${told(false)}
    @blur=${told(true)}
  />`;
}

const resultTemplate = (
  {heading, notes, blocks, untreated}: FieldResult,
  columns: DatesLabels['columns'],
): TemplateResult =>
  html`<h4>${heading}</h4>
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
    <div class="blocks">${blocks.map((block) => treatmentTemplate(block, columns))}</div>
    <p>${untreated}</p>`;

const treatmentTemplate = (
  {slot, name, rows, lines}: TreatmentResult,
  columns: DatesLabels['columns'],
): TemplateResult =>
  html`<div>
    <h5 class="s${slot}">${name}</h5>
    ${
      rows.length === 0
        ? nothing
        : html`<table>
            <caption class="unseen">
              ${name}
            </caption>
            <thead>
              <tr>
                <th scope="col">${columns.session}</th>
                <th scope="col">${columns.when}</th>
                <th scope="col">${columns.healed}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(rowTemplate)}
            </tbody>
          </table>`
    }
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;

const rowTemplate = ({
  number,
  perhaps,
  when,
  whenRange,
  healed,
  healedRange,
}: SessionRow): TemplateResult =>
  html`<tr>
    <th scope="row">${number}${perhaps === '' ? nothing : html` <small>${perhaps}</small>`}</th>
    <td>${when} <small>${whenRange}</small></td>
    <td>${healed} <small>${healedRange}</small></td>
  </tr>`;
