import {html, nothing, type TemplateResult} from 'lit';
import type {Plan, PlanPart} from './plan.js';

const MARKS = ['●', '■', '▲', '◆'];

const partView = ({title, groups}: PlanPart): TemplateResult =>
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

const tableView = ({columns, rows}: Plan): TemplateResult =>
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
                html`<td><b>${likely}</b> <small>${[range, ...notes].join(' · ')}</small></td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The plan as it stands on paper. The canvases are empty: charts are drawn on them afterwards. */
export const printedPlan = (
  plan: Plan,
  words: Readonly<{answers: string; charts: string; linkBack: string}>,
  charts: readonly Readonly<{id: string; title: string; hint: string}>[],
): TemplateResult =>
  html` <header>
      <h1>${plan.title}</h1>
      <p>${plan.headline}</p>
    </header>
    <dl aria-label=${words.answers}>
      ${plan.answers.map(
        ([question, answer]) =>
          html`<div>
            <dt>${question}</dt>
            <dd>${answer}</dd>
          </div>`,
      )}
    </dl>
    ${tableView(plan)}
    <p>${plan.untreated}</p>
    ${
      charts.length === 0
        ? nothing
        : html`<section class="charts of${plan.columns.length}">
            <h2>${words.charts}</h2>
            ${charts.map(
              ({id, title, hint}) =>
                html`<figure>
                  <figcaption><b>${title}</b> ${hint}</figcaption>
                  <div><canvas id=${id}></canvas></div>
                </figure>`,
            )}
          </section>`
    }
    <div class="parts">${plan.parts.map(partView)}</div>
    <footer>
      <p>${plan.about.join(' ')}</p>
      <p>${words.linkBack} <a href=${plan.link} dir="ltr">${plan.link}</a></p>
    </footer>`;
