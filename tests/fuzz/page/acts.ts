import type {TreatmentEstimator} from '../../../src/index.js';
import {DAMAGED} from '../../support/damaged-json.js';
import type {Random} from './random.js';

/** An estimator, where it belongs, and what is drawn next. */
export interface Stage {
  el: TreatmentEstimator;
  readonly home: HTMLElement;
  readonly random: Random;
}

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  concern: ['acne-scars', 'hair-loss', 'wrinkles', 'pigmentation', 'pores', 'acne', ''],
  kind: ['', 'rolling', 'melasma', 'no-kind'],
  area: ['', 'face', 'eyes', 'scalp', 'knee'],
  skinTone: ['', 'I', 'V', 'monk-7', 'unknown', 'VII'],
  severity: ['', 'mild', 'severe', 'awful'],
  market: ['', 'US', 'DE', 'GB', 'XX'],
  treatments: [
    '',
    'microneedling',
    'ipl none',
    'microneedling laser-ablative rf-microneedling',
    'x',
  ],
  locale: ['', 'en', 'de', 'ar', 'de-AT', 'fr', '%'],
  noCharts: [true, false],
  debug: [true, false],
};
/** What frameworks set where there is nothing yet. */
const WRONG: readonly unknown[] = [null, undefined, 5, {}, ['ipl'], Symbol('none'), () => 1];
const CONFIGS: readonly unknown[] = [
  undefined,
  null,
  {currency: 'EUR', prices: {microneedling: 111, 'laser-nonablative': 222}},
  {
    prices: {microneedling: {session: 300, courses: {3: 750}}},
    treatments: ['microneedling', 'ipl'],
  },
  {prices: 'many'},
  ...Object.values(DAMAGED).slice(0, 20),
  '{"prices":',
  5,
];
const LANGS = ['en', 'de', 'ar', 'de_DE', 'xx', ''];

const pick = ({random}: Stage, selector: string, {el}: Stage): HTMLElement | undefined =>
  random.one(el.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
const click = (selector: string) => (stage: Stage) => pick(stage, selector, stage)?.click();

/** What a page and a person do, by name. */
export const ACTS: Readonly<Record<string, (stage: Stage) => unknown>> = {
  'set a property': ({el, random}) => {
    const name = random.one(Object.keys(VALUES)) ?? 'concern';
    const values = random.below(4) === 0 ? WRONG : (VALUES[name] ?? []);
    Reflect.set(el, name, random.one(values));
  },
  'set an attribute': ({el, random}) => {
    const name = random.one(['concern', 'skin-tone', 'severity', 'market', 'lang']) ?? 'concern';
    const key = name === 'skin-tone' ? 'skinTone' : name === 'lang' ? 'locale' : name;
    el.setAttribute(name, String(random.one(VALUES[key] ?? [])));
  },
  'remove an attribute': ({el, random}) => {
    el.removeAttribute(random.one(el.getAttributeNames()) ?? 'concern');
  },
  configure: ({el, random}) => {
    Reflect.set(el, 'config', random.one(CONFIGS));
  },
  'set the language': ({home, random}) => {
    home.lang = random.one(LANGS) ?? '';
  },
  remove: ({el}) => {
    el.remove();
  },
  'put back': ({el, home}) => {
    home.append(el);
  },
  move: ({el, home}) => {
    home.appendChild(document.createElement('section')).append(el);
  },
  clone: (stage) => {
    const copy = stage.el.cloneNode(true) as TreatmentEstimator;
    stage.el.remove();
    stage.home.append(copy);
    stage.el = copy;
  },
  adopt: ({el, home, random}) => {
    const other = document.implementation.createHTMLDocument();
    other.body.append(el);
    if (random.below(2) === 0) home.append(el);
  },
  'into a frame and back': ({el, home}) => {
    const frame = home.appendChild(document.createElement('iframe'));
    frame.contentDocument?.body.append(el);
    home.append(el);
    frame.remove();
  },
  'translate a text': ({el, random}) => {
    const walk = document.createTreeWalker(el.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
    for (let skip = random.below(60); skip > 0; skip--) walk.nextNode();
    const text = walk.currentNode;
    if (!(text instanceof Text) || text.data.trim() === '') return;
    const font = document.createElement('font');
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  },
  offline: () => dispatchEvent(new Event('offline')),
  online: () => dispatchEvent(new Event('online')),
  'answer a question': click('.ask input'),
  'open or close a part': click('summary'),
  'compare another': click('.compare input'),
  'choose a chart': click('[role=tab]'),
  'answer in a step': click('.fold input:not([type=date], [type=number])'),
  'press a button of a step': click('.fold button'),
  'press a key': (stage) => {
    const key = stage.random.one(['Escape', 'ArrowRight', 'Enter', '5']) ?? 'Enter';
    const options = {key, bubbles: true, composed: true};
    pick(stage, 'input, button, summary', stage)?.dispatchEvent(
      new KeyboardEvent('keydown', options),
    );
  },
  'wait a moment': () => new Promise((resolve) => setTimeout(resolve, 5)),
};
