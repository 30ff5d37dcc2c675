type Json = Readonly<Record<string, unknown>>;

/** A clinic's words that cannot stand for a sentence of ours. */
export interface RejectedWords {
  /** Where the sentence stands in its part: `answer.compare`. */
  readonly path: string;
  readonly found: string;
  readonly allowed: string;
}

/**
 * Sentences with a clinic's words in place of some of them. Words for what is no sentence of ours,
 * or with other gaps to fill in than ours, are left out and given to `reject`. `parent` is the path
 * to these sentences, with a dot at its end.
 */
export function reworded<Strings>(
  strings: Strings,
  clinicWords: Json,
  reject: (rejected: RejectedWords) => void,
  parent = '',
): Strings {
  if (!isObject(strings)) return strings;
  const result = new Map<string, unknown>(Object.entries(strings));
  for (const [name, words] of Object.entries(clinicWords)) {
    const path = parent + name;
    const ours = result.get(name);
    if (isObject(ours) && isObject(words))
      result.set(name, reworded(ours, words, reject, `${path}.`));
    else if (Array.isArray(ours) && isObject(words))
      result.set(name, Object.values(reworded({...ours}, words, reject, `${path}.`)));
    else if (typeof words === 'string' && (fits(words, ours) || isPluralForm(name, result)))
      result.set(name, words);
    else
      reject({
        path,
        found: JSON.stringify(words) ?? '',
        allowed: allowedInPlaceOf(ours, [...result.keys()]),
      });
  }
  return Object.fromEntries(result) as Strings;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The gaps that a sentence leaves for figures and words: `{cost} {treatment}`. */
const gapsOf = (sentence: string): string =>
  [...new Set(sentence.match(/\{\w+\}/g))].sort().join(' ');

const fits = (words: string, ours: unknown): boolean =>
  typeof ours === 'string' && gapsOf(words) === gapsOf(ours);

/** A language may need forms of a plural that English lacks. */
const isPluralForm = (name: string, forms: ReadonlyMap<string, unknown>): boolean =>
  forms.has('other') && ['zero', 'one', 'two', 'few', 'many'].includes(name) && !forms.has(name);

function allowedInPlaceOf(ours: unknown, names: readonly string[]): string {
  if (typeof ours === 'string') return `a text with ${gapsOf(ours) || 'no places to fill in'}`;
  return ours === undefined ? names.join(', ') : 'sentences by their names';
}
