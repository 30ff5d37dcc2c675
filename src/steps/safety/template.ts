import {html, nothing, type TemplateResult} from 'lit';
import type {Citation} from './safety-citations.js';
import type {SafetyAsk, SafetyLine, SafetyView} from './view.js';

/** Told which question was answered, and how. */
export type SafetyAnswered = (id: string, answer: 'yes' | 'no') => void;

export type SafetyLabels = Readonly<
  Record<'stays' | 'intro' | 'yes' | 'no' | 'clear' | 'results' | 'sources', string>
>;

const askView = (
  {id, ask, answer}: SafetyAsk,
  {yes, no}: SafetyLabels,
  answered: SafetyAnswered,
): TemplateResult => {
  const chip = (value: 'yes' | 'no', words: string): TemplateResult =>
    html`<label class="chip">
      <input
        type="radio"
        name="safety-${id}"
        .value=${value}
        .checked=${answer === value}
        @change=${() => {
          answered(id, value);
        }}
      /><span>${words}</span></label
    >`;
  return html`<fieldset class="yes-no">
    <legend>${ask}</legend>
    <div class="choices">${chip('yes', yes)}${chip('no', no)}</div>
  </fieldset>`;
};

const cited = (text: string, {link, language}: Citation): TemplateResult =>
  html`<bdi lang=${language ?? nothing}
    >${
      link === ''
        ? text
        : html`<a href=${link} target="_blank" rel="noopener noreferrer">${text}</a>`
    }</bdi
  >`;

const lineView = ({label, about, reasons, ground, sources}: SafetyLine): TemplateResult =>
  html`<li>
    <b>${label}</b> <span class="quiet">${about}</span>
    ${reasons.map((reason) => html`<p>${reason}</p>`)}
    <small
      >${ground}${sources.map((source) => html` <span>${cited(source.short, source)}.</span>`)}</small
    >
  </li>`;

/** Questions under their headings, and below them what the answers mean for each treatment, all told alike. */
export const safetyView = (
  labels: SafetyLabels,
  {groups, treatments, sources, summary}: SafetyView,
  answered: SafetyAnswered,
  cleared: () => void,
): TemplateResult =>
  html` <p><b>${labels.stays}</b></p>
    <p>${labels.intro}</p>
    ${groups.map(
      ({title, questions}) =>
        html`<h4>${title}</h4>
          ${questions.map((question) => askView(question, labels, answered))}`,
    )}
    <p>
      <button type="button" class="button" part="button" @click=${cleared}>${labels.clear}</button>
    </p>
    <h4>${labels.results}</h4>
    <p>${summary}</p>
    <div class="verdicts">
      ${treatments.map(
        ({slot, name, lines, text}) =>
          html`<section class=${slot === null ? nothing : `s${slot}`}>
            <h5>${name}</h5>
            ${
              lines.length === 0
                ? html`<p>${text}</p>`
                : html`<ul>
                    ${lines.map(lineView)}
                  </ul>`
            }
          </section>`,
      )}
    </div>
    ${
      sources.length === 0
        ? nothing
        : html`<details>
            <summary>${labels.sources}</summary>
            <ul>
              ${sources.map((source) => html`<li>${cited(source.text, source)}</li>`)}
            </ul>
          </details>`
    }`;
