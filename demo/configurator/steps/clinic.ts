import {html, type TemplateResult} from 'lit';
import {button, textArea, textField, tick} from '../fields.js';
import {WEEKDAY_NAMES} from '../names.js';
import type {Page} from '../page.js';
import {questionFields} from './questions.js';
import {step} from './step.js';

type LinkId = 'bookingLink' | 'contactLink';

const PLACES = ['concern', 'area', 'treatment'] as const;

/** A link, and buttons that put a placeholder where the cursor is. */
const linkField = (
  page: Page,
  id: LinkId,
  name: string,
  label: string,
  hint: string,
): TemplateResult => {
  const insert = (place: string): void => {
    const field = document.querySelector<HTMLInputElement>(`#${name}`);
    const text = page.state[id];
    const at = field?.selectionStart ?? text.length;
    page.change((draft) => {
      draft[id] = `${text.slice(0, at)}{${place}}${text.slice(at)}`;
    }, name);
  };
  return html`<div class="link">
    ${textField(page, {
      name,
      label,
      hint,
      mode: 'url',
      value: page.state[id],
      set: (text) => {
        page.change((draft) => {
          draft[id] = text;
        });
      },
    })}
    <div class="actions" role="group" aria-label="Put into the ${label.toLowerCase()}">
      <span class="hint" aria-hidden="true">Put in:</span> ${PLACES.map((place) =>
        button(`${name}-${place}`, `{${place}}`, () => {
          insert(place);
        }),
      )}
    </div>
  </div>`;
};

export const clinicStep = (page: Page): TemplateResult => {
  const {state, change} = page;
  const set = [
    state.bookingLink.trim() && 'booking link',
    state.contactLink.trim() && 'contact link',
    state.disclaimer.trim() && 'note',
    state.closedDays.length > 0 && 'closed days',
    state.questions.length > 0 && 'own questions',
  ]
    .filter(Boolean)
    .join(', ');
  const said = set === '' ? 'Optional' : `With ${set}`;
  return step(
    'clinic',
    5,
    'Booking, notes and questions',
    said,
    html` ${linkField(page, 'bookingLink', 'booking-link', 'Booking link', 'Where people book: an address with https://, mailto: or tel:.')}
      ${linkField(page, 'contactLink', 'contact-link', 'Contact link', 'Where people ask: the same kinds of addresses.')}
      <p class="hint">
        A word in braces becomes what is compared. With {treatment}, each treatment gets a link of
        its own.
      </p>
      ${textArea(page, {
        name: 'disclaimer',
        label: 'Your own note below the answer',
        hint: `${state.disclaimer.trim().length} of 500 letters. It stands beside ours, which stays.`,
        value: state.disclaimer,
        set: (text) => {
          change((draft) => {
            draft.disclaimer = text;
          });
        },
      })}
      <fieldset class="ticks days">
        <legend>Days you are closed</legend>
        ${WEEKDAY_NAMES.map((weekday, at) =>
          tick(page, {
            name: `closed-${at + 1}`,
            label: weekday,
            checked: state.closedDays.includes(at + 1),
            set: (checked) => {
              change((draft) => {
                draft.closedDays = [1, 2, 3, 4, 5, 6, 7].filter((day) =>
                  day === at + 1 ? checked : state.closedDays.includes(day),
                );
              });
            },
          }),
        )}
      </fieldset>
      ${questionFields(page)}`,
  );
};
