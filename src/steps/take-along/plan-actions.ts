import type {ToDifferences} from '../../differences/differences-part.js';
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
import {openMail, toMail} from './plan-mail.js';
import type {BookingView, TakeAlongView} from './template.js';
import {toPlan} from './view.js';
import {importAgain} from '../../loading/import-again.js';

/** The sentences of every step; their titles come with what is shown. */
export type PlanWords = Omit<AllStrings, 'person'>;

/** What a plan is worked out with. */
export interface PlanMeans {
  readonly calendar: Calendar;
  readonly differs: ToDifferences | undefined;
}

/** What could not be done, and with which answers. */
interface Failure {
  /** As a link has them. */
  readonly answers: string;
  readonly label: string;
  /** To be copied by hand; empty where there is nothing to copy. */
  readonly text: string;
}

/** What a button was pressed with. */
interface Press extends StepContext {
  /** Whether nothing was pressed or answered since. */
  readonly isLatest: () => boolean;
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
  readonly #differs: ToDifferences | undefined;
  /** In the words of this language. */
  #failure: Failure | undefined;
  /** How often something was pressed. */
  #presses = 0;
  /** The answers that are shown, as a link has them. */
  #answers = '';

  constructor(wording: Wording, strings: PlanWords, {calendar, differs}: PlanMeans) {
    this.#wording = wording;
    this.#strings = strings;
    this.#calendar = calendar;
    this.#differs = differs;
  }

  /** The step with its buttons. */
  viewOf(context: StepContext): TakeAlongView {
    const {plan: strings} = this.#strings;
    const link = addressOf(context);
    const answers = answersOf(context);
    this.#answers = answers;
    const pressed = (act: (press: Press) => unknown) => (): void => void act(this.#press(context));
    const calendars = context.answers.start === undefined ? [] : this.#planOf(context).calendars;
    return {
      intro: context.booking ? strings.booking.intro : strings.intro,
      print: {label: strings.print, press: pressed((press) => this.#print(press))},
      calendars: calendars.map((calendar) => ({
        label: interpolate(strings.calendar, {treatment: calendar.treatment}),
        press: pressed((press) => this.#save(calendar, press)),
      })),
      noCalendar: calendars.length > 0 ? '' : this.#whyNoCalendar(context),
      copyText: {label: strings.text, press: pressed((press) => this.#copyText(press))},
      mail: {
        label: strings.mail,
        press: pressed((press) => {
          this.#mail(press);
        }),
      },
      copyLink:
        link === ''
          ? undefined
          : {label: strings.link, press: pressed((press) => this.#copyLink(press))},
      linkNote: link === '' ? '' : strings.linkNote,
      link: keptOf(context.host).link === link ? link : '',
      failure: this.#failure?.answers === answers ? this.#failure : undefined,
      booking: this.#bookingOf(context),
    };
  }

  #press(context: StepContext): Press {
    const press = ++this.#presses;
    const answers = this.#answers;
    return {
      ...context,
      isLatest: () => this.#presses === press && this.#answers === answers,
    };
  }

  /** The answers stand nowhere in the page before somebody asks for them. */
  #mail(context: Press): void {
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
      differences: this.#differs?.(context),
      link: addressOf(context),
      calendar: this.#calendar.PlainDate,
      today: this.#calendar.Now.plainDateISO(),
      reviewed: REVIEWED,
    });
  }

  async #print(context: Press): Promise<void> {
    const {host, formatter} = context;
    try {
      const {printPlan} = await importAgain(() => import('./print-plan.js'));
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

  async #save(calendar: PlanCalendar, context: Press): Promise<void> {
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

  async #copyText(context: Press): Promise<void> {
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
  #offerText(label: string, context: Press): void {
    this.#tell(label, context, {label, text: this.#textOf(context)});
  }

  #copyLink(context: Press): Promise<void> {
    const link = addressOf(context);
    keptOf(context.host).link = link;
    context.change({});
    return this.#copy('link', link, context);
  }

  async #copy(way: 'text' | 'link', text: string, context: Press): Promise<void> {
    if (await copyText(text)) return this.#succeed(way, this.#strings.plan.done[way], context);
    const {copyByHand, done: outcomes} = this.#strings.plan;
    this.#tell(outcomes.failed, context, {label: copyByHand, text});
  }

  #succeed(way: PlanWay, done: string, context: Press): void {
    this.#tell(done, context);
    context.taken(way);
  }

  /** Something that this needs could not be fetched. */
  #failToLoad(context: Press): void {
    const {failed} = context.formatter.strings;
    this.#tell(failed, context, {label: failed, text: ''});
  }

  /** What comes late takes the place of nothing newer. */
  #tell(said: string, context: Press, failure?: Omit<Failure, 'answers'>): void {
    if (!context.isLatest()) return;
    this.#failure = failure && {answers: this.#answers, ...failure};
    context.announce(said);
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
