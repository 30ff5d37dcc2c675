import {html, nothing, type TemplateResult} from 'lit';
import {numberField, radios, tick} from '../fields.js';
import {TREATMENT_NAMES, TREATMENTS} from '../names.js';
import type {Page} from '../page.js';
import {FEE_NAMES} from '../problems.js';
import type {FeeId} from '../state.js';
import {currencyOf} from './language.js';
import {step} from './step.js';

const TITLES: Readonly<Record<FeeId, readonly [label: string, hint: string]>> = {
  consultation: ['Consultation', 'Once. 0 is shown as free.'],
  patchTest: ['Patch test', 'Once.'],
  numbing: ['Numbing cream', 'Each session.'],
  aftercareKit: ['Aftercare kit', 'Once.'],
};

/** For which treatments a fee is paid: all, where none is ticked. */
const forSome = (page: Page, id: FeeId): TemplateResult => {
  const chosen = page.state.fees[id].treatments;
  const name = FEE_NAMES[id];
  return html`<details class="more">
    <summary>
      <span class="unseen">${TITLES[id][0]}: </span
      >${chosen.length === 0 ? 'For all treatments' : `For ${chosen.map((treatment) => TREATMENT_NAMES[treatment]).join(', ')}`}
    </summary>
    <fieldset class="ticks">
      <legend>${TITLES[id][0]} only for (none ticked: for all)</legend>
      ${TREATMENTS.map((treatment) =>
        tick(page, {
          name: `${name}-for-${treatment}`,
          label: TREATMENT_NAMES[treatment],
          checked: chosen.includes(treatment),
          set: (checked) => {
            page.change((draft) => {
              draft.fees[id].treatments = TREATMENTS.filter((one) =>
                one === treatment ? checked : chosen.includes(one),
              );
            });
          },
        }),
      )}
    </fieldset>
  </details>`;
};

export const feesStep = (page: Page): TemplateResult => {
  const {state, change} = page;
  const ids = Object.keys(TITLES) as FeeId[];
  const written = ids.filter((id) => state.fees[id].price.trim() !== '');
  const said =
    [
      ...written.map((id) => TITLES[id][0]),
      ...(state.taxPercent.trim() === ''
        ? []
        : [`tax ${state.taxPercent.trim().replace(/%$/, '')}%`]),
    ].join(', ') || 'Optional';
  return step(
    'fees',
    3,
    'Fees and tax',
    said,
    html` <p>
        What people pay beside the sessions, in ${currencyOf(page)}. It is added to what a course
        costs.
      </p>
      ${ids.map(
        (id) =>
          html`<div class="fee">
            ${numberField(page, {
              name: FEE_NAMES[id],
              label: TITLES[id][0],
              hint: TITLES[id][1],
              value: state.fees[id].price,
              set: (text) => {
                change((draft) => {
                  draft.fees[id].price = text;
                });
              },
            })}
            <div>
              ${
                id === 'consultation'
                  ? tick(page, {
                      name: 'consultation-set-off',
                      label: 'Taken off the bill of whoever has a treatment',
                      checked: state.fees.consultation.setOff,
                      set: (checked) => {
                        change((draft) => {
                          draft.fees.consultation.setOff = checked;
                        });
                      },
                    })
                  : nothing
              }
              ${state.fees[id].price.trim() === '' && state.fees[id].treatments.length === 0 ? nothing : forSome(page, id)}
            </div>
          </div>`,
      )}
      <div class="fee">
        ${numberField(page, {
          name: 'tax-percent',
          label: 'Tax, in percent',
          hint: 'On all prices and fees.',
          value: state.taxPercent,
          set: (text) => {
            change((draft) => {
              draft.taxPercent = text;
            });
          },
        })}
        ${radios(
          'tax',
          'Your prices are',
          state.taxIncluded ? 'included' : 'on-top',
          [
            ['included', 'with tax'],
            ['on-top', 'without tax'],
          ],
          (value) => {
            change((draft) => {
              draft.taxIncluded = value === 'included';
            });
          },
        )}
      </div>`,
  );
};
