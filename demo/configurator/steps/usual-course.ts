import {html, type TemplateResult} from 'lit';
import type {PricedTreatment} from '../../../src/clinic-config/config.js';
import {bindText} from '../bind-field.js';
import {button, numberField, selectField} from '../fields.js';
import {hasFields, type FormState} from '../form-state.js';
import type {PageContext} from '../page-context.js';
import {concernName, CONCERNS, treatmentName, TREATMENTS} from '../product-terms.js';

/** What a clinic says of a course, in one number or one for each concern. */
interface CourseNumber {
  /** Where it is kept, and the first word of its fields after the treatment. */
  readonly key: 'usual' | 'interval';
  readonly legend: string;
  readonly hint: string;
  /** What is counted. */
  readonly unit: string;
}

const SESSIONS: CourseNumber = {
  key: 'usual',
  legend: 'Sessions you usually give',
  hint: 'Shown as “at this clinic” beside the figure of the studies, which stays.',
  unit: 'Sessions',
};
const WEEKS: CourseNumber = {
  key: 'interval',
  legend: 'Weeks you usually leave between sessions',
  hint: 'They take the place of the studies’ weeks, and the sessions become those that go with them.',
  unit: 'Weeks',
};

const listOf = ({key}: CourseNumber) => `${key}For` as const;

/** Another number for one concern. */
function concernRow(
  page: PageContext,
  treatment: PricedTreatment,
  number: CourseNumber,
  index: number,
): TemplateResult {
  const {key, unit} = number;
  const name = `${treatment}-${key}-${index + 1}`;
  const find = (state: FormState) => state.treatments[treatment][listOf(number)][index];
  return html`<div class="row">
    ${selectField(page, {
      name: `${name}-concern`,
      label: 'For',
      options: [['', 'Choose'], ...CONCERNS.map((id) => [id, concernName(id)] as const)],
      ...bindText(page, find, 'concern'),
    })}
    ${numberField(page, {
      name: `${name}-number`,
      label: unit,
      mode: 'numeric',
      ...bindText(page, find, 'number'),
    })}
    ${button({
      name: `${name}-remove`,
      text: 'Remove',
      press: () => {
        page.change((draft) => {
          draft.treatments[treatment][listOf(number)].splice(index, 1);
        }, `${treatment}-add-${key}`);
      },
      about: `this number of ${unit.toLowerCase()}, ${treatmentName(treatment)}`,
    })}
  </div>`;
}

function treatmentNumbers(
  page: PageContext,
  treatment: PricedTreatment,
  number: CourseNumber,
): TemplateResult {
  const {key, legend, unit} = number;
  const rows = page.state.treatments[treatment][listOf(number)];
  const title = treatmentName(treatment);
  return html`<div class="usual" role="group" aria-label="${legend}, ${title}">
    ${numberField(page, {
      name: `${treatment}-${key}`,
      label: title,
      mode: 'numeric',
      ...bindText(page, (state) => state.treatments[treatment], key),
    })}
    ${rows.map((_, index) => concernRow(page, treatment, number, index))}
    ${button({
      name: `${treatment}-add-${key}`,
      text: 'Another number for one concern',
      press: () => {
        page.change(
          (draft) => {
            draft.treatments[treatment][listOf(number)].push({concern: '', number: ''});
          },
          `${treatment}-${key}-${rows.length + 1}-concern`,
        );
      },
      about: `with ${title}, ${unit.toLowerCase()}`,
    })}
  </div>`;
}

function courseNumbers(page: PageContext, number: CourseNumber): TemplateResult {
  const treatments = TREATMENTS.filter((treatment) => hasFields(page.state.treatments[treatment]));
  return html`<fieldset>
    <legend>${number.legend}</legend>
    <p class="hint">${number.hint}</p>
    ${
      treatments.length === 0
        ? html`<p class="note">Tick a treatment in step 2 first.</p>`
        : treatments.map((treatment) => treatmentNumbers(page, treatment, number))
    }
  </fieldset>`;
}

/**
 * How many sessions the clinic usually gives, and how far apart, for each treatment that it offers.
 */
export const usualCourse = (page: PageContext): TemplateResult =>
  html`${courseNumbers(page, SESSIONS)} ${courseNumbers(page, WEEKS)}`;
