/** The names files as they lie in the languages' folders: a language that is added is read, too. */
import type {ConcernDefinitions, NameStrings} from '../../../src/i18n/strings/name-strings.js';

type Exported<Strings> = Readonly<Record<string, Readonly<Record<string, Strings>>>>;

const NAME_FILES: Exported<NameStrings> = import.meta.glob('../../../src/i18n/*/names.ts', {
  eager: true,
});
const DEFINITION_FILES: Exported<ConcernDefinitions> = import.meta.glob(
  '../../../src/i18n/*/about-concerns.ts',
  {eager: true},
);

/** What each file exports, by its path from `src/`. */
const byFile = <Strings>(files: Exported<Strings>): (readonly [file: string, Strings])[] =>
  Object.entries(files).flatMap(([path, exported]) =>
    Object.values(exported).map((strings) => [path.replace(/^.*(?=src\/)/, ''), strings] as const),
  );

/** In words, each place of each language where a name is not said. */
export const notNamed = (id: string, parts: readonly (keyof NameStrings)[]): string[] =>
  byFile(NAME_FILES).flatMap(([file, names]) =>
    parts
      .filter((part) => !Object.hasOwn(names[part], id))
      .map((part) => `${file} has no “${id}” under ${part}`),
  );

/** In words, each language that does not say what a concern is. */
export const notDefined = (concern: string): string[] =>
  byFile(DEFINITION_FILES)
    .filter(([, definitions]) => !Object.hasOwn(definitions, concern))
    .map(([file]) => `${file} does not say what “${concern}” is`);
