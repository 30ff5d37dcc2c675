type Json = Readonly<Record<string, unknown>>;

/** The parts of the screen that have sentences, by the names of their files; `main` is what stands in the first answer. */
export const PARTS = [
  'main',
  'charts',
  'method',
  'person',
  'matters',
  'safety',
  'experience',
  'dates',
  'ask',
  'plan',
  'clinic',
] as const;

export type PartName = (typeof PARTS)[number];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const placesOf = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** A sentence of a clinic's that cannot stand for ours. */
export interface Unsaid {
  /** `answer.compare` */
  readonly path: string;
  readonly found: string;
  readonly allowed: string;
}

/** Sentences with some of them in other words. What is no sentence of ours, or has other places to fill in, is left out and told. */
export function reworded<Strings>(
  strings: Strings,
  own: Json,
  tell: (unsaid: Unsaid) => void,
  inside = '',
): Strings {
  if (!isObject(strings)) return strings;
  const said = new Map<string, unknown>(Object.entries(strings));
  for (const [name, words] of Object.entries(own)) {
    const path = inside + name;
    const ours = said.get(name);
    if (isObject(ours) && isObject(words)) said.set(name, reworded(ours, words, tell, `${path}.`));
    else if (
      typeof ours === 'string' &&
      typeof words === 'string' &&
      placesOf(words) === placesOf(ours)
    )
      said.set(name, words);
    else if (Array.isArray(ours) && isObject(words))
      said.set(name, Object.values(reworded({...ours}, words, tell, `${path}.`)));
    else if (typeof words === 'string' && isPluralForm(name, said)) said.set(name, words);
    else
      tell({
        path,
        found: JSON.stringify(words) ?? '',
        allowed:
          typeof ours === 'string'
            ? `a text with ${placesOf(ours) || 'no places to fill in'}`
            : ours === undefined
              ? [...said.keys()].join(', ')
              : 'sentences by their names',
      });
  }
  return Object.fromEntries(said) as Strings;
}

/** A language may need forms of a plural that English lacks. */
const isPluralForm = (name: string, forms: ReadonlyMap<string, unknown>): boolean =>
  forms.has('other') && ['zero', 'one', 'two', 'few', 'many'].includes(name) && !forms.has(name);
