import {html, nothing, type TemplateResult} from 'lit';
import type {Block, DateField, DatesView, FieldView, Part, SessionRow} from './view.js';

/** Told what stands in a field; `isLeft` where the person has gone on. */
export type Typed = (field: DateField, input: HTMLInputElement, isLeft: boolean) => void;

/** Formatter that stand whatever was typed. */
export interface DatesWords {
  readonly intro: string;
  readonly columns: Readonly<{session: string; when: string; healed: string}>;
}

/** Three fields, and what follows from each. */
export const datesView = (
  {intro, columns}: DatesWords,
  {fields, parts}: DatesView,
  typed: Typed,
): TemplateResult =>
  html` <p>${intro}</p>
    <div class="dates">${fields.map((field) => fieldView(field, typed))}</div>
    ${parts.map((part) => partView(part, columns))}`;

function fieldView({field, label, hint, value, issue}: FieldView, typed: Typed): TemplateResult {
  const id = `dates-${field}`;
  const told =
    (isLeft: boolean) =>
    (event: Event): void => {
      typed(field, event.target as HTMLInputElement, isLeft);
    };
  const isWrong = issue !== '';
  // A date field takes years of six digits unless told otherwise.
  return html`<div>
    <label class="field"
      ><span>${label}</span> ${
        field === 'limit'
          ? html`<input
              type="number"
              inputmode="decimal"
              min="0"
              step="any"
              name=${id}
              aria-describedby="${id}-hint"
              aria-invalid=${isWrong ? 'true' : nothing}
              .value=${value}
              @change=${told(true)}
              @blur=${told(true)}
            />`
          : html`<input
              type="date"
              max="9999-12-31"
              name=${id}
              aria-describedby="${id}-hint"
              aria-invalid=${isWrong ? 'true' : nothing}
              .value=${value}
              @change=${told(false)}
              @blur=${told(true)}
            />`
      }</label
    >
    <small id="${id}-hint" class=${isWrong ? 'issue' : nothing}>${isWrong ? issue : hint}</small>
  </div>`;
}

const partView = (
  {heading, notes, blocks, untreated}: Part,
  columns: DatesWords['columns'],
): TemplateResult =>
  html`<h4>${heading}</h4>
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
    <div class="blocks">${blocks.map((block) => blockView(block, columns))}</div>
    <p>${untreated}</p>`;

const blockView = (
  {slot, name, rows, lines}: Block,
  columns: DatesWords['columns'],
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
              ${rows.map(rowView)}
            </tbody>
          </table>`
    }
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;

const rowView = ({
  number,
  perhaps,
  when,
  whenRange,
  healed,
  healedRange,
}: SessionRow): TemplateResult =>
  html`<tr>
    <th scope="row">${number}${perhaps === '' ? nothing : html` <small>${perhaps}</small>`}</th>
    <td>${when}<small>${whenRange}</small></td>
    <td>${healed}<small>${healedRange}</small></td>
  </tr>`;
