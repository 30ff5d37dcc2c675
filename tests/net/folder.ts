import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {digestOf} from './digest.js';
import type {Kept} from './kept.js';
import type {Texts} from './texts.js';

const project = resolve(import.meta.dirname, '../..');
/** Git-ignored: texts as they shall be, and those of the last run that are others. */
const FOLDERS = {kept: join(project, '.net/kept'), found: join(project, '.net/found')};

type Side = keyof typeof FOLDERS;

const fileOf = (side: Side, name: string): string => join(FOLDERS[side], `${name}.txt`);

/** The path of a text as it is written on a command line. */
export const pathOf = (side: Side, name: string): string => relative(project, fileOf(side, name));

function save(side: Side, name: string, text: string): void {
  const file = fileOf(side, name);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** Puts each text where it belongs, so that `diff` can set the two sides beside each other. */
export function saveTexts(found: Texts, isKept: (name: string) => boolean): void {
  rmSync(FOLDERS.found, {recursive: true, force: true});
  for (const [name, text] of found) save(isKept(name) ? 'kept' : 'found', name, text);
}

/** The text as it shall be; undefined where it is not here, or is that of another commit. */
export function keptText(name: string, {digests}: Kept): string | undefined {
  const file = fileOf('kept', name);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return text !== undefined && digestOf(text) === digests[name] ? text : undefined;
}
