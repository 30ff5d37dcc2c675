import {html, nothing, type TemplateResult} from 'lit';
import {sourceTemplate} from '../answer/source-template.js';
import type {FigureMethod} from './figure-method.js';
import type {MethodView} from './view.js';

const figureTemplate = (
  slot: number,
  {quantity, name, figure, grade, facts, sources}: FigureMethod,
): TemplateResult =>
  html`<section id="why-${slot}-${quantity}" tabindex="-1">
    <h4>
      ${name}${figure === '' ? nothing : html` <span>${figure}</span>`}${grade === '' ? nothing : html` <span class="grade">${grade}</span>`}
    </h4>
    ${facts.map((fact) => html`<p>${fact}</p>`)}
    ${
      sources.length === 0
        ? nothing
        : html`<ul>
            ${sources.map((source) => html`<li>${sourceTemplate(source)}</li>`)}
          </ul>`
    }
  </section>`;

/** What went into this estimate, figure by figure, under what holds for all of them. */
export const methodTemplate = ({
  about,
  treatments,
  gradesTitle,
  grades,
  againstTitle,
  against,
  cleared,
}: MethodView): TemplateResult =>
  html` ${about.map((paragraph) => html`<p>${paragraph}</p>`)}
    <h3>${againstTitle}</h3>
    <ul>
      ${against.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      cleared === undefined
        ? nothing
        : html`<h3>${cleared.title}</h3>
            <ul class="cleared">
              ${cleared.uses.map((use) => html`<li>${sourceTemplate(use)}</li>`)}
            </ul>`
    }
    <h3>${gradesTitle}</h3>
    <ul>
      ${grades.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${treatments.map(
      ({slot, name, figures}) =>
        html`<h3 class="s${slot}">${name}</h3>
          ${figures.map((figure) => figureTemplate(slot, figure))}`,
    )}`;
