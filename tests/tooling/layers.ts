import type {Import, Source} from './source-files.js';

type Room =
  | 'config'
  | 'evidence'
  | 'engine'
  | 'i18n'
  | 'view-model'
  | 'charts'
  | 'views'
  | 'plan'
  | 'element';

interface Access {
  readonly rooms: readonly Room[];
  /** Rooms of which only the types may be imported. */
  readonly typesOf?: readonly Room[];
}

/** Who may import whom: rooms stand in the order the data takes. A room always sees itself. */
const ACCESS: Readonly<Record<Room, Access>> = {
  evidence: {rooms: []},
  config: {rooms: ['evidence']},
  engine: {rooms: ['evidence'], typesOf: ['config']},
  i18n: {rooms: [], typesOf: ['evidence', 'engine']},
  'view-model': {rooms: ['engine', 'i18n'], typesOf: ['config', 'evidence']},
  charts: {rooms: ['view-model']},
  views: {rooms: ['view-model']},
  plan: {rooms: ['engine', 'view-model'], typesOf: ['i18n']},
  element: {
    rooms: ['config', 'evidence', 'engine', 'i18n', 'view-model', 'charts', 'views', 'plan'],
  },
};

/** Build-time: pools the studies and writes the figures. */
const SYNTHESIS = /^src\/evidence\/synthesis\//;

/** Each package, and the only files that may import it. Node's modules are for the synthesis alone. */
const PACKAGES: readonly {readonly name: RegExp; readonly allowedIn: RegExp}[] = [
  {name: /^chart\.js(\/|$)/, allowedIn: /^src\/charts\//},
  {name: /^zod(\/|$)/, allowedIn: /^src\/config\//},
  {name: /^lit(\/|$)/, allowedIn: /^src\/(views|element)\/|-controller\.ts$/},
  {name: /^temporal-polyfill$/, allowedIn: /^src\/element\/person\/calendar\.ts$/},
  {name: /^ical-generator$/, allowedIn: /^src\/plan\//},
  // Its types alone, for those who write JSX.
  {name: /^react$/, allowedIn: /^src\/jsx\.d\.ts$/},
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
      /^src\/(view-model|config)\/|^src\/i18n\/load/.test(path) || SYNTHESIS.test(path),
    why: 'numbers become words in view-model/ only',
  },
  {
    names: ['Date', 'Math.random', 'performance', 'crypto', 'setTimeout'],
    isAllowed: (path) => !path.startsWith('src/engine/'),
    why: 'the engine has no clock and no randomness',
  },
  {
    names: ['Temporal', 'Temporal.PlainDate', 'Temporal.Now', 'globalThis.Temporal'],
    isAllowed: (path) => path === 'src/element/person/calendar.ts',
    why: 'not every browser has it: calendar.ts finds it, the others take days and the calendar as arguments',
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
      !/^src\/(engine|evidence|view-model|i18n)\//.test(path) || /^src\/i18n\/load/.test(path),
    why: 'what is computed must run without a page',
  },
];

const MOST_LINES = 200;
/** As long as its part of the screen has sentences. */
const SENTENCES = /^src\/i18n\/[a-z]{2}(-\w+)?\.ts$/;

/** Every way in which a source breaks the layout, in words. */
export function breaches(source: Source): readonly string[] {
  return [
    ...source.imports.flatMap((each) => importBreach(source.path, each)),
    ...NAMES.filter(({isAllowed}) => !isAllowed(source.path)).flatMap(({names, why}) =>
      names.filter((name) => source.names.has(name)).map((name) => `uses ${name}: ${why}`),
    ),
    ...shapeBreaches(source),
  ];
}

function shapeBreaches({path, lines, isGenerated}: Source): readonly string[] {
  return [
    ...(lines > MOST_LINES && !isGenerated && !SENTENCES.test(path)
      ? [`has ${lines} lines beside comments, more than ${MOST_LINES}`]
      : []),
    ...(/\/(utils?|helpers?|common|misc|shared)\//.test(path)
      ? ['lies in a folder named for nothing']
      : []),
  ];
}

function importBreach(path: string, {target, isTypeOnly}: Import): readonly string[] {
  if (!target.startsWith('src/')) return packageBreach(path, target);
  if (SYNTHESIS.test(target) && !SYNTHESIS.test(path))
    return [`imports ${target}, which is build-time only`];
  const from = roomOf(path);
  const to = roomOf(target);
  // index.ts, define.ts and jsx.d.ts stand before the house and see all of it.
  if (from === undefined || from === to) return [];
  if (to === undefined) return [`imports ${target} from inside the house`];
  const {rooms, typesOf = []} = ACCESS[from];
  if (rooms.includes(to) || (isTypeOnly && typesOf.includes(to))) return [];
  return [
    `imports ${target}, but ${from}/ may not see ${typesOf.includes(to) ? `more than the types of ` : ''}${to}/`,
  ];
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
