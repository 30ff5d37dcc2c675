import {html, type TemplateResult} from 'lit';
import type {QuestionGroup} from './view.js';

/** What to ask the clinic, in groups. */
export const questionsToAskTemplate = (
  intro: string,
  groups: readonly QuestionGroup[],
): TemplateResult =>
  html`<p>${intro}</p>
    ${groups.map(
      ({title, slot, questions}) =>
        html`<h4 class=${slot === undefined ? '' : `s${slot} own`}>${title}</h4>
          <ul>
            ${questions.map((question) => html`<li>${question}</li>`)}
          </ul>`,
    )}`;
