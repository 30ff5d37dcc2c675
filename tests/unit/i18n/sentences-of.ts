import type {StringsByPart} from '../../../src/i18n/strings/strings-by-part.js';

/** A sentence with its name; `form` is set where it is one form of a plural. */
export interface Sentence {
  readonly name: string;
  readonly text: string;
  readonly form?: string;
}

/** What a language says about itself, and no sentence. */
const ABOUT_THE_LANGUAGE = ['main.language', 'main.direction', 'main.comma'];

/** All sentences of a language. */
export const sentencesOf = (strings: StringsByPart): readonly Sentence[] =>
  sentencesIn(strings).filter(({name}) => !ABOUT_THE_LANGUAGE.includes(name));

/**
 * Every sentence by its name. The forms of a plural share a name, since languages have different
 * ones.
 */
function sentencesIn(strings: object, name = ''): readonly Sentence[] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]): readonly Sentence[] => {
    const path = name === '' ? key : `${name}.${key}`;
    if (typeof value === 'string') return [{name: path, text: value}];
    if (typeof value !== 'object' || value === null) return [];
    return 'other' in value
      ? Object.entries(value).map(([form, text]) => ({name: path, text: String(text), form}))
      : sentencesIn(value, path);
  });
}

/** The forms of each plural by its name: “one other”. */
export function pluralsIn(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const {name, form} of sentences)
    if (form !== undefined)
      forms.set(name, [...(forms.get(name)?.split(' ') ?? []), form].sort().join(' '));
  return forms;
}

/** The gaps that a sentence leaves for words and figures. */
export const gapsIn = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

export const withoutGaps = (text: string): string => text.replace(/\{\w+\}/g, '');
