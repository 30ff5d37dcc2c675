import {html, type TemplateResult} from 'lit';
import {button, numberField, tick} from '../fields.js';
import type {Page} from '../page.js';
import type {PriceFields, State} from '../state.js';

/** The fields of one price: of a treatment, or of it in one place. `at` finds them in a draft. */
export function priceFields(
  page: Page,
  name: string,
  about: string,
  price: PriceFields,
  at: (draft: State) => PriceFields | undefined,
): TemplateResult {
  const edit = (change: (fields: PriceFields) => void, focus?: string): void => {
    page.change((draft) => {
      const fields = at(draft);
      if (fields) change(fields);
    }, focus);
  };
  return html`<div class="prices">
      ${numberField(page, {
        name: `${name}-session`,
        label: 'One session',
        value: price.session,
        set: (text) => {
          edit((fields) => {
            fields.session = text;
          });
        },
      })}
      ${numberField(page, {
        name: `${name}-course-3`,
        label: 'Course of 3',
        value: price.courseOf3,
        set: (text) => {
          edit((fields) => {
            fields.courseOf3 = text;
          });
        },
      })}
      ${numberField(page, {
        name: `${name}-course-6`,
        label: 'Course of 6',
        value: price.courseOf6,
        set: (text) => {
          edit((fields) => {
            fields.courseOf6 = text;
          });
        },
      })}
    </div>
    ${price.courses.map(({sessions, price: sum}, index) => {
      const course = `${name}-course-${index + 1}`;
      return html`<div class="row" role="group" aria-label="Another course, ${about}">
        ${numberField(page, {
          name: `${course}-sessions`,
          label: 'Course of',
          placeholder: '4',
          value: sessions,
          mode: 'numeric',
          set: (text) => {
            edit(({courses}) => {
              if (courses[index]) courses[index].sessions = text;
            });
          },
        })}
        ${numberField(page, {
          name: `${course}-price`,
          label: 'Its price',
          value: sum,
          set: (text) => {
            edit(({courses}) => {
              if (courses[index]) courses[index].price = text;
            });
          },
        })}
        ${button(
          `${course}-remove`,
          'Remove',
          () => {
            edit(({courses}) => {
              courses.splice(index, 1);
            }, `${name}-add-course`);
          },
          `this course, ${about}`,
        )}
      </div>`;
    })}
    <div class="actions">
      ${button(
        `${name}-add-course`,
        'Add another course',
        () => {
          edit(
            ({courses}) => {
              courses.push({sessions: '', price: ''});
            },
            `${name}-course-${price.courses.length + 1}-sessions`,
          );
        },
        `for ${about}`,
      )}
      ${tick(page, {
        name: `${name}-from`,
        label: '“From” prices: the bill may be higher',
        checked: price.from,
        set: (checked) => {
          edit((fields) => {
            fields.from = checked;
          });
        },
      })}
    </div>`;
}
