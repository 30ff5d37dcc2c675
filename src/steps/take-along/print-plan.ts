import {render} from 'lit';
import type {DrawnChart} from '../../charts/draw-chart.js';
import type {DrawableChart} from '../../charts/index.js';
import type {Plan} from './plan.js';
import {printedPlan} from './printed-template.js';
import {printStyles} from './printed-styles.js';

/** What goes onto paper. */
export interface Paper {
  readonly plan: Plan;
  readonly charts: readonly DrawableChart[];
  readonly words: Readonly<{answers: string; charts: string; linkBack: string}>;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Dots of a canvas for each of its px: paper is finer than a screen. */
const DENSITY = 3;

/**
 * Puts the plan on a page of its own inside the element's shadow root and asks the browser to print that alone: the page around stays
 * out of it. Its styles are given as a sheet, which the strictest content policy allows.
 */
export async function printPlan(
  root: ShadowRoot,
  paper: Paper,
  print = (page: Window): void => {
    page.print();
  },
): Promise<void> {
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
  const page = frame.contentWindow as Window & typeof globalThis;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(printStyles);
  page.document.adoptedStyleSheets = [sheet];
  Object.assign(page.document.documentElement, {lang: paper.language, dir: paper.direction});
  page.document.title = paper.plan.title;
  const charts = paper.charts.map(({plot, title, hint}) => ({id: plot.kind, title, hint}));
  render(printedPlan(paper.plan, paper.words, charts), page.document.body);
  const drawn = await drawCharts(page.document, paper.charts);
  // The one before, where the browser never said that it was done.
  for (const old of root.querySelectorAll('iframe'))
    if (old !== frame) old.contentWindow?.dispatchEvent(new Event('afterprint'));
  const from = root.activeElement;
  page.addEventListener('afterprint', () => {
    for (const {chart} of drawn) chart.destroy();
    const isWithin = root.activeElement === frame;
    frame.remove();
    // Where the keyboard was before.
    if (isWithin) (from as HTMLElement | null)?.focus();
  });
  page.focus();
  print(page);
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
