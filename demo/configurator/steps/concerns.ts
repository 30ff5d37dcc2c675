import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ConcernId} from '../../../src/evidence/ids.js';
import {button, numberField, selectField, tick} from '../fields.js';
import {AREA_NAMES, AREAS, CONCERN_NAMES, CONCERNS, TREATMENT_NAMES, TREATMENTS} from '../names.js';
import type {Page} from '../page.js';
import {hasFields} from '../state.js';
import {step} from './step.js';

const concernRow = (page: Page, id: ConcernId, offered: boolean, at: number): TemplateResult => {
  const {state, change} = page;
  const move = (by: number, focus: string): void => {
    change((draft) => {
      draft.concerns.splice(at + by, 0, ...draft.concerns.splice(at, 1));
    }, focus);
  };
  const last = state.concerns.length - 1;
  return html`<li>
    ${tick(page, {
      name: `concern-${id}`,
      label: CONCERN_NAMES[id],
      checked: offered,
      set: (checked) => {
        change((draft) => {
          const row = draft.concerns[at];
          if (row) row.offered = checked;
        });
      },
    })}
    <span class="moves"
      >${
        at === 0
          ? ''
          : button(
              `concern-${id}-up`,
              '↑',
              () => {
                move(-1, at === 1 ? `concern-${id}-down` : `concern-${id}-up`);
              },
              `move ${CONCERN_NAMES[id]} up`,
            )
      }
      ${
        at === last
          ? ''
          : button(
              `concern-${id}-down`,
              '↓',
              () => {
                move(1, at === last - 1 ? `concern-${id}-up` : `concern-${id}-down`);
              },
              `move ${CONCERN_NAMES[id]} down`,
            )
      }</span
    >
  </li>`;
};

/** Sessions that are usual here: of each treatment that is offered, and of one concern where it differs. */
const usualRows = (page: Page): TemplateResult[] =>
  TREATMENTS.filter((treatment) => hasFields(page.state.treatments[treatment])).map((treatment) => {
    const {usual, usualFor} = page.state.treatments[treatment];
    const title = TREATMENT_NAMES[treatment];
    return html`<div class="usual" role="group" aria-label="Usual sessions, ${title}">
      ${numberField(page, {
        name: `${treatment}-usual`,
        label: title,
        mode: 'numeric',
        value: usual,
        set: (text) => {
          page.change((draft) => {
            draft.treatments[treatment].usual = text;
          });
        },
      })}
      ${usualFor.map(({concern, sessions}, at) => {
        const name = `${treatment}-usual-${at + 1}`;
        return html`<div class="row">
          ${selectField(page, {
            name: `${name}-concern`,
            label: 'For',
            value: concern,
            options: [['', 'Choose'], ...CONCERNS.map((id) => [id, CONCERN_NAMES[id]] as const)],
            set: (value) => {
              page.change((draft) => {
                const row = draft.treatments[treatment].usualFor[at];
                if (row) row.concern = value as ConcernId;
              });
            },
          })}
          ${numberField(page, {
            name: `${name}-sessions`,
            label: 'Sessions',
            mode: 'numeric',
            value: sessions,
            set: (text) => {
              page.change((draft) => {
                const row = draft.treatments[treatment].usualFor[at];
                if (row) row.sessions = text;
              });
            },
          })}
          ${button(
            `${name}-remove`,
            'Remove',
            () => {
              page.change((draft) => {
                draft.treatments[treatment].usualFor.splice(at, 1);
              }, `${treatment}-add-usual`);
            },
            `this number, ${title}`,
          )}
        </div>`;
      })}
      ${button(
        `${treatment}-add-usual`,
        'Another number for one concern',
        () => {
          page.change(
            (draft) => {
              draft.treatments[treatment].usualFor.push({concern: '', sessions: ''});
            },
            `${treatment}-usual-${usualFor.length + 1}-concern`,
          );
        },
        `with ${title}`,
      )}
    </div>`;
  });

export const concernsStep = (page: Page): TemplateResult => {
  const {state, change} = page;
  const shown = state.concerns.filter(({offered}) => offered);
  const said =
    shown.length === CONCERNS.length && state.areas.length === AREAS.length
      ? 'Optional: all are shown'
      : `${shown.length} concerns, ${state.areas.length} places`;
  const usual = usualRows(page);
  return step(
    'concerns',
    4,
    'Concerns and places',
    said,
    html` <div class="halves">
        <fieldset>
          <legend>Concerns people can choose, in this order</legend>
          <ul class="concerns">
            ${repeat(
              state.concerns,
              ({id}) => id,
              ({id, offered}, at) => concernRow(page, id, offered, at),
            )}
          </ul>
        </fieldset>
        <fieldset class="ticks">
          <legend>Places people can choose</legend>
          ${AREAS.map((area) =>
            tick(page, {
              name: `area-${area}`,
              label: AREA_NAMES[area],
              checked: state.areas.includes(area),
              set: (checked) => {
                change((draft) => {
                  draft.areas = AREAS.filter((one) =>
                    one === area ? checked : state.areas.includes(one),
                  );
                });
              },
            }),
          )}
        </fieldset>
      </div>
      ${selectField(page, {
        name: 'concern',
        label: 'Chosen at first',
        hint: 'For a page about one concern.',
        value: state.concern,
        options: [
          ['', 'The first of the list'],
          ...CONCERNS.map((id) => [id, CONCERN_NAMES[id]] as const),
        ],
        set: (value) => {
          change((draft) => {
            draft.concern = value as ConcernId | '';
          });
        },
      })}
      <fieldset>
        <legend>Sessions you usually give</legend>
        <p class="hint">Shown as “at this clinic” beside the figure of the studies, which stays.</p>
        ${usual.length === 0 ? html`<p class="note">Tick a treatment in step 2 first.</p>` : usual}
      </fieldset>`,
  );
};
