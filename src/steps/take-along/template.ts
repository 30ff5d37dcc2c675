import {html, nothing, type TemplateResult} from 'lit';

/** A button of the step. */
export interface PlanButton {
  readonly label: string;
  readonly press: () => void;
}

/** A booking link in the step. */
export interface BookingLink {
  readonly label: string;
  readonly href: string;
  readonly follow: (event: Event) => void;
}

/** Booking with the plan: what is asked, and exactly what would be sent. */
export interface BookingView {
  readonly heading: string;
  readonly consent: string;
  readonly note: string;
  readonly isTicked: boolean;
  readonly tick: (isTicked: boolean) => void;
  readonly sentTitle: string;
  readonly sent: string;
  readonly links: readonly BookingLink[];
}

/** What the step shows. */
export interface TakeAlongView {
  readonly intro: string;
  readonly print: PlanButton;
  /** One for each treatment that has dates. */
  readonly calendars: readonly PlanButton[];
  readonly copyText: PlanButton;
  readonly mail: PlanButton;
  /** Left out where no address leads back to the page. */
  readonly copyLink: PlanButton | undefined;
  /** Why there is no button for a calendar; empty where there is one. */
  readonly noCalendar: string;
  readonly linkNote: string;
  /** The link, once it has been asked for. */
  readonly link: string;
  /** What could not be done: a text to be copied by hand, or why there is none. */
  readonly failure: Readonly<{label: string; text: string}> | undefined;
  /** Where the clinic takes the plan. */
  readonly booking: BookingView | undefined;
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

/** The box stands before the buttons, unticked until the person ticks it. */
const bookingTemplate = ({
  heading,
  consent,
  note,
  isTicked,
  tick,
  sentTitle,
  sent,
  links,
}: BookingView): TemplateResult =>
  html`<section class="booking" aria-labelledby="booking-title">
    <h4 id="booking-title">${heading}</h4>
    <label class="tick"
      ><input
        type="checkbox"
        name="send-plan"
        .checked=${isTicked}
        aria-describedby="booking-note"
        @change=${(event: Event) => {
          tick((event.target as HTMLInputElement).checked);
        }}
      /><span>${consent}</span></label
    >
    <p class="hint" id="booking-note">${note}</p>
    <details>
      <summary>${sentTitle}</summary>
      <pre class="sent" tabindex="0" role="region" aria-label=${sentTitle} dir="auto">${sent}</pre>
    </details>
    <p>
      ${links.map(({label, href, follow}) => html`<a class="button book" part="book" href=${href} @click=${follow}>${label}</a>`)}
    </p>
  </section>`;

/** A button for each way to take the plan along. */
export const takeAlongTemplate = ({
  intro,
  print,
  calendars,
  copyText,
  mail,
  copyLink,
  noCalendar,
  linkNote,
  link,
  failure,
  booking,
}: TakeAlongView): TemplateResult =>
  html` <p>${intro}</p>
    <p>
      ${buttonTemplate(print)}${calendars.map(buttonTemplate)}${buttonTemplate(copyText)}${buttonTemplate(mail)}${copyLink && buttonTemplate(copyLink)}
    </p>
    ${noCalendar === '' ? nothing : html`<p class="hint">${noCalendar}</p>`}
    ${linkNote === '' ? nothing : html`<p class="hint">${linkNote}</p>`}
    ${link === '' ? nothing : html`<p class="address"><a href=${link} dir="ltr">${link}</a></p>`}
    ${failure === undefined ? nothing : failureTemplate(failure)}
    ${booking === undefined ? nothing : bookingTemplate(booking)}`;
