import {html, nothing, type TemplateResult} from 'lit';
import type {ClinicDetails} from '../../clinic-config/config.js';
import type {Plan, PlanPart} from './plan.js';

/**
 * The shapes that the charts have for each column, on 10 by 10. Drawn, as not every font has them,
 * and filled, as browsers print no grounds.
 */
const SHAPES = [
  'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  'M1.5 1.5h7v7h-7z',
  'M5 .5L9.5 5L5 9.5L.5 5z',
  'M5 1L9.5 9H.5z',
];

/** Lines of fewer letters stand beside each other. */
const SHORT = 44;

/** Headings that are not in the plan itself. */
export interface PrintedLabels {
  readonly answers: string;
  readonly charts: string;
  readonly linkBack: string;
  /** `{parts}` had no room. */
  readonly leftOut: string;
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
      ({title: heading, lines, spare}) =>
        html`<div class="group" data-spare=${spare ?? nothing}>
          ${heading === '' ? nothing : html`<h3>${heading}</h3>`}
          <ul class=${lines.every(({length}) => length < SHORT) ? 'short' : ''}>
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
        ${columns.map(
          ({slot, name}) =>
            html`<th scope="col">
              <svg class="mark" viewBox="0 0 10 10" aria-hidden="true">
                <path d=${SHAPES[slot]} />
              </svg>
              ${name}
            </th>`,
        )}
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
  html`<figure class=${id} data-spare=${id === 'timeline' ? 3 : nothing}>
    <figcaption><b>${title}</b> ${hint}</figcaption>
    <div><canvas id=${id}></canvas></div>
  </figure>`;

const chartsTemplate = (
  charts: readonly PrintedChart[],
  labels: PrintedLabels,
): TemplateResult | typeof nothing =>
  charts.length === 0
    ? nothing
    : html`<section class="charts">
        <h2>${labels.charts}</h2>
        ${charts.map(chartTemplate)}
      </section>`;

/** A logo that does not come leaves nothing behind: the name stands beside it. */
const dropPicture = (event: Event): void => {
  (event.target as Element).remove();
};

const clinicTemplate = ({name, logo, phone, address}: ClinicDetails): TemplateResult =>
  html`<address>
    ${logo === undefined ? nothing : html`<img src=${logo} alt="" @error=${dropPicture} />`}
    <div>
      ${name === undefined ? nothing : html`<b><bdi>${name}</bdi></b>`}
      <p>
        ${address === undefined ? nothing : html`<bdi>${address.replace(/\s*\n\s*/g, ', ')}</bdi>`}
        ${phone === undefined ? nothing : html`<bdi dir="ltr">${phone}</bdi>`}
      </p>
    </div>
  </address>`;

/** The plan as it stands on paper. The canvases are empty: charts are drawn on them afterwards. */
export const printedPlanTemplate = (
  plan: Plan,
  labels: PrintedLabels,
  charts: readonly PrintedChart[],
): TemplateResult =>
  html`${Object.keys(plan.clinic).length === 0 ? nothing : clinicTemplate(plan.clinic)}
    <header>
      <h1>${plan.title}</h1>
      <p>${plan.headline}</p>
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
    ${plan.differs ? html`<div class="differs">${partTemplate(plan.differs)}</div>` : nothing}
    <div class="flow of${plan.columns.length}">
      ${tableTemplate(plan)}
      <p>${plan.untreated}</p>
      ${chartsTemplate(charts, labels)}
      <div class="parts">${plan.parts.map(partTemplate)}</div>
    </div>
    <footer>
      <p class="left-out" hidden></p>
      <p>${plan.about.join(' ')}</p>
      ${
        plan.link === ''
          ? nothing
          : html`<p>${labels.linkBack} <a href=${plan.link} dir="ltr">${plan.link}</a></p>`
      }
    </footer>`;
