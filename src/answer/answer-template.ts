import {html, nothing, type TemplateResult} from 'lit';
import type {Cell, Row} from './rows.js';
import type {Column, View} from './view.js';

const FULL = ['●', '■', '▲', '◆'];

/** Ten people as marks in the option's shape; the words beside them say the same. */
const people = (ofTen: number, {slot}: Column): TemplateResult =>
  html`<span class="people" aria-hidden="true"
    >${(FULL[slot] ?? '●').repeat(ofTen)}<i>${(FULL[slot] ?? '●').repeat(10 - ofTen)}</i></span
  >`;

/** Told of which figure somebody asks what it rests on. */
export type ShowEvidence = (slot: Column['slot'], quantity: Cell['quantity']) => void;

function cellTemplate(
  {likely, range, notes, ofTen, unknown, mark, quantity}: Cell,
  column: Column,
  showEvidence: ShowEvidence,
): TemplateResult {
  return html`<td role="cell" class="s${column.slot}">
    <span class="who" aria-hidden="true">${column.name}</span>
    ${ofTen === undefined ? nothing : people(ofTen, column)}<b
      class=${unknown ? 'unknown' : nothing}
      >${likely}</b
    >
    <button
      type="button"
      class="why"
      aria-label=${mark}
      @click=${() => {
        showEvidence(column.slot, quantity);
      }}
    >
      ?
    </button>
    <small>${range}</small>${notes.map((note) => html`<small>${note}</small>`)}
  </td>`;
}

const rowTemplate = (
  {label, cells}: Row,
  columns: readonly Column[],
  showEvidence: ShowEvidence,
): TemplateResult =>
  html`<tr role="row">
    <th role="rowheader" scope="row">${label}</th>
    ${cells.map((cell, at) => cellTemplate(cell, columns[at] as Column, showEvidence))}
  </tr>`;

/**
 * Explicit roles: on narrow screens the rows become grids, and browsers then forget that this is a
 * table.
 */
const tableTemplate = (
  {caption, columns, rows}: View,
  showEvidence: ShowEvidence,
): TemplateResult =>
  html`<table role="table" part="table" class="c${columns.length}">
    <caption class="unseen">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${columns.map(
          ({slot, name, what, suitability}) =>
            html`<th role="columnheader" scope="col" class="s${slot}">
              <span class="mark" aria-hidden="true">${FULL[slot]}</span
              >${name}${suitability && html`<em>${suitability}</em>`}<small>${what}</small>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => rowTemplate(row, columns, showEvidence))}
    </tbody>
  </table>`;

/** What is put into the answer after the first paint. */
interface LaterParts {
  readonly candidates?: TemplateResult | typeof nothing;
  readonly remark?: TemplateResult | typeof nothing;
}

/**
 * The sentence, the table, doing nothing, what else can be compared, and what must be said beside
 * them.
 */
export function answerTemplate(
  view: View,
  {candidates, remark}: LaterParts,
  toggled: () => void,
  showEvidence: ShowEvidence,
): TemplateResult {
  const [untreated, text] = view.untreated;
  return html`<div class="answer" part="answer">
    <h2 part="headline">
      ${view.headline.map(({text: words, slot}) => (slot === undefined ? words : html`<b class="s${slot}">${words}</b>`))}
    </h2>
    <p class="quiet">${view.summary}</p>
    ${tableTemplate(view, showEvidence)}
    <p class="none"><b>${untreated}</b> ${text}</p>
    <p class="hint">${view.studies}</p>
    ${remark}
    <details class="compare" part="compare" @toggle=${toggled}>
      <summary @click=${toggled}>${view.compare}</summary>
      ${candidates}
    </details>
    ${view.notices.map(([id, title, words]) => html`<p class="note" part="notice" data-notice=${id}><b>${title}</b> ${words}</p>`)}
  </div>`;
}
