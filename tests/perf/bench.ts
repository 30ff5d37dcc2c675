import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {CONCERNS} from '../../src/evidence/concerns/index.js';
import type * as Engine from '../../src/engine.js';
import {timeChanges} from './change-time.js';

/**
 * `npm run bench`: how many estimates a second, and how long a changed answer holds up the page.
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

console.log(`Estimates a second, one thread, ${inputs.length} different inputs in turn:`);
estimatesPerSecond(SECONDS / 4);
const rate = estimatesPerSecond(SECONDS);
console.log(`  ${Math.round(rate).toLocaleString('en')} (at least 100,000 wanted)`);

await timeChanges();

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
