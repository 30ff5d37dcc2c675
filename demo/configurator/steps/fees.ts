import {html, nothing, type TemplateResult} from 'lit';
import {bindChecked, bindText} from '../bind-field.js';
import {FEE_FIELDS} from '../fee-fields.js';
import {checkbox, numberField, radios} from '../fields.js';
import {FEE_IDS, type FeeId, type FormState} from '../form-state.js';
import type {PageContext} from '../page-context.js';
import {treatmentName, TREATMENTS} from '../product-terms.js';
import {currencyOf} from './language.js';
import {stepView} from './step.js';

/** For which treatments a fee is paid; for all where none is ticked. */
function feeTreatments(page: PageContext, fee: FeeId): TemplateResult {
  const chosen = page.state.fees[fee].treatments;
  const {name, label} = FEE_FIELDS[fee];
  return html`<details class="more">
    <summary>
      <span class="unseen">${label}: </span
      >${chosen.length === 0 ? 'For all treatments' : `For ${chosen.map(treatmentName).join(', ')}`}
    </summary>
    <fieldset class="ticks">
      <legend>${label} only for (none ticked: for all)</legend>
      ${TREATMENTS.map((treatment) =>
        checkbox(page, {
          name: `${name}-for-${treatment}`,
          label: treatmentName(treatment),
          checked: chosen.includes(treatment),
          set: (checked) => {
            page.change((draft) => {
              draft.fees[fee].treatments = TREATMENTS.filter((other) =>
                other === treatment ? checked : chosen.includes(other),
              );
            });
          },
        }),
      )}
    </fieldset>
  </details>`;
}

const setOffField = (page: PageContext): TemplateResult =>
  checkbox(page, {
    name: 'consultation-set-off',
    label: 'Taken off the bill of whoever has a treatment',
    ...bindChecked(page, (state) => state.fees.consultation, 'setOff'),
  });

function feeRow(page: PageContext, fee: FeeId): TemplateResult {
  const {price, treatments} = page.state.fees[fee];
  return html`<div class="fee">
    ${numberField(page, {
      ...FEE_FIELDS[fee],
      ...bindText(page, (state) => state.fees[fee], 'price'),
    })}
    <div>
      ${fee === 'consultation' ? setOffField(page) : nothing}
      ${price.trim() === '' && treatments.length === 0 ? nothing : feeTreatments(page, fee)}
    </div>
  </div>`;
}

const taxRow = (page: PageContext): TemplateResult =>
  html`<div class="fee">
    ${numberField(page, {
      name: 'tax-percent',
      label: 'Tax, in percent',
      hint: 'On all prices and fees.',
      ...bindText(page, (state) => state, 'taxPercent'),
    })}
    ${radios({
      name: 'tax',
      label: 'Your prices are',
      value: page.state.taxIncluded ? 'included' : 'on-top',
      options: [
        ['included', 'with tax'],
        ['on-top', 'without tax'],
      ],
      set: (value) => {
        page.change((draft) => {
          draft.taxIncluded = value === 'included';
        });
      },
    })}
  </div>`;

function summaryOf({fees, taxPercent}: FormState): string {
  const percent = taxPercent.trim().replace(/%$/, '');
  const set = [
    ...FEE_IDS.filter((fee) => fees[fee].price.trim() !== '').map((fee) => FEE_FIELDS[fee].label),
    ...(taxPercent.trim() === '' ? [] : [`tax ${percent}%`]),
  ];
  return set.join(', ') || 'Optional';
}

export const feesStep = (page: PageContext): TemplateResult =>
  stepView(
    {id: 'fees', number: 3, title: 'Fees and tax', summary: summaryOf(page.state)},
    html` <p>
        What people pay beside the sessions, in ${currencyOf(page.state)}. It is added to what a
        course costs.
      </p>
      ${FEE_IDS.map((fee) => feeRow(page, fee))} ${taxRow(page)}`,
  );
