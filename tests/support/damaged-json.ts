/** What every damaged text below stood for. */
export const UNDAMAGED = {currency: 'EUR', prices: {microneedling: 111, 'laser-nonablative': 222}};

const JSON_TEXT = '{"currency": "EUR", "prices": {"microneedling": 111, "laser-nonablative": 222}}';
const lines = JSON_TEXT.replaceAll(', ', ',\n  ');
const quotes = (open: string, close = open): string =>
  JSON_TEXT.replace(/"([^"]*)"/g, `${open}$1${close}`);
const blanks = (blank: string): string => JSON_TEXT.replaceAll(' ', blank);
const entities = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * What editors, content systems, mail and people make of a configuration, with what it takes to
 * see what was meant.
 */
export const DAMAGED: Readonly<Record<string, string>> = {
  // Wrapped.
  'a CDATA section': `<![CDATA[${JSON_TEXT}]]>`,
  'a CDATA section in comments of a line': `// <![CDATA[\n${JSON_TEXT}\n// ]]>`,
  'a CDATA section in comments of a line, on one line': `// <![CDATA[ ${JSON_TEXT} // ]]>`,
  'a CDATA section in comments': `/* <![CDATA[ */ ${JSON_TEXT} /* ]]> */`,
  'a CDATA section as Drupal has it': `<!--//--><![CDATA[//><!--\n${JSON_TEXT}\n//--><!]]>`,
  'a comment of HTML': `<!--\n${JSON_TEXT}\n-->`,
  'a comment of HTML behind a comment': `<!--\n${JSON_TEXT}\n//-->`,
  'a fence of Markdown': `\`\`\`json\n${JSON_TEXT}\n\`\`\``,
  'tags around it': `<pre><code>${JSON_TEXT}</code></pre>`,
  'an assignment': `var config = ${JSON_TEXT};`,
  'an assignment to a property': `window.clinic.config=${JSON_TEXT}`,
  'an export': `export default ${JSON_TEXT};\n`,
  'a module of Node': `module.exports = ${JSON_TEXT};`,
  'round brackets': `(${JSON_TEXT})`,
  'a call': `setConfig(${JSON_TEXT});`,
  'a guard against scripts': `)]}',\n${JSON_TEXT}`,
  'quotes of an attribute': `'${JSON_TEXT}'`,
  'JSON in JSON': JSON.stringify(JSON_TEXT),
  'JSON in JSON in JSON': JSON.stringify(JSON.stringify(JSON_TEXT)),
  // Comments.
  'a comment before it': `/* Our prices */ ${JSON_TEXT}`,
  'a comment of HTML before it': `<!-- Our prices -->${JSON_TEXT}`,
  'comments of a line': lines.replaceAll(',\n', ', // See our list\n'),
  'comments inside': JSON_TEXT.replaceAll(',', '/* and */,'),
  'comments of a shell': `# Our prices\n${lines}`,
  // Entities.
  'entities for quotes': entities(JSON_TEXT),
  'entities for quotes, twice': entities(entities(JSON_TEXT)),
  'entities by number': JSON_TEXT.replaceAll('"', '&#34;'),
  'entities by number of sixteen': JSON_TEXT.replaceAll('"', '&#x22;'),
  'entities for curly quotes': JSON_TEXT.replaceAll('"', '&#8221;'),
  'entities for all punctuation': JSON_TEXT.replaceAll('"', '&quot;')
    .replaceAll('{', '&lbrace;')
    .replaceAll('}', '&#125;'),
  'entities for blanks': blanks('&nbsp;'),
  'percent signs': encodeURIComponent(JSON_TEXT),
  // Blanks.
  'a byte order mark': `\ufeff${JSON_TEXT}`,
  'a byte order mark that was read otherwise at its end': `${JSON_TEXT}\ufeff`,
  'no-break blanks': blanks('\u00a0'),
  'narrow no-break blanks': blanks('\u202f'),
  'wide blanks': blanks('\u3000'),
  'blanks of no width': blanks('\u200b'),
  'soft hyphens': blanks('\u00ad'),
  'marks of direction': `\u200f${blanks('\u200e ')}\u202c`,
  'line separators': blanks('\u2028'),
  'form feeds and vertical tabs': blanks('\f\v'),
  // Quotes.
  'curly quotes': quotes('“', '”'),
  'curly quotes that all close': quotes('”'),
  'German quotes': quotes('„', '“'),
  'French quotes': quotes('«', '»'),
  'double primes': quotes('″'),
  'wide quotes': quotes('＂'),
  'single quotes': quotes("'"),
  'curly single quotes': quotes('‘', '’'),
  backticks: quotes('`'),
  'curly and straight quotes': JSON_TEXT.replace('"EUR"', '"EUR”').replace('"prices"', '“prices"'),
  'backslashes before quotes': JSON_TEXT.replaceAll('"', '\\"'),
  'backslashes before quotes, twice': JSON_TEXT.replaceAll('"', '\\\\\\"'),
  'names without quotes': JSON_TEXT.replace(/"(\w+)":/g, '$1:'),
  'backslashes of Markdown': JSON_TEXT.replaceAll('-', '\\-'),
  // Tags.
  'line breaks of an editor': lines.replaceAll('\n', '<br />\n'),
  'line breaks in capitals': lines.replaceAll('\n', '<BR>\n'),
  'paragraphs of an editor': `<p>${lines.replace(',\n', ',</p>\n<p>')}</p>`,
  'paragraphs of an editor that are not whole': lines.replace(',\n', ',</p>\n<p>'),
  'spans with styles': JSON_TEXT.replace('111', '<span style="color: red">111</span>'),
  // Commas and semicolons.
  'a comma at the end': JSON_TEXT.replace(/\}$/, ',}'),
  'a comma at the end of what is inside': JSON_TEXT.replace('}}', ',\n}}'),
  'a comma behind it': `${JSON_TEXT},`,
  'a semicolon behind it': `${JSON_TEXT};`,
  // Several at once.
  'paragraphs, curly quotes and no-break blanks': `<p>${quotes('“', '”').replaceAll(' ', '\u00a0')}</p>`,
  'a comment, entities and a comma': `<!-- ${entities(JSON_TEXT.replace(/\}$/, ',}'))} -->`,
};

