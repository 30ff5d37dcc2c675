import {soon} from '../loading/soon.js';
import {LANGUAGES} from './languages.js';
import type {StringsByPart} from './strings/strings-by-part.js';
import type {PartName, Wording} from './wording.js';

/** The sentences of one part: at once where they are at hand, else the promise of them. */
export type StringsOf<Strings> = (wording: Wording) => Strings | Promise<Strings>;

/** A part in a language for which English stands in, since it could not be fetched in time. */
interface MissingStrings {
  readonly language: string;
  /** Fetches it; from then on it stands in its place. */
  readonly ask: () => Promise<unknown>;
}

/** What English stands in for; `StandIns` tries to fetch it again. */
export const missingStrings = new Set<MissingStrings>();

/**
 * The sentences of one part of the screen in every language. English is at hand; any other language
 * is fetched when it is first asked for. Where it does not come within five seconds, English stands
 * in for it.
 */
export function partStrings<Part extends PartName>(
  part: Part,
  english: StringsByPart[Part],
): StringsOf<StringsByPart[Part]> {
  const known = new Map<string, StringsByPart[Part]>();
  return ({language, reword = (_, strings) => strings}) => {
    const strings = known.get(language);
    const {load, ...writingSystem} = LANGUAGES[language] ?? {};
    if (strings !== undefined || load === undefined) return reword(part, strings ?? english);
    const ask = async (): Promise<unknown> =>
      known.set(language, await (await load())[part](writingSystem));
    return soon(ask()).then(() => {
      const come = known.get(language);
      if (come === undefined) {
        known.set(language, english);
        missingStrings.add({language, ask});
      }
      return reword(part, come ?? english);
    });
  };
}
