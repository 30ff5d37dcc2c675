import {html, nothing, type TemplateResult} from 'lit';
import {sourceTemplate} from '../../answer/source-template.js';
import type {SafetyLine} from './safety-lines.js';
import type {AskedQuestion, SafetyOfTreatment, SafetyView} from './view.js';

/** What a person can do. */
export interface SafetyActions {
  readonly answer: (id: string, answer: 'yes' | 'no') => void;
  /** Takes all answers back. */
  readonly clear: () => void;
  /** Answers “no” to what is open, or takes that back; undefined where there is nothing to do. */
  readonly rest: Readonly<{label: string; press: () => void}> | undefined;
}

export type SafetyLabels = Readonly<
  Record<'stays' | 'intro' | 'yes' | 'no' | 'clear' | 'results' | 'sources', string>
>;

function questionTemplate(
  {id, ask, answer}: AskedQuestion,
  {yes, no}: SafetyLabels,
  onAnswer: SafetyActions['answer'],
): TemplateResult {
  const chip = (value: 'yes' | 'no', label: string): TemplateResult =>
    html`<label class="chip">
      <input
        type="radio"
        name="safety-${id}"
        .value=${value}
        .checked=${answer === value}
        @change=${() => {
          onAnswer(id, value);
        }}
      /><span>${label}</span></label
    >`;
  return html`<fieldset class="yes-no">
    <legend>${ask}</legend>
    <div class="choices">${chip('yes', yes)}${chip('no', no)}</div>
  </fieldset>`;
}

const lineTemplate = ({label, about, reasons, ground, sources}: SafetyLine): TemplateResult =>
  html`<li>
    <b>${label}</b> <span class="quiet">${about}</span>
    ${reasons.map((reason) => html`<p>${reason}</p>`)}
    <small
      >${ground}${sources.map(
        (source) => html` <span>${sourceTemplate({...source, text: source.short})}.</span>`,
      )}</small
    >
  </li>`;

/** What the answers mean for one treatment. */
const treatmentTemplate = ({slot, name, lines, text}: SafetyOfTreatment): TemplateResult =>
  html`<section class=${slot === null ? nothing : `s${slot}`}>
    <h5>${name}</h5>
    ${
      lines.length === 0
        ? html`<p>${text}</p>`
        : html`<ul>
            ${lines.map(lineTemplate)}
          </ul>`
    }
  </section>`;

const sourcesTemplate = (
  title: string,
  sources: SafetyView['sources'],
): TemplateResult | typeof nothing =>
  sources.length === 0
    ? nothing
    : html`<details>
        <summary>${title}</summary>
        <ul>
          ${sources.map((source) => html`<li>${sourceTemplate(source)}</li>`)}
        </ul>
      </details>`;

/** Questions under their headings, and below them what the answers mean for each treatment. */
export const safetyTemplate = (
  labels: SafetyLabels,
  {groups, treatments, sources, summary}: SafetyView,
  {answer, clear, rest}: SafetyActions,
): TemplateResult =>
  html` <p><b>${labels.stays}</b></p>
    <p>${labels.intro}</p>
    ${groups.map(
      ({title, questions}) =>
        html`<h4>${title}</h4>
          <div class="asked">
            ${questions.map((question) => questionTemplate(question, labels, answer))}
          </div>`,
    )}
    <p>
      ${rest === undefined ? nothing : html`<button type="button" class="button rest" part="button" @click=${rest.press}>${rest.label}</button>`}
      <button type="button" class="button" part="button" @click=${clear}>${labels.clear}</button>
    </p>
    <h4>${labels.results}</h4>
    <p>${summary}</p>
    <div class="verdicts">${treatments.map(treatmentTemplate)}</div>
    ${sourcesTemplate(labels.sources, sources)}`;
