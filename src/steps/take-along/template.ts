import {html, nothing, type TemplateResult} from 'lit';

/** A button of the step. */
export interface PlanButton {
  readonly label: string;
  readonly press: () => void;
}

/** What the step shows. */
export interface TakeAlongView {
  readonly intro: string;
  readonly print: PlanButton;
  /** One for each treatment that has dates. */
  readonly calendars: readonly PlanButton[];
  readonly copyText: PlanButton;
  /** Left out where no address leads back to the page. */
  readonly copyLink: PlanButton | undefined;
  /** Why there is no button for a calendar; empty where there is one. */
  readonly noCalendar: string;
  readonly linkNote: string;
  /** The link, once it has been asked for. */
  readonly link: string;
  /** What could not be done: a text to be copied by hand, or why there is none. */
  readonly failure: Readonly<{label: string; text: string}> | undefined;
}

const selectAll = (event: Event): void => {
  (event.target as HTMLTextAreaElement).select();
};

const buttonTemplate = ({label, press}: PlanButton): TemplateResult =>
  html`<button type="button" class="button" part="button" @click=${press}>${label}</button>`;

const failureTemplate = ({label, text}: NonNullable<TakeAlongView['failure']>): TemplateResult =>
  text === ''
    ? html`<p class="hint">${label}</p>`
    : html`<label class="by-hand"
        ><span>${label}</span
        ><textarea readonly dir="auto" rows="6" .value=${text} @focus=${selectAll}></textarea>
      </label>`;

/** A button for each way to take the plan along. */
export const takeAlongTemplate = ({
  intro,
  print,
  calendars,
  copyText,
  copyLink,
  noCalendar,
  linkNote,
  link,
  failure,
}: TakeAlongView): TemplateResult =>
  html` <p>${intro}</p>
    <p>
      ${buttonTemplate(print)}${calendars.map(buttonTemplate)}${buttonTemplate(copyText)}${copyLink && buttonTemplate(copyLink)}
    </p>
    ${noCalendar === '' ? nothing : html`<p class="hint">${noCalendar}</p>`}
    ${linkNote === '' ? nothing : html`<p class="hint">${linkNote}</p>`}
    ${link === '' ? nothing : html`<p class="address"><a href=${link} dir="ltr">${link}</a></p>`}
    ${failure === undefined ? nothing : failureTemplate(failure)}`;
