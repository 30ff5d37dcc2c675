/** Hebrew, Arabic and the scripts beside them, with the forms that old texts write. */
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Around words whose own first letter says how they are read, as `dir="auto"` says of an element. */
const [OPENS, CLOSES] = ['\u2068', '\u2069'];

/**
 * Words of a clinic’s own, kept apart from ours around them: an English sentence on an Arabic page
 * would else have its full stop at its beginning. They go into texts, too, where no element is.
 * Words that are read the way of the page stay as they are.
 */
export function isolated(words: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const letter = /\p{L}/u.exec(words)?.[0];
  const isRead = letter !== undefined && RIGHT_TO_LEFT_LETTER.test(letter) ? 'rtl' : 'ltr';
  return letter === undefined || isRead === direction ? words : `${OPENS}${words}${CLOSES}`;
}
