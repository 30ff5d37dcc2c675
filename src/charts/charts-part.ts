import {html, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import {drawnOr} from '../answer/drawn-or-failed.js';
import type {Formatter} from '../answer/formatter.js';
import type {PersonAnswers} from '../engine/person-answers.js';
import type {Estimate, Option} from '../engine/types.js';
import type {ChartStrings} from '../i18n/strings/charts-strings.js';
import type {ChartDates, ChartSource} from './chart-view.js';
import {ChartController} from './chart-controller.js';
import {InViewController} from './in-view-controller.js';
import {CHART_IDS, CHARTS, type ChartId, type DrawableChart} from './index.js';
import {chartStyles} from './styles.js';
import {chartsTemplate} from './template.js';

/** Every chart of an estimate that says something. */
export function allCharts(
  {options}: Estimate,
  formatter: Formatter,
  strings: ChartStrings,
  answers?: ChartAnswers,
): readonly DrawableChart[] {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const source = {options: compared, formatter, strings, dates: datesOf(answers)};
  return CHART_IDS.map((id) => CHARTS[id](source)).filter(({silence}) => silence === undefined);
}

/** The days of a person's calendar that charts show, and those on which the clinic is closed. */
export type ChartAnswers = Pick<PersonAnswers, 'start' | 'event'> & Pick<ChartDates, 'closedDays'>;

/** With the day that it is now, where the person is. */
function datesOf(answers: ChartAnswers | undefined): ChartDates | undefined {
  if (answers === undefined) return undefined;
  const now = new Date();
  const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  const {start, event, closedDays} = answers;
  return {today: here.toISOString().slice(0, 10), start, event, closedDays};
}

/**
 * The charts with their tabs and tables. They are fetched after the answer, and Chart.js only once
 * their box comes into view.
 */
export class ChartsPart {
  readonly #host: LitElement;
  readonly #controller: ChartController;
  readonly #inView: InViewController;
  #chosen: ChartId = 'timeline';
  /** The chosen chart; undefined where nobody sees it. */
  #chart: DrawableChart | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, chartStyles);
    this.#controller = new ChartController(host);
    this.#inView = new InViewController(host);
  }

  render(
    options: readonly Option[],
    formatter: Formatter,
    strings: ChartStrings,
    answers?: ChartAnswers,
  ): TemplateResult {
    return drawnOr(
      () => this.#render({options, formatter, strings, dates: datesOf(answers)}),
      () => html`<p class="hint">${formatter.strings.failed}</p>`,
    );
  }

  #render(source: ChartSource): TemplateResult {
    const {options, strings} = source;
    const chosen = this.#chosen;
    const {title, hint} = strings[chosen];
    this.#chart = this.#inView.seen || this.#isTableOpen ? CHARTS[chosen](source) : undefined;
    return chartsTemplate(
      {
        label: strings.tabs,
        tabs: CHART_IDS.map((id) => ({id, name: strings[id].tab, chosen: id === chosen})),
        choose: (id) => {
          this.#chosen = id;
          this.#host.requestUpdate();
        },
      },
      {
        title,
        hint: this.#chart?.hint ?? hint,
        id: chosen,
        lanes: options.length,
        silence: this.#chart?.silence,
        table: this.#chart?.table,
        showTable: strings.showTable,
        failure: this.#controller.failed ? strings.failed : undefined,
        tableToggled: () => {
          this.#host.requestUpdate();
        },
      },
    );
  }

  /** Call it when colours or font have changed. */
  drawAgain(): void {
    this.#controller.drawAgain();
  }

  /** Call it after every update of the host. */
  updated(): void {
    const root = this.#host.renderRoot;
    const box = root.querySelector('.box');
    const canvas = root.querySelector<HTMLCanvasElement>('canvas');
    if (box) this.#inView.watch(box);
    // Without a canvas, after a failure, the controller tries to fetch the library once more.
    if (this.#chart && this.#chart.silence === undefined && this.#inView.seen)
      void this.#controller.draw(canvas, this.#chart);
  }

  get #isTableOpen(): boolean {
    const details = this.#host.renderRoot.querySelector<HTMLDetailsElement>('figure details');
    return details?.open === true;
  }
}
