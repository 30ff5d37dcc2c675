import {html, nothing, type TemplateResult} from 'lit';
import type {PricedTreatment} from '../../../src/clinic-config/config.js';
import {GENTLE_MAKES} from '../../../src/evidence/look-up-gentle-prices.js';
import {bindChecked, bindText} from '../bind-field.js';
import {button, checkbox, numberField, selectField, textField} from '../fields.js';
import {
  emptyPrice,
  hasAmount,
  hasFields,
  hasPrice,
  type FormState,
  type TreatmentFields,
} from '../form-state.js';
import {goToField} from '../go-to-field.js';
import type {PageContext} from '../page-context.js';
import {AREAS, areaName, treatmentAbout, treatmentName, TREATMENTS} from '../product-terms.js';
import {currencyOf} from './language.js';
import {priceFields} from './prices.js';
import {stepView} from './step.js';

/** What clinics know a treatment by, where it is shorter than what the product says of it. */
const HINTS: Readonly<Partial<Record<PricedTreatment, string>>> = {
  microneedling: 'Fine needles',
  'rf-microneedling': 'Needles that heat',
  'laser-nonablative': 'Leaves the top of the skin whole',
  'laser-ablative': 'CO₂ or erbium',
  'laser-pigment': 'Short flashes, such as pico',
  'laser-vascular': 'For red colour, such as dye laser',
  ipl: 'Broad flashes of light',
  'laser-low-level': 'Comb or cap for hair',
};

/** The price of a treatment in one area. */
function areaRow(page: PageContext, treatment: PricedTreatment, index: number): TemplateResult {
  const find = (state: FormState) => state.treatments[treatment].areas[index];
  const area = find(page.state)?.area ?? '';
  const name = `${treatment}-area-${index + 1}`;
  const about = `${area === '' ? `place ${index + 1}` : areaName(area)}, ${treatmentName(treatment)}`;
  return html`<fieldset class="place">
    <legend class="unseen">Price for ${about}</legend>
    <div class="row">
      ${selectField(page, {
        name: `${name}-area`,
        label: 'Place',
        options: [['', 'Choose'], ...AREAS.map((id) => [id, areaName(id)] as const)],
        ...bindText(page, find, 'area'),
      })}
      ${button({
        name: `${name}-remove`,
        text: 'Remove',
        press: () => {
          page.change((draft) => {
            draft.treatments[treatment].areas.splice(index, 1);
          }, `${treatment}-add-area`);
        },
        about,
      })}
    </div>
    ${priceFields(page, {name, about, find: (state) => find(state)?.price})}
  </fieldset>`;
}

function areaRows(page: PageContext, treatment: PricedTreatment): TemplateResult {
  const {areas} = page.state.treatments[treatment];
  return html`${areas.map((_, index) => areaRow(page, treatment, index))}
  ${button({
    name: `${treatment}-add-area`,
    text: 'Add a price for one place',
    press: () => {
      page.change(
        (draft) => {
          draft.treatments[treatment].areas.push({area: '', price: emptyPrice()});
        },
        `${treatment}-area-${areas.length + 1}-area`,
      );
    },
    about: `for ${treatmentName(treatment)}`,
  })}`;
}

/** Told where a treatment is no longer ticked but still has prices. */
const notOfferedNote = (page: PageContext, treatment: PricedTreatment): TemplateResult =>
  html`<p class="note">
    Not offered, but its prices stay in what you take.
    ${button({
      name: `${treatment}-clear`,
      text: 'Clear its prices',
      press: () => {
        page.change((draft) => {
          Object.assign(draft.treatments[treatment], {
            price: emptyPrice(),
            isFaceOnly: false,
            areas: [],
          });
        }, `offer-${treatment}`);
      },
      about: `of ${treatmentName(treatment)}`,
    })}
  </p>`;

/** What keeps the result after the course. */
const upkeepFields = (page: PageContext, treatment: PricedTreatment): TemplateResult =>
  html`<div class="row" role="group" aria-label="Upkeep, ${treatmentName(treatment)}">
    ${numberField(page, {
      name: `${treatment}-upkeep-price`,
      label: 'A visit for upkeep',
      hint: 'After the course. People then read the cost over 1, 3 and 5 years.',
      ...bindText(page, (state) => state.treatments[treatment].upkeep, 'price'),
    })}
    ${numberField(page, {
      name: `${treatment}-upkeep-months`,
      label: 'Months between visits',
      mode: 'numeric',
      ...bindText(page, (state) => state.treatments[treatment].upkeep, 'everyMonths'),
    })}
  </div>`;

