import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Example, Files} from './example.js';
import {project} from './scratch.js';

/** A project of a framework that renders on a server; its pages are `/en` and `/de`. */
export interface ServerExample extends Omit<Example, 'built' | 'isHydrated'> {
  /** Starts the built site on the port in `PORT`. */
  readonly start: string;
}

/** The example's own files, with their folders, as they lie in the project. */
export function serverFiles({folder}: Pick<Example, 'folder'>): Files {
  const root = join(project, 'demo/frameworks', folder);
  return Object.fromEntries(
    readdirSync(root, {recursive: true})
      .map(String)
      .filter((file) => statSync(join(root, file)).isFile())
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]),
  );
}
