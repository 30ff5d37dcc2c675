import {html, type TemplateResult} from 'lit';
import type {NoticeId} from '../evidence/ids.js';

/** What must be said beside an answer, the most urgent first; it keeps the room it was given. */
export const noticesTemplate = (
  notices: readonly (readonly [id: NoticeId, title: string, text: string])[],
): TemplateResult =>
  notices.length === 0
    ? html``
    : html`<div class="wait">
        ${notices.map(([id, title, text]) => html`<p class="note" part="notice" data-notice=${id}><b>${title}</b> ${text}</p>`)}
      </div>`;