/** Which places the main fields are for. */
function placesOfMain(
  page: PageContext,
  treatment: PricedTreatment,
): TemplateResult | typeof nothing {
  const fields = page.state.treatments[treatment];
  const row = fields.areas.findIndex(({area, price}) => area === 'face' && hasAmount(price));
  if (row >= 0 && !fields.isFaceOnly)
    return html`<p class="note" id="${treatment}-face-apart">
      The whole face has a price of its own${faceSession(fields)}. What you write here is for other
      places.
      ${button({
        name: `${treatment}-to-face`,
        text: 'Show it',
        press: () => {
          goToField(page, `${treatment}-area-${row + 1}-session`);
        },
        about: `the price of the whole face, ${treatmentName(treatment)}`,
      })}
    </p>`;
  return hasAmount(fields.price) || fields.isFaceOnly
    ? checkbox(page, {
        name: `${treatment}-face-only`,
        label: 'Only for the whole face',
        hint: 'Other places show their own prices below, or the usual ones of the country.',
        ...bindChecked(page, (state) => state.treatments[treatment], 'isFaceOnly'),
      })
    : nothing;
}

/** “, 350”, where a session has a price. */
function faceSession({areas}: TreatmentFields): string {
  const session = areas.find(({area}) => area === 'face')?.price.session.trim() ?? '';
  return session === '' ? '' : `, ${session}`;
}

const moreSummary = ({name, areas, upkeep}: TreatmentFields): string =>
  [
    name.trim() && `called “${name.trim()}”`,
    areas.length > 0 && `${areas.length} with a price of their own`,
    upkeep.price.trim() && 'upkeep',
  ]
    .filter(Boolean)
    .join(', ');

function treatmentDetails(page: PageContext, treatment: PricedTreatment): TemplateResult {
  const fields = page.state.treatments[treatment];
  const find = (state: FormState) => state.treatments[treatment];
  return html`<div class="inside">
    ${!fields.offered && hasPrice(fields) ? notOfferedNote(page, treatment) : nothing}
    ${priceFields(page, {
      name: treatment,
      about: treatmentName(treatment),
      find: (state) => find(state).price,
    })}
    ${placesOfMain(page, treatment)}
    <details class="more">
      <summary>
        Your name for it, prices for single places, upkeep
        <span class="said">${moreSummary(fields)}</span>
      </summary>
      ${textField(page, {
        name: `${treatment}-name`,
        label: 'Its name at your clinic',
        hint: 'If people know it by another name. At most 60 letters.',
        ...bindText(page, find, 'name'),
      })}
      ${
        GENTLE_MAKES[treatment] === undefined
          ? nothing
          : selectField(page, {
              name: `${treatment}-make`,
              label: 'Its make',
              options: [
                ['', 'Choose'],
                ['full', 'As strong as those of the studies'],
                ['gentle', `Gentle: ${GENTLE_MAKES[treatment]}`],
              ],
              ...bindText(page, find, 'make'),
            })
      }
      ${upkeepFields(page, treatment)} ${areaRows(page, treatment)}
    </details>
  </div>`;
}

const treatmentCard = (page: PageContext, treatment: PricedTreatment): TemplateResult =>
  html`<div class="card" role="group" aria-label=${treatmentName(treatment)}>
    ${checkbox(page, {
      name: `offer-${treatment}`,
      label: treatmentName(treatment),
      hint: HINTS[treatment] ?? treatmentAbout(treatment),
      ...bindChecked(page, (state) => state.treatments[treatment], 'offered'),
    })}
    ${hasFields(page.state.treatments[treatment]) ? treatmentDetails(page, treatment) : nothing}
  </div>`;

function summaryOf({treatments}: FormState): string {
  const offered = TREATMENTS.filter((treatment) => treatments[treatment].offered);
  const priced = TREATMENTS.filter((treatment) => hasPrice(treatments[treatment]));
  return offered.length === 0
    ? 'Tick what you offer'
    : `${offered.length} offered, ${priced.length} with a price`;
}

export const treatmentsStep = (page: PageContext): TemplateResult =>
  stepView(
    {
      id: 'treatments',
      number: 2,
      title: 'Treatments and prices',
      summary: summaryOf(page.state),
    },
    html` <p>
        Tick what you offer. Then write your prices in ${currencyOf(page.state)}. Leave empty what
        you do not sell: people then see the usual prices of the country, marked as such.
      </p>
      <div class="cards">${TREATMENTS.map((treatment) => treatmentCard(page, treatment))}</div>
      ${checkbox(page, {
        name: 'marks-others',
        label: 'Mark the others as not offered here',
        hint: 'People can still compare them.',
        ...bindChecked(page, (state) => state, 'marksOthers'),
      })}`,
  );
