import {html, nothing, type TemplateResult} from 'lit';

/**
 * A step: its title, a hint at what is in it, and below them what is shown once it is open and
 * fetched.
 */
export const stepTemplate = (
  id: string,
  [title, hint]: readonly [string, string],
  content: TemplateResult | undefined,
  onToggle: () => void,
): TemplateResult =>
  html`<details class="fold" id="fold-${id}" part="fold" @toggle=${onToggle}>
    <summary @click=${onToggle}><b>${title}</b> <small>${hint}</small></summary>
    <div>${content ?? nothing}</div>
  </details>`;
