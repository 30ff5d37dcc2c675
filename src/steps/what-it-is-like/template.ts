import {html, nothing, type TemplateResult} from 'lit';
import {sourceTemplate} from '../../answer/source-template.js';
import type {CitedLine} from './citing-writer.js';
import type {ExperienceView, LineGroup, TreatmentExperience} from './view.js';

const lineTemplate = ({text, mark}: CitedLine): TemplateResult =>
  html`${text} <small>${mark}</small>`;

const groupTemplate = ({title, lines}: LineGroup): TemplateResult =>
  html`<section>
    <h5>${title}</h5>
    <ul>
      ${lines.map((line) => html`<li>${lineTemplate(line)}</li>`)}
    </ul>
  </section>`;

const careTemplate = (
  name: string,
  steps: TreatmentExperience['care'],
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
              <td>${lines.map((line) => html`<p>${lineTemplate(line)}</p>`)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;

const treatmentTemplate = (
  {slot, name, sides, parts, care}: TreatmentExperience,
  careTitles: ExperienceView['care'],
): TemplateResult =>
  html`<article class="s${slot}">
    <h4 class="s${slot}">${name}</h4>
    ${sides.map(groupTemplate)}${parts.map(groupTemplate)}${careTemplate(name, care, careTitles)}
  </article>`;

const sourcesTemplate = ({title, list}: ExperienceView['sources']): TemplateResult =>
  html`<details class="care">
    <summary>${title}</summary>
    <ol>
      ${list.map((source) => html`<li>${sourceTemplate(source)}</li>`)}
    </ol>
  </details>`;

/** What each treatment is like, side by side where there is room, in the same parts and order. */
export const experienceTemplate = ({
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
      ${treatments.map((treatment) => treatmentTemplate(treatment, care))}
    </div>
    <h4>${flags.title}</h4>
    <ul>
      ${flags.lines.map((line) => html`<li>${lineTemplate(line)}</li>`)}
    </ul>
    <h4>${untreated.name}</h4>
    <p>${untreated.text}</p>
    <div class="pair">${untreated.sides.map(groupTemplate)}</div>
    ${sourcesTemplate(sources)}`;
