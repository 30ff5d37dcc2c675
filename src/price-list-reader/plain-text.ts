/** HTML as the lines of text that a reader sees; other text stays as it is. */

const LOOKS_LIKE_HTML =
  /<\/?(?:table|tr|td|th|li|ul|p|div|br|span|h[1-6]|strong|dl|dt|dd)\b[^<>]*>/i;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  times: '×',
  trade: '™',
  reg: '®',
  thinsp: ' ',
  bull: '•',
  middot: '·',
};

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** What is crossed out stays so, in the way of Markdown. */
const TAGS: readonly (readonly [RegExp, string])[] = [
  [/<(script|style)\b[^<>]*>[^<]*<\/\1>/gi, ''],
  [/<!--[^>]*-->/g, ''],
  [/<\/?(?:del|s|strike)\b[^<>]*>/gi, '~~'],
  [/<\/t[dh]>\s*<t[dh]\b[^<>]*>/gi, '\t'],
  [/<\/tr>/gi, '\n'],
  [/<h[1-6]\b[^<>]*>/gi, '\n\n# '],
  [/<\/?(?:table|tbody|thead|ul|ol|section|article|dl|h[1-6])\b[^<>]*>/gi, '\n\n'],
  [/<(?:br|hr)\b[^<>]*>|<\/?(?:p|div|li|dt|dd|caption)\b[^<>]*>/gi, '\n'],
  [/<[a-z/!][^<>]*>/gi, ''],
];

/** The text of a price list, one entry a line where the source has it so. */
export function plainText(text: string): string {
  const source = text.replace(/\r\n?/g, '\n').normalize('NFC');
  if (!LOOKS_LIKE_HTML.test(source)) return source;
  // Line ends in HTML are spaces, but in a table each row is a line.
  const oneLine = source.replace(/\s+/g, ' ');
  const bare = TAGS.reduce((rest, [tag, becomes]) => rest.replace(tag, becomes), oneLine);
  return bare
    .replace(/&(#?\w{1,8});/g, entity)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n');
}
