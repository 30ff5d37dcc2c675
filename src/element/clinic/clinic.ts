import type {LitElement, TemplateResult} from 'lit';
import type {Config} from '../../clinic-config/config.js';
import type {ConfigIssue} from '../../clinic-config/parse-config.js';
import {areasOffered, askAt, concernsOffered, type Engine} from '../../engine/offered-inputs.js';
import {priceAt, usualSessions} from '../../engine/price-list/clinic-prices.js';
import type {Problem} from '../../engine/inputs.js';
import type {Estimate, Inputs, ResolvedInputs} from '../../engine/types.js';
import {clinicStringsOf} from '../../answer/clinic/strings.js';
import type {ClinicStrings} from '../../i18n/strings/clinic-strings.js';
import type {Strings} from '../../i18n/strings/answer-strings.js';
import type {Candidate} from '../../answer/candidates.js';
import {clinicView} from '../../answer/clinic/clinic-view.js';
import {toLinks} from '../../answer/clinic/links.js';
import {ownWords} from '../../answer/clinic/clinic-formatter.js';
import type {View} from '../../answer/view.js';
import type {Formatter} from '../../answer/formatter.js';
import {clinicPartView} from '../../answer/clinic/bills-template.js';
import {addStyles} from '../../answer/add-styles.js';
import type {Answers} from '../estimate-change-event.js';
import {EstimateBookEvent} from '../estimate-book-event.js';
import {clinicStyles} from '../../answer/clinic/bills-styles.js';
import {ClinicWording} from './clinic-wording.js';

/** What a clinic changes on the way from the answers to the screen. The element asks it at each step, where there is one. */
export class Clinic {
  /** What of the configuration can be used. */
  readonly config: Config;
  /** What cannot be used. Grows where a sentence of the clinic's turns out not to fit. */
  readonly issues: readonly ConfigIssue[];
  readonly #engine: Engine;
  readonly #wording: ClinicWording;
  readonly #words = new WeakMap<Formatter, Formatter>();
  #strings: ClinicStrings | undefined;

  constructor(
    config: Config,
    issues: ConfigIssue[],
    engine: Engine,
    tell: (issue: ConfigIssue) => void,
  ) {
    this.config = config;
    this.issues = issues;
    this.#engine = engine;
    this.#wording = new ClinicWording(config, (issue) => {
      issues.push(issue);
      tell(issue);
    });
  }

  /** The inputs at this clinic, with what is not offered. */
  ask(asked: Inputs): {inputs: ResolvedInputs; problems: readonly Problem[]} {
    return askAt(asked, this.config, this.#engine);
  }

  price(estimate: Estimate): Estimate {
    return priceAt(estimate, this.config);
  }

  /** Our sentences with the clinic's own among them, or the promise of what is still missing for them. */
  say(strings: Strings, locale: string): Strings | Promise<unknown> {
    const said = this.#wording.of(strings, locale);
    const own = clinicStringsOf(said);
    if (own instanceof Promise) return own;
    this.#strings = own;
    return said;
  }

  /** The words that say the clinic's amounts to the cent. */
  words(formatter: Formatter, currency: string): Formatter {
    let own = this.#words.get(formatter);
    if (own === undefined && this.#strings)
      this.#words.set(formatter, (own = ownWords(formatter, currency, this.#strings)));
    return own ?? formatter;
  }

  view(view: View, estimate: Estimate, formatter: Formatter): View {
    const {config} = this;
    const offered = {
      concerns: concernsOffered(config, this.#engine),
      areas: areasOffered(estimate.inputs.concern, config, this.#engine),
    };
    return this.#strings
      ? clinicView(view, estimate, config, formatter, this.#strings, offered, ({treatment}) =>
          usualSessions(config, treatment, estimate.inputs),
        )
      : view;
  }

  /** Treatments to compare, with a word at those that are not offered. */
  candidates(candidates: readonly Candidate[]): readonly Candidate[] {
    const {treatments} = this.config;
    const notOffered = this.#strings?.notOffered;
    return !treatments || !notOffered
      ? candidates
      : candidates.map((candidate) =>
          treatments.some((one) => one === candidate.treatment)
            ? candidate
            : {...candidate, note: [notOffered, candidate.note].filter(Boolean).join(' · ')},
        );
  }

  /** What stands below the answer: what is in the sums, and the ways to the clinic. */
  part(
    host: LitElement,
    {bills}: View,
    estimate: Estimate,
    formatter: Formatter,
    shared: Answers | undefined,
  ): TemplateResult | undefined {
    if (!this.#strings) return undefined;
    addStyles(host, clinicStyles);
    return clinicPartView(
      bills,
      toLinks(estimate, this.config, formatter, this.#strings, shared !== undefined),
      ({href, treatment}, event) => {
        if (!host.dispatchEvent(new EstimateBookEvent(href, treatment, shared)))
          event.preventDefault();
      },
    );
  }
}
