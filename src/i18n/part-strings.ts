import {LANGUAGES} from './languages.js';
import type {StringsByPart} from './strings/strings-by-part.js';
import type {PartName, Wording} from './wording.js';

/** The sentences of one part: at once where they are at hand, else the promise of them. */
export type StringsOf<Strings> = (wording: Wording) => Strings | Promise<Strings>;

/**
 * The sentences of one part of the screen in every language. English is at hand; any other language
 * is fetched when it is first asked for. English stands in for a language that cannot be fetched,
 * and stays: browsers do not fetch a module again that has failed once.
 */
export function partStrings<Part extends PartName>(
  part: Part,
  english: StringsByPart[Part],
): StringsOf<StringsByPart[Part]> {
  const fetched = new Map<string, StringsByPart[Part]>();
  return ({language, reword = (_, strings) => strings}) => {
    const strings = fetched.get(language);
    const {load, ...writingSystem} = LANGUAGES[language] ?? {};
    if (strings !== undefined || load === undefined) return reword(part, strings ?? english);
    return load()
      .then((parts) => parts[part](writingSystem))
      .catch(() => english)
      .then((strings) => {
        fetched.set(language, strings);
        return reword(part, strings);
      });
  };
}
