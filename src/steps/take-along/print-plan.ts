import {render} from 'lit';
import type {DrawnChart} from '../../charts/draw-chart.js';
import type {DrawableChart, DrawOn} from '../../charts/index.js';
import {interpolate} from '../../i18n/interpolate.js';
import {fitPaper} from './fit-paper.js';
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
  /** Joins names as the language does. */
  readonly list: (names: readonly string[]) => string;
}

/** Dots of a canvas for each of its px: paper is finer than a screen. */
const DENSITY = 3;

/** The table says what the others draw. */
const ON_PAPER: ReadonlySet<string> = new Set(['result', 'timeline']);

/** How long a browser may take to say that it prints. */
const PATIENCE_MS = 2000;

/**
 * Puts the plan on a page of its own inside the element's shadow root and asks the browser to print
 * that alone: the page around stays out of it. True once the browser has said that it prints, and
 * false where it does not: a frame may forbid it, and some apps have no print. Undefined where
 * another print has come first. The page of its own is gone after each.
 */
export async function printPlan(root: ShadowRoot, paper: Paper): Promise<boolean | undefined> {
  const focused = root.activeElement;
  const frame = await openFrame(root);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  const drawings: DrawnChart[] = [];
  let isOver = false;
  const end = (): void => {
    // To remove the frame hides its page.
    if (isOver) return;
    isOver = true;
    for (const {chart} of drawings.splice(0)) chart.destroy();
    const isWithin = root.activeElement === frame;
    frame.remove();
    // The keyboard goes on where it was before.
    if (isWithin) (focused as HTMLElement | null)?.focus();
  };
  try {
    if (frame.contentDocument === null || page === null) return endWith(false, end);
    // The frame may go with the element, before it is printed.
    for (const event of ['afterprint', 'pagehide']) page.addEventListener(event, end);
    const charts = paper.charts.filter(({plot}) => ON_PAPER.has(plot.kind));
    write(page, {...paper, charts});
    const [drawOns] = await Promise.all([drawingsOf(charts), pictureIn(page.document)]);
    fit(page.document, paper);
    if (!frame.isConnected) return undefined;
    drawings.push(...drawCharts(page.document, charts, drawOns));
    removeOtherFrames(root, frame);
    return (await isPrinting(page)) || endWith(false, end);
  } catch (error) {
    end();
    throw error;
  }
}

function endWith<Value>(value: Value, end: () => void): Value {
  end();
  return value;
}

function write(
  page: Window & typeof globalThis,
  {plan, charts, labels, language, direction}: Paper,
): void {
  const sheet = new page.CSSStyleSheet();
  // Its styles are given as a sheet, which the strictest content policy allows.
  sheet.replaceSync(printStyles);
  page.document.adoptedStyleSheets = [sheet];
  Object.assign(page.document.documentElement, {lang: language, dir: direction});
  page.document.title = plan.title;
  const figures = charts.map(({plot, title, hint}) => ({id: plot.kind, title, hint}));
  render(printedPlanTemplate(plan, labels, figures), page.document.body);
}

/** Asks a page to be printed. Only `beforeprint` tells that it is. */
function isPrinting(page: Window): Promise<boolean> {
  return new Promise((resolve) => {
    page.addEventListener('beforeprint', () => {
      resolve(true);
    });
    page.focus();
    page.print();
    setTimeout(resolve, PATIENCE_MS, false);
  });
}

/**
 * A page that nobody sees and screen readers pass over. It has no document that can be reached
 * where the page around is sandboxed and has no origin.
 */
async function openFrame(root: ShadowRoot): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  // Firefox puts the empty page in only now, over what stands there already.
  if (frame.contentDocument && frame.contentDocument.readyState !== 'complete')
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
  return frame;
}

/** Browsers do not always say that printing is over: the last frame may still be there. */
function removeOtherFrames(root: ShadowRoot, frame: HTMLIFrameElement): void {
  for (const other of root.querySelectorAll('iframe'))
    if (other !== frame) other.contentWindow?.dispatchEvent(new Event('afterprint'));
}

/** Without the library the plan is printed without pictures: its table holds the same figures. */
const drawingsOf = (charts: readonly DrawableChart[]): Promise<readonly DrawOn[]> =>
  Promise.all(charts.map(({fetchDrawing}) => fetchDrawing())).catch(() => []);

/** Brings the plan onto its pages, and says on them what had no room. */
function fit(page: Document, {labels, list}: Paper): void {
  const note = page.querySelector<HTMLElement>('.left-out');
  const titles = fitPaper(page);
  if (titles.length === 0 || note === null) return;
  note.hidden = false;
  note.textContent = interpolate(labels.leftOut, {parts: list(titles)});
}

/** The plan is printed without a picture that is slow to come. */
const pictureIn = ({images}: Document): Promise<unknown> =>
  Promise.race([
    Promise.all([...images].map((image) => image.decode().catch(() => undefined))),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);

function drawCharts(
  page: Document,
  charts: readonly DrawableChart[],
  drawOns: readonly DrawOn[],
): DrawnChart[] {
  return charts.flatMap(({plot}, index) => {
    const canvas = page.getElementById(plot.kind) as HTMLCanvasElement | null;
    const drawOn = drawOns[index];
    if (drawOn === undefined) canvas?.closest('section')?.remove();
    return canvas === null || drawOn === undefined ? [] : [drawOn(canvas, undefined, DENSITY)];
  });
}
