import type {LitElement, TemplateResult} from 'lit';
import {ChartController} from './chart-controller.js';
import {InViewController} from './in-view-controller.js';
import type {Estimate, Option} from '../engine/types.js';
import type {ChartStrings} from '../i18n/strings/charts-strings.js';
import {CHART_IDS, toChart} from './index.js';
import type {ChartId, ChartView} from './chart-view.js';
import type {Formatter} from '../answer/formatter.js';
import {chartsView} from './template.js';
import {addStyles} from '../answer/add-styles.js';
import {chartStyles} from './styles.js';

/** Every chart of an estimate. */
export function allCharts(
  {options}: Estimate,
  formatter: Formatter,
  strings: ChartStrings,
): readonly ChartView[] {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  return CHART_IDS.map((id) => toChart(id, {options: compared, formatter, strings}));
}

/** The charts with their tabs and tables. Fetched after the answer; Chart.js itself only once the box comes into view. */
export class ChartsPart {
  readonly #host: LitElement;
  readonly #chart: ChartController;
  readonly #inView: InViewController;
  #id: ChartId = 'cost';
  #view: ChartView | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, chartStyles);
    this.#chart = new ChartController(host);
    this.#inView = new InViewController(host);
  }

  render(options: readonly Option[], formatter: Formatter, strings: ChartStrings): TemplateResult {
    // Nothing is worked out for a chart that nobody has come to see.
    const open =
      this.#host.renderRoot.querySelector<HTMLDetailsElement>('figure details')?.open === true;
    this.#view =
      this.#inView.seen || open ? toChart(this.#id, {options, formatter, strings}) : undefined;
    const tabs = CHART_IDS.map((id) => ({id, name: strings[id].tab, chosen: id === this.#id}));
    return chartsView(
      {
        label: strings.tabs,
        tabs,
        choose: (id) => {
          this.#id = id;
          this.#host.requestUpdate();
        },
        toggled: () => {
          this.#host.requestUpdate();
        },
      },
      strings[this.#id],
      this.#view?.table,
      strings,
      this.#chart.failed,
    );
  }

  /** Call it when colours or font are others. */
  drawAgain(): void {
    this.#chart.drawAgain();
  }

  /** Call it after every update of the host. */
  updated(): void {
    const root = this.#host.renderRoot;
    const box = root.querySelector('.box');
    const canvas = root.querySelector<HTMLCanvasElement>('canvas');
    if (box) this.#inView.watch(box);
    // Without a canvas, after a failure, the controller tries the library once more.
    if (this.#view && this.#inView.seen) void this.#chart.draw(canvas, this.#view.plot);
  }
}
