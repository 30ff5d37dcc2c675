import {html, type TemplateResult} from 'lit';
import {bindChecked, bindText} from '../bind-field.js';
import {button, checkbox, numberField} from '../fields.js';
import type {FormState, PriceFields} from '../form-state.js';
import type {PageContext} from '../page-context.js';

/** A price that is asked for: of a treatment, or of a treatment in one area. */
interface AskedPrice {
  /** What the names of its fields begin with. */
  readonly name: string;
  /** Whose price it is, for screen readers. */
  readonly about: string;
  /** Leads to the price in the state; undefined where its row has been removed. */
  readonly find: (state: FormState) => PriceFields | undefined;
}

/** A course of another length than 3 or 6 sessions. */
function courseRow(
  page: PageContext,
  {name, about, find}: AskedPrice,
  index: number,
): TemplateResult {
  const course = `${name}-course-${index + 1}`;
  const findCourse = (state: FormState) => find(state)?.courses[index];
  return html`<div class="row" role="group" aria-label="Another course, ${about}">
    ${numberField(page, {
      name: `${course}-sessions`,
      label: 'Course of',
      placeholder: '4',
      mode: 'numeric',
      ...bindText(page, findCourse, 'sessions'),
    })}
    ${numberField(page, {
      name: `${course}-price`,
      label: 'Its price',
      ...bindText(page, findCourse, 'price'),
    })}
    ${button({
      name: `${course}-remove`,
      text: 'Remove',
      press: () => {
        page.change((draft) => {
          find(draft)?.courses.splice(index, 1);
        }, `${name}-add-course`);
      },
      about: `this course, ${about}`,
    })}
  </div>`;
}

function addCourseButton(page: PageContext, {name, about, find}: AskedPrice): TemplateResult {
  const count = find(page.state)?.courses.length ?? 0;
  return button({
    name: `${name}-add-course`,
    text: 'Add another course',
    press: () => {
      page.change(
        (draft) => {
          find(draft)?.courses.push({sessions: '', price: ''});
        },
        `${name}-course-${count + 1}-sessions`,
      );
    },
    about: `for ${about}`,
  });
}

/** The fields of one price. */
export function priceFields(page: PageContext, price: AskedPrice): TemplateResult {
  const {name, find} = price;
  return html`<div class="prices">
      ${numberField(page, {
        name: `${name}-session`,
        label: 'One session',
        ...bindText(page, find, 'session'),
      })}
      ${numberField(page, {
        name: `${name}-course-3`,
        label: 'Course of 3',
        ...bindText(page, find, 'courseOf3'),
      })}
      ${numberField(page, {
        name: `${name}-course-6`,
        label: 'Course of 6',
        ...bindText(page, find, 'courseOf6'),
      })}
    </div>
    ${numberField(page, {
      name: `${name}-first-session`,
      label: 'First session, if it costs something else (0 if free)',
      ...bindText(page, find, 'firstSession'),
    })}
    ${find(page.state)?.courses.map((_, index) => courseRow(page, price, index))}
    <div class="actions">
      ${addCourseButton(page, price)}
      ${checkbox(page, {
        name: `${name}-from`,
        label: '“From” prices: the bill may be higher',
        ...bindChecked(page, find, 'from'),
      })}
    </div>`;
}
