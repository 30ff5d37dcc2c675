import {html, nothing, type TemplateResult} from 'lit';
import {compare} from '../engine/compare.js';
import {resolveInputs, type Problem} from '../engine/inputs.js';
import type {Estimate} from '../engine/types.js';
import type {TreatmentId} from '../evidence/ids.js';
import type {Question} from '../answer/questions.js';
import {toView, type View} from '../answer/view.js';
import type {Formatter} from '../answer/formatter.js';
import {answerView} from '../answer/answer-template.js';
import {questionsView} from '../answer/questions-template.js';
import {ClinicLoader} from './clinic-loader.js';
import {EstimatorSettings} from './estimator-settings.js';
import {EstimateChangeEvent, type Answers} from './estimate-change-event.js';
import type {Followed} from './follow-link.js';
import {inputsOf} from './inputs-of.js';
import type {Later, Parts} from './deferred-parts.js';
import {Speech} from './language-controller.js';
import {styles} from '../answer/styles.js';

/**
 * @summary Compares microneedling with laser for a skin concern: sessions, timeline, cost, result, healing and risk, each
 * as a range with the studies behind it.
 *
 * @tagname treatment-estimator
 *
 * @slot config - A `<script type="application/json">` with the configuration, where the attribute is not given.
 * @slot financing - What the clinic says of paying in parts, below the answer.
 * @slot extra - Anything else of the clinic's, above the last line.
 * @slot disclaimer - What the clinic says below ours, where `disclaimer` in the configuration does not do.
 *
 * @event {EstimateChangeEvent} estimate-change - A person changed an answer; `options` holds the new figures, `answers` the
 * person's answers if `share-answers` is set.
 * @event {EstimateErrorEvent} estimate-error - The page set a value that cannot be used; says which and what is allowed.
 * @event {EstimateBookEvent} estimate-book - A person follows the clinic's booking link; `preventDefault()` keeps it from being followed.
 *
 * @csspart questions - The box with all questions.
 * @csspart question - One question.
 * @csspart answer - The sentence, the table and what belongs to them.
 * @csspart headline - The sentence with the costs.
 * @csspart table - The table that compares the treatments.
 * @csspart compare - The list of other treatments.
 * @csspart notice - A note that applies to this answer.
 * @csspart bills - What is in the clinic's own sums.
 * @csspart links - The clinic's links.
 * @csspart book - A booking link.
 * @csspart contact - The link for questions.
 * @csspart debug - What the page has set wrong, with `debug`.
 * @csspart charts - Tabs and chart.
 * @csspart tabs - The row of tabs above the chart.
 * @csspart chart - The chart that is open, with its title and table.
 * @csspart person - What a person can work out for themselves: one part for each fold.
 * @csspart fold - One of them: what matters, safety, what it is like, dates, questions, the plan.
 * @csspart button - A button inside of a fold.
 * @csspart method - “How we worked this out”.
 * @csspart footer - What an estimate is not.
 *
 * @cssproperty {<color>} [--te-ink=light-dark(#1c1917, #f5f5f4)] - The text. The page’s `color-scheme` chooses of two defaults.
 * @cssproperty {<color>} [--te-paper=light-dark(#fff, #1c1917)] - What lies behind. Charts and notes: with 5 % ink.
 * @cssproperty {<color>} [--te-quiet] - Hints, ranges and headings of rows. By default 78 % ink on paper.
 * @cssproperty {<color>} [--te-line] - Fine lines, also in charts. By default 16 % ink on paper.
 * @cssproperty {<color>} [--te-accent=light-dark(#0f665f, #2dd4bf)] - The first treatment, the focus ring and boxes that are ticked.
 * @cssproperty {<color>} [--te-second=light-dark(#c2410c, #f97316)] - The second treatment, and the edge of notes.
 * @cssproperty {<color>} [--te-third=light-dark(#25227a, #dbe3ff)] - The third treatment.
 * @cssproperty {<color>} [--te-fourth=light-dark(#86198f, #e879f9)] - The fourth treatment.
 * @cssproperty {<length>} [--te-radius=0.75em] - Roundness of the corners; three times as much on answers to choose from.
 * @cssproperty {<family-name>} [--te-font=inherit] - Font, by default that of the page around it; charts write in it, too.
 * @cssproperty {<length>} [--te-size=max(1em, 15px)] - Size of the text, by default that of the page around it; everything else follows it.
 * @cssproperty {<number>} [--te-space=1] - Factor of the space around the parts and between them; the sides of a narrow page stay as they are.
 * @cssproperty {<length>} [--te-chart-height=17em] - Height of the box in which a chart is drawn.
 */
export class TreatmentEstimator extends EstimatorSettings {
  static override styles = styles;

  #estimate: Estimate | undefined;
  #view: View | undefined;
  #problems: readonly Problem[] = [];
  readonly #speech = new Speech();
  #words: Formatter | undefined;
  /** What comes after the first paint; `null` where it could not be fetched. */
  #later: Later | null | undefined;
  #coming: Promise<void> | undefined;
  readonly #configured = new ClinicLoader();
  /** What a link brought; `null` where there was none. */
  #followed: Followed | null | undefined;
  /** Set while an answer of the person waits to be shown. */
  #answered = false;
  #headline = '';
  #status = '';

