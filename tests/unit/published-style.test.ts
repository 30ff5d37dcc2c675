import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {elementIn, type Manifest} from '../tooling/manifest.js';

/** What a page can style, as the documentation says and as the sources have it. */
const root = resolve(import.meta.dirname, '../..');
const sources = ['src/answer', 'src/charts', 'src/method', 'src/steps', 'src/element']
  .flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true}).map((file) =>
      join(root, folder, String(file)),
    ),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;
const {cssParts = [], cssProperties = []} = elementIn(manifest);

const found = (pattern: RegExp): string[] =>
  [...new Set([...sources.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

/** What the styles take where a page sets no token: `var(--te-radius, 0.75em)`. */
function fallbackOf(token: string): string {
  const [, from = ''] = sources.split(`var(${token}, `);
  let depth = 1;
  const end = [...from].findIndex((letter) => {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    return depth === 0;
  });
  return from.slice(0, end).replaceAll('var(--_', 'var(--te-');
}

describe('the documentation names every', () => {
  it('token that the styles read, and no other', () => {
    expect(cssProperties.map(({name}) => name).sort()).toEqual(found(/var\((--te-[a-z-]+)/g));
  });

  it.each(cssProperties)('token with the default that the styles have: $name', (token) => {
    expect(token.default).toBe(fallbackOf(token.name));
  });

  it('part that the templates have, and no other', () => {
    expect(cssParts.map(({name}) => name).sort()).toEqual(found(/\bpart="([a-z]+)"/g));
  });
});
