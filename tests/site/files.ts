import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import Papa from 'papaparse';
import {unzipSync} from 'fflate';
import {RECORD_NAMES} from '../tooling/site/records.js';
import {open, type Visit} from './checks.js';

/** Downloads are what they say they are. */
export async function checkDownloads(visit: Visit): Promise<void> {
  const {url, folder, checks} = visit;
  const {page} = await open(visit, 'downloads/index.html');
  const said = await page.$eval('#integrity', ({textContent}) => textContent.trim());
  const shown = await page.$eval('body', ({textContent}) => textContent);
  const archives = await page.$$eval('a.file', (links) => links.map(({href}) => href));
  await page.close();
  const released = /releases\/[\d.]+\/bundle\.js/.exec(shown)?.[0] ?? '';
  for (const path of ['bundle.js', released]) {
    const bytes = new Uint8Array(await (await fetch(url + path)).arrayBuffer());
    const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    checks.expect(`${path} has the hash on the page`, hash === said, hash);
  }
  const plugin = archives.find((address) => address.endsWith('wordpress.zip')) ?? '';
  const inPlugin = unzipSync(new Uint8Array(await (await fetch(plugin)).arrayBuffer()));
  const isPlugin = 'treatment-estimator/treatment-estimator.php' in inPlugin;
  checks.expect('the plugin is among them', isPlugin, Object.keys(inPlugin).slice(0, 5));
  const zip = archives.find((address) => address.endsWith('.zip')) ?? '';
  const files = unzipSync(new Uint8Array(await (await fetch(zip)).arrayBuffer()));
  const first = readFileSync(join(folder, '../dist/browser/define.js'));
  checks.expect(
    'the archive has the folder',
    Buffer.from(files['treatment-estimator/define.js'] ?? []).equals(first),
    Object.keys(files).slice(0, 5),
  );
}

/** Every file of records parses, and its table has as many rows as its JSON. */
export function checkRecords({folder, checks}: Visit): void {
  const read = (name: string): string =>
    readFileSync(join(folder, 'evidence/records', name), 'utf8');
  const all = JSON.parse(read('all.json')) as Readonly<Record<string, readonly unknown[]>>;
  for (const name of RECORD_NAMES) {
    const rows = JSON.parse(read(`${name}.json`)) as readonly Readonly<Record<string, unknown>>[];
    const {data, errors} = Papa.parse<Record<string, string>>(read(`${name}.csv`).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    checks.expect(
      `${name}.csv has a row for each of ${name}.json`,
      data.length === rows.length && errors.length === 0,
      [data.length, rows.length, errors],
    );
    checks.expect(`${name} stands in all.json`, all[name]?.length === rows.length);
    const [key = '', value] =
      Object.entries(rows.at(-1) ?? {}).find(([, each]) => typeof each === 'string') ?? [];
    checks.expect(`${name}.csv has the same text`, data.at(-1)?.[key] === value, [key, value]);
  }
}
