import {html, type TemplateResult} from 'lit';
import type {NoticeId} from '../evidence/ids.js';

/** What must be said beside an answer, the most urgent first. */
export const noticesTemplate = (
  notices: readonly (readonly [id: NoticeId, title: string, text: string])[],
): TemplateResult =>
  html`${notices.map(([id, title, text]) => html`<p class="note" part="notice" data-notice=${id}><b>${title}</b> ${text}</p>`)}`;