  /** The figures on the screen. Until `updateComplete` is fulfilled, their `evidence` may still be on its way. */
  get estimate(): Estimate {
    if (this.#estimate === undefined || this.isUpdatePending) this.#estimate = this.#compute();
    return this.#estimate;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The language around it may be another after a move; Lit does not update on reconnect by itself.
    this.requestUpdate();
  }

  /** The first paint waits for the sentences of the language; English is there from the start. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming =
      this.#follow() ??
      this.#configured.prepare(this) ??
      this.#speech.prepare(this, this.locale, this.#configured.clinic);
    // By the time it has come, another language may be wanted.
    return coming === undefined ? super.scheduleUpdate() : coming.then(() => this.scheduleUpdate());
  }

  /** A link may bring a person's answers along: they stand in the first paint. */
  #follow(): Promise<void> | undefined {
    if (this.#followed !== undefined) return undefined;
    this.#followed = null;
    return location.hash.includes('treatment-estimator=')
      ? import('./follow-link.js').then(
          ({follow}) => {
            this.#followed = follow(this, (inputs) => resolveInputs(inputs).problems.length === 0);
          },
          () => undefined,
        )
      : undefined;
  }

  // Attributes and answers → inputs → estimate → view; render only places it.
  protected override willUpdate(): void {
    this.#estimate = this.#compute();
    const formatter = this.#speech.words(this.#estimate.currency);
    this.#words = this.#configured.clinic?.words(formatter, this.#estimate.currency) ?? formatter;
    const ours = toView(this.#estimate, this.#words);
    const view = this.#configured.clinic?.view(ours, this.#estimate, this.#words) ?? ours;
    this.#view = this.#later?.arranged(view) ?? view;
    const headline = this.#view.headline.map(({text}) => text).join('');
    // Said once, when the person has answered; and never left standing beside another headline.
    if (this.#answered || this.#headline !== headline)
      this.#status = this.#answered ? headline : '';
    this.#headline = headline;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#view === undefined) return nothing;
    const {candidates, charts, person, method, debug} = this.#parts();
    const {language, direction = 'ltr'} = this.#speech.strings;
    return html`<div class="te" lang=${language} dir=${direction}>
      ${this.#followed?.notice(this.#speech.strings)}${debug}
      ${questionsView(this.#view.questions, (name, value) => {
        this.#answer(name, value);
      })}
      ${answerView(
        this.#view,
        candidates,
        () => {
          this.requestUpdate();
        },
        (slot, quantity) => {
          this.#later?.show(slot, quantity);
        },
      )}
      ${this.#estimate && this.#words && this.#configured.clinic?.part(this, this.#view, this.#estimate, this.#words, this.#shared())}<slot
        name="financing"
      ></slot>
      ${this.noCharts ? nothing : html`<section class="charts" part="charts">${charts}</section>`}
      <section class="person" part="person">${person}</section>
      <details
        class="method"
        part="method"
        @toggle=${() => {
          this.requestUpdate();
        }}
      >
        <summary>${this.#view.method}</summary>
        ${method}
      </details>
      <slot name="extra"></slot>
      <p class="foot" part="footer"><small>${this.#view.footer}</small></p>
      <slot name="disclaimer"></slot
      ><slot
        name="config"
        @slotchange=${() => {
          this.requestUpdate();
        }}
      ></slot>
      <p class="unseen" role="status">${this.#status}</p>
    </div>`;
  }

  protected override firstUpdated(): void {
    this.#coming = import('./deferred-parts.js')
      .then(
        ({Later}) => {
          this.#later = new Later(
            this,
            this.#followed?.person,
            (treatment, wanted) => {
              this.#compare(treatment, wanted);
            },
            (text) => {
              this.#status = text;
              this.requestUpdate();
            },
          );
        },
        () => {
          this.#later = null;
        },
      )
      .then(() => {
        this.requestUpdate();
      });
  }

  protected override updated(): void {
    this.#later?.updated(this.#problems, this.locale);
    if (this.#answered && this.#estimate) {
      this.#answered = false;
      this.dispatchEvent(new EstimateChangeEvent(this.#estimate, this.#shared()));
    }
  }

  /** Fulfilled when the figures, their evidence and the charts' frame stand. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#coming;
    await this.#later?.coming;
    return super.getUpdateComplete();
  }

  #compute(): Estimate {
    const asked = inputsOf(this);
    const {inputs, problems} = this.#configured.clinic?.ask(asked) ?? resolveInputs(asked);
    this.#problems = problems;
    const figures = compare(inputs);
    const priced = this.#configured.clinic?.price(figures) ?? figures;
    return this.#later?.evidenceOf(priced) ?? priced;
  }

  #parts(): Partial<Parts> {
    if (this.#later === null) {
      const failed = html`<p class="hint">${this.#speech.strings.failed}</p>`;
      return {charts: failed, method: failed};
    }
    return this.#estimate && this.#words && this.#view
      ? (this.#later?.parts({
          estimate: this.#estimate,
          formatter: this.#words,
          view: this.#view,
          noCharts: this.noCharts,
          debug: this.debug && this.#problems,
          locale: this.locale,
          clinic: this.#configured.clinic,
        }) ?? {})
      : {};
  }

  /** What the events say of the person. */
  #shared(): Answers | undefined {
    if (!this.shareAnswers || !this.#estimate) return undefined;
    const {treatments: _, ...answers} = this.#estimate.inputs;
    return answers;
  }

  #answer(name: Question['name'], value: string): void {
    this[name] = value;
    // Another concern has other kinds, other places and other treatments.
    if (name === 'concern') this.kind = this.area = this.treatments = '';
    this.#answered = true;
    this.requestUpdate();
  }

  #compare(treatment: TreatmentId, wanted: boolean): void {
    const compared =
      this.#estimate?.inputs.treatments.filter((one) => one !== 'none' && one !== treatment) ?? [];
    this.treatments = [...(wanted ? [...compared, treatment] : compared), 'none'].join(' ');
    this.#answered = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treatment-estimator': TreatmentEstimator;
  }
}
