import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {zipSync} from 'fflate';
import {releasesIn, type Release} from './release.js';

/** A file that the page of downloads offers. Sizes in bytes. */
export interface Download {
  readonly name: string;
  readonly bytes: number;
  /** As a server sends it; undefined where it is compressed already. */
  readonly gzip?: number;
  readonly brotli?: number;
}

export interface Downloads extends Release {
  readonly bundle: Download;
  /** dist/browser/ with room.css and the licences. */
  readonly folder: Download;
  /** The first file of the folder: all that the first answer needs. */
  readonly first: Download;
  /** The package, as npm would install it. */
  readonly packed: Download;
  /** The plugin. */
  readonly wordpress: Download;
  readonly releases: readonly string[];
}

const PLUGIN = 'dist/wordpress/treatment-estimator.zip';

/** Puts everything that can be downloaded into the site, and measures it. */
export function writeDownloads(root: string, site: string, release: Release): Downloads {
  const folder = join(site, 'downloads');
  mkdirSync(folder, {recursive: true});
  for (const name of ['bundle.js', 'bundle.js.integrity', 'room.css', 'licenses.md'])
    copyFileSync(join(root, 'dist', name), join(site, name));
  const zip = `treatment-estimator-browser-${release.version}.zip`;
  writeFileSync(join(folder, zip), zipped(join(root, 'dist/browser')));
  return {
    ...release,
    bundle: measured(site, 'bundle.js'),
    first: measured(join(root, 'dist/browser'), 'define.js'),
    folder: {name: zip, bytes: statSync(join(folder, zip)).size},
    packed: packedInto(folder, root),
    wordpress: copiedPlugin(root, folder),
    releases: releasesIn(site),
  };
}

function measured(folder: string, name: string): Download {
  const file = readFileSync(join(folder, name));
  return {
    name,
    bytes: file.length,
    gzip: gzipSync(file).length,
    brotli: brotliCompressSync(file).length,
  };
}

/** All files of a flat folder; the date is that of no build, so that equal files make equal archives. */
function zipped(folder: string): Uint8Array {
  const files = readdirSync(folder).map((name) => [
    `treatment-estimator/${name}`,
    new Uint8Array(readFileSync(join(folder, name))),
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    level: 9,
    mtime: '1980-01-01T12:00:00',
  });
}

function packedInto(folder: string, root: string): Download {
  const {status, stdout, stderr} = spawnSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'},
  );
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  const [{filename, size} = {filename: '', size: 0}] = JSON.parse(stdout) as {
    filename: string;
    size: number;
  }[];
  return {name: filename, bytes: size};
}

function copiedPlugin(root: string, folder: string): Download {
  const file = join(root, PLUGIN);
  const name = 'treatment-estimator-wordpress.zip';
  copyFileSync(file, join(folder, name));
  return {name, bytes: statSync(file).size};
}
