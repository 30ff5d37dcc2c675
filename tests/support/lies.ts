/** A page whose globals are not what they claim to be. */
export interface Lie {
  readonly name: string;
  /** Runs before everything else on the page. */
  readonly script: string;
  /** Parts that work all the same, by what a visit calls them. */
  readonly works?: RegExp;
  readonly isPlainHttp?: boolean;
}

/** Where a global stands, the ways in which it lies, and whether everything works all the same. */
const missing = (path: string): string =>
  `{ const at = ${JSON.stringify(path.split('.'))}; const name = at.pop(); let owner = globalThis; for (const key of at) owner = owner[key];
     for (let each = owner; each; each = Object.getPrototypeOf(each)) delete each[name];
     if (name in owner) Object.defineProperty(owner, name, {value: undefined, configurable: true, writable: true}); }`;
const becomes = (path: string, value: string): string =>
  `{ const at = ${JSON.stringify(path.split('.'))}; const name = at.pop(); let owner = globalThis; for (const key of at) owner = owner[key];
     Object.defineProperty(owner, name, {value: ${value}, configurable: true, writable: true}); }`;

const THROWS = 'function () { throw new TypeError("not here"); }';
const NOTHING = 'function () {}';
const EMPTY = '{version: 1}';

/** Each of these, missing, throwing, doing nothing, and something else altogether. */
const GLOBALS: readonly string[] = [
  'Array.from',
  'Temporal',
  'HTMLCanvasElement.prototype.getContext',
  'ResizeObserver',
  'IntersectionObserver',
  'matchMedia',
  'document.fonts',
  'Intl.NumberFormat',
  'Intl.DateTimeFormat',
  'Intl.ListFormat',
  'Intl.PluralRules',
  'Intl.DisplayNames',
  'Intl.DurationFormat',
  'Intl.Locale',
  'Intl.getCanonicalLocales',
  'Intl.supportedValuesOf',
  'crypto.randomUUID',
  'structuredClone',
  'CSSStyleSheet',
  'navigator.clipboard',
  'requestIdleCallback',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'queueMicrotask',
  'localStorage',
  'Promise.withResolvers',
  'URL.createObjectURL',
  'Blob',
  'Object.groupBy',
  'Object.hasOwn',
  'Array.prototype.at',
  'Array.prototype.toSorted',
  'Array.prototype.findLast',
  'String.prototype.at',
  'String.prototype.replaceAll',
  'AbortSignal.timeout',
  'Element.prototype.scrollIntoView',
];

const WAYS: Readonly<Record<string, (path: string) => string>> = {
  'is missing': missing,
  throws: (path) => becomes(path, THROWS),
  'does nothing': (path) => becomes(path, NOTHING),
  'is something else': (path) => becomes(path, EMPTY),
};

const EVERYTHING = /./;
/** The element has its own in their place. */
const WORKS_WITHOUT: readonly string[] = ['Temporal'];
const ALL_BUT_COPYING = /^(?!button “(?:Copy|Make))/;
/** What Prototype 1.6 has added, though it has not much to do with JSON. */
const TO_JSON = 'function () { return "[" + String(this) + "]"; }';
const added = (prototype: string, name: string): string =>
  `${prototype}.prototype.${name} = ${TO_JSON};`;

/** What real pages have: libraries of other days put things into everything. */
const PAGES: readonly Lie[] = [
  {name: 'nothing', script: '', works: EVERYTHING},
  {name: 'a page without https', script: '', works: ALL_BUT_COPYING, isPlainHttp: true},
  {
    name: 'Array.from of MooTools',
    script:
      'Array.from = (x) => x == null ? [] : typeof x === "object" && typeof x.length === "number" ? Array.prototype.slice.call(x) : [x];',
    works: EVERYTHING,
  },
  ...['Array', 'Object', 'String', 'Number', 'Date'].flatMap((of) => [
    {name: `${of}.prototype.toJSON`, script: added(of, 'toJSON'), works: EVERYTHING},
    {name: `${of}.prototype.also`, script: added(of, 'also'), works: EVERYTHING},
  ]),
  {
    name: 'customElements.define of a polyfill',
    script:
      'const define = customElements.define; customElements.define = function (name, made, options) { return define.call(this, name, made, options); };',
    works: EVERYTHING,
  },
];

export const LIES: readonly Lie[] = [
  ...PAGES,
  ...GLOBALS.flatMap((path) =>
    Object.entries(WAYS).map(([way, lie]) => ({
      name: `${path} ${way}`,
      script: lie(path),
      ...(WORKS_WITHOUT.includes(path) && {works: EVERYTHING}),
    })),
  ),
];
