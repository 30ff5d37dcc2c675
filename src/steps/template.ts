import {html, nothing, type TemplateResult} from 'lit';

/** A part that opens: what it is called, what is found in it, and its inside once it has come. */
export const foldView = (
  id: string,
  [title, hint]: readonly [string, string],
  inside: TemplateResult | undefined,
  toggled: () => void,
): TemplateResult =>
  html`<details class="fold" id="fold-${id}" part="fold" @toggle=${toggled}>
    <summary @click=${toggled}><b>${title}</b> <small>${hint}</small></summary>
    <div>${inside ?? nothing}</div>
  </details>`;
