import {html, nothing, type TemplateResult} from 'lit';

/** What can be done with a plan. */
export interface PlanActions {
  readonly print: () => void;
  readonly link: () => void;
  readonly text: () => void;
}

/** What stands in the fold of the plan, in words. */
export interface PlanFold {
  readonly intro: string;
  readonly labels: Readonly<{print: string; link: string; text: string}>;
  /** One for each treatment that has dates. */
  readonly calendars: readonly Readonly<{label: string; save: () => void}>[];
  /** In their place where there is none; empty otherwise. */
  readonly noCalendar: string;
  readonly linkNote: string;
  /** The link, once it has been asked for. */
  readonly made: string;
  /** What could not be done: a text to be copied by hand, or why there is none. */
  readonly undone: Readonly<{label: string; text: string}> | undefined;
}

const selected = (event: Event): void => {
  (event.target as HTMLTextAreaElement).select();
};

/** A button for each way to take the plan along. */
export const planView = (
  {intro, labels, calendars, noCalendar, linkNote, made, undone}: PlanFold,
  {print, link, text}: PlanActions,
): TemplateResult =>
  html` <p>${intro}</p>
    <p>
      <button type="button" class="button" part="button" @click=${print}>${labels.print}</button
      >${calendars.map(
        ({label, save}) =>
          html`<button type="button" class="button" part="button" @click=${save}>${label}</button>`,
      )}<button type="button" class="button" part="button" @click=${text}>${labels.text}</button
      ><button type="button" class="button" part="button" @click=${link}>${labels.link}</button>
    </p>
    ${noCalendar === '' ? nothing : html`<p class="hint">${noCalendar}</p>`}
    <p class="hint">${linkNote}</p>
    ${made === '' ? nothing : html`<p class="address"><a href=${made} dir="ltr">${made}</a></p>`}
    ${
      undone === undefined
        ? nothing
        : undone.text === ''
          ? html`<p class="hint">${undone.label}</p>`
          : html`<label class="by-hand"
              ><span>${undone.label}</span
              ><textarea
                readonly
                dir="auto"
                rows="6"
                .value=${undone.text}
                @focus=${selected}
              ></textarea>
            </label>`
    }`;
