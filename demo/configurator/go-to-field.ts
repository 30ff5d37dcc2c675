import {html, type TemplateResult} from 'lit';
import type {PageContext} from './page-context.js';

/** Moves to a field, which may be hidden behind the preview or in closed details. */
export function goToField(page: PageContext, id: string): void {
  page.changeView({showsPreview: false});
  const field = document.getElementById(id);
  let details = field?.closest('details');
  while (details) {
    details.open = true;
    details = details.parentElement?.closest('details');
  }
  field?.scrollIntoView({block: 'center'});
  // Of a group, its first field takes the focus.
  const taker = field?.matches('fieldset') ? field.querySelector('input') : field;
  taker?.focus({preventScroll: true});
}

/** A text that leads to a field. */
export const fieldLink = (page: PageContext, field: string, text: string): TemplateResult =>
  html`<a
    href="#${field}"
    @click=${(event: Event) => {
      event.preventDefault();
      goToField(page, field);
    }}
    >${text}</a
  >`;
