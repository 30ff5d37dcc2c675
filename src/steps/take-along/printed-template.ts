import {html, nothing, type TemplateResult} from 'lit';
import type {ClinicDetails} from '../../clinic-config/config.js';
import type {Plan, PlanPart} from './plan.js';

/** The shapes that the charts have for each column. */
const MARKS = ['●', '■', '◆', '▲'];

/** Headings that are not in the plan itself. */
export interface PrintedLabels {
  readonly answers: string;
  readonly charts: string;
  readonly linkBack: string;
}

/** What is read above the drawing of a chart; `id` is that of its canvas. */
export interface PrintedChart {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

const partTemplate = ({title, groups}: PlanPart): TemplateResult =>
  html`<section>
    <h2>${title}</h2>
    ${groups.map(
      ({title: heading, lines}) =>
        html`<div class="group">
          ${heading === '' ? nothing : html`<h3>${heading}</h3>`}
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>`,
    )}
  </section>`;

const tableTemplate = ({columns, rows}: Plan): TemplateResult =>
  html`<table>
    <thead>
      <tr>
        <td></td>
        ${columns.map(({slot, name}) => html`<th scope="col">${MARKS[slot]} ${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({label, cells}) =>
          html`<tr>
            <th scope="row">${label}</th>
            ${cells.map(
              ({likely, range, notes}) =>
                html`<td>
                  <b>${likely}</b> <small>${[range, ...notes].filter(Boolean).join(' · ')}</small>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;

const chartTemplate = ({id, title, hint}: PrintedChart): TemplateResult =>
  html`<figure>
    <figcaption><b>${title}</b> ${hint}</figcaption>
    <div><canvas id=${id}></canvas></div>
  </figure>`;

/** A logo that does not come leaves nothing behind: the name stands beside it. */
const dropPicture = (event: Event): void => {
  (event.target as Element).remove();
};

const clinicTemplate = ({name, logo, phone, address}: ClinicDetails): TemplateResult =>
  html`<address>
    ${logo === undefined ? nothing : html`<img src=${logo} alt="" @error=${dropPicture} />`}
    <div>
      ${name === undefined ? nothing : html`<b>${name}</b>`}
      ${address === undefined ? nothing : html`<p>${address}</p>`}
      ${phone === undefined ? nothing : html`<p><bdi dir="ltr">${phone}</bdi></p>`}
    </div>
  </address>`;

/** The plan as it stands on paper. The canvases are empty: charts are drawn on them afterwards. */
export const printedPlanTemplate = (
  plan: Plan,
  labels: PrintedLabels,
  charts: readonly PrintedChart[],
): TemplateResult =>
  html` <header>
      <div>
        <h1>${plan.title}</h1>
        <p>${plan.headline}</p>
      </div>
      ${Object.keys(plan.clinic).length === 0 ? nothing : clinicTemplate(plan.clinic)}
    </header>
    <dl aria-label=${labels.answers}>
      ${plan.answers.map(
        ([question, answer]) =>
          html`<div>
            <dt>${question}</dt>
            <dd>${answer}</dd>
          </div>`,
      )}
    </dl>
    ${tableTemplate(plan)}
    <p>${plan.untreated}</p>
    ${
      charts.length === 0
        ? nothing
        : html`<section class="charts of${plan.columns.length}">
            <h2>${labels.charts}</h2>
            ${charts.map(chartTemplate)}
          </section>`
    }
    <div class="parts">${plan.parts.map(partTemplate)}</div>
    <footer>
      <p>${plan.about.join(' ')}</p>
      ${
        plan.link === ''
          ? nothing
          : html`<p>${labels.linkBack} <a href=${plan.link} dir="ltr">${plan.link}</a></p>`
      }
    </footer>`;
