import type {PartName} from './rewording.js';

/** Whose sentences: a language, and what a clinic says in its own words instead. */
export interface Wording {
  readonly language: string;
  /** The sentences of a part of the screen, with the clinic's own among them. */
  readonly reword?: (<Strings>(part: PartName, strings: Strings) => Strings) | undefined;
}

/** The sentences of one part of the screen, in every language that has them. */
export type Sentences<Strings> = (wording: Wording) => Strings | Promise<Strings>;

/**
 * English is there from the start, the others are fetched when they are first asked for. What cannot be fetched gives way to English
 * and is not asked for again: the browser keeps the failure, too.
 */
export function sentences<Strings>(
  part: PartName,
  english: Strings,
  loaders: Readonly<Record<string, () => Promise<Strings>>>,
): Sentences<Strings> {
  const loaded = new Map<string, Strings>();
  return ({language, reword}) => {
    const own = (strings: Strings): Strings => reword?.(part, strings) ?? strings;
    const known = loaded.get(language);
    return known === undefined && Object.hasOwn(loaders, language)
      ? (loaders[language] as () => Promise<Strings>)()
          .catch(() => english)
          .then((strings) => {
            loaded.set(language, strings);
            return own(strings);
          })
      : own(known ?? english);
  };
}
