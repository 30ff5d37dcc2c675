import type {LitElement, TemplateResult} from 'lit';
import {addStyles} from '../../answer/add-styles.js';
import type {AnswerOnScreen} from '../../answer/answer-on-screen.js';
import type {Candidate} from '../../answer/candidates.js';
import type {ClinicAnswer} from '../../answer/clinic-answer.js';
import {clinicStyles} from '../../answer/clinic/bills-styles.js';
import {billsTemplate, linksTemplate} from '../../answer/clinic/bills-template.js';
import type {ClinicWords} from '../../answer/clinic/bills.js';
import {clinicFormatter} from '../../answer/clinic/clinic-formatter.js';
import {toLinks} from '../../answer/clinic/links.js';
import {toClinicAnswer} from '../../answer/clinic/to-clinic-answer.js';
import type {Formatter} from '../../answer/formatter.js';
import type {Config} from '../../clinic-config/config.js';
import type {ConfigIssue} from '../../clinic-config/parse-config.js';
import {
  areasOffered,
  concernsOffered,
  resolveInputsAtClinic,
  type InputsAtClinic,
} from '../../engine/offered-inputs.js';
import {priceAt, usualSessions} from '../../engine/price-list/clinic-prices.js';
import {unreadPrices} from '../../engine/price-list/unread-prices.js';
import type {Estimate, UncheckedInputs} from '../../engine/types.js';
import {clinicStringsOf} from '../../answer/clinic/strings.js';
import type {Strings} from '../../i18n/strings/answer-strings.js';
import type {ClinicStrings} from '../../i18n/strings/clinic-strings.js';
import {EstimateBookEvent} from '../estimate-book-event.js';
import type {Answers} from '../estimate-change-event.js';
import type {Booking} from '../../steps/take-along/booking-plan.js';
import {ClinicWording} from './clinic-wording.js';

/** What a clinic's configuration changes on the way from a person's answers to the screen. */
export class Clinic {
  /** What of the configuration can be used. */
  readonly config: Config;
  /** What cannot be used. Grows where a sentence of the clinic's turns out not to fit. */
  readonly issues: readonly ConfigIssue[];
  readonly #wording: ClinicWording;
  readonly #isUnread: ReturnType<typeof unreadPrices>;
  readonly #formatters = new WeakMap<Formatter, Formatter>();
  #strings: ClinicStrings | undefined;

  /** `report` is told of each issue that is found only when the clinic's sentences are used. */
  constructor(config: Config, issues: ConfigIssue[], report: (issue: ConfigIssue) => void) {
    this.config = config;
    this.issues = issues;
    this.#isUnread = unreadPrices(issues);
    this.#wording = new ClinicWording(config, (issue) => {
      issues.push(issue);
      report(issue);
    });
  }

  /** The inputs at this clinic; what it does not offer gives way and is reported. */
  resolveInputs(asked: UncheckedInputs): InputsAtClinic {
    return resolveInputsAtClinic(asked, this.config);
  }

  /** The estimate with the clinic's own prices, and without those that could not be read. */
  withPrices(estimate: Estimate): Estimate {
    return priceAt(estimate, this.config, this.#isUnread);
  }

  /**
   * Our sentences with the clinic's own among them, or the promise of what is still missing for
   * them.
   */
  stringsIn(strings: Strings, locale: string): Strings | Promise<unknown> {
    const reworded = this.#wording.of(strings, locale);
    const clinicStrings = clinicStringsOf(reworded);
    if (clinicStrings instanceof Promise) return clinicStrings;
    this.#strings = clinicStrings;
    return reworded;
  }

  /** The formatter that says the clinic's amounts to the cent: the same for the same formatter. */
  formatter(formatter: Formatter, currency: string): Formatter {
    if (!this.#strings) return formatter;
    const known = this.#formatters.get(formatter);
    const exact = known ?? clinicFormatter(formatter, currency, this.#strings);
    this.#formatters.set(formatter, exact);
    return exact;
  }

  /** What the clinic changes in the answer. */
  answer(estimate: Estimate, formatter: Formatter): ClinicAnswer | undefined {
    const words = this.#words(formatter);
    const {config} = this;
    const {inputs} = estimate;
    return (
      words &&
      toClinicAnswer(estimate, {
        ...words,
        offered: {concern: concernsOffered(config), area: areasOffered(inputs.concern, config)},
        usualSessions: ({treatment}) => usualSessions(config, treatment, inputs),
      })
    );
  }

  /** Treatments to compare, with a word at those that are not offered. */
  candidates(candidates: readonly Candidate[]): readonly Candidate[] {
    const {treatments} = this.config;
    const notOffered = this.#strings?.notOffered;
    const isOffered = (treatment: string): boolean =>
      !treatments || treatments.some((offer) => offer === treatment);
    return candidates.map((candidate) =>
      isOffered(candidate.treatment)
        ? candidate
        : {...candidate, note: [notOffered, candidate.note].filter(Boolean).join(' · ')},
    );
  }

  /** What is in the sums, and the ways to the clinic. */
  render(
    host: LitElement,
    {view, estimate, formatter}: AnswerOnScreen,
    answers: Answers | undefined,
  ): Readonly<{bills: TemplateResult | undefined; links: TemplateResult | undefined}> | undefined {
    const words = this.#words(formatter);
    if (!words) return undefined;
    addStyles(host, clinicStyles);
    const links = toLinks(estimate, words, answers !== undefined);
    return {
      bills: view.bills && billsTemplate(view.bills),
      links:
        links &&
        linksTemplate(links, ({href, treatment}, event) => {
          const isFollowed = host.dispatchEvent(new EstimateBookEvent(href, treatment, answers));
          if (!isFollowed) event.preventDefault();
        }),
    };
  }

  /** Booking with the plan; undefined unless the clinic takes it and has a link for it. */
  booking(
    host: LitElement & {readonly shareAnswers?: boolean},
    {estimate, formatter}: AnswerOnScreen,
  ): Booking | undefined {
    const words = this.#words(formatter);
    if (!words || this.config.bookingPlan !== true) return undefined;
    const {treatments: _, ...answers} = estimate.inputs;
    const isShared = host.shareAnswers === true;
    const ways = toLinks(estimate, words, isShared)?.book ?? [];
    if (ways.length === 0) return undefined;
    return {
      ways,
      follow: ({href, treatment}, plan) =>
        host.dispatchEvent(
          new EstimateBookEvent(href, treatment, isShared ? answers : undefined, plan),
        ),
    };
  }

  #words(formatter: Formatter): ClinicWords | undefined {
    return this.#strings && {config: this.config, formatter, strings: this.#strings};
  }
}
