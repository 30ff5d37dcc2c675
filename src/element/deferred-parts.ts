import {nothing, type LitElement, type TemplateResult} from 'lit';
import {withEvidence} from '../engine/evidence.js';
import type {Problem} from '../engine/inputs.js';
import {NO_ANSWERS, type PersonAnswers} from '../engine/person-answers.js';
import type {Estimate} from '../engine/types.js';
import {chartStringsOf} from '../charts/strings.js';
import {toCandidates} from '../answer/candidates.js';
import {byWhatMatters} from '../steps/what-matters/view.js';
import type {View} from '../answer/view.js';
import type {Formatter} from '../answer/formatter.js';
import {debugView} from './debug-template.js';
import {candidatesView, type Compared} from '../answer/candidates-template.js';
import {addStyles} from '../answer/add-styles.js';
import {AppearanceController} from './appearance-controller.js';
import {Brand} from './contrast-warning.js';
import type {Clinic} from './clinic/clinic.js';
import {allCharts, ChartsPart} from '../charts/charts-part.js';
import {laterStyles} from './deferred-styles.js';
import {MethodFold} from '../method/method-part.js';
import {PersonPart} from '../steps/steps-part.js';
import {issueText, problemTexts, Reports} from './error-reports.js';

/** What is shown of the estimate, and what the page wants. */
export interface Shown {
  readonly estimate: Estimate;
  readonly formatter: Formatter;
  readonly view: View;
  readonly noCharts: boolean;
  /** What the page has set wrong, where it is to be shown. */
  readonly debug: readonly Problem[] | false;
  readonly locale: string;
  readonly clinic: Clinic | undefined;
}

/** What stands in the places that the first paint keeps free. */
export interface Parts {
  readonly candidates: TemplateResult | typeof nothing;
  readonly charts: TemplateResult | typeof nothing;
  readonly person: TemplateResult | typeof nothing;
  readonly method: TemplateResult | typeof nothing;
  readonly debug: TemplateResult | typeof nothing;
}

/** Everything that the first answer does not wait for, in one file: charts, evidence, other treatments, reports of wrong values. */
export class Later {
  readonly evidenceOf: typeof withEvidence = withEvidence;
  readonly #host: LitElement;
  readonly #compared: Compared;
  readonly #method: MethodFold;
  readonly #reports: Reports;
  readonly #person: PersonPart;
  #charts: ChartsPart | undefined;
  #chartStrings: Promise<void> | undefined;

  constructor(
    host: LitElement,
    answers: PersonAnswers | undefined,
    compared: Compared,
    say: (text: string) => void,
  ) {
    this.#host = host;
    this.#compared = compared;
    this.#method = new MethodFold(host);
    this.#reports = new Reports(host);
    addStyles(host, laterStyles);
    const brand = new Brand(host);
    new AppearanceController(host, () => {
      this.#charts?.drawAgain();
      void brand.check();
    });
    this.#person = new PersonPart(host, answers ?? NO_ANSWERS, say);
  }

  /** Fulfilled when what is on its way has come. */
  get coming(): Promise<unknown> {
    return Promise.all([this.#chartStrings, this.#person.coming]);
  }

  parts(shown: Shown): Parts {
    const {estimate, formatter, noCharts, debug, locale, clinic} = shown;
    return {
      candidates: this.#candidates(shown),
      charts: noCharts ? nothing : this.#chartsIn(shown),
      person: this.#person.render(shown, async () =>
        noCharts ? [] : allCharts(estimate, formatter, await chartStringsOf(formatter.strings)),
      ),
      method: this.#method.render(estimate, formatter),
      debug:
        debug === false
          ? nothing
          : debugView([...problemTexts(debug, locale), ...(clinic?.issues.map(issueText) ?? [])]),
    };
  }

  /** The view with the rows first that matter most to the person. */
  arranged(view: View): View {
    return byWhatMatters(view, this.#person.answers.matters);
  }

  /** Opens what a figure rests on. */
  readonly show: MethodFold['show'] = (slot, quantity) => {
    this.#method.show(slot, quantity);
  };

  /** Call it after every update of the host, with what it could not use. */
  updated(problems: readonly Problem[], locale: string): void {
    this.#charts?.updated();
    this.#method.updated();
    this.#reports.report(problems, locale);
  }

  #candidates({estimate, formatter: {strings}, clinic}: Shown): Parts['candidates'] {
    if (this.#host.renderRoot.querySelector<HTMLDetailsElement>('.compare')?.open !== true)
      return nothing;
    const candidates = toCandidates(estimate.inputs, strings);
    return candidatesView(
      strings.answer.compareHint,
      clinic?.candidates(candidates) ?? candidates,
      this.#compared,
    );
  }

  #chartsIn({estimate, formatter}: Shown): Parts['charts'] {
    const strings = chartStringsOf(formatter.strings);
    if (strings instanceof Promise) {
      this.#chartStrings = strings.then(() => {
        this.#host.requestUpdate();
      });
      return nothing;
    }
    this.#charts ??= new ChartsPart(this.#host);
    return this.#charts.render(
      estimate.options.filter(({treatment}) => treatment !== 'none'),
      formatter,
      strings,
    );
  }
}
