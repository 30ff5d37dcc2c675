import {resolve} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build, mergeConfig, type Rolldown} from 'vite';
import {folderConfig} from '../tooling/bundle.js';
import {IN_FEW_REQUESTS} from '../tooling/in-few-requests.js';

/**
 * `npm run size`: what a page loads, built as dist/browser/ is, minified and compressed. A page
 * that bundles the element itself may add some hundred bytes of its bundler's own, such as Vite's
 * preloading. The budgets are in bytes after brotli at its best, the way a content delivery network
 * serves them.
 */
/**
 * Over the 18,000 that is aimed at next: bars, scales and a layout of their own for each width stand
 * in the first answer, too, and what could not be fetched is tried again.
 */
const FIRST_ANSWER_BUDGET = 19_600;
/**
 * What a server may send before it hears back: then the answer stands after a single round trip.
 */
const FIRST_ANSWER_AIM = 14_600;
const CHARTS_BUDGET = 55_000;

type Chunk = Rolldown.OutputChunk;
interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const chunks = await buildChunks(resolve(import.meta.dirname, '../..'));
const sizes = new Map(chunks.map((chunk) => [chunk, sizeOf(chunk.code)]));
const first = firstAnswer(chunks);
const charts = chunks.find(({moduleIds}) =>
  moduleIds.some((id) => id.includes('/node_modules/chart.js/')),
);

printTable();
const failures = [
  ...overBudget('The first answer', sum(first).brotli, FIRST_ANSWER_BUDGET),
  ...(charts ? overBudget('The chunk of charts', sum([charts]).brotli, CHARTS_BUDGET) : []),
  ...IN_FEW_REQUESTS.flatMap(({name}, place) => detours(name, place)),
  ...(charts && first.includes(charts)
    ? ['Chart.js comes with the first answer: import it dynamically.']
    : []),
];
for (const failure of failures) console.error(`\n${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Files that one of the first screen imports, though nobody has asked for them yet. */
function detours(name: string, place: number): readonly string[] {
  const code = chunks.find((chunk) => chunk.name === name)?.code;
  if (code === undefined)
    return [`There is no file ${name}: see tests/tooling/in-few-requests.ts.`];
  const asked = IN_FEW_REQUESTS.slice(0, place).map((each) => each.name);
  return [...code.matchAll(/\b(?:from|import) ?"\.\/([^"]+)"/g)]
    .map(([, file = '']) => file)
    .filter((file) => !asked.some((each) => file.startsWith(each)))
    .map((file) => `${name} imports ${file}: one more way to the server before it stands.`);
}

async function buildChunks(root: string): Promise<readonly Chunk[]> {
  const built = await build(mergeConfig(folderConfig(root), {build: {write: false}}));
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.filter((output) => output.type === 'chunk');
}

/**
 * The entry and all it imports statically: what must arrive before the first full answer stands.
 */
function firstAnswer(all: readonly Chunk[]): readonly Chunk[] {
  const reached = new Set(all.filter(({isEntry}) => isEntry));
  // A set visits what is added while it is walked.
  for (const {imports} of reached) {
    for (const chunk of all) if (imports.includes(chunk.fileName)) reached.add(chunk);
  }
  return [...reached];
}

function sizeOf(code: string): Size {
  const brotli = brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return {
    raw: Buffer.byteLength(code),
    gzip: gzipSync(code, {level: 9}).length,
    brotli: brotli.length,
  };
}

function sum(some: readonly Chunk[]): Size {
  const all = some.map((chunk) => sizes.get(chunk) ?? sizeOf(chunk.code));
  const total = (unit: keyof Size): number => all.reduce((bytes, size) => bytes + size[unit], 0);
  return {raw: total('raw'), gzip: total('gzip'), brotli: total('brotli')};
}

function printTable(): void {
  const later = chunks.filter((chunk) => !first.includes(chunk));
  const row = (name: string, {raw, gzip, brotli}: Size): string =>
    [name.padEnd(44), ...[raw, gzip, brotli].map((bytes) => String(bytes).padStart(9))].join('');
  const rows = (some: readonly Chunk[]): string[] =>
    some.map((chunk) => row(`  ${nameOf(chunk)}`, sum([chunk])));
  console.log(
    [
      `${''.padEnd(44)}      raw     gzip   brotli`,
      row('First answer', sum(first)),
      ...rows(first),
      row('Later, when needed', sum(later)),
      ...rows(later),
      '',
      `First answer: ${sum(first).brotli} of ${FIRST_ANSWER_BUDGET} bytes; the aim is ${FIRST_ANSWER_AIM}.`,
      charts
        ? `Charts: ${sum([charts]).brotli} of ${CHARTS_BUDGET} bytes.`
        : 'Charts: nothing imports chart.js yet.',
    ].join('\n'),
  );
}

function nameOf(chunk: Chunk): string {
  return chunk === charts ? `${chunk.name} (with chart.js)` : chunk.name;
}

function overBudget(what: string, bytes: number, budget: number): readonly string[] {
  if (bytes <= budget) return [];
  return [
    `${what} has grown to ${bytes} bytes, ${bytes - budget} over its budget of ${budget}. Can something come later, ` +
      'by a dynamic import, or be said in fewer words? If it is worth its weight, raise the budget and say why.',
  ];
}
