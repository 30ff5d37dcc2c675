import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {project} from './scratch.js';

export type Files = Readonly<Record<string, string>>;

/** An example of demo/frameworks/ in a project of its framework. */
export interface Example {
  readonly name: string;
  readonly packages: readonly string[];
  /** What lies in the project beside the example. */
  readonly files: Files;
  /** The folder under demo/frameworks/ whose files come into src/. */
  readonly folder: string;
  /** Files that its compiler must refuse, each for its own mistake; none without a compiler. */
  readonly refused: Files;
  /** Names every file that is wrong. */
  readonly compile: string;
  readonly build: string;
  /** Where the built site lies. */
  readonly built: string;
  /** Whether a server can render it. */
  readonly isHydrated: boolean;
}

/** The example's own files, as they lie in the project. */
export function exampleFiles({folder}: Pick<Example, 'folder'>): Files {
  const root = join(project, 'demo/frameworks', folder);
  return Object.fromEntries(
    readdirSync(root).map((file) => [`src/${file}`, readFileSync(join(root, file), 'utf8')]),
  );
}
