import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

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
const manifest = readFileSync(join(root, 'custom-elements.json'), 'utf8');

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();
const documented = (list: 'cssParts' | 'cssProperties'): string[] =>
  (
    JSON.parse(manifest) as {
      modules: {declarations?: Partial<Record<typeof list, {name: string}[]>>[]}[];
    }
  ).modules
    .flatMap(({declarations}) => declarations ?? [])
    .flatMap((declaration) => declaration[list] ?? [])
    .map(({name}) => name)
    .sort();

describe('the documentation names every', () => {
  it('token that the styles read, and no other', () => {
    expect(documented('cssProperties')).toEqual(found(sources, /var\((--te-[a-z-]+)/g));
  });

  it('part that the templates have, and no other', () => {
    expect(documented('cssParts')).toEqual(found(sources, /\bpart="([a-z]+)"/g));
  });
});
