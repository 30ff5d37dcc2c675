import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ConcernId} from '../../../src/evidence/ids.js';
import {bindChecked, bindText} from '../bind-field.js';
import {button, checkbox, selectField} from '../fields.js';
import type {FormState} from '../form-state.js';
import type {PageContext} from '../page-context.js';
import {AREAS, areaName, concernName, CONCERNS} from '../product-terms.js';
import {stepView} from './step.js';
import {usualCourse} from './usual-course.js';

const BUTTONS = {
  up: {text: '↑', offset: -1, opposite: 'down'},
  down: {text: '↓', offset: 1, opposite: 'up'},
} as const;

/** Moves a concern one place. None where the concern is at that end of the list already. */
function moveButton(
  page: PageContext,
  concern: ConcernId,
  direction: keyof typeof BUTTONS,
): TemplateResult | typeof nothing {
  const {text, offset, opposite} = BUTTONS[direction];
  const {concerns} = page.state;
  const index = concerns.findIndex(({id}) => id === concern);
  const target = index + offset;
  if (concerns[target] === undefined) return nothing;
  const isLastMove = concerns[target + offset] === undefined;
  return button({
    name: `concern-${concern}-${direction}`,
    text,
    press: () => {
      page.change(
        (draft) => {
          draft.concerns.splice(target, 0, ...draft.concerns.splice(index, 1));
        },
        // The button pressed is gone once the concern is at the end.
        `concern-${concern}-${isLastMove ? opposite : direction}`,
      );
    },
    about: `move ${concernName(concern)} ${direction}`,
  });
}

const concernRow = (page: PageContext, concern: ConcernId): TemplateResult =>
  html`<li>
    ${checkbox(page, {
      name: `concern-${concern}`,
      label: concernName(concern),
      ...bindChecked(page, ({concerns}) => concerns.find(({id}) => id === concern), 'offered'),
    })}
    <span class="moves"
      >${moveButton(page, concern, 'up')} ${moveButton(page, concern, 'down')}</span
    >
  </li>`;

const concernList = (page: PageContext): TemplateResult =>
  html`<fieldset>
    <legend>Concerns people can choose, in this order</legend>
    <ul class="concerns">
      ${repeat(
        page.state.concerns,
        ({id}) => id,
        ({id}) => concernRow(page, id),
      )}
    </ul>
  </fieldset>`;

const areaList = (page: PageContext): TemplateResult =>
  html`<fieldset class="ticks">
    <legend>Places people can choose</legend>
    ${AREAS.map((area) =>
      checkbox(page, {
        name: `area-${area}`,
        label: areaName(area),
        checked: page.state.areas.includes(area),
        set: (checked) => {
          page.change((draft) => {
            draft.areas = AREAS.filter((other) =>
              other === area ? checked : page.state.areas.includes(other),
            );
          });
        },
      }),
    )}
  </fieldset>`;

function summaryOf({concerns, areas}: FormState): string {
  const offered = concerns.filter((concern) => concern.offered);
  return offered.length === CONCERNS.length && areas.length === AREAS.length
    ? 'Optional: all are shown'
    : `${offered.length} concerns, ${areas.length} places`;
}

export const concernsStep = (page: PageContext): TemplateResult =>
  stepView(
    {id: 'concerns', number: 4, title: 'Concerns and places', summary: summaryOf(page.state)},
    html` <div class="halves">${concernList(page)} ${areaList(page)}</div>
      ${selectField(page, {
        name: 'concern',
        label: 'Chosen at first',
        hint: 'For a page about one concern.',
        options: [
          ['', 'The first of the list'],
          ...CONCERNS.map((id) => [id, concernName(id)] as const),
        ],
        ...bindText(page, (state) => state, 'concern'),
      })}
      ${usualCourse(page)}`,
  );
