import {render} from 'lit';
import type {DrawnChart} from '../../charts/draw-chart.js';
import type {DrawableChart} from '../../charts/index.js';
import type {Plan} from './plan.js';
import {printStyles} from './printed-styles.js';
import {printedPlanTemplate, type PrintedLabels} from './printed-template.js';

/** What goes onto paper. */
export interface Paper {
  readonly plan: Plan;
  readonly charts: readonly DrawableChart[];
  readonly labels: PrintedLabels;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Dots of a canvas for each of its px: paper is finer than a screen. */
const DENSITY = 3;

/**
 * Puts the plan on a page of its own inside the element's shadow root and asks the browser to print
 * that alone: the page around stays out of it. Its styles are given as a sheet, which the strictest
 * content policy allows.
 */
export async function printPlan(
  root: ShadowRoot,
  {plan, charts, labels, language, direction}: Paper,
): Promise<void> {
  const {frame, page} = await openFrame(root);
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(printStyles);
  page.document.adoptedStyleSheets = [sheet];
  Object.assign(page.document.documentElement, {lang: language, dir: direction});
  page.document.title = plan.title;
  const figures = charts.map(({plot, title, hint}) => ({id: plot.kind, title, hint}));
  render(printedPlanTemplate(plan, labels, figures), page.document.body);
  const drawings = await drawCharts(page.document, charts);
  removeOtherFrames(root, frame);
  const focused = root.activeElement;
  // Its page goes with the frame: after printing, and where the element is removed before that.
  page.addEventListener('pagehide', () => {
    for (const {chart} of drawings) chart.destroy();
  });
  page.addEventListener('afterprint', () => {
    const isWithin = root.activeElement === frame;
    frame.remove();
    // The keyboard goes on where it was before.
    if (isWithin) (focused as HTMLElement | null)?.focus();
  });
  page.focus();
  page.print();
}

/** A page that nobody sees and screen readers pass over. */
async function openFrame(
  root: ShadowRoot,
): Promise<Readonly<{frame: HTMLIFrameElement; page: Window & typeof globalThis}>> {
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  // Firefox puts the empty page in only now, over what stands there already.
  if (frame.contentDocument?.readyState !== 'complete')
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
  return {frame, page: frame.contentWindow as Window & typeof globalThis};
}

/** Browsers do not always say that printing is over: the last frame may still be there. */
function removeOtherFrames(root: ShadowRoot, frame: HTMLIFrameElement): void {
  for (const other of root.querySelectorAll('iframe'))
    if (other !== frame) other.contentWindow?.dispatchEvent(new Event('afterprint'));
}

/** Without the library the plan is printed without pictures: its table holds the same figures. */
async function drawCharts(page: Document, charts: readonly DrawableChart[]): Promise<DrawnChart[]> {
  const drawings = await Promise.all(charts.map(({fetchDrawing}) => fetchDrawing())).catch(
    () => undefined,
  );
  return charts.flatMap(({plot}, index) => {
    const canvas = page.getElementById(plot.kind) as HTMLCanvasElement | null;
    const drawOn = drawings?.[index];
    if (drawOn === undefined) canvas?.closest('section')?.remove();
    return canvas === null || drawOn === undefined ? [] : [drawOn(canvas, undefined, DENSITY)];
  });
}
