import type {Screen, Seen} from '../screen.js';
import {answerParts, answerQuestions, openAll, press, tabs} from './acts.js';
import {drawnTexts} from './drawn.js';
import {frame, settledInView, until, type EstimatorElement} from './settled.js';
import {takeAlong} from './taken.js';
import {visibleText} from './visible-text.js';

/** Puts a screen on the page, does what a person does on it, and tells all that was to be read. */
export async function show(screen: Screen): Promise<Seen> {
  const element = stand(screen);
  const told = listen(element);
  document.body.replaceChildren(element);
  await settledInView(element);
  const texts = [`== at first\n${visibleText(element)}`];
  if (screen.acts.includes('questions')) {
    await answerQuestions(element);
    await settledInView(element);
    texts.push(`== the questions answered\n${visibleText(element)}`);
  }
  await openAll(element);
  if (screen.acts.includes('parts')) await answerParts(element);
  await openAll(element);
  await settledInView(element);
  texts.push(`== all open\n${visibleText(element)}`);
  const charts = await readCharts(element, screen.acts.includes('draw'));
  texts.push(...charts.map(({text}) => text));
  if (screen.acts.includes('take')) texts.push(...(await takeAlong(element)));
  const drawn = charts.flatMap(({drawn: each}) => each).join('\n');
  return {text: [...texts, ...told].join('\n\n'), drawn};
}

/** The element as a page writes it, on a page in the language of the screen. */
function stand({language, attributes, clinic, inside, answers}: Screen): EstimatorElement {
  history.replaceState(null, '', `${location.pathname}${answers ? `#${answers}` : ''}`);
  document.documentElement.lang = language;
  const element = document.createElement('treatment-estimator') as EstimatorElement & {
    config?: object;
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (clinic) element.config = clinic;
  element.innerHTML = inside ?? '';
  return element;
}

/** What the element tells the page of values that cannot be used. */
function listen(element: EstimatorElement): string[] {
  const told: string[] = [];
  element.addEventListener('estimate-error', (event) => {
    const {attribute, value, allowed, used} = event as unknown as Record<string, unknown>;
    told.push(`== told: ${JSON.stringify([attribute, value, allowed, used])}`);
  });
  return told;
}

/** What can be read of each chart with its table open, and what is written on it where wanted. */
async function readCharts(element: EstimatorElement, isDrawn: boolean): Promise<Seen<string[]>[]> {
  const charts: Seen<string[]>[] = [];
  for (const [at] of tabs(element).entries()) {
    const tab = tabs(element)[at];
    if (!tab) continue;
    await press(element, tab);
    await openAll(element);
    const panel = panelOf(element, tab);
    const text = `== tab: ${tab.innerText}\n${visibleText(panel)}`;
    charts.push({text, drawn: isDrawn ? await readCanvas(panel, tab.innerText) : []});
  }
  return charts;
}

function panelOf({shadowRoot}: EstimatorElement, tab: HTMLElement): HTMLElement {
  const panel = shadowRoot.getElementById(tab.getAttribute('aria-controls') ?? '');
  if (!panel) throw new Error(`There is no panel to the tab ${tab.innerText}`);
  return panel;
}

/**
 * A chart is drawn once it is in view, and again where the frame after finds it of another size. One
 * that would say nothing is not drawn: a sentence stands in its place.
 */
async function readCanvas(panel: HTMLElement, tab: string): Promise<string[]> {
  panel.scrollIntoView();
  const isDrawn = (): boolean =>
    drawnTexts(panel).length > 0 ||
    [...panel.querySelectorAll('canvas')].every((canvas) => !canvas.checkVisibility());
  for (const _ of [1, 2]) {
    await frame();
    await until(isDrawn, `the chart of ${tab}`);
  }
  return [`-- ${tab}`, ...drawnTexts(panel)];
}
