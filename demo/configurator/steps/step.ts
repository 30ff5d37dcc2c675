import {html, type TemplateResult} from 'lit';

interface StepHeading {
  readonly id: string;
  /** Place among the steps, from 1. */
  readonly number: number;
  readonly title: string;
  /** What is set in the step, in a few words beside the title. */
  readonly summary: string;
  /** Whether the step is open when the page opens. */
  readonly isOpen?: boolean;
}

/** One step: a heading that opens and closes its content. */
export const stepView = (
  {id, number, title, summary, isOpen = false}: StepHeading,
  content: TemplateResult,
): TemplateResult =>
  html` <details class="step" id="step-${id}" ?open=${isOpen}>
    <summary>
      <span class="number" aria-hidden="true">${number}</span>
      <h2>${title}</h2>
      <span class="said">${summary}</span>
    </summary>
    <div class="inside">${content}</div>
  </details>`;
