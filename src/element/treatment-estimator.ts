import {nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {AnswerOnScreen} from '../answer/answer-on-screen.js';
import type {Question} from '../answer/questions.js';
import {addStyles} from '../answer/add-styles.js';
import {styles} from '../answer/styles.js';
import {toView} from '../answer/view.js';
import {compare} from '../engine/compare.js';
import {resolveInputs, type Problem} from '../engine/inputs.js';
import type {Estimate} from '../engine/types.js';
import type {TreatmentId} from '../evidence/ids.js';
import {ClinicLoader} from './clinic-loader.js';
import {DeferredLoader} from './deferred-loader.js';
import {DifferencesLoader} from './differences-loader.js';
import {EstimateChangeEvent, type Answers} from './estimate-change-event.js';
import {EstimatorSettings} from './estimator-settings.js';
import {estimatorTemplate, type ScreenActions} from './estimator-template.js';
import type {FollowedLink} from './follow-link.js';
import {ForeignChanges} from './foreign-changes.js';
import {inputsOf, settingText} from './inputs-of.js';
import {LanguageController} from './language-controller.js';
import {showChildren} from './show-children.js';
import {soon} from '../loading/soon.js';
import {importAgain} from '../loading/import-again.js';

/**
 * @summary Compares microneedling with laser for a skin concern: sessions, timeline, cost, result,
 * healing and risk, each as a range with the studies behind it.
 *
 * @tagname treatment-estimator
 *
 * @slot config - A `<script type="application/json">` with the configuration. The property and the
 * attribute `config` come before it.
 * @slot financing - What the clinic says about paying in parts. Stands below the answer.
 * @slot extra - Anything else the clinic says. Stands above the footer.
 * @slot disclaimer - What the clinic adds below the footer, where `disclaimer` in the configuration
 * is not enough.
 *
 * @event {EstimateChangeEvent} estimate-change - A person changed an answer, and the new figures
 * are on the screen. Never fired for what the page itself sets.
 * @event {EstimateErrorEvent} estimate-error - The page set a value that cannot be used. What is
 * used instead is on the screen.
 * @event {EstimateBookEvent} estimate-book - A person follows the clinic's booking link.
 * `preventDefault()` keeps it from being followed, so that the page can open its own form.
 *
 * @event {EstimateViewEvent} estimate-view - It has come into view for the first time.
 * @event {EstimateStepEvent} estimate-step - A person opened a step; `step` names it. It tells
 * nothing of their answers.
 * @event {EstimatePlanEvent} estimate-plan - A person took the plan along; `way` tells how: `print`,
 * `calendar`, `text`, `link` or `mail`. It tells nothing of what is in it.
 *
 * @csspart questions - The box with all questions.
 * @csspart question - One question.
 * @csspart answer - The costs, what differs, the table and what belongs to them.
 * @csspart headline - The costs of all treatments, with their names and their scale.
 * @csspart differences - “What differs”: statements, each with how sure it is.
 * @csspart table - The table that compares the treatments.
 * @csspart compare - The list of other treatments.
 * @csspart notice - A note that applies to this answer.
 * @csspart bills - What the clinic's own sums contain, line by line.
 * @csspart links - The clinic's links.
 * @csspart book - A booking link.
 * @csspart contact - The link for questions.
 * @csspart debug - What the page has set wrong. Shown with the attribute `debug`.
 * @csspart charts - Tabs and chart.
 * @csspart tabs - The row of tabs above the chart.
 * @csspart chart - The chart that is open, with its title and its table.
 * @csspart person - The six steps before a person decides.
 * @csspart fold - One step.
 * @csspart button - A button inside a step.
 * @csspart method - “How we worked this out”.
 * @csspart footer - The sentence on what an estimate is not.
 *
 * @cssproperty {<color>} [--te-ink=light-dark(#1c1917, #f5f3ef)] - Text.
 * @cssproperty {<color>} [--te-paper=light-dark(#fff, #1b1917)] - Background; behind charts and
 * notes it is mixed with 5 % ink.
 * @cssproperty {<color>} [--te-quiet=color-mix(in srgb, var(--te-ink) 78%, var(--te-paper))] -
 * Hints, ranges and headings of rows.
 * @cssproperty {<color>} [--te-line=color-mix(in srgb, var(--te-ink) 16%, var(--te-paper))] - Fine
 * lines, also in charts.
 * @cssproperty {<color>} [--te-accent=var(--te-ink)] - The booking button, the focus ring and
 * ticked boxes. It never colours a treatment.
 * @cssproperty {<color>} [--te-first=light-dark(#14608a, #72c2ee)] - The first treatment.
 * @cssproperty {<color>} [--te-second=light-dark(#95520c, #f0ab5e)] - The second treatment.
 * @cssproperty {<color>} [--te-third=light-dark(#5b1e66, #eebdec)] - The third treatment.
 * @cssproperty {<color>} [--te-fourth=light-dark(#5f7023, #c9dd95)] - The fourth treatment.
 * @cssproperty {<length>} [--te-radius=0.75em] - Roundness of the corners; three times as much on
 * answers to choose from.
 * @cssproperty {*} [--te-font=inherit] - Font; charts use it too.
 * @cssproperty {<length>} [--te-size=max(1em, 15px)] - Size of the text; everything else follows
 * it.
 * @cssproperty {<number>} [--te-space=1] - Factor for the space around the parts and between them;
 * the sides of a narrow page stay as they are.
 * @cssproperty {<length>} [--te-chart-height=17em] - Height of the box in which a chart is drawn.
 */
export class TreatmentEstimator extends EstimatorSettings {
  readonly #language = new LanguageController();
  readonly #clinicLoader = new ClinicLoader();
  readonly #foreign = new ForeignChanges();
  readonly #differences = new DifferencesLoader();
  #estimate: Estimate | undefined;
  #problems: readonly Problem[] = [];
  #shown: AnswerOnScreen | undefined;
  readonly #deferred = new DeferredLoader();
  /** What a link brought; `null` where there was none. */
  #link: FollowedLink | null | undefined;
  /** Set while an answer of the person waits to be shown. */
  #isAnswered = false;
  #hasArrived = false;
  /** True once the person wants to see what the compact layout leaves out. */
  #isAll = false;
  /** What was ticked and chosen in what a server had drawn, once that has gone. */
  #early?: readonly Element[];
  /** The sums and what differs, as they are read aloud. */
  #said = '';
  #status = '';

  /**
   * The figures on the screen. Until `updateComplete` is fulfilled, their `evidence`, `notices` and
   * `differences` may still be on their way.
   */
  get estimate(): Estimate {
    if (this.#estimate === undefined || this.isUpdatePending) this.#estimate = this.#compute();
    return this.#estimate;
  }

  /** A shadow root may be there already, prerendered. */
  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({mode: 'open'});
  }

  /** Called where the element has come to another document: its styles are those of its document. */
  adoptedCallback(): void {
    addStyles(this);
  }

  get #locale(): string {
    return settingText(this, 'locale');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The language around it may be another after a move; Lit does not update on reconnect by
    // itself.
    this.requestUpdate();
  }

  /**
   * The first paint waits for the sentences of the language; English is there from the start. Where
   * the page has broken what it needs, what stands between the tags is shown in its place.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    try {
      const coming =
        this.#arrive() ??
        this.#followLink() ??
        this.#clinicLoader.prepare(this) ??
        this.#language.prepare(this, this.#locale, this.#clinicLoader.clinic) ??
        this.#link?.prepare(this.#language.strings) ??
        this.#awaitAll();
      // By the time it has come, another language may be wanted.
      return coming ? coming.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
    } catch (error) {
      showChildren(this, error);
    }
  }

  /** A picture of the answer stands until all of it can be drawn at once: nothing moves then. */
  #awaitAll(): Promise<unknown> | undefined {
    if (this.hasUpdated || this.#deferred.coming || !this.renderRoot.firstChild) return undefined;
    this.#fetchLater();
    return soon(this.#prepareAll());
  }

  async #prepareAll(): Promise<void> {
    await this.#differences.coming;
    await this.#deferred.coming;
    await this.#deferred.parts?.prepare(this, this.#language.strings, this.#early);
  }

  /** While the page is on its way, a configuration may be cut in two. */
  #arrive(): Promise<unknown> | undefined {
    if (document.readyState !== 'loading' || this.#hasArrived) return undefined;
    this.#hasArrived = true;
    return soon(importAgain(() => import('./arrival.js'))).then((found) => found?.arrivalOf(this));
  }

  /** A link may bring a person's answers along: they stand in the first paint. */
  #followLink(): Promise<void> | undefined {
    if (this.#link !== undefined) return undefined;
    this.#link = null;
    if (!location.hash.includes('treatment-estimator')) return undefined;
    return soon(importAgain(() => import('./follow-link.js'))).then((found) => {
      if (!found) return;
      this.#link = found.followLink(this);
      this.#deferred.parts?.restore(this.#link.personAnswers);
    });
  }

  // Attributes and answers → inputs → estimate → view; render only places it.
  protected override willUpdate(): void {
    const estimate = (this.#estimate = this.#compute());
    const {clinic} = this.#clinicLoader;
    const ours = this.#language.formatter(estimate.currency);
    const formatter = clinic?.formatter(ours, estimate.currency) ?? ours;
    const options = {
      clinic: clinic?.answer(estimate, formatter),
      first: this.#deferred.parts?.firstRows,
      isSkinOpen: settingText(this, 'skinTone') === '',
      hide: settingText(this, 'hide'),
    };
    const spoken = this.#deferred.parts?.spokenSums(estimate, formatter, options.clinic);
    this.#shown = {estimate, formatter, view: toView(estimate, formatter, options), spoken};
    const statements = this.#differences.update(this.#shown);
    const said = [spoken ?? '', ...statements].join('. ');
    // Announced once, when the person has answered; and never left standing beside another answer.
    if (this.#isAnswered || this.#said !== said) this.#status = this.#isAnswered ? said : '';
    this.#said = said;
  }

  protected override update(changed: PropertyValues): void {
    this.#foreign.undo();
    if (!this.hasUpdated) {
      addStyles(this, ...styles);
      this.#early = [...this.renderRoot.querySelectorAll('.ask :checked')];
      // A picture of an answer, whose figures nobody keeps.
      this.renderRoot.textContent = '';
    }
    super.update(changed);
    this.#foreign.watch(this.renderRoot.firstElementChild as Element);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#shown === undefined) return nothing;
    const {view} = this.#shown;
    const {strings} = this.#language;
    const {noCharts} = this;
    const debug = this.debug ? this.#problems : false;
    const {clinic} = this.#clinicLoader;
    const later = this.#deferred.render(
      {...this.#shown, noCharts, debug, locale: this.#locale, clinic},
      strings.failed,
    );
    return estimatorTemplate(
      {
        view,
        strings,
        isCompact: this.layout === 'compact' && !this.#isAll,
        noCharts,
        status: this.#status,
      },
      {
        ...later,
        ...clinic?.render(this, this.#shown, this.#sharedAnswers()),
        above: [this.#link?.notice(strings), later.debug],
        differences: this.#differences.render(this.#goTo, strings.failed),
        spoken: this.#shown.spoken,
        windows: [later.row, later.places],
      },
      this.#actions,
    );
  }

  protected override firstUpdated(): void {
    if (!this.#deferred.coming) this.#fetchLater();
  }

  #fetchLater(): void {
    this.#differences.load(this);
    this.#fetchDeferred();
  }

  #fetchDeferred(): void {
    this.#deferred.load(this, () => ({
      compare: this.#compare,
      answer: this.#answer,
      announce: (text) => {
        this.#status = text;
        this.requestUpdate();
      },
      link: this.#link,
      online: this.#update,
      followLink: () => {
        this.#link = undefined;
        this.requestUpdate();
      },
    }));
  }

  protected override updated(): void {
    this.#deferred.parts?.updated(this.#problems, this.#locale);
    if (this.#isAnswered && this.#shown) {
      this.#isAnswered = false;
      this.dispatchEvent(new EstimateChangeEvent(this.#shown.estimate, this.#sharedAnswers()));
    }
  }

  /** Fulfilled when the figures, their evidence and the charts' frame stand. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#clinicLoader.coming;
    await this.#deferred.coming;
    await this.#differences.whole();
    await this.#deferred.parts?.coming;
    return super.getUpdateComplete();
  }

  #compute(): Estimate {
    const {clinic} = this.#clinicLoader;
    const asked = inputsOf(this);
    const {inputs, problems} = clinic?.resolveInputs(asked) ?? resolveInputs(asked);
    this.#problems = problems;
    const priced = this.#clinicLoader.priced(compare(inputs));
    return this.#deferred.parts?.withEvidence(priced) ?? priced;
  }

  /** What the events say of the person: nothing, unless the page asks for it. */
  #sharedAnswers(): Answers | undefined {
    if (!this.shareAnswers || !this.#estimate) return undefined;
    const {treatments: _, ...answers} = this.#estimate.inputs;
    return answers;
  }

  readonly #update = (): void => {
    this.#clinicLoader.retry(this);
    this.#differences.retry(this);
    if (this.#deferred.parts === null) this.#fetchDeferred();
    this.requestUpdate();
  };

  readonly #actions: ScreenActions = {
    answer: (name, value) => {
      this.#answer(name, value);
    },
    seeAll: () => {
      this.#isAll = true;
      this.requestUpdate();
    },
    show: (quantity) => {
      this.#deferred.parts?.showRow(quantity);
    },
    toggled: this.#update,
  };

  readonly #goTo = (name: Question['name']): void => {
    this.#actions.seeAll();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(`.${name} :is(select, input)`)?.focus();
    });
  };

  readonly #answer = (name: Question['name'], value: string): void => {
    Object.assign(this, {[name]: value});
    // Another concern has other kinds, other places and other treatments.
    if (name === 'concern') this.kind = this.area = this.treatments = '';
    this.#isAnswered = true;
    this.#update();
  };

  readonly #compare = (treatment: TreatmentId, isWanted: boolean): void => {
    const compared = this.#estimate?.inputs.treatments ?? [];
    const others = compared.filter((other) => other !== 'none' && other !== treatment);
    this.treatments = [...others, ...(isWanted ? [treatment] : []), 'none'].join(' ');
    this.#isAnswered = true;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-estimator': TreatmentEstimator;
  }
}
