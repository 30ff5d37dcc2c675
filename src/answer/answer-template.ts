import {html, nothing, type TemplateResult} from 'lit';
import type {QuantityId} from '../evidence/ids.js';
import type {Row} from './rows.js';
import {scaleTemplate} from './scale-template.js';
import type {Slot} from './slot.js';
import type {View} from './view.js';

/** Told of which row somebody asks what stands behind it. */
export type ShowRow = (quantity: QuantityId) => void;

const marks = (slots: readonly Slot[]): TemplateResult[] =>
  slots.map((slot) => html`<span class="mark s${slot}"></span>`);

/** The heading of a row; all of the row can be pressed. */
const rowButton = (label: string, quantity: QuantityId, show: ShowRow): TemplateResult =>
  html`<button
    type="button"
    class="more"
    aria-haspopup="dialog"
    @click=${() => {
      show(quantity);
    }}
  >
    ${label}
  </button>`;

/** The sums of all options, which are read first. */
function headlineTemplate(
  {headline, columns}: View,
  spoken: string | undefined,
  show: ShowRow,
): TemplateResult {
  const {title, quantity, figures, scale} = headline;
  return html`<div class="head" part="headline" role="group" aria-label=${spoken ?? nothing}>
    <h2>${figures.length > 0 ? rowButton(title, quantity, show) : title}</h2>
    <div class="pair c${columns.length}">
      ${columns.map(({slot, name, suitability}, at) => {
        const figure = figures[at];
        return html`<div>
          <span class="name">${marks([slot])} <span>${name}</span></span>
          ${
            figure &&
            html`<b class=${figure.unknown ? 'unknown' : nothing}>${figure.likely}</b>
              <small>${figure.range}</small>
              <small
                >${[suitability && html`<em>${suitability}</em>`, ...figure.notes].map((note) => note && html`<span>${note}</span>`)}</small
              >`
          }
        </div>`;
      })}
    </div>
    ${
      scale && figures.length > 0
        ? html`<div aria-hidden="true">
            ${scaleTemplate(
              scale,
              columns.map(({slot}) => slot),
            )}
          </div>`
        : nothing
    }
  </div>`;
}

function cellsTemplate({cells, same}: Row, {columns, each}: View): TemplateResult[] {
  const slots = columns.map(({slot}) => slot);
  return (same ? cells.slice(0, 1) : cells).map(
    ({likely, range, notes, unknown}, at) =>
      html`<td role="cell" colspan=${same ? columns.length : nothing}>
        ${marks(same ? slots : [slots[at] as Slot])}
        <span>
          <b class=${unknown ? 'unknown' : nothing}>${likely}</b>
          <small>${same && !unknown ? each.replace('{range}', range) : range}</small>
          ${notes.map((note) => html`<small>${note}</small>`)}
        </span>
      </td>`,
  );
}

/**
 * Explicit roles: the rows are grids, and browsers then forget that this is a table. The scales
 * stand in cells that only eyes find.
 */
const tableTemplate = (view: View, show: ShowRow): TemplateResult =>
  html`<table role="table" part="table" class="c${view.columns.length}">
    <caption class="unseen">
      ${view.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${view.columns.map(
          ({slot, name}) => html`<th role="columnheader" scope="col">${marks([slot])} ${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.rows.map(
        (row) =>
          html`<tr role="row" class=${row.same ? 'same' : nothing} data-row=${row.quantity}>
            <th role="rowheader" scope="row">${rowButton(row.label, row.quantity, show)}</th>
            ${cellsTemplate(row, view)}
            <td aria-hidden="true" class="lanes">
              ${
                row.scale
                  ? scaleTemplate(
                      row.scale,
                      view.columns.map(({slot}) => slot),
                      row.same,
                    )
                  : nothing
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** What is put into the answer after the first paint. */
export interface LaterParts {
  readonly candidates?: TemplateResult | typeof nothing;
  readonly remark?: TemplateResult | typeof nothing;
  readonly differences?: TemplateResult | typeof nothing;
  readonly about?: TemplateResult | typeof nothing;
  /** The sums in one sentence. */
  readonly spoken?: string | undefined;
  readonly notices?: TemplateResult | typeof nothing;
}

/** What the answer tells its element. */
export interface AnswerActions {
  readonly toggled: () => void;
  readonly show: ShowRow;
}

/**
 * The sums, what differs, the table, doing nothing, what else can be compared, and what must be
 * said beside them.
 */
export function answerTemplate(
  view: View,
  {about, spoken, candidates, remark, differences, notices}: LaterParts,
  {toggled, show}: AnswerActions,
): TemplateResult {
  const [untreated, text] = view.untreated;
  return html`<div class="answer" part="answer">
    ${headlineTemplate(view, spoken, show)}
    ${
      view.columns.length > 1
        ? html`<section
            class="differs ${view.headline.figures.length > 0 ? '' : 'one'}"
            part="differences"
          >
            ${differences}
          </section>`
        : nothing
    }
    ${about} ${tableTemplate(view, show)}
    <p class="hint">${view.summary}</p>
    <p class="none"><b>${untreated}</b> ${text}</p>
    ${remark}
    <details class="compare" part="compare" @toggle=${toggled}>
      <summary @click=${toggled}>${view.compare}</summary>
      ${candidates}
    </details>
    <div class=${notices ? nothing : 'wait'}>${notices}</div>
  </div>`;
}
