import type {Import, Source} from './source-files.js';

type Room =
  | 'loading'
  | 'evidence'
  | 'synthesis'
  | 'clinic-config'
  | 'price-list-reader'
  | 'engine'
  | 'i18n'
  | 'pictures'
  | 'answer'
  | 'differences'
  | 'charts'
  | 'method'
  | 'steps'
  | 'element'
  | 'prerender'
  | 'wordpress';

interface Access {
  readonly rooms: readonly Room[];
  /** Rooms of which only the types may be imported. */
  readonly typesOf?: readonly Room[];
}

/** Who may import whom: rooms stand in the order the data takes. A room always sees itself. */
const ACCESS: Readonly<Record<Room, Access>> = {
  loading: {rooms: []},
  evidence: {rooms: []},
  // Build-time: pools the studies and writes the figures.
  synthesis: {rooms: ['evidence']},
  'clinic-config': {rooms: ['evidence']},
  // Reads texts; fetched by nobody's page.
  'price-list-reader': {rooms: ['evidence']},
  engine: {rooms: ['evidence'], typesOf: ['clinic-config']},
  // Sentences know ids alone.
  i18n: {rooms: ['loading'], typesOf: ['evidence']},
  // Drawings know ids alone.
  pictures: {rooms: ['answer'], typesOf: ['evidence']},
  answer: {rooms: ['evidence', 'engine', 'i18n'], typesOf: ['clinic-config']},
  differences: {rooms: ['engine', 'i18n', 'answer'], typesOf: ['evidence']},
  charts: {rooms: ['loading', 'engine', 'i18n', 'answer'], typesOf: ['evidence']},
  method: {rooms: ['loading', 'evidence', 'engine', 'i18n', 'answer'], typesOf: ['clinic-config']},
  steps: {
    rooms: ['loading', 'evidence', 'engine', 'i18n', 'answer', 'charts', 'differences'],
    typesOf: ['clinic-config'],
  },
  element: {
    rooms: [
      'loading',
      'evidence',
      'clinic-config',
      'engine',
      'i18n',
      'answer',
      'pictures',
      'differences',
      'charts',
      'method',
      'steps',
    ],
  },
  // The screen without an element, for servers.
  prerender: {
    rooms: [
      'clinic-config',
      'engine',
      'i18n',
      'answer',
      'pictures',
      'differences',
      'charts',
      'steps',
      'element',
    ],
  },
  // Draws first answers in the browser of somebody who may edit.
  wordpress: {rooms: ['prerender']},
};

const SYNTHESIS = /^src\/synthesis\//;

