import {describe, expect, it} from 'vitest';
import {withShortStyles} from '../tooling/minify-css.js';

describe('styles in a source', () => {
  it.each([
    ['.a { color: red; margin: 0 auto; }', '.a{color:red;margin:0 auto}'],
    ['.a > .b,\n.c :is(th, td) {\n  padding: calc(1em + 2px);\n}\n', '.a>.b,.c :is(th,td){padding:calc(1em + 2px)}'],
    [`/* why */ b::before { content: counter(step) '. '; }`, `b::before{content:counter(step) '. '}`],
    ['.a :focus-visible { top: 0 }', '.a :focus-visible{top:0}'],
    ['.a {\n  color: red;\n  .b { top: 0; }\n}', '.a{color:red;.b{top:0}}'],
    ['@container (max-width: 38em) {\n  h2 { top: 0; }\n}', '@container (max-width:38em){h2{top:0}}'],
  ])('%j are as short as %j', (long, short) => {
    expect(withShortStyles(`const styles = css\`\n${long}\`;`)).toBe(`const styles = css\`${short}\`;`);
  });

  it('are found as the compiler writes them, too', () => {
    expect(withShortStyles('css `\n.a { top: 0; }\n`')).toBe('css`.a{top:0}`');
  });

  it('leave the rest of the source as it is', () => {
    const source = 'const words = `a { b: c; }`; const put = css`a { b: ${c}; }`;';
    expect(withShortStyles(source)).toBe(source);
  });
});
