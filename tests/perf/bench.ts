import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {CONCERNS} from '../../src/evidence/concerns/index.js';
import type * as Engine from '../../src/engine.js';
import {benchPeers} from './bench-peers.js';
import {timeChanges} from './change-time.js';

/**
 * `npm run bench`: how many estimates a second, how long a changed answer holds up the page, and all
 * of it beside pages of others that do the same job.
 */
const SKIN_TONES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'monk-5', 'unknown'] as const;
const SEVERITIES = ['mild', 'moderate', 'severe'] as const;
const SECONDS = 2;

// The built engine, as it is published: running the sources would time the wrappers of the
// TypeScript loader too.
const engine = pathToFileURL(resolve(import.meta.dirname, '../../dist/engine.js')).href;
const {estimate} = (await import(engine)) as typeof Engine;

const inputs = (Object.keys(CONCERNS) as (keyof typeof CONCERNS)[]).flatMap((concern) =>
  CONCERNS[concern].areas.flatMap((area) =>
    SKIN_TONES.flatMap((skinTone) =>
      SEVERITIES.map((severity) => ({concern, area, skinTone, severity})),
    ),
  ),
);

/** `npm run bench -- peers 3`: the pages alone, in three rounds. */
const [part, rounds] = process.argv.slice(2);
if (part !== 'peers') {
  reportEstimates();
  await timeChanges();
}
await benchPeers(rounds === undefined ? undefined : Number(rounds));

function reportEstimates(): void {
  console.log(`Estimates a second, one thread, ${inputs.length} different inputs in turn:`);
  estimatesPerSecond(SECONDS / 4);
  const rate = estimatesPerSecond(SECONDS);
  console.log(`  ${Math.round(rate).toLocaleString('en')} (at least 100,000 wanted)`);
  const results = inputs.map((each) => estimate(each));
  const start = performance.now();
  for (const result of results) JSON.parse(JSON.stringify(result));
  const trips = (results.length * 1000) / (performance.now() - start);
  console.log(
    `  ${(rate / trips).toFixed(1)} times as fast as its result through JSON and back (5 wanted)`,
  );
}

function estimatesPerSecond(seconds: number): number {
  const start = performance.now();
  let count = 0;
  // The sum is used, so that the work cannot be optimised away.
  let characters = 0;
  while (performance.now() - start < seconds * 1000) {
    for (const each of inputs) characters += estimate(each).inputs.concern.length;
    count += inputs.length;
  }
  if (characters === 0) throw new Error('Nothing was estimated.');
  return (count * 1000) / (performance.now() - start);
}
