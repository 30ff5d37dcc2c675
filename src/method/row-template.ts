import {html, nothing, type TemplateResult} from 'lit';
import {scaleTemplate} from '../answer/scale-template.js';
import {sourceTemplate} from '../answer/source-template.js';
import {howSureTemplate} from '../answer/how-sure-template.js';
import type {RowOption, RowView} from './row-view.js';

const optionTemplate = ({slot, name, what, figure, sure, lines}: RowOption): TemplateResult =>
  html`<section>
    <h4><span class="mark s${slot}"></span> ${name}</h4>
    <p><small>${what}</small></p>
    <p><b>${figure}</b></p>
    ${sure ? html`<p class="sure">${howSureTemplate(sure.grade)}${sure.words}</p>` : nothing}
    ${lines.map((line) => html`<p><small>${line}</small></p>`)}
  </section>`;

/** What a row's window shows, and what leads away from it. */
export const rowTemplate = (
  {title, meaning, options, scale, sourcesTitle, sources, all, close}: RowView,
  closed: () => void,
  showAll: () => void,
): TemplateResult =>
  html`<header>
      <h3>${title}</h3>
      <button type="button" aria-label=${close} @click=${closed}>×</button>
    </header>
    <p>${meaning}</p>
    ${
      scale
        ? html`<div aria-hidden="true">
            ${scaleTemplate(
              scale,
              options.map(({slot}) => slot),
            )}
          </div>`
        : nothing
    }
    <div class="sides">${options.map(optionTemplate)}</div>
    ${
      sources.length > 0
        ? html`<h4>${sourcesTitle}</h4>
            <ul>
              ${sources.map((source) => html`<li>${sourceTemplate(source)}</li>`)}
            </ul>`
        : nothing
    }
    <button type="button" class="link" @click=${showAll}>${all}</button>`;
