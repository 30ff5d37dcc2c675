import {html, type TemplateResult} from 'lit';
import {bindChecked, bindText} from '../bind-field.js';
import {button, checkbox, textArea, textField, type Field} from '../fields.js';
import {CLINIC_FIELDS, type ClinicField, type FormState} from '../form-state.js';
import type {PageContext} from '../page-context.js';
import {ownQuestions} from './questions.js';
import {stepView} from './step.js';

const PLACEHOLDERS = ['concern', 'area', 'treatment'] as const;

/** In the order of ISO 8601, which numbers them from 1. */
const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

interface LinkField extends Field {
  readonly key: 'bookingLink' | 'contactLink';
}

/** A link, and buttons that insert a placeholder where the cursor is. */
function linkField(page: PageContext, {key, ...field}: LinkField): TemplateResult {
  const insert = (placeholder: string): void => {
    const text = page.state[key];
    const input = document.querySelector<HTMLInputElement>(`#${field.name}`);
    const cursor = input?.selectionStart ?? text.length;
    page.change((draft) => {
      draft[key] = `${text.slice(0, cursor)}{${placeholder}}${text.slice(cursor)}`;
    }, field.name);
  };
  return html`<div class="link">
    ${textField(page, {...field, mode: 'url', ...bindText(page, (state) => state, key)})}
    <div class="actions" role="group" aria-label="Put into the ${field.label.toLowerCase()}">
      <span class="hint" aria-hidden="true">Put in:</span> ${PLACEHOLDERS.map((placeholder) =>
        button({
          name: `${field.name}-${placeholder}`,
          text: `{${placeholder}}`,
          press: () => {
            insert(placeholder);
          },
        }),
      )}
    </div>
  </div>`;
}

const closedDays = (page: PageContext): TemplateResult =>
  html`<fieldset class="ticks days">
    <legend>Days you are closed</legend>
    ${WEEKDAYS.map((label, index) => {
      const weekday = index + 1;
      const others = page.state.closedDays.filter((day) => day !== weekday);
      return checkbox(page, {
        name: `closed-${weekday}`,
        label,
        checked: page.state.closedDays.includes(weekday),
        set: (checked) => {
          page.change((draft) => {
            draft.closedDays = (checked ? [...others, weekday] : others).sort();
          });
        },
      });
    })}
  </fieldset>`;

const disclaimerField = (page: PageContext): TemplateResult =>
  textArea(page, {
    name: 'disclaimer',
    label: 'Your own note below the answer',
    hint: `${page.state.disclaimer.trim().length} of 500 letters. It stands beside ours, which stays.`,
    ...bindText(page, (state) => state, 'disclaimer'),
  });

const bookingPlanField = (page: PageContext): TemplateResult =>
  checkbox(page, {
    name: 'booking-plan',
    label: 'Our site takes people’s plans with a booking',
    hint: 'Only for sites that listen to the event estimate-book. People are asked first, and see what is sent.',
    ...bindChecked(page, (state) => state, 'bookingPlan'),
  });

const textOf = (
  page: PageContext,
  key: ClinicField,
  label: string,
  hint?: string,
): TemplateResult =>
  textField(page, {
    name: `clinic-${key}`,
    label,
    ...(hint !== undefined && {hint}),
    ...bindText(page, ({clinic}) => clinic, key),
  });

/** The head of the printed plan. */
const printedHead = (page: PageContext): TemplateResult =>
  html`<fieldset>
    <legend>On the printed plan</legend>
    ${textOf(page, 'name', 'Name of your clinic')} ${textOf(page, 'phone', 'Phone')}
    ${textOf(page, 'logo', 'Logo', 'A picture on your own site, like /logo.svg.')}
    ${textArea(page, {
      name: 'clinic-address',
      label: 'Address',
      ...bindText(page, ({clinic}) => clinic, 'address'),
    })}
  </fieldset>`;

function summaryOf(state: FormState): string {
  const set = [
    state.bookingLink.trim() && 'booking link',
    state.contactLink.trim() && 'contact link',
    state.disclaimer.trim() && 'note',
    CLINIC_FIELDS.some((field) => state.clinic[field].trim()) && 'head of the plan',
    state.closedDays.length > 0 && 'closed days',
    state.questions.length > 0 && 'own questions',
  ].filter(Boolean);
  return set.length === 0 ? 'Optional' : `With ${set.join(', ')}`;
}

export const clinicStep = (page: PageContext): TemplateResult =>
  stepView(
    {
      id: 'clinic',
      number: 5,
      title: 'Booking, notes and questions',
      summary: summaryOf(page.state),
    },
    html` ${linkField(page, {
        key: 'bookingLink',
        name: 'booking-link',
        label: 'Booking link',
        hint: 'Where people book: an address, a mailbox or a phone number.',
      })}
      ${linkField(page, {
        key: 'contactLink',
        name: 'contact-link',
        label: 'Contact link',
        hint: 'Where people ask: the same kinds of addresses. A phone number lets them ask for a call.',
      })}
      <p class="hint">
        A word in braces becomes what is compared. With {treatment}, each treatment gets a link of
        its own.
      </p>
      ${bookingPlanField(page)} ${printedHead(page)} ${disclaimerField(page)} ${closedDays(page)}
      ${ownQuestions(page)}`,
  );
