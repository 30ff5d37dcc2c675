import {stringsIn} from './languages.js';

const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [];

const SENTENCES = leaves(await stringsIn('en'));

/**
 * What stands between the gaps of English sentences and has three words or more: enough to be no
 * other language.
 */
const PIECES = [
  ...new Set(
    SENTENCES.flatMap((sentence) => sentence.split(/\{\w+\}/))
      .map((piece) => piece.trim())
      .filter((piece) => (piece.match(/[a-z]{2,}/gi) ?? []).length >= 3),
  ),
];

/** Whole sentences and words, such as “Cost”. */
const WHOLE: ReadonlySet<string> = new Set(SENTENCES);

/** English among texts of another language. `alike`: words that are the same in both. */
export const englishAmong = (texts: readonly string[], alike: readonly string[]): string[] =>
  texts.filter(
    (text) =>
      (WHOLE.has(text) && !alike.includes(text)) || PIECES.some((piece) => text.includes(piece)),
  );
