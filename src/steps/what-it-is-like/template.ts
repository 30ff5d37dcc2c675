import {html, nothing, type TemplateResult} from 'lit';
import type {ExperienceView} from './view.js';

type Treatment = ExperienceView['treatments'][number];
type Part = Treatment['parts'][number];
type Line = Part['lines'][number];

const lineView = ({text, mark}: Line): TemplateResult => html`${text} <small>${mark}</small>`;
const partView = ({title, lines}: Part): TemplateResult =>
  html`<section>
    <h5>${title}</h5>
    <ul>
      ${lines.map((line) => html`<li>${lineView(line)}</li>`)}
    </ul>
  </section>`;

const careView = (
  name: string,
  steps: Treatment['care'],
  {title, when, what}: ExperienceView['care'],
): TemplateResult =>
  html`<details class="care">
    <summary>${title}<span class="unseen"> ${name}</span></summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${when}</th>
          <th scope="col">${what}</th>
        </tr>
      </thead>
      <tbody>
        ${steps.map(
          ({when: days, dates, lines}) =>
            html`<tr>
              <th scope="row">${days}${dates === '' ? nothing : html`<small>${dates}</small>`}</th>
              <td>${lines.map((line) => html`<p>${lineView(line)}</p>`)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;

/** What each treatment is like, side by side where there is room, in the same parts and order. */
export const experienceView = ({
  intro,
  legend,
  treatments,
  untreated,
  care,
  flags,
  sources,
}: ExperienceView): TemplateResult =>
  html` <p>${intro}</p>
    <p class="hint">${legend}</p>
    <div class="lives of${treatments.length}">
      ${treatments.map(
        ({slot, name, sides, parts, care: steps}) =>
          html`<article class="s${slot}">
            <h4 class="s${slot}">${name}</h4>
            ${sides.map(partView)}${parts.map(partView)}${careView(name, steps, care)}
          </article>`,
      )}
    </div>
    <h4>${flags.title}</h4>
    <ul>
      ${flags.lines.map((line) => html`<li>${lineView(line)}</li>`)}
    </ul>
    <h4>${untreated.name}</h4>
    <p>${untreated.text}</p>
    <div class="pair">${untreated.sides.map(partView)}</div>
    <details class="care">
      <summary>${sources.title}</summary>
      <ol>
        ${sources.list.map(
          ({text, link, language}) =>
            html`<li>
              <bdi lang=${language ?? nothing}
                >${
                  link === ''
                    ? text
                    : html`<a href=${link} target="_blank" rel="noopener noreferrer">${text}</a>`
                }</bdi
              >
            </li>`,
        )}
      </ol>
    </details>`;
