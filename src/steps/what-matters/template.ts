import {html, nothing, type TemplateResult} from 'lit';
import type {MatterId} from '../../evidence/ids.js';
import type {Difference, MattersView} from './view.js';

type Choice = MattersView['choices'][number];

/** Told what was marked, or is no longer. */
export type OnMark = (matter: MatterId, isMarked: boolean) => void;

const choiceTemplate = ({matter, label, chosen}: Choice, onMark: OnMark): TemplateResult =>
  html`<label class="tick">
    <input
      type="checkbox"
      name=${matter}
      .checked=${chosen}
      @change=${(event: Event) => {
        onMark(matter, (event.target as HTMLInputElement).checked);
      }}
    />${label}</label
  >`;

const differenceTemplate = ({title, figures, text}: Difference): TemplateResult =>
  html`<h4>${title}</h4>
    <ul>
      ${figures.map(({slot, text: figure}) => html`<li class="s${slot}">${figure}</li>`)}
    </ul>
    ${text === '' ? nothing : html`<p>${text}</p>`}`;

/** What is to be decided, what can matter, and how the options differ on what was marked. */
export const mattersTemplate = (
  {intro, label, untreated}: Readonly<{intro: string; label: string; untreated: string}>,
  {about, notes, choices, differences}: MattersView,
  onMark: OnMark,
): TemplateResult =>
  html` ${about.map((line) => html`<p>${line}</p>`)}
    <p>${intro}</p>
    <fieldset>
      <legend class="unseen">${label}</legend>
      ${choices.map((choice) => choiceTemplate(choice, onMark))}
    </fieldset>
    ${notes.map((line) => html`<p>${line}</p>`)} ${differences.map(differenceTemplate)}
    ${differences.length === 0 ? nothing : html`<p>${untreated}</p>`}`;
