import {Chart, type LineChart, type LineConfiguration} from './chartjs.js';
import {themeOf, type ChartTheme} from './theme.js';

/** What is to be drawn, in the colours and the font of a page. */
export interface Drawing {
  readonly kind: string;
  readonly configure: (theme: ChartTheme) => LineConfiguration;
}

/** A chart that stands on a canvas. */
export interface DrawnChart {
  readonly chart: LineChart;
  readonly canvas: HTMLCanvasElement;
  readonly kind: string;
}

/**
 * Draws on a canvas: in place where the last chart was of the same kind on the same canvas, else
 * anew and instead of it. `density` is the dots of the canvas for each px where it is drawn for
 * paper.
 */
export function drawChart(
  canvas: HTMLCanvasElement,
  {kind, configure}: Drawing,
  last?: DrawnChart,
  density?: number,
): DrawnChart {
  const configuration = configure(themeOf(canvas));
  // To watch a size in another document, as that of paper, would only raise errors on the page
  // around.
  const isElsewhere = canvas.ownerDocument !== document;
  if (isElsewhere)
    configuration.options = {
      ...configuration.options,
      devicePixelRatio: density ?? canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1,
      responsive: false,
    };
  if (last?.canvas === canvas && last.kind === kind) {
    last.chart.data = configuration.data;
    last.chart.options = configuration.options ?? {};
    last.chart.update();
    // Chart.js itself asks only when the window has another size.
    if (!isElsewhere && last.chart.currentDevicePixelRatio !== devicePixelRatio)
      last.chart.resize();
    return last;
  }
  last?.chart.destroy();
  const chart = newChart(canvas, configuration);
  const box = canvas.parentElement;
  if (isElsewhere && box !== null) chart.resize(box.clientWidth, box.clientHeight);
  return {chart, canvas, kind};
}

/** Where it cannot be drawn, no half of a chart is left behind, which would try again. */
function newChart(canvas: HTMLCanvasElement, configuration: LineConfiguration): LineChart {
  try {
    return new Chart(canvas, configuration);
  } catch (error) {
    takeAway(canvas);
    throw error;
  }
}

function takeAway(canvas: HTMLCanvasElement): void {
  const half = Chart.getChart(canvas);
  try {
    half?.destroy();
  } catch {
    // Chart.js forgets one only after it has cleared the canvas.
    if (half) Reflect.deleteProperty(Chart.instances, half.id);
  }
}

/** Throws where a browser or a page gives nothing to draw on: some protect from fingerprints so. */
export function checkCanvas(): void {
  const canvas = document.createElement('canvas');
  if (!(canvas.getContext('2d') instanceof CanvasRenderingContext2D))
    throw new Error('There is no canvas to draw on.');
  // Chart.js draws anew by it when a size has changed, and an error there would be nobody's.
  requestAnimationFrame(() => undefined);
}
