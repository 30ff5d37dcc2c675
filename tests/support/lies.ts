/** A page whose globals are not what they claim to be. */
export interface Lie {
  readonly name: string;
  /** Runs before everything else on the page. */
  readonly script: string;
  /** Everything works all the same. */
  readonly isHarmless?: boolean;
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

/** What libraries of other days have put into everything. */
const ADDITIONS: readonly Lie[] = [
  {
    name: 'Array.from of MooTools',
    script:
      'Array.from = (x) => x == null ? [] : typeof x === "object" && typeof x.length === "number" ? Array.prototype.slice.call(x) : [x];',
  },
];

export const LIES: readonly Lie[] = [
  {name: 'nothing', script: '', isHarmless: true},
  {name: 'a page without https', script: '', isPlainHttp: true},
  ...ADDITIONS,
  ...GLOBALS.flatMap((path) =>
    Object.entries(WAYS).map(([way, lie]) => ({name: `${path} ${way}`, script: lie(path)})),
  ),
];
