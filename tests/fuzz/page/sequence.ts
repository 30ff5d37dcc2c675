import type {TreatmentEstimator} from '../../../src/index.js';
import {ACTS, type Stage} from './acts.js';
import {Random} from './random.js';

/** What a page hears of that goes wrong. */
const thrown: string[] = [];
addEventListener('error', ({message}) => thrown.push(message));
addEventListener('unhandledrejection', ({reason}) => thrown.push(String(reason)));

/** What no reader may ever see. */
const BROKEN = /.{0,60}(?:\b(?:NaN|undefined|null|Infinity)\b|\[object).{0,60}/;

/**
 * Does at random what a page and a person do to an estimator, then compares it with a fresh one
 * that was set alike. Gives what is wrong.
 */
export async function trySequence(seed: number, length: number): Promise<readonly string[]> {
  const random = new Random(seed);
  const home = document.body.appendChild(document.createElement('div'));
  const stage: Stage = {el: document.createElement('treatment-estimator'), home, random};
  home.append(stage.el);
  const done: string[] = [];
  const names = Object.keys(ACTS);
  for (let at = 0; at < length; at++) {
    const name = random.one(names) ?? '';
    done.push(name);
    await ACTS[name]?.(stage);
    if (random.below(3) === 0) await stage.el.updateComplete;
  }
  if (stage.el.parentNode !== home) home.append(stage.el);
  await stage.el.updateComplete;
  const faults = [...thrown.splice(0), ...(await differences(stage))];
  home.remove();
  return faults.map((fault) => `sequence ${seed} (${done.join(', ')}): ${fault}`);
}

async function differences({el, home}: Stage): Promise<readonly string[]> {
  const fresh = document.createElement('treatment-estimator');
  for (const {name, value} of el.attributes) fresh.setAttribute(name, value);
  const {concern, kind, area, skinTone, severity, market, treatments, locale, config, noCharts} =
    el;
  const set = {
    concern,
    kind,
    area,
    skinTone,
    severity,
    market,
    treatments,
    locale,
    config,
    noCharts,
  };
  Object.assign(fresh, set);
  home.append(fresh);
  await fresh.updateComplete;
  const [shown, wanted] = [await seenIn(el), await seenIn(fresh)];
  fresh.remove();
  const [broken] = BROKEN.exec(textFor(el)) ?? [];
  return [
    ...(shown.headline === '' ? ['blank'] : []),
    ...(broken === undefined ? [] : [`a word that is none: ${broken}`]),
    ...(JSON.stringify(shown) === JSON.stringify(wanted)
      ? []
      : [`shows ${JSON.stringify(shown)}, a fresh one ${JSON.stringify(wanted)}`]),
  ];
}

/** What a reader sees, without what tells the owner of the page which values were wrong. */
function textFor({shadowRoot}: TreatmentEstimator): string {
  const seen = shadowRoot?.querySelector('.te')?.cloneNode(true) as Element | undefined;
  seen?.querySelector('[part=debug]')?.remove();
  return seen?.textContent ?? '';
}

/** Headline, table and chart in words, and the figures that a program gets. */
async function seenIn(el: TreatmentEstimator) {
  const root = el.shadowRoot as ShadowRoot;
  const chart = root.querySelector<HTMLDetailsElement>('figure details');
  root.querySelector<HTMLElement>('[role=tab]')?.click();
  if (chart?.open === false) chart.querySelector('summary')?.click();
  await el.updateComplete;
  const textsOf = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' '));
  return {
    headline: textsOf('.head').join(''),
    // What matters most to a person stands first.
    table: textsOf('.answer tr').sort(),
    chart: textsOf('figure tr'),
    costs: el.estimate.options.map(({treatment, cost}) => [treatment, cost]),
  };
}
