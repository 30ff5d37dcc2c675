import {html, nothing, type TemplateResult} from 'lit';
import {howSureTemplate} from '../../answer/how-sure-template.js';
import {sourceTemplate} from '../../answer/source-template.js';
import {groundOf, type CitedLine, type Ground} from './citing-writer.js';
import type {ExperienceView, LineGroup, TreatmentExperience} from './view.js';

const groundTemplate = ({sure, mark}: Ground): TemplateResult =>
  html` <small
    >${
      sure && html`${howSureTemplate(sure.grade)}<span class="unseen">${sure.words} </span>`
    }${mark}</small
  >`;

const lineTemplate = (line: CitedLine): TemplateResult => html`${line.text}${groundTemplate(line)}`;

/** What all lines of a list rest on; none where they differ. It is then said once, above them. */
function sharedGround([first, ...others]: readonly CitedLine[]): Ground | undefined {
  const isShared = (line: CitedLine): boolean =>
    first !== undefined && groundOf(line) === groundOf(first);
  return others.length > 0 && others.every(isShared) ? first : undefined;
}

const headingTemplate = (title: string, ground: Ground | undefined): TemplateResult =>
  html`${title}${ground && groundTemplate(ground)}`;

const linesTemplate = (lines: readonly CitedLine[], shared: Ground | undefined): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${shared ? line.text : lineTemplate(line)}</li>`)}
  </ul>`;

function groupTemplate({title, lines}: LineGroup): TemplateResult {
  const shared = sharedGround(lines);
  return html`<section>
    <h5>${headingTemplate(title, shared)}</h5>
    ${linesTemplate(lines, shared)}
  </section>`;
}

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
  legendKey,
  treatments,
  untreated,
  care,
  flags,
  sources,
}: ExperienceView): TemplateResult =>
  html` <p>${intro}</p>
    <p class="hint">${legend}</p>
    <ul class="hint key">
      ${legendKey.map(({grade, words}) => html`<li>${howSureTemplate(grade)}${words}</li>`)}
    </ul>
    <div class="lives of${treatments.length}">
      ${treatments.map((treatment) => treatmentTemplate(treatment, care))}
    </div>
    <h4>${headingTemplate(flags.title, sharedGround(flags.lines))}</h4>
    ${linesTemplate(flags.lines, sharedGround(flags.lines))}
    <h4>${untreated.name}</h4>
    <p>${untreated.text}</p>
    <div class="sides">${untreated.sides.map(groupTemplate)}</div>
    ${sourcesTemplate(sources)}`;
