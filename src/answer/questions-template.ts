import {html, nothing, type TemplateResult} from 'lit';
import type {Question} from './questions.js';

/** Told which question was answered, and how. */
export type AnswerQuestion = (name: Question['name'], value: string) => void;

/** Drawings beside the answers, once they have come. */
export interface Drawings {
  readonly concern: (concern: string) => TemplateResult | undefined;
  /** What is chosen of a place, a kind or a severity. */
  readonly box: (name: Question['name'], value: string) => TemplateResult | undefined;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/**
 * Radio buttons in the form of chips; the skin shows a swatch with its numeral in place of the
 * words, and says above them what the chosen one means.
 */
function radios(
  {name, label, choices, hint}: Question,
  answer: AnswerQuestion,
  draw: Drawings['concern'] | undefined,
): TemplateResult {
  const skin = name === 'skinTone';
  return html`<fieldset
    class=${name}
    part="question"
    @change=${(event: Event) => answer(name, valueOf(event))}
  >
    <legend>${label}</legend>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
    <div class="choices">
      ${choices.map(
        ({value, label: words, chosen}) =>
          html`<label class=${skin ? `tone t${value}` : 'chip'}>
            <input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${chosen}
              aria-label=${skin ? words : nothing}
            />
            ${draw?.(value)}<span aria-hidden=${skin ? 'true' : nothing}
              >${skin ? (value === 'unknown' ? '?' : value) : words}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function select(
  {name, label, choices}: Question,
  answer: AnswerQuestion,
  drawing: TemplateResult | undefined,
): TemplateResult {
  // What is seen of the chosen answer may wrap; the select, which cannot, lies over it unseen.
  const [short] = (choices.find(({chosen}) => chosen)?.label ?? '').split(':');
  return html`<label class=${name} part="question"
    >${drawing}<span class="legend">${label}</span>
    <b aria-hidden="true">${short}</b>
    <select @change=${(event: Event) => answer(name, valueOf(event))}>
      ${choices.map(({value, label: words, chosen}) => html`<option value=${value} .selected=${chosen}>${words}</option>`)}
    </select></label
  >`;
}

/** All questions; each answer takes effect at once. */
export function questionsTemplate(
  questions: readonly Question[],
  answer: AnswerQuestion,
  drawings?: Drawings,
): TemplateResult {
  // Each keeps its place, so that one that comes or goes does not build the others anew.
  const at = (
    place: Question['name'],
    write: (question: Question) => TemplateResult,
  ): TemplateResult | typeof nothing => {
    const question = questions.find(({name}) => name === place);
    return question ? write(question) : nothing;
  };
  const selectAt = (place: Question['name']): TemplateResult | typeof nothing =>
    at(place, (question) => {
      const {value = ''} = question.choices.find(({chosen}) => chosen) ?? {};
      return select(question, answer, drawings?.box(place, value));
    });
  return html`<div class="ask" part="questions">
    ${at('concern', (question) => radios(question, answer, drawings?.concern))}
    <div class="boxes">${selectAt('area')}${selectAt('kind')}${selectAt('severity')}</div>
    ${at('skinTone', (question) => radios(question, answer, undefined))}
  </div>`;
}
