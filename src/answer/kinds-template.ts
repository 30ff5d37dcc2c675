import {html, type TemplateResult} from 'lit';
import type {KindView} from './kinds-view.js';

/** Each kind by itself. */
export const kindsTemplate = (kinds: readonly KindView[]): TemplateResult =>
  html`<dl class="kinds">
    ${kinds.map(
      ({name, lines}) =>
        html`<dt>${name}</dt>
          ${lines.map(({slot, text}) => html`<dd class="s${slot}">${text}</dd>`)}`,
    )}
  </dl>`;
