/** Signs that are written in several ways; each becomes one sign, so that positions stay. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  ß: 's',
  ł: 'l',
  Ł: 'l',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '×': 'x',
  '✕': 'x',
  '’': "'",
  '‘': "'",
  '′': "'",
  '`': "'",
  '＋': '+',
  '™': ' ',
  '®': ' ',
  '©': ' ',
  '₂': '2',
  '٫': '.',
  '٬': ',',
  '،': ',',
  '＄': '$',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
};

const PLAIN = /^[\n\r\t -~]*$/;
const SPACE = /\s/;
/** What is not written the same when it is folded: a sign at a time, so that positions stay. */
const NOT_SMALL = /[^\n\r\t -@[-_a-z{-~]|`/g;

/**
 * The text in small letters without accents, every dash and space the same, for comparing with
 * words. It is as long as the text: a position in one is the same in the other.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.replace(NOT_SMALL, foldedSign);
}

/** The 0 of Arabic, Persian and Devanagari digits. */
const ZEROS = [0x660, 0x6f0, 0x966];

function foldedSign(sign: string): string {
  const same = SAME_SIGN[sign];
  if (same !== undefined) return same;
  const code = sign.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  if (zero !== undefined) return String(code - zero);
  if (code >= 0xff01 && code <= 0xff5e) return fold(String.fromCharCode(code - 0xfee0));
  if (sign !== '\n' && sign !== '\t' && SPACE.test(sign)) return ' ';
  // A half of a pair: no letter that a word is compared with.
  if (code >= 0xd800 && code <= 0xdfff) return ' ';
  return sign.normalize('NFD').charAt(0).toLowerCase().charAt(0) || ' ';
}

/** The text with each match of the patterns made blank; positions stay. */
export const blank = (text: string, ...patterns: readonly RegExp[]): string =>
  patterns.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
