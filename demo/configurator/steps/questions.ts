import {html, nothing, type TemplateResult} from 'lit';
import type {TreatmentId} from '../../../src/evidence/ids.js';
import {button, selectField, textField} from '../fields.js';
import {TREATMENT_NAMES, TREATMENTS} from '../names.js';
import type {Page} from '../page.js';
import type {OutcomeFields, QuestionFields, State} from '../state.js';

const OUTCOMES: readonly (readonly [OutcomeFields['outcome'], string])[] = [
  ['', 'Tell the clinic (usual)'],
  ['nothing', 'Nothing to add'],
  ['tell', 'Tell the clinic'],
  ['wait', 'Wait'],
  ['not', 'Not this treatment'],
];

/** An id that no other question has. */
function newId({questions, kept}: State): string {
  const taken = new Set([
    ...questions.map(({id}) => id),
    ...Object.keys(kept.safetyQuestions ?? {}),
  ]);
  for (let count = 1; ; count++) if (!taken.has(`own-${count}`)) return `own-${count}`;
}

/** What a “yes” means for one treatment. */
const outcome = (
  page: Page,
  at: number,
  treatment: TreatmentId,
  title: string,
  fields: OutcomeFields | undefined,
): TemplateResult => {
  const name = `question-${at + 1}-${treatment}`;
  const {outcome: meant, reason, until} = fields ?? {outcome: '', reason: '', until: ''};
  const edit = (change: Partial<OutcomeFields>): void => {
    page.change((draft) => {
      const question = draft.questions[at];
      if (question) question.outcomes[treatment] = {outcome: meant, reason, until, ...change};
    });
  };
  return html`<div class="row outcome">
    ${selectField(page, {
      name: `${name}-outcome`,
      label: title,
      value: meant,
      options: OUTCOMES,
      set: (value) => {
        edit({outcome: value as OutcomeFields['outcome']});
      },
    })}
    ${
      meant === 'wait'
        ? textField(page, {
            name: `${name}-until`,
            label: 'Until when',
            placeholder: 'Wait until we have seen your skin.',
            value: until,
            set: (text) => {
              edit({until: text});
            },
          })
        : nothing
    }
    ${
      meant === '' || meant === 'nothing'
        ? nothing
        : textField(page, {
            name: `${name}-reason`,
            label: 'Why',
            value: reason,
            set: (text) => {
              edit({reason: text});
            },
          })
    }
  </div>`;
};

const question = (page: Page, {text, outcomes}: QuestionFields, at: number): TemplateResult => {
  const titles: (readonly [TreatmentId, string])[] = [
    ...TREATMENTS.map((treatment) => [treatment, TREATMENT_NAMES[treatment]] as const),
    ['none', 'Doing nothing'],
  ];
  const shown = titles.filter(
    ([treatment]) =>
      outcomes[treatment] !== undefined ||
      (treatment !== 'none' && page.state.treatments[treatment].offered),
  );
  return html`<fieldset class="place">
    <legend>Your question ${at + 1}</legend>
    <div class="row">
      ${textField(page, {
        name: `question-${at + 1}-text`,
        label: 'The question',
        hint: 'So that “yes” is what you need to know.',
        value: text,
        set: (words) => {
          page.change((draft) => {
            const one = draft.questions[at];
            if (one) one.text = words;
          });
        },
      })}
      ${button(
        `question-${at + 1}-remove`,
        'Remove',
        () => {
          page.change((draft) => {
            draft.questions.splice(at, 1);
          }, 'add-question');
        },
        `question ${at + 1}`,
      )}
    </div>
    <details class="more">
      <summary>
        What a “yes” means
        <span class="said"
          >${Object.values(outcomes).some(({outcome: meant}) => meant !== '') ? '' : 'Tell the clinic'}</span
        >
      </summary>
      ${shown.length === 0 ? html`<p class="note">Tick a treatment in step 2 first.</p>` : shown.map(([treatment, title]) => outcome(page, at, treatment, title, outcomes[treatment]))}
    </details>
  </fieldset>`;
};

/** A clinic's own questions about safety, and what its file says of ours. */
export const questionFields = (page: Page): TemplateResult => {
  const {state, change} = page;
  const changed = Object.keys(state.kept.safetyQuestions ?? {}).length;
  return html`<fieldset>
    <legend>Your own questions about safety</legend>
    <p class="hint">They come after ours, marked as yours.</p>
    ${state.questions.map((one, at) => question(page, one, at))}
    ${changed === 0 ? nothing : html`<p class="note">Your file changes or removes ${changed} of our questions. That is kept.</p>`}
    ${button('add-question', 'Add a question', () => {
      change(
        (draft) => {
          draft.questions.push({id: newId(draft), text: '', outcomes: {}});
        },
        `question-${state.questions.length + 1}-text`,
      );
    })}
  </fieldset>`;
};
