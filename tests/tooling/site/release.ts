import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The version of the package that the site offers, and the hashes of files that pages name. */
export interface Release {
  readonly version: string;
  /** Of bundle.js. */
  readonly integrity: string;
  /** Of prerendered.css. */
  readonly styleIntegrity: string;
}

/** Files that pages elsewhere name with their hash. */
const NAMED_BY_HASH = ['bundle.js', 'prerendered.css'] as const;

export function readRelease(root: string): Release {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Release;
  const [integrity, styleIntegrity] = NAMED_BY_HASH.map((name) =>
    readFileSync(join(root, 'dist', `${name}.integrity`), 'utf8').trim(),
  ) as [string, string];
  return {version, integrity, styleIntegrity};
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
  for (const name of NAMED_BY_HASH) {
    const text = (folder: string): string => readFileSync(join(folder, name), 'utf8');
    if (existsSync(join(published, name)) && text(published) !== text(join(root, 'dist')))
      throw new Error(
        `releases/${version}/${name} is published already and is another file. Raise the version in package.json.`,
      );
  }
}

export const releasesIn = (site: string): readonly string[] => readdirSync(join(site, 'releases'));
