import {all, openAll, press, tabs} from '../../net/page/acts.js';
import {fixToday} from '../../net/page/fixed-day.js';
import {frame, settled, until, type EstimatorElement} from '../../net/page/settled.js';
import type {Act, Screen} from '../screens.js';

/** A part of the page, in px from its start. */
type Clip = Record<'x' | 'y' | 'width' | 'height', number>;

declare global {
  /** Puts a screen on the page and does what is done on it; called by `tests/screens/take.ts`. */
  var showScreen: (screen: Pick<Screen, 'attributes' | 'config' | 'act'>) => Promise<Clip>;
}

fixToday();
globalThis.showScreen = async ({attributes, config, act}) => {
  const element = document.createElement('treatment-estimator') as EstimatorElement & {
    config?: object;
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (config) element.config = config;
  // What is drawn on a canvas would else be drawn with another font first.
  await Promise.all([...document.fonts].map((font) => font.load()));
  document.body.append(element);
  await settled(element);
  const shown = await perform(element, act);
  await settled(element);
  await frame();
  await until(() => canvasesOf(element).every(isDrawn), 'drawn charts');
  const {x, y, width, height} = shown.getBoundingClientRect();
  return {x: x + scrollX, y: y + scrollY, width, height};
};

/** Does it, and gives what the picture is of. */
async function perform(element: EstimatorElement, act: Act): Promise<Element> {
  if (act.kind === 'step') return openStep(element, act.index);
  if (act.kind === 'chart') return showChart(element, act.index);
  if (act.kind === 'print') return showPrinted(element);
  return document.documentElement;
}

async function openStep(element: EstimatorElement, index: number): Promise<Element> {
  const step = all(element, '[part=fold]')[index];
  const summary = step?.querySelector('summary');
  if (!step || !summary) throw new Error(`There is no step ${index}.`);
  await press(element, summary);
  return step;
}

async function showChart(element: EstimatorElement, index: number): Promise<Element> {
  const tab = tabs(element)[index];
  const charts = tab?.closest('section');
  if (!tab || !charts) throw new Error(`There is no chart ${index}.`);
  await press(element, tab);
  return charts;
}

/** Those that are to be seen. */
const canvasesOf = (element: EstimatorElement): HTMLCanvasElement[] =>
  all<HTMLCanvasElement>(element, 'canvas').filter((canvas) => canvas.checkVisibility());

/** Whether anything stands on the canvas. */
function isDrawn(canvas: HTMLCanvasElement): boolean {
  const drawing = canvas.getContext('2d');
  if (!drawing || canvas.width === 0 || canvas.height === 0) return false;
  return drawing.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
}

/** Lets what would go to the printer stand over the whole page, and gives it. */
async function showPrinted(element: EstimatorElement): Promise<Element> {
  await openAll(element);
  const frameOf = (): HTMLIFrameElement | null => element.shadowRoot.querySelector('iframe');
  let isAsked = false;
  const observer = new MutationObserver(() => {
    const page = frameOf()?.contentWindow;
    if (page)
      page.print = () => {
        isAsked = true;
        page.dispatchEvent(new Event('beforeprint'));
      };
  });
  observer.observe(element.shadowRoot, {childList: true});
  const part = [...element.shadowRoot.querySelectorAll('details')].findLast((each) =>
    each.querySelector('button:not([aria-label])'),
  );
  part?.querySelector('button')?.click();
  await until(() => isAsked, 'a print');
  observer.disconnect();
  const printed = frameOf();
  if (!printed?.contentDocument) throw new Error('What is printed has gone.');
  printed.contentDocument.adoptedStyleSheets.push(
    fontsFor(printed.contentWindow as Window & typeof globalThis),
  );
  await printed.contentDocument.fonts.load('1em "Noto Sans"');
  await printed.contentDocument.fonts.ready;
  Object.assign(printed.style, {
    position: 'absolute',
    inset: '0',
    border: '0',
    visibility: 'visible',
    width: '100%',
    height: `${printed.contentDocument.documentElement.scrollHeight}px`,
    background: 'white',
  });
  element.style.blockSize = printed.style.height;
  element.style.overflow = 'hidden';
  return printed;
}

/** The page of its own does not see the fonts of the page around. */
function fontsFor(page: Window & typeof globalThis): CSSStyleSheet {
  const [fonts] = [...document.styleSheets].map(({cssRules}) =>
    [...cssRules].map(({cssText}) => cssText).join('\n'),
  );
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(
    `${fonts ?? ''} * {font-family: ${getComputedStyle(document.body).fontFamily} !important}`,
  );
  return sheet;
}