/** Files of a step: the template sees its view alone, the view the engine and the sentences. */
const STEP_FILES: readonly {readonly file: RegExp; readonly mayNotSee: RegExp}[] = [
  {file: /\/template\.ts$/, mayNotSee: /^src\/(engine|evidence|i18n)\//},
  {file: /^src\/(steps|charts|method)\/.*view\.ts$/, mayNotSee: /template\.ts$|styles\.ts$/},
];

/**
 * Each package, and the only files that may import it. Node's modules are for the synthesis alone.
 */
const PACKAGES: readonly {readonly name: RegExp; readonly allowedIn: RegExp}[] = [
  {name: /^chart\.js(\/|$)/, allowedIn: /^src\/charts\//},
  {name: /^zod(\/|$)/, allowedIn: /^src\/clinic-config\//},
  {
    // Lit alone: what a browser loads is built without the code that directives need.
    name: /^lit$/,
    allowedIn:
      /^src\/(element|pictures|prerender)\/|template\.ts$|styles\.ts$|-part\.ts$|-controller\.ts$|\/step\.ts$|\/print-plan\.ts$/,
  },
  {name: /^@lit-labs\/ssr(\/|$)/, allowedIn: /^src\/prerender\/picture\.ts$/},
  {name: /^temporal-polyfill\/implementation$/, allowedIn: /^src\/steps\/temporal\.ts$/},
  {name: /^ical-generator$/, allowedIn: /^src\/steps\/take-along\//},
  // An address under which a file is asked for once more.
  {name: /^\(computed\)$/, allowedIn: /^src\/loading\/import-again\.ts$/},
  // Each by its own door alone.
  {name: /^react$/, allowedIn: /^src\/frameworks\/(react-estimator|react-prerendered|jsx\.d)\.ts$/},
  {name: /^preact$/, allowedIn: /^src\/frameworks\/preact\.d\.ts$/},
  {name: /^solid-js$/, allowedIn: /^src\/frameworks\/solid\.d\.ts$/},
  {name: /^svelte\/elements$/, allowedIn: /^src\/frameworks\/svelte\.d\.ts$/},
  {name: /^vue$/, allowedIn: /^src\/frameworks\/vue\.d\.ts$/},
  {name: /^node:/, allowedIn: SYNTHESIS},
];

/** Names, where they may stand (or not), and why. */
const NAMES: readonly {
  readonly names: readonly string[];
  readonly isAllowed: (path: string) => boolean;
  readonly why: string;
}[] = [
  {
    names: [
      'Intl',
      '.toLocaleString',
      '.toLocaleDateString',
      '.toLocaleTimeString',
      '.localeCompare',
    ],
    // A configuration's door asks only which currencies and languages there are.
    isAllowed: (path) =>
      /^src\/(answer|clinic-config|synthesis)\/|^src\/i18n\/nearest-locale\.ts$/.test(path) ||
      /^src\/steps\/.*(view|formats)\.ts$/.test(path),
    why: 'numbers become words in answer/ and in the views of steps only',
  },
  {
    names: ['Date', 'Math.random', 'performance', 'crypto', 'setTimeout'],
    isAllowed: (path) => !path.startsWith('src/engine/'),
    why: 'the engine has no clock and no randomness',
  },
  {
    names: ['Temporal', 'Temporal.PlainDate', 'Temporal.Now', 'globalThis.Temporal'],
    isAllowed: (path) => path === 'src/steps/temporal.ts',
    why: 'not every browser has it: temporal.ts finds it, the others take days and the calendar as arguments',
  },
  {
    names: [
      'window',
      'document',
      'navigator',
      'customElements',
      'HTMLElement',
      'localStorage',
      'fetch',
    ],
    isAllowed: (path) =>
      !/^src\/(engine|evidence|synthesis|i18n)\/|view\.ts$/.test(path) ||
      path === 'src/i18n/nearest-locale.ts',
    why: 'what is computed must run without a page',
  },
];

/** Files whose name says by its folder what they are. */
const PATTERN_NAMES =
  /\/(index|view|template|styles|step|draw|strings)\.ts$|^src\/i18n\/[a-z]{2,3}\//;

/** Every way in which a source breaks the layout, in words. */
export function breaches(source: Source): readonly string[] {
  return [
    ...source.imports.flatMap((each) => importBreach(source.path, each)),
    ...NAMES.filter(({isAllowed}) => !isAllowed(source.path)).flatMap(({names, why}) =>
      names.filter((name) => source.names.has(name)).map((name) => `uses ${name}: ${why}`),
    ),
    ...(/\/(utils?|helpers?|common|misc|shared)\//.test(source.path)
      ? ['lies in a folder named for nothing']
      : []),
  ];
}

/**
 * File names and exported names that two sources share, in words. A name said twice is looked for
 * twice.
 */
export function sharedNames(sources: readonly Source[]): readonly string[] {
  const basenames = sources
    .filter(({path}) => !PATTERN_NAMES.test(path))
    .map(({path}) => [path.split('/').at(-1) ?? '', path] as const);
  const exported = sources.flatMap(({path, exports}) =>
    exports.map((name) => [name, path] as const),
  );
  return [...shared(basenames), ...shared(exported)];
}

function shared(named: readonly (readonly [name: string, path: string])[]): readonly string[] {
  const paths = new Map<string, string[]>();
  for (const [name, path] of named) paths.set(name, [...(paths.get(name) ?? []), path]);
  return [...paths]
    .filter(([, where]) => where.length > 1)
    .map(([name, where]) => `${name}: ${where.join(', ')}`);
}

/** Sources that import each other in a circle, types included; each circle once, by its files. */
export function cycles(sources: readonly Source[]): readonly string[] {
  const importsOf = new Map(
    sources.map(({path, imports}) => [path, imports.map(({target}) => target)]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.add([...trail.slice(at)].sort().join(' ↔ '));
    if (at >= 0 || done.has(path)) return;
    for (const target of importsOf.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) walk(path, []);
  return [...found];
}

function importBreach(path: string, {target, isTypeOnly}: Import): readonly string[] {
  if (!target.startsWith('src/')) return packageBreach(path, target);
  const from = roomOf(path);
  const to = roomOf(target);
  const stepFile = STEP_FILES.find(({file}) => file.test(path));
  if (stepFile?.mayNotSee.test(target) && !isTypeOnly) {
    return [`imports ${target}, which such a file may not see`];
  }
  // index.ts, define.ts, engine.ts and frameworks/ stand before the house and see all of it.
  if (from === undefined || from === to) return [];
  if (to === undefined) return [`imports ${target} from inside the house`];
  const {rooms, typesOf = []} = ACCESS[from];
  if (rooms.includes(to) || (isTypeOnly && typesOf.includes(to))) return [];
  const more = typesOf.includes(to) ? 'more than the types of ' : '';
  return [`imports ${target}, but ${from}/ may not see ${more}${to}/`];
}

function packageBreach(path: string, target: string): readonly string[] {
  const known = PACKAGES.find(({name}) => name.test(target));
  if (!known) return [`imports ${target}, which is no part of the project`];
  return known.allowedIn.test(path) ? [] : [`imports ${target} outside its place`];
}

function roomOf(path: string): Room | undefined {
  const [, room = ''] = path.split('/');
  return room in ACCESS ? (room as Room) : undefined;
}
