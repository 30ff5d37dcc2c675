import {SourceMap, type SourceMapping} from 'node:module';
import {describe, expect, it} from 'vitest';
import {withMap, withShortTemplates} from '../tooling/shorten-templates.js';

const shortened = (source: string): string => withShortTemplates(source).toString();

describe('styles in a source', () => {
  it.each([
    ['.a { color: red; margin: 0 auto; }', '.a{color:red;margin:0 auto}'],
    [
      '.a > .b,\n.c :is(th, td) {\n  padding: calc(1em + 2px);\n}\n',
      '.a>.b,.c :is(th,td){padding:calc(1em + 2px)}',
    ],
    [
      `/* why */ b::before { content: counter(step) '. '; }`,
      `b::before{content:counter(step) '. '}`,
    ],
    ['.a :focus-visible { top: 0 }', '.a :focus-visible{top:0}'],
    ['.a {\n  color: red;\n  .b { top: 0; }\n}', '.a{color:red;.b{top:0}}'],
    [
      '@container (max-width: 38em) {\n  h2 { top: 0; }\n}',
      '@container (max-width:38em){h2{top:0}}',
    ],
  ])('%j are as short as %j', (long, short) => {
    expect(shortened(`const styles = css\`\n${long}\`;`)).toBe(`const styles = css\`${short}\`;`);
  });

  it('are found as the compiler writes them, too', () => {
    expect(shortened('css `\n.a { top: 0; }\n`')).toBe('css `.a{top:0}`');
  });

  it('leave the rest of the source as it is', () => {
    const source = 'const words = `a { b: c; }`; const put = css`a { b: ${c}; }`;';
    expect(shortened(source)).toBe(source);
  });
});

describe('markup in a source', () => {
  it.each([
    ['<b>one</b>\n  <b>two</b>', '<b>one</b> <b>two</b>'],
    ['<b\n  class="a"\n  >one</b\n>', '<b class="a">one</b>'],
    ['<tr>\n  <td>one</td>\n  <td>two</td>\n</tr>', '<tr><td>one</td><td>two</td></tr>'],
    ['<p>\n  ${a}\n  ${b}\n</p>\n', '<p>${a} ${b}</p>'],
    ['<p class=${a}>\n  one <b>two</b>\n</p>', '<p class=${a}> one <b>two</b></p>'],
  ])('%j is as short as %j', (long, short) => {
    expect(shortened(`const a = html\`${long}\`;`)).toBe(`const a = html\`${short}\`;`);
  });

  it('is found inside other markup', () => {
    const source = 'html`<ul>\n  ${a.map((b) => html`<li>\n  ${b}\n</li>`)}\n</ul>`';
    expect(shortened(source)).toBe('html`<ul>${a.map((b) => html`<li>${b}</li>`)}</ul>`');
  });
});

it('keeps the way back to what stood there before', () => {
  const source =
    'const a = css`\n  .b {\n    top: 0;\n  }\n`;\nconst found = html`\n  <p>${a}</p> <p></p>`;';
  const {code, map} = withMap(withShortTemplates(source));
  const way = new SourceMap(
    JSON.parse(map.toString()) as ConstructorParameters<typeof SourceMap>[0],
  );
  const [line, column] = placeOf(code, 'found');
  const {originalLine, originalColumn} = way.findEntry(line, column) as SourceMapping;
  expect([originalLine, originalColumn]).toEqual(placeOf(source, 'found'));
  expect(placeOf(source, 'found')).not.toEqual([line, column]);
});

/** The line and the column of a word, both from 0. */
function placeOf(text: string, word: string): readonly [line: number, column: number] {
  const lines = text.slice(0, text.indexOf(word)).split('\n');
  return [lines.length - 1, lines.at(-1)?.length ?? 0];
}
