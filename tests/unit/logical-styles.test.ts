import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

const src = resolve(import.meta.dirname, '../../src');
const sheets = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({path, text: readFileSync(join(src, path), 'utf8')}))
  .filter(({text}) => /\bcss`|Styles = `/.test(text));

function withoutBlanks(value: string): string {
  const inner = value
    .trim()
    .replace(/\(([^()]*)\)/g, (_, inside: string) => `[${inside.replaceAll(' ', '')}]`);
  return inner === value.trim() ? inner : withoutBlanks(inner);
}

/**
 * Top, right, bottom and left: where the second and the fourth differ, one side has more than the
 * other.
 */
function isLopsided(value: string): boolean {
  // Blanks inside of brackets part no sides.
  const sides = withoutBlanks(value).split(' ');
  return sides.length === 4 && sides[1] !== sides[3];
}

/** Declarations that stay as they are where the text runs from right to left. */
function physical(sheet: string): string[] {
  const declarations = [...sheet.matchAll(/(?<=[{;\s])([\w-]+): ([^;{}]+)[;}]/g)].map(
    ([, name = '', value = '']) => ({name, value}),
  );
  return declarations
    .filter(
      ({name, value}) =>
        /(^|-)(left|right)(-|$)/.test(name) ||
        /^(left|right)$/.test(value.trim()) ||
        (/^(margin|padding|inset|border-width|scroll-margin)$/.test(name) && isLopsided(value)) ||
        (name === 'border-radius' && withoutBlanks(value).includes(' ')),
    )
    .map(({name, value}) => `${name}: ${value}`);
}

describe('the style sheets turn with the direction of the text', () => {
  it('are all looked at', () => {
    expect(sheets.length).toBeGreaterThan(8);
  });

  it.each(sheets)('$path', ({text}) => {
    expect(physical(text)).toEqual([]);
  });

  it.each([
    'p { margin-left: 1em; }',
    'p { text-align: left; }',
    'p { padding: 1em 2em 1em 0; }',
    'p { padding: 1em calc(2 * (1em + var(--a))) 1em calc(1 * (1em + var(--a))); }',
    'p { float: right }',
    'p { border-top-left-radius: 1em; }',
    'p { border-radius: 1em 0; }',
  ])('this would not: %s', (sheet) => {
    expect(physical(sheet)).toHaveLength(1);
  });
});

/** What stands within the braces that follow each of these conditions is taken out. */
const withoutGuarded = (sheet: string): string =>
  sheet.replace(
    /@supports \(color: oklch\(from currentcolor l c h\)\) \{[^{}]*\{[^{}]*\}\s*\}/g,
    '',
  );

describe('no colour is made from another where Chromium 123 would crash', () => {
  it.each(sheets)('$path', ({text}) => {
    expect(withoutGuarded(text)).not.toMatch(/: [a-z]+\(from /);
  });

  it('this would: a colour from a token that may be light-dark()', () => {
    expect(withoutGuarded('p { color: oklch(from var(--_ink) l c h); }')).toMatch(
      /: [a-z]+\(from /,
    );
  });
});
