import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

/** What is kept of the figures and screens as they shall be: `digests.json`. */
export interface Kept {
  /** The browser that the screens were read in: another may write dates in another way. */
  readonly browser: string;
  /** By the group's name. */
  readonly digests: Readonly<Record<string, string>>;
}

const file = resolve(import.meta.dirname, 'digests.json');

export const readKept = (): Kept => JSON.parse(readFileSync(file, 'utf8')) as Kept;

/** Sorted, so that a change is seen as a change of its own lines alone. */
export function writeKept({browser, digests}: Kept): void {
  const sorted = Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1));
  const kept: Kept = {browser, digests: Object.fromEntries(sorted)};
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}
