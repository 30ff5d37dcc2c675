/** The sentences of one part of the screen, in every language that has them. */
export type Sentences<Strings> = (language: string) => Strings | Promise<Strings>;

/**
 * English is there from the start, the others are fetched when they are first asked for. What cannot be fetched gives way to English
 * and is not asked for again: the browser keeps the failure, too.
 */
export function sentences<Strings>(english: Strings, loaders: Readonly<Record<string, () => Promise<Strings>>>): Sentences<Strings> {
  const loaded = new Map<string, Strings>();
  return (language) => loaded.get(language) ?? (Object.hasOwn(loaders, language)
    ? (loaders[language] as () => Promise<Strings>)().catch(() => english).then((strings) => {
        loaded.set(language, strings);
        return strings;
      })
    : english);
}
