import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {withBrowser} from './site.js';
import {SLOWDOWN, visit, type Measured} from './bench-visit.js';
import {serveCompressed} from './compressed-server.js';
import {buildPages, CROWDS, crowdPath, PAGES, type PageId} from './peers/pages.js';

const ROUNDS = 10;
const root = resolve(import.meta.dirname, '../..');
const IDS = Object.keys(PAGES) as PageId[];

type Found = Readonly<Record<PageId, readonly Measured[]>>;

/**
 * Measures our pages and those of others doing the same job, in turn, in one run; prints a table and
 * writes it into `docs/measured.md`.
 */
export async function benchPeers(rounds = ROUNDS): Promise<void> {
  const folder = join(root, 'node_modules/.cache/peer-pages');
  await buildPages(folder);
  const server = serveCompressed(folder);
  const found = Object.fromEntries(IDS.map((id): [PageId, Measured[]] => [id, []])) as Record<
    PageId,
    Measured[]
  >;
  const crowds = CROWDS.map((count) => ({count, seen: [] as Measured[]}));
  let version = '';
  try {
    await withBrowser(async (browser) => {
      version = await browser.version();
      // The first round warms the machine up.
      for (let round = 0; round <= rounds; round++) {
        for (const id of IDS) {
          const {path, isAlive} = PAGES[id];
          const measured = await visit(browser, server.address + path, isAlive);
          if (round > 0) found[id].push(measured);
        }
        for (const {count, seen} of crowds)
          seen.push(await visit(browser, server.address + crowdPath(count), false));
      }
    });
  } finally {
    server.close();
  }
  const text = `${tableOf(found)}\n\n${ratiosOf(found)}\n\n${crowdsOf(crowds, found.empty)}\n\n${aboutOf(version, rounds)}`;
  console.log(text);
  writeBetween(join(root, 'docs/measured.md'), text);
}

const COLUMNS: readonly (readonly [string, (measured: Measured) => number, number])[] = [
  ['kB', ({bytes}) => bytes / 1000, 1],
  ['first paint', ({firstPaint}) => firstPaint, 0],
  ['full answer', ({answer}) => answer, 0],
  ['script', ({script}) => script, 0],
  ['style', ({style}) => style, 0],
  ['layout', ({layout}) => layout, 0],
  ['paint and rest', ({rest}) => rest, 0],
  ['change', ({changeClosed}) => changeClosed ?? NaN, 0],
  ['change with a chart', ({changeOpen}) => changeOpen ?? NaN, 0],
  ['heap, MB', ({heap}) => heap / 1e6, 1],
  ['shift', ({shift}) => shift, 3],
  ['long tasks after', ({longTasks}) => longTasks, 0],
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function tableOf(found: Found): string {
  const cell = (values: readonly number[], digits: number): string => {
    const [low, middle, high] = [Math.min(...values), median(values), Math.max(...values)];
    if (Number.isNaN(middle)) return '–';
    const text = (value: number): string => value.toFixed(digits);
    return text(low) === text(high) ? text(middle) : `${text(middle)} (${text(low)}–${text(high)})`;
  };
  return [
    `| page | ${COLUMNS.map(([title]) => title).join(' | ')} |`,
    `|---|${COLUMNS.map(() => '--:').join('|')}|`,
    ...IDS.map(
      (id) =>
        `| ${PAGES[id].name} | ${COLUMNS.map(([, value, digits]) => cell(found[id].map(value), digits)).join(' | ')} |`,
    ),
  ].join('\n');
}

/** What is asked of us: a share of what another page takes, net of the empty page. */
function ratiosOf(found: Found): string {
  const net = (id: PageId, value: (measured: Measured) => number): number =>
    median(found[id].map(value)) - median(found.empty.map(value));
  const answer = ({answer: ms}: Measured): number => ms;
  const heap = ({heap: bytes}: Measured): number => bytes;
  const open = (id: PageId): number => median(found[id].map(({changeOpen}) => changeOpen ?? NaN));
  const rows: readonly (readonly [string, number, number])[] = [
    ['full answer, ours to static HTML', net('ours', answer) / net('static', answer), 1.3],
    [
      'full answer, prerendered to static HTML',
      net('prerendered', answer) / net('static', answer),
      1.1,
    ],
    ['full answer, ours to React', net('ours', answer) / net('react', answer), 0.4],
    ['a change with a chart, ours to React', open('ours') / open('react'), 0.5],
    ['heap, ours to React', net('ours', heap) / net('react', heap), 0.5],
  ];
  return [
    '| share, net of the empty page | measured | aim |',
    '|---|--:|--:|',
    ...rows.map(([title, share, aim]) => `| ${title} | ${share.toFixed(2)} | ${aim.toFixed(1)} |`),
  ].join('\n');
}

/** How the cost of a page grows with its estimators, net of the empty page. */
function crowdsOf(
  crowds: readonly {readonly count: number; readonly seen: readonly Measured[]}[],
  empty: readonly Measured[],
): string {
  const of = (seen: readonly Measured[], value: (measured: Measured) => number): string =>
    (median(seen.map(value)) - median(empty.map(value))).toFixed(1);
  const work = ({script, style, layout, rest}: Measured): number => script + style + layout + rest;
  return [
    '| estimators on a page | work of the main thread | of it script | heap, MB |',
    '|--:|--:|--:|--:|',
    ...crowds.map(
      ({count, seen}) =>
        `| ${count} | ${of(seen, work)} | ${of(seen, ({script}) => script)} | ${of(seen, ({heap}) => heap / 1e6)} |`,
    ),
  ].join('\n');
}

function aboutOf(browser: string, rounds: number): string {
  const peers = JSON.parse(readFileSync(join(root, 'tests/perf/peers/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = Object.entries(peers.dependencies).map(([name, at]) => `${name} ${at}`);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${browser}, ${rounds} rounds in turn, 390 × 844 px, processor slowed ${SLOWDOWN} times, no network delay; ${versions.join(', ')}. Median (lowest–highest), times in ms.`;
}

const MARKS = ['<!-- measured -->', '<!-- end -->'] as const;

function writeBetween(file: string, text: string): void {
  const whole = readFileSync(file, 'utf8');
  const [start, end] = MARKS.map((mark) => whole.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start)
    throw new Error(`${file} lacks ${MARKS.join(' … ')}.`);
  writeFileSync(file, `${whole.slice(0, start + MARKS[0].length)}\n${text}\n${whole.slice(end)}`);
}
