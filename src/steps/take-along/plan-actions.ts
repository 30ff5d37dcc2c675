import {REVIEWED} from '../../evidence/reviewed.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {Wording} from '../../i18n/wording.js';
import {readDay} from '../dates-and-budget/read-fields.js';
import {keptFor} from '../kept-for.js';
import type {StepContext} from '../step.js';
import type {Calendar} from '../temporal.js';
import {copyText, maySave, saveFile} from './copy-and-save.js';
import {toLink} from './link.js';
import type {AllStrings} from './plan-source.js';
import {toText} from './plan-text.js';
import type {PlanWay} from '../../evidence/ids.js';
import type {Plan, PlanCalendar} from './plan.js';
import {addressWith} from './page-address.js';
import {printPlan} from './print-plan.js';
import {openMail, toMail} from './plan-mail.js';
import type {BookingView, TakeAlongView} from './template.js';
import {toPlan} from './view.js';
import {importAgain} from '../../loading/import-again.js';

/** The sentences of every step; their titles come with what is shown. */
export type PlanWords = Omit<AllStrings, 'person'>;

/** What could not be done, and with which answers. */
interface Failure {
  /** As a link has them. */
  readonly answers: string;
  readonly label: string;
  /** To be copied by hand; empty where there is nothing to copy. */
  readonly text: string;
}

/** What a person has done here; a change of the language takes none of it back. */
const keptOf = keptFor(() => ({
  /** The link that was asked for last. */
  link: '',
  /** Whether the plan may go along with a booking: only after the person has said so. */
  isSent: false,
}));

/** What can be done with the plan. What comes of it is shown until an answer changes. */
export class PlanActions {
  readonly #wording: Wording;
  readonly #strings: PlanWords;
  readonly #calendar: Calendar;
  /** In the words of this language. */
  #failure: Failure | undefined;

  constructor(wording: Wording, strings: PlanWords, calendar: Calendar) {
    this.#wording = wording;
    this.#strings = strings;
    this.#calendar = calendar;
  }

