import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {figuresOnly, type Estimator} from './asked.js';
import {differencesOf} from './differences.js';
import {digestOf} from './digest.js';
import {estimateTexts} from './estimates.js';
import {saveTexts} from './folder.js';
import {readKept, writeKept, type Kept} from './kept.js';
import {report} from './report.js';
import {sampleTexts} from './sample.js';
import {SCREENS} from './screens.js';
import type {Texts} from './texts.js';
import {visit, type Visit} from './visit.js';

/**
 * `npm run net`: whether the built package says the same figures and shows the same screens as when
 * the digests were written. `-- --write` writes them anew. `-- estimates` or `-- screens` looks at
 * one part alone.
 */
const dist = resolve(import.meta.dirname, '../../dist');
const words = process.argv.slice(2);
const isWriting = words.includes('--write');
const isWanted = (part: string): boolean =>
  words.includes(part) || words.every((word) => word.startsWith('--'));

const kept = readKept();
const found = new Map<string, string>();
if (isWanted('estimates')) add(await timed('estimates', readEstimates));
const {browser, texts} = isWanted('screens') ? await timed('screens', readScreens) : nothing(kept);
add(texts);

const differences = differencesOf(kept, found);
const changed = new Set(differences.map(({name}) => name));
saveTexts(found, (name) => isWriting || !changed.has(name));
if (isWriting) write();
else compare();

function add(more: Texts): void {
  for (const [name, text] of more) found.set(name, text);
}

async function timed<T>(part: string, read: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await read();
  console.log(`${part}: read in ${Math.round((performance.now() - start) / 1000)} s`);
  return result;
}

async function readEstimates(): Promise<Texts> {
  const built = pathToFileURL(resolve(dist, 'index.js')).href;
  const {estimate} = (await import(built)) as {estimate: Estimator};
  const figures = figuresOnly(estimate);
  return new Map([...sampleTexts(figures), ...estimateTexts(figures)]);
}

function readScreens(): Promise<Visit> {
  return visit(resolve(dist, 'browser'), SCREENS);
}

function nothing({browser: before}: Kept): Visit {
  return {browser: before, texts: new Map()};
}

function write(): void {
  const gone = new Set(differences.filter(({what}) => what === 'is gone').map(({name}) => name));
  const others = Object.entries(kept.digests).filter(([name]) => !gone.has(name));
  const fresh = [...found].map(([name, text]) => [name, digestOf(text)] as const);
  writeKept({browser, digests: Object.fromEntries([...others, ...fresh])});
  console.log(`${found.size} digests are written; ${differences.length} of them are others.`);
}

function compare(): void {
  report(differences, kept, found);
  if (differences.length > 0 && browser !== kept.browser) {
    console.error(`Kept from ${kept.browser}, this is ${browser}: it may be that alone.`);
  }
  console.log(`${found.size} groups, ${differences.length} differ.`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}
