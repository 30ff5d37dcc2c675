import {html, nothing, type TemplateResult} from 'lit';
import type {MatterId, MattersView} from './view.js';

/** Told what is marked, or no longer. */
export type Marked = (matter: MatterId, wanted: boolean) => void;

/** What is to be decided, what can matter, and how the options differ on what was marked. */
export const mattersView = (
  {intro, label, untreated}: Readonly<{intro: string; label: string; untreated: string}>,
  {about, choices, differences}: MattersView,
  marked: Marked,
): TemplateResult =>
  html` ${about.map((line) => html`<p>${line}</p>`)}
    <p>${intro}</p>
    <fieldset>
      <legend class="unseen">${label}</legend>
      ${choices.map(
        ({matter, label: words, chosen}) =>
          html`<label class="tick">
            <input
              type="checkbox"
              name=${matter}
              .checked=${chosen}
              @change=${(event: Event) => {
                marked(matter, (event.target as HTMLInputElement).checked);
              }}
            />${words}</label
          >`,
      )}
    </fieldset>
    ${differences.map(
      ({title, figures, text}) =>
        html`<h4>${title}</h4>
          <ul>
            ${figures.map(({slot, text: figure}) => html`<li class="s${slot}">${figure}</li>`)}
          </ul>
          ${text === '' ? nothing : html`<p>${text}</p>`}`,
    )}
    ${differences.length === 0 ? nothing : html`<p>${untreated}</p>`}`;
