import {html, nothing, type TemplateResult} from 'lit';
import type {PricedTreatment} from '../../../src/clinic-config/config.js';
import type {AreaId} from '../../../src/evidence/ids.js';
import {button, selectField, textField, tick} from '../fields.js';
import {AREA_NAMES, AREAS, TREATMENT_KINDS, TREATMENT_NAMES, TREATMENTS} from '../names.js';
import type {Page} from '../page.js';
import {emptyPrice, hasFields, hasPrice} from '../state.js';
import {currencyOf} from './language.js';
import {priceFields} from './prices.js';
import {step} from './step.js';

/** Places that have a price of their own. */
const areaRows = (page: Page, treatment: PricedTreatment): TemplateResult => {
  const {areas} = page.state.treatments[treatment];
  const title = TREATMENT_NAMES[treatment];
  return html`${areas.map(({area, price}, index) => {
    const name = `${treatment}-area-${index + 1}`;
    const about = area === '' ? `place ${index + 1}, ${title}` : `${AREA_NAMES[area]}, ${title}`;
    return html`<fieldset class="place">
      <legend class="unseen">Price for ${about}</legend>
      <div class="row">
        ${selectField(page, {
          name: `${name}-area`,
          label: 'Place',
          value: area,
          options: [['', 'Choose'], ...AREAS.map((id) => [id, AREA_NAMES[id]] as const)],
          set: (value) => {
            page.change((draft) => {
              const row = draft.treatments[treatment].areas[index];
              if (row) row.area = value as AreaId;
            });
          },
        })}
        ${button(
          `${name}-remove`,
          'Remove',
          () => {
            page.change((draft) => {
              draft.treatments[treatment].areas.splice(index, 1);
            }, `${treatment}-add-area`);
          },
          about,
        )}
      </div>
      ${priceFields(page, name, about, price, (draft) => draft.treatments[treatment].areas[index]?.price)}
    </fieldset>`;
  })}
  ${button(
    `${treatment}-add-area`,
    'Add a price for one place',
    () => {
      page.change(
        (draft) => {
          draft.treatments[treatment].areas.push({area: '', price: emptyPrice()});
        },
        `${treatment}-area-${areas.length + 1}-area`,
      );
    },
    `for ${title}`,
  )}`;
};

const card = (page: Page, treatment: PricedTreatment): TemplateResult => {
  const {state, change} = page;
  const fields = state.treatments[treatment];
  const title = TREATMENT_NAMES[treatment];
  const more = [
    fields.name.trim() && `called “${fields.name.trim()}”`,
    fields.areas.length > 0 && `${fields.areas.length} with a price of their own`,
  ]
    .filter(Boolean)
    .join(', ');
  return html`<div class="card" role="group" aria-label=${title}>
    ${tick(page, {
      name: `offer-${treatment}`,
      label: title,
      hint: TREATMENT_KINDS[treatment],
      checked: fields.offered,
      set: (checked) => {
        change((draft) => {
          draft.treatments[treatment].offered = checked;
        });
      },
    })}
    ${
      hasFields(fields)
        ? html`<div class="inside">
            ${
              !fields.offered && hasPrice(fields)
                ? html`<p class="note">
                    Not offered, but its prices stay in what you take.
                    ${button(
                      `${treatment}-clear`,
                      'Clear its prices',
                      () => {
                        change((draft) => {
                          Object.assign(draft.treatments[treatment], {
                            price: emptyPrice(),
                            areas: [],
                          });
                        }, `offer-${treatment}`);
                      },
                      `of ${title}`,
                    )}
                  </p>`
                : nothing
            }
            ${priceFields(page, treatment, title, fields.price, (draft) => draft.treatments[treatment].price)}
            <details class="more">
              <summary>
                Your name for it, prices for single places <span class="said">${more}</span>
              </summary>
              ${textField(page, {
                name: `${treatment}-name`,
                label: 'Its name at your clinic',
                hint: 'If people know it by another name. At most 60 letters.',
                value: fields.name,
                set: (text) => {
                  change((draft) => {
                    draft.treatments[treatment].name = text;
                  });
                },
              })}
              ${areaRows(page, treatment)}
            </details>
          </div>`
        : nothing
    }
  </div>`;
};

export const treatmentsStep = (page: Page): TemplateResult => {
  const {state, change} = page;
  const offered = TREATMENTS.filter((treatment) => state.treatments[treatment].offered);
  const priced = TREATMENTS.filter((treatment) => hasPrice(state.treatments[treatment]));
  const said =
    offered.length === 0
      ? 'Tick what you offer'
      : `${offered.length} offered, ${priced.length} with a price`;
  return step(
    'treatments',
    2,
    'Treatments and prices',
    said,
    html` <p>
        Tick what you offer. Then write your prices in ${currencyOf(page)}. Leave empty what you do
        not sell: people then see the usual prices of the country, marked as such.
      </p>
      <div class="cards">${TREATMENTS.map((treatment) => card(page, treatment))}</div>
      ${tick(page, {
        name: 'marks-others',
        label: 'Mark the others as not offered here',
        hint: 'People can still compare them.',
        checked: state.marksOthers,
        set: (checked) => {
          change((draft) => {
            draft.marksOthers = checked;
          });
        },
      })}`,
    true,
  );
};
