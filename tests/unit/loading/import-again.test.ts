import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {importAgain} from '../../../src/loading/import-again.js';

const file = new URL('../../support/english.ts', import.meta.url).href;
/** What Firefox says of an address that it remembers. */
const remembered = new TypeError(`error loading dynamically imported module: ${file}`);

describe('a module that could not be fetched', () => {
  it('is asked for under another address where a browser remembers the failure, and kept', async () => {
    const load = (): Promise<unknown> => Promise.reject(remembered ?? 'english.ts');
    const first = await importAgain(load);
    expect(first).toHaveProperty('englishAmong');
    expect(await importAgain(load)).toBe(first);
  });

  it('is not taken for another that it imports', async () => {
    await expect(importAgain(() => Promise.reject(remembered))).rejects.toBe(remembered);
  });

  it('is left to a browser that asks again by itself', async () => {
    const failed = new TypeError(`Failed to fetch dynamically imported module: ${file}`);
    await expect(importAgain(() => Promise.reject(failed ?? 'english.ts'))).rejects.toBe(failed);
  });
});

it('every import() of the element goes through it', () => {
  const src = resolve(import.meta.dirname, '../../../src');
  const bare = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts') && !path.endsWith('import-again.ts'))
    .flatMap((path) =>
      [...readFileSync(join(src, path), 'utf8').matchAll(/.*[^.\w]import\(/g)]
        .map(([line]) => line.trim())
        .filter((line) => !/importAgain\(\s*\(\) => import\(|typeof import\(/.test(line))
        .map((line) => `${path}: ${line}`),
    );
  expect(bare).toEqual([]);
});
