import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from './questions.js';

/** Told which question was answered, and how. */
export type AnswerQuestion = (name: Question['name'], value: string) => void;

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/**
 * Radio buttons in the form of chips; `skin` shows a swatch with its numeral in place of the words.
 */
function radios({name, label, choices, hint}: Question, answer: AnswerQuestion): TemplateResult {
  const skin = name === 'skinTone';
  return html`<fieldset
    class=${name}
    part="question"
    @change=${(event: Event) => answer(name, valueOf(event))}
  >
    <legend>${label}</legend>
    <div class="choices">
      ${choices.map(
        ({value, label: words, chosen}) =>
          html`<label class=${skin && value !== 'unknown' ? `tone t${value}` : 'chip'}>
            <input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${chosen}
              aria-label=${skin ? words : nothing}
            />
            <span aria-hidden=${skin ? 'true' : nothing}
              >${skin && value !== 'unknown' ? value : words}</span
            ></label
          >`,
      )}
    </div>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
  </fieldset>`;
}

function select({name, label, choices}: Question, answer: AnswerQuestion): TemplateResult {
  return html`<label class=${name} part="question"
    ><span class="legend">${label}</span>
    <select @change=${(event: Event) => answer(name, valueOf(event))}>
      ${choices.map(({value, label: words, chosen}) => html`<option value=${value} .selected=${chosen}>${words}</option>`)}
    </select></label
  >`;
}

/** Each question keeps its place, so that one that comes or goes does not build the others anew. */
const PLACES: readonly Question['name'][] = ['concern', 'kind', 'area', 'skinTone', 'severity'];

/** All questions; each answer takes effect at once. */
export const questionsTemplate = (
  questions: readonly Question[],
  answer: AnswerQuestion,
): TemplateResult =>
  html`<div class="ask" part="questions">
    ${PLACES.map((place) => {
      const question = questions.find(({name}) => name === place);
      return question === undefined
        ? nothing
        : (place === 'area' ? select : radios)(question, answer);
    })}
  </div>`;
