import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {REVIEWED} from '../../src/evidence/reviewed.js';
import {buildDemoPages} from './site/demo-pages.js';
import {COPIED_FILES, readDocuments} from './site/documents.js';
import {writeDownloads} from './site/downloads.js';
import {writeHostFiles} from './site/host-files.js';
import {writePages} from './site/pages.js';
import {countRecords, readRecords, writeRecords} from './site/records.js';
import {readRelease, writeReleases} from './site/release.js';
import {buildScript, siteStyles, writeHashed} from './site/scripts.js';
import {searchIndex} from './site/search-index.js';
import {siteAddress} from './site/site-address.js';
import {sourceGroups} from './site/sources.js';

/**
 * `npm run build:site`: the whole site in dist-site/, for any static host and under any path. It
 * builds the library and the plugin first, unless KEEP_DIST says that dist/ is of today. SITE_URL is where the site
 * will stand, SITE_BEFORE a folder with the site as it is published, whose releases stay.
 */
const root = resolve(import.meta.dirname, '../..');
const site = join(root, 'dist-site');

const hasBuilt = (file: string): boolean =>
  Boolean(process.env['KEEP_DIST']) && existsSync(join(root, 'dist', file));
if (!hasBuilt('bundle.js.integrity')) runNpm('run', '--silent', 'build');
if (!hasBuilt('wordpress/treatment-estimator.zip'))
  runNpm('exec', '--', 'tsx', 'tests/tooling/build-wordpress.ts');
rmSync(site, {recursive: true, force: true});

const address = siteAddress();
const release = readRelease(root);
const documents = readDocuments(root);

await buildDemoPages(root, site, {address, release});
writeReleases(root, site, release, process.env['SITE_BEFORE']);
await writeEmbed();
for (const [file, path] of [
  ...Object.entries(COPIED_FILES),
  ['site/icon.svg', 'icon.svg'] as const,
  ['demo/estimator.png', 'estimator.png'] as const,
])
  copyFileSync(join(root, file), join(site, path));
await writePages(root, site, {
  documents,
  address,
  assets: {
    styles: writeHashed(site, 'site.css', siteStyles(root)),
    search: writeHashed(site, 'search.js', await buildScript(root, 'site/search.ts')),
    searchIndex: writeHashed(site, 'search-index.json', searchIndex(documents)),
  },
  downloads: writeDownloads(root, site, release),
  records: writeRecords(root, site),
  evidence: {
    reviewed: REVIEWED,
    total: readRecords(root, 'sources').length,
    counts: countRecords(root),
    groups: sourceGroups(root),
  },
});
writeHostFiles(site, address);
console.log(`dist-site/: version ${release.version}, ${documents.length} documents.`);

function runNpm(...command: readonly string[]): void {
  const {status} = spawnSync('npm', command, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

/** The page for frames, its script, and the script for the page around it. */
async function writeEmbed(): Promise<void> {
  for (const name of ['embed.html', 'embed.css'])
    copyFileSync(join(root, 'site/embed', name), join(site, name));
  writeFileSync(join(site, 'embed-frame.js'), await buildScript(root, 'site/embed/frame.ts'));
  writeFileSync(join(site, 'embed.js'), await buildScript(root, 'site/embed/host.ts'));
}