/** What could have been meant in two ways, or lacks something. */
export const UNREADABLE: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \n ',
  'a word': 'prices',
  'a place that was to be filled in': '{{ clinic.config }}',
  'a page': '<!doctype html><title>Not found</title><p>404</p>',
  'two objects': `${JSON_TEXT}${JSON_TEXT}`,
  'two objects with a comma': `${JSON_TEXT}, ${JSON_TEXT}`,
  'a list': `[${JSON_TEXT}]`,
  'an object that was printed': '[object Object]',
  'a decimal comma': JSON_TEXT.replace('111', '111,50'),
  'a price with its sign': JSON_TEXT.replace('111', '111 €'),
  'a price with a thousands mark': JSON_TEXT.replace('111', "1'110"),
  'a price with zeros before it': JSON_TEXT.replace('111', '0111'),
  'a number of sixteen': JSON_TEXT.replace('111', '0x111'),
  'no price': JSON_TEXT.replace('111', ''),
  'a sum to be worked out': JSON_TEXT.replace('111', '100 + 11'),
  'a name for a price': JSON_TEXT.replace('111', 'price'),
  'quotes in a text': JSON_TEXT.replace('"EUR"', '"E"U"R"'),
  'a missing comma': JSON_TEXT.replace('"EUR",', '"EUR"'),
  'a missing colon': JSON_TEXT.replace('"currency":', '"currency"'),
  'a bracket too many': `${JSON_TEXT}}`,
  'a text after it': `${JSON_TEXT} Prices may change`,
  'a text before it': `Our prices ${JSON_TEXT}`,
  XML: '<config><currency>EUR</currency></config>',
  YAML: 'currency: EUR\nprices:\n  microneedling: 111\n',
  'brackets without end': '{"a":'.repeat(30_000),
  'quotes without end': `{“${'" /*'.repeat(40_000)}`,
};

/** Cut off anywhere, but for the blank end. */
export const CUT_OFF: readonly string[] = Array.from({length: JSON_TEXT.length - 1}, (_, at) =>
  JSON_TEXT.slice(0, at + 1),
);
