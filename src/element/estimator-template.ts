import {html, nothing, type TemplateResult} from 'lit';
import {answerTemplate, type AnswerActions, type LaterParts} from '../answer/answer-template.js';
import {
  questionsTemplate,
  type AnswerQuestion,
  type Drawings,
} from '../answer/questions-template.js';
import type {View} from '../answer/view.js';
import type {WritingSystem} from '../i18n/strings/answer-strings.js';

type Drawn = TemplateResult | typeof nothing | undefined;

/** What comes after the first paint, and what only a clinic has. */
export interface PartsOnScreen extends LaterParts {
  /** Above the answer: what a link brought, what the page has set wrong. */
  readonly above?: readonly Drawn[];
  readonly drawings?: Drawings | undefined;
  readonly charts?: Drawn;
  readonly person?: Drawn;
  readonly method?: Drawn;
  /** Windows that are open. */
  readonly windows?: readonly Drawn[];
  readonly links?: Drawn;
  readonly bills?: Drawn;
}

/** How the element is shown. */
export interface Showing {
  readonly view: View;
  readonly strings: WritingSystem & Readonly<{language: string}>;
  readonly isCompact: boolean;
  readonly noCharts: boolean;
  /** Read aloud. */
  readonly status: string;
}

/** What the element is told by what stands in it. */
export interface ScreenActions extends AnswerActions {
  readonly answer: AnswerQuestion;
  readonly seeAll: () => void;
}

/** All that an estimator shows, in its order. */
export const estimatorTemplate = (
  {view, strings, isCompact, noCharts, status}: Showing,
  parts: PartsOnScreen,
  actions: ScreenActions,
): TemplateResult =>
  html`<div
      class="te ${isCompact ? 'compact' : ''}"
      lang=${strings.language}
      dir=${strings.direction ?? 'ltr'}
    >
      <div class="in">
        ${parts.above}
        <div class="rail">
          ${questionsTemplate(view.questions, actions.answer, parts.drawings)}${parts.links}
        </div>
        ${answerTemplate(view, parts, actions)}
        ${isCompact ? html`<button type="button" class="see" @click=${actions.seeAll}>${view.all}</button>` : nothing}
        ${parts.bills}
        <slot name="financing"></slot>
        ${noCharts ? nothing : html`<section class="charts" part="charts">${parts.charts}</section>`}
        <section class="person" part="person">${parts.person}</section>
        <details class="method" part="method" @toggle=${actions.toggled}>
          <summary>${view.method}</summary>
          ${parts.method}
        </details>
        <slot name="extra"></slot>
        <p class="foot" part="footer"><small>${view.footer}</small></p>
        <slot name="disclaimer"></slot>
        <slot name="config" @slotchange=${actions.toggled}></slot>
      </div>
      ${parts.windows}
      <p class="unseen" role="status">${status}</p>
    </div>
    <svg aria-hidden="true"></svg>`;
