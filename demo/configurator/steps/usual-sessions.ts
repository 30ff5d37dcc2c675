import {html, type TemplateResult} from 'lit';
import type {PricedTreatment} from '../../../src/clinic-config/config.js';
import {bindText} from '../bind-field.js';
import {button, numberField, selectField} from '../fields.js';
import {hasFields, type FormState} from '../form-state.js';
import type {PageContext} from '../page-context.js';
import {concernName, CONCERNS, treatmentName, TREATMENTS} from '../product-terms.js';

/** Another number of sessions for one concern. */
function concernRow(page: PageContext, treatment: PricedTreatment, index: number): TemplateResult {
  const name = `${treatment}-usual-${index + 1}`;
  const find = (state: FormState) => state.treatments[treatment].usualFor[index];
  return html`<div class="row">
    ${selectField(page, {
      name: `${name}-concern`,
      label: 'For',
      options: [['', 'Choose'], ...CONCERNS.map((id) => [id, concernName(id)] as const)],
      ...bindText(page, find, 'concern'),
    })}
    ${numberField(page, {
      name: `${name}-sessions`,
      label: 'Sessions',
      mode: 'numeric',
      ...bindText(page, find, 'sessions'),
    })}
    ${button({
      name: `${name}-remove`,
      text: 'Remove',
      press: () => {
        page.change((draft) => {
          draft.treatments[treatment].usualFor.splice(index, 1);
        }, `${treatment}-add-usual`);
      },
      about: `this number, ${treatmentName(treatment)}`,
    })}
  </div>`;
}

function treatmentSessions(page: PageContext, treatment: PricedTreatment): TemplateResult {
  const {usualFor} = page.state.treatments[treatment];
  const title = treatmentName(treatment);
  return html`<div class="usual" role="group" aria-label="Usual sessions, ${title}">
    ${numberField(page, {
      name: `${treatment}-usual`,
      label: title,
      mode: 'numeric',
      ...bindText(page, (state) => state.treatments[treatment], 'usual'),
    })}
    ${usualFor.map((_, index) => concernRow(page, treatment, index))}
    ${button({
      name: `${treatment}-add-usual`,
      text: 'Another number for one concern',
      press: () => {
        page.change(
          (draft) => {
            draft.treatments[treatment].usualFor.push({concern: '', sessions: ''});
          },
          `${treatment}-usual-${usualFor.length + 1}-concern`,
        );
      },
      about: `with ${title}`,
    })}
  </div>`;
}

/** How many sessions the clinic usually gives, for each treatment that it offers. */
export function usualSessions(page: PageContext): TemplateResult {
  const treatments = TREATMENTS.filter((treatment) => hasFields(page.state.treatments[treatment]));
  return html`<fieldset>
    <legend>Sessions you usually give</legend>
    <p class="hint">Shown as “at this clinic” beside the figure of the studies, which stays.</p>
    ${treatments.length === 0 ? html`<p class="note">Tick a treatment in step 2 first.</p>` : treatments.map((treatment) => treatmentSessions(page, treatment))}
  </fieldset>`;
}