  /** The step with its buttons. */
  viewOf(context: StepContext): TakeAlongView {
    const {plan: strings} = this.#strings;
    const link = addressOf(context);
    const calendars = context.answers.start === undefined ? [] : this.#planOf(context).calendars;
    return {
      intro: context.booking ? strings.booking.intro : strings.intro,
      print: {label: strings.print, press: () => void this.#print(context)},
      calendars: calendars.map((calendar) => ({
        label: interpolate(strings.calendar, {treatment: calendar.treatment}),
        press: () => void this.#save(calendar, context),
      })),
      noCalendar: calendars.length > 0 ? '' : this.#whyNoCalendar(context),
      copyText: {label: strings.text, press: () => void this.#copyText(context)},
      mail: {
        label: strings.mail,
        press: () => {
          this.#mail(context);
        },
      },
      copyLink:
        link === '' ? undefined : {label: strings.link, press: () => void this.#copyLink(context)},
      linkNote: link === '' ? '' : strings.linkNote,
      link: keptOf(context.host).link === link ? link : '',
      failure: this.#failure?.answers === answersOf(context) ? this.#failure : undefined,
      booking: this.#bookingOf(context),
    };
  }

  /** The answers stand nowhere in the page before somebody asks for them. */
  #mail(context: StepContext): void {
    const {plan: strings} = this.#strings;
    openMail(toMail(this.#planOf(context), strings));
    this.#succeed('mail', strings.done.mail, context);
  }

  #bookingOf(context: StepContext): BookingView | undefined {
    const {booking} = context;
    if (booking === undefined) return undefined;
    const kept = keptOf(context.host);
    const {heading, consent, note, sent: sentTitle} = this.#strings.plan.booking;
    const plan = {text: this.#textOf(context), language: this.#wording.language};
    return {
      heading,
      consent,
      note,
      isTicked: kept.isSent,
      tick: (isTicked) => {
        kept.isSent = isTicked;
        context.change({});
      },
      sentTitle,
      sent: plan.text,
      links: booking.ways.map((way) => ({
        ...way,
        follow: (event) => {
          if (!booking.follow(way, kept.isSent ? plan : undefined)) event.preventDefault();
        },
      })),
    };
  }

  #whyNoCalendar({answers}: StepContext): string {
    const {PlainDate, Now} = this.#calendar;
    const start = readDay(answers.start ?? '', false, Now.plainDateISO(), PlainDate).value;
    const {noStart, noVisits} = this.#strings.plan;
    return start === undefined ? noStart : noVisits;
  }

  #planOf(context: StepContext): Plan {
    return toPlan({
      ...context,
      strings: {...this.#strings, person: context.titles},
      link: addressOf(context),
      calendar: this.#calendar.PlainDate,
      today: this.#calendar.Now.plainDateISO(),
      reviewed: REVIEWED,
    });
  }

  async #print(context: StepContext): Promise<void> {
    const {host, formatter} = context;
    try {
      const charts = await context.charts();
      const isOpen = await printPlan(host.renderRoot as ShadowRoot, {
        plan: this.#planOf(context),
        charts,
        labels: this.#strings.plan,
        language: this.#wording.language,
        direction: formatter.strings.direction ?? 'ltr',
        list: formatter.list,
      });
      const {print, noPrint} = this.#strings.plan.done;
      if (isOpen === true) this.#succeed('print', print, context);
      else if (isOpen === false) this.#offerText(noPrint, context);
    } catch {
      this.#failToLoad(context);
    }
  }

  async #save(calendar: PlanCalendar, context: StepContext): Promise<void> {
    try {
      const {toCalendarFile} = await importAgain(() => import('./calendar-file.js'));
      const day = (iso: string): Temporal.PlainDate => this.#calendar.PlainDate.from(iso);
      const {calendar: done, perhapsCalendar, noCalendar} = this.#strings.plan.done;
      const isAllowed = maySave(window);
      if (isAllowed === false) {
        this.#offerText(noCalendar, context);
        return;
      }
      const file = toCalendarFile(calendar, day, new Date(), placeOf(context));
      saveFile(file, `${calendar.fileName}.ics`, 'text/calendar');
      if (isAllowed) this.#succeed('calendar', done, context);
      else this.#offerText(perhapsCalendar, context);
    } catch {
      this.#failToLoad(context);
    }
  }

  async #copyText(context: StepContext): Promise<void> {
    try {
      await this.#copy('text', this.#textOf(context), context);
    } catch {
      this.#failToLoad(context);
    }
  }

  #textOf(context: StepContext): string {
    return toText(this.#planOf(context), this.#strings.plan.linkBack);
  }

  /** Shows the plan to be copied by hand, where nothing else may have come of it. */
  #offerText(label: string, context: StepContext): void {
    this.#failure = {answers: answersOf(context), label, text: this.#textOf(context)};
    context.announce(label);
  }

  #copyLink(context: StepContext): Promise<void> {
    const link = addressOf(context);
    keptOf(context.host).link = link;
    context.change({});
    return this.#copy('link', link, context);
  }

  async #copy(way: 'text' | 'link', text: string, context: StepContext): Promise<void> {
    if (await copyText(text)) return this.#succeed(way, this.#strings.plan.done[way], context);
    const {copyByHand, done: outcomes} = this.#strings.plan;
    this.#failure = {answers: answersOf(context), label: copyByHand, text};
    context.announce(outcomes.failed);
  }

  #succeed(way: PlanWay, done: string, {announce, taken}: StepContext): void {
    this.#failure = undefined;
    announce(done);
    taken(way);
  }

  /** Something that this needs could not be fetched. */
  #failToLoad(context: StepContext): void {
    const {failed} = context.formatter.strings;
    this.#failure = {answers: answersOf(context), label: failed, text: ''};
    context.announce(failed);
  }
}

const answersOf = ({host, estimate, answers}: StepContext): string =>
  toLink(host.id, estimate.inputs, answers);

/** Two clinics may plan the same: the calendar of one must not take the place of the other's. */
const placeOf = ({host}: StepContext): string =>
  [encodeURIComponent(host.id), location.host, 'treatment-estimator'].filter(Boolean).join('.');

/** The page's address with all answers behind the “#”. */
const addressOf = (context: StepContext): string =>
  addressWith(answersOf(context), {location, isFramed: parent !== window});
