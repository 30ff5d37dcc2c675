import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The version of the package that the site offers, and the hash of its bundle.js. */
export interface Release {
  readonly version: string;
  readonly integrity: string;
}

export function readRelease(root: string): Release {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Release;
  const integrity = readFileSync(join(root, 'dist/bundle.js.integrity'), 'utf8').trim();
  return {version, integrity};
}

/**
 * Puts the files for a script tag under the version's own address, which never changes again: pages
 * elsewhere name it together with its hash, and a browser refuses a file that no longer has it. `before`
 * is the site as it is published now; its releases stay.
 */
export function writeReleases(
  root: string,
  site: string,
  {version}: Release,
  before: string | undefined,
): void {
  const folder = join(site, 'releases');
  if (before !== undefined && existsSync(join(before, 'releases')))
    cpSync(join(before, 'releases'), folder, {recursive: true});
  const own = join(folder, version);
  if (existsSync(own)) refuseChange(root, own, version);
  mkdirSync(own, {recursive: true});
  for (const name of ['bundle.js', 'prerendered.css', 'room.css', 'licenses.md', 'browser'])
    cpSync(join(root, 'dist', name), join(own, name), {recursive: true});
}

/** What somebody's page names by its hash must not become another file. */
function refuseChange(root: string, published: string, version: string): void {
  const text = (folder: string): string => readFileSync(join(folder, 'bundle.js'), 'utf8');
  if (text(published) !== text(join(root, 'dist')))
    throw new Error(
      `releases/${version}/bundle.js is published already and is another file. Raise the version in package.json.`,
    );
}

export const releasesIn = (site: string): readonly string[] => readdirSync(join(site, 'releases'));
