import {html, nothing, type TemplateResult} from 'lit';
import type {TreatmentId} from '../../../src/evidence/ids.js';
import {bindText} from '../bind-field.js';
import {button, selectField, textField} from '../fields.js';
import type {FormState, OutcomeFields} from '../form-state.js';
import type {PageContext} from '../page-context.js';
import {treatmentName, TREATMENTS} from '../product-terms.js';

const OUTCOMES: readonly (readonly [OutcomeFields['outcome'], string])[] = [
  ['', 'Tell the clinic (usual)'],
  ['nothing', 'Nothing to add'],
  ['tell', 'Tell the clinic'],
  ['wait', 'Wait'],
  ['not', 'Not this treatment'],
];

/** An id that no other question has. */
function newId({questions, kept}: FormState): string {
  const taken = new Set([
    ...questions.map(({id}) => id),
    ...Object.keys(kept.safetyQuestions ?? {}),
  ]);
  for (let count = 1; ; count++) if (!taken.has(`own-${count}`)) return `own-${count}`;
}

/** What a “yes” to the question at `index` means for one treatment. */
function outcomeFields(page: PageContext, index: number, treatment: TreatmentId): TemplateResult {
  const name = `question-${index + 1}-${treatment}`;
  const fields = page.state.questions[index]?.outcomes[treatment] ?? NO_OUTCOME;
  const edit = (key: keyof OutcomeFields) => ({
    value: fields[key],
    set: (value: string) => {
      page.change((draft) => {
        const question = draft.questions[index];
        if (question) question.outcomes[treatment] = {...fields, [key]: value};
      });
    },
  });
  return html`<div class="row outcome">
    ${selectField(page, {
      name: `${name}-outcome`,
      label: treatmentName(treatment),
      options: OUTCOMES,
      ...edit('outcome'),
    })}
    ${
      fields.outcome === 'wait'
        ? textField(page, {
            name: `${name}-until`,
            label: 'Until when',
            placeholder: 'Wait until we have seen your skin.',
            ...edit('until'),
          })
        : nothing
    }
    ${
      fields.outcome === '' || fields.outcome === 'nothing'
        ? nothing
        : textField(page, {name: `${name}-reason`, label: 'Why', ...edit('reason')})
    }
  </div>`;
}

const NO_OUTCOME: OutcomeFields = {outcome: '', reason: '', until: ''};

/** What a “yes” means for each treatment that is offered, or for which it has been said. */
function questionOutcomes(page: PageContext, index: number): TemplateResult {
  const outcomes = page.state.questions[index]?.outcomes ?? {};
  const isSet = Object.values(outcomes).some(({outcome}) => outcome !== '');
  const treatments = [
    ...TREATMENTS.filter(
      (treatment) => outcomes[treatment] !== undefined || page.state.treatments[treatment].offered,
    ),
    ...(outcomes.none === undefined ? [] : (['none'] as const)),
  ];
  return html`<details class="more">
    <summary>
      What a “yes” means
      <span class="said">${isSet ? '' : 'Tell the clinic'}</span>
    </summary>
    ${treatments.length === 0 ? html`<p class="note">Tick a treatment in step 2 first.</p>` : treatments.map((treatment) => outcomeFields(page, index, treatment))}
  </details>`;
}

const questionView = (page: PageContext, index: number): TemplateResult =>
  html`<fieldset class="place">
    <legend>Your question ${index + 1}</legend>
    <div class="row">
      ${textField(page, {
        name: `question-${index + 1}-text`,
        label: 'The question',
        hint: 'So that “yes” is what you need to know.',
        ...bindText(page, ({questions}) => questions[index], 'text'),
      })}
      ${button({
        name: `question-${index + 1}-remove`,
        text: 'Remove',
        press: () => {
          page.change((draft) => {
            draft.questions.splice(index, 1);
          }, 'add-question');
        },
        about: `question ${index + 1}`,
      })}
    </div>
    ${questionOutcomes(page, index)}
  </fieldset>`;

const addQuestionButton = ({state, change}: PageContext): TemplateResult =>
  button({
    name: 'add-question',
    text: 'Add a question',
    press: () => {
      change(
        (draft) => {
          draft.questions.push({id: newId(draft), text: '', outcomes: {}});
        },
        `question-${state.questions.length + 1}-text`,
      );
    },
  });

/** A clinic's own questions about safety, and how many of the product's its file changes. */
export function ownQuestions(page: PageContext): TemplateResult {
  const changed = Object.keys(page.state.kept.safetyQuestions ?? {}).length;
  return html`<fieldset>
    <legend>Your own questions about safety</legend>
    <p class="hint">They come after ours, marked as yours.</p>
    ${page.state.questions.map((_, index) => questionView(page, index))}
    ${changed === 0 ? nothing : html`<p class="note">Your file changes or removes ${changed} of our questions. That is kept.</p>`}
    ${addQuestionButton(page)}
  </fieldset>`;
}
