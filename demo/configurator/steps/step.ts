import {html, type TemplateResult} from 'lit';

/** One step: a heading that opens and closes it, and in a few words what is set in it. */
export const step = (
  id: string,
  number: number,
  title: string,
  said: string,
  content: unknown,
  isOpen = false,
): TemplateResult =>
  html` <details class="step" id="step-${id}" ?open=${isOpen}>
    <summary>
      <span class="number" aria-hidden="true">${number}</span>
      <h2>${title}</h2>
      <span class="said">${said}</span>
    </summary>
    <div class="inside">${content}</div>
  </details>`;
