import {html, nothing, type TemplateResult} from 'lit';
import type {DifferenceLine, DifferencesView, MarkedFigure} from './view.js';

/** Told that somebody wants to answer a question that has not been answered. */
export type GoToQuestion = (name: 'skinTone' | 'kind') => void;

/** A mark for the eyes, a name for the ears. */
const figureTemplate = ({slot, name, text}: MarkedFigure): TemplateResult =>
  html` <span class="marked"
    ><span class="mark s${slot}"></span><span class="unseen">${`${name}: `}</span>${text}</span
  >`;

const differenceTemplate = (
  {sureness, statement, doubt, figures = [], asks}: DifferenceLine,
  choose: string,
  goTo: GoToQuestion,
): TemplateResult =>
  html`<li class=${sureness}>
    ${
      asks
        ? html`<button
            type="button"
            @click=${() => {
              goTo(asks);
            }}
          >
            ${statement}${asks === 'skinTone' ? html`<small>${choose}</small>` : nothing}
          </button>`
        : html`<b>${statement}</b> <small>${doubt}${figures.map(figureTemplate)}</small>`
    }
  </li>`;

/** What differs, line by line, with how sure it is; and what leads on. */
export const differencesTemplate = (
  {title, choose, lines, next}: DifferencesView,
  goTo: GoToQuestion,
  goOn: () => void,
): TemplateResult =>
  html`<h3>${title}</h3>
    <ul role="list">
      ${lines.map((line) => differenceTemplate(line, choose, goTo))}
    </ul>
    ${next ? html`<p class="next"><button type="button" @click=${goOn}>${next}</button></p>` : nothing}`;
