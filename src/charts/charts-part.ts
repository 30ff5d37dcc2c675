import {html, type LitElement, type TemplateResult} from 'lit';
import {addStyles} from '../answer/add-styles.js';
import {drawnOr} from '../answer/drawn-or-failed.js';
import type {Formatter} from '../answer/formatter.js';
import type {Estimate, Option} from '../engine/types.js';
import type {ChartStrings} from '../i18n/strings/charts-strings.js';
import {ChartController} from './chart-controller.js';
import {InViewController} from './in-view-controller.js';
import {CHART_IDS, CHARTS, type ChartId, type DrawableChart} from './index.js';
import {chartStyles} from './styles.js';
import {chartsTemplate} from './template.js';

/** Every chart of an estimate. */
export function allCharts(
  {options}: Estimate,
  formatter: Formatter,
  strings: ChartStrings,
): readonly DrawableChart[] {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  return CHART_IDS.map((id) => CHARTS[id]({options: compared, formatter, strings}));
}

/**
 * The charts with their tabs and tables. They are fetched after the answer, and Chart.js only once
 * their box comes into view.
 */
export class ChartsPart {
  readonly #host: LitElement;
  readonly #controller: ChartController;
  readonly #inView: InViewController;
  #chosen: ChartId = 'cost';
  /** The chosen chart; undefined where nobody sees it. */
  #chart: DrawableChart | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, chartStyles);
    this.#controller = new ChartController(host);
    this.#inView = new InViewController(host);
  }

  render(options: readonly Option[], formatter: Formatter, strings: ChartStrings): TemplateResult {
    return drawnOr(
      () => this.#render(options, formatter, strings),
      () => html`<p class="hint">${formatter.strings.failed}</p>`,
    );
  }

  #render(options: readonly Option[], formatter: Formatter, strings: ChartStrings): TemplateResult {
    const chosen = this.#chosen;
    const {title, hint} = strings[chosen];
    this.#chart =
      this.#inView.seen || this.#isTableOpen
        ? CHARTS[chosen]({options, formatter, strings})
        : undefined;
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
        hint,
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
    if (this.#chart && this.#inView.seen) void this.#controller.draw(canvas, this.#chart);
  }

  get #isTableOpen(): boolean {
    const details = this.#host.renderRoot.querySelector<HTMLDetailsElement>('figure details');
    return details?.open === true;
  }
}
