import MagicString, {type SourceMap} from 'magic-string';
import ts from 'typescript';
import type {Plugin} from 'vite';

/** What may be taken out of a style, and what must stay as it is: a text in quotes. */
const SPARE_IN_STYLE = /('[^']*'|"[^"]*")|\/\*[^]*?\*\/\s*|;?\s*(\})\s*|\s*([{;,>])\s*|(:) +|^\s+/g;

/** Elements beside which a blank is never seen. */
const BLOCK =
  'article|caption|details|div|fieldset|figcaption|figure|h[1-6]|legend|li|ol|p|section|slot|' +
  'summary|table|tbody|td|th|thead|tr|ul';
const BLANK_AFTER_BLOCK = new RegExp(`(</?(?:${BLOCK})(?: [^<>]*)?>) (?=<|$)`, 'g');
const BLANK_BEFORE_BLOCK = new RegExp(`(^|>) (?=</?(?:${BLOCK})\\b)`, 'g');

const shortStyle = (style: string): string => style.replace(SPARE_IN_STYLE, '$1$2$3$4');

/** Line ends and what indents them are one blank to a browser; beside a block, nothing. */
const shortMarkup = (markup: string): string =>
  markup
    // Prettier puts the end of a tag on a line of its own where a blank would be seen.
    .replace(/\s*\n\s*>/g, '>')
    .replace(/\s*\n\s*/g, ' ')
    .replace(BLANK_AFTER_BLOCK, '$1')
    .replace(BLANK_BEFORE_BLOCK, '$1');

const SHORTENED: Readonly<Record<string, (text: string) => string>> = {
  css: shortStyle,
  html: shortMarkup,
  svg: shortMarkup,
};

/**
 * Takes out of Lit's templates in a source what only people read: white space and, in styles,
 * comments. Tools that shorten scripts leave the texts in them as they are.
 */
export function withShortTemplates(source: string): MagicString {
  const short = new MagicString(source);
  const file = ts.createSourceFile('source.js', source, ts.ScriptTarget.ES2022, true);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const isStyleWithGaps = node.tag.text === 'css' && ts.isTemplateExpression(node.template);
      const shorten = isStyleWithGaps ? undefined : SHORTENED[node.tag.text];
      if (shorten) for (const part of textsOf(node.template)) shortenPart(short, part, shorten);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return short;
}

type TemplateText =
  ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

const textsOf = (template: ts.TemplateLiteral): readonly TemplateText[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({literal}) => literal)];

function shortenPart(
  short: MagicString,
  node: TemplateText,
  shorten: (text: string) => string,
): void {
  // Between "`" or "}" and "`" or "${".
  const from = node.getStart() + 1;
  const isLast = ts.isTemplateTail(node) || ts.isNoSubstitutionTemplateLiteral(node);
  const to = node.getEnd() - (isLast ? 1 : 2);
  const text = short.original.slice(from, to);
  const shortText = shorten(text);
  if (shortText !== text) short.update(from, to, shortText);
}

/** For Vite: what became of a file, with the way back to it. */
export const withMap = (changed: MagicString): {code: string; map: SourceMap} => ({
  code: changed.toString(),
  map: changed.generateMap({hires: 'boundary'}),
});

/** The same as a plugin. */
export function shortTemplates(): Plugin {
  return {
    name: 'short-templates',
    transform: (code, id) =>
      id.includes('/node_modules/') || !/\b(css|html|svg) ?`/.test(code)
        ? undefined
        : withMap(withShortTemplates(code)),
  };
}
