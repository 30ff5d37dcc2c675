import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {zipSync, type Zippable} from 'fflate';
import {build} from 'vite';
import {moFile, potFile, readPo, wordsInPhp} from './gettext-files.js';
import {pictureTags} from './picture-tags.js';
import {shortTemplates} from './shorten-templates.js';
import {phpFile, termsOf, type Terms} from './wordpress-terms.js';

/**
 * `npm run build:wordpress`: the plugin as dist/wordpress/treatment-estimator.zip, after `npm run build`.
 * What it says of the product is taken from the product.
 */
const root = resolve(import.meta.dirname, '../..');
const plugin = join(root, 'src/wordpress/plugin');
const target = join(root, 'dist/wordpress');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};

/** By path inside the plugin. */
const files = new Map<string, Uint8Array>();
const add = (path: string, text: string | Uint8Array): void => {
  files.set(path, typeof text === 'string' ? Buffer.from(text) : text);
};

await buildDrawing();
addElement();
const hash = createHash('sha256');
for (const [path, bytes] of [...files].sort()) hash.update(path).update(bytes);
// A folder of its own name for each build: no cache mixes files of two.
const build8 = hash.digest('hex').slice(0, 8);
const folder = `element-${version}-${build8}`;
for (const [path, bytes] of [...files]) {
  files.delete(path);
  files.set(`${folder}/${path}`, bytes);
}
const terms = termsOf(root);
addWritten();
addWords();
add('block/block.json', blockJson(terms));
add(
  'includes/product-terms.php',
  phpFile('Ids and names of the product.', {build: build8, folder, ...terms}),
);
add(
  'includes/picture-tags.php',
  phpFile('All that a first answer holds.', await pictureTags(root)),
);
add('config.schema.json', readFileSync(join(root, 'config.schema.json')));
add('license.txt', readFileSync(join(root, 'LICENSE')));
writeZip();

/** The part that draws first answers, for people who may edit: `draw/` beside the element. */
async function buildDrawing(): Promise<void> {
  const written = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // As in the element, down to each blank.
    plugins: [shortTemplates()],
    build: {
      target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
      write: false,
      lib: {
        entry: join(root, 'src/wordpress/draw-missing.ts'),
        formats: ['es'],
        fileName: () => 'draw-missing.js',
      },
    },
  });
  for (const {output} of [written].flat() as {output: {fileName: string; code?: string}[]}[])
    for (const {fileName, code = ''} of output) add(`draw/${fileName}`, code);
}

/** What browsers load, chunk by chunk: the first answer weighs a tenth of the one-file bundle. */
function addElement(): void {
  const browser = join(root, 'dist/browser');
  for (const name of readdirSync(browser).filter((file) => !file.endsWith('.map')))
    add(name, readFileSync(join(browser, name)));
  add('prerendered.css', readFileSync(join(root, 'dist/prerendered.css')));
}

/** The plugin's own files, as they are written. */
function addWritten(): void {
  for (const path of readdirSync(plugin, {recursive: true}).map(String)) {
    const file = join(plugin, path);
    if (!statSync(file).isFile() || path === 'block/block.json') continue;
    add(path, readFileSync(file, 'utf8').replaceAll('@@VERSION@@', version));
  }
}

/** Its catalogues, in the form that WordPress reads. */
function addWords(): void {
  const words = wordsInPhp(plugin);
  add('languages/treatment-estimator.pot', potFile(words, version));
  for (const name of readdirSync(join(plugin, 'languages'))) {
    const said = readPo(readFileSync(join(plugin, 'languages', name), 'utf8'));
    const missing = words.filter((word) => !said.get(word));
    if (missing.length > 0) throw new Error(`${name} lacks: ${missing.join(' | ')}`);
    add(`languages/${basename(name, '.po')}.mo`, moFile(said));
  }
}

interface BlockJson {
  attributes: Record<string, {enum?: readonly string[]; items?: {enum?: readonly string[]}}>;
}

/** The block takes what the product knows, and nothing else. */
function blockJson({areas, treatments, questions, names}: Terms): string {
  const block = JSON.parse(readFileSync(join(plugin, 'block/block.json'), 'utf8')) as BlockJson;
  const {concern, area, treatments: treated, layout, hide} = block.attributes;
  Object.assign(concern ?? {}, {enum: ['', ...Object.keys(areas)]});
  Object.assign(area ?? {}, {enum: ['', ...Object.keys(names['en']?.['areas'] ?? {})]});
  Object.assign(layout ?? {}, {enum: ['', 'compact']});
  Object.assign(treated?.items ?? {}, {enum: treatments});
  Object.assign(hide?.items ?? {}, {enum: questions});
  return `${JSON.stringify({...block, version}, null, 2)}\n`;
}

function writeZip(): void {
  const inZip: Zippable = {};
  // The same files make the same zip, whenever it is built.
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    inZip[`treatment-estimator/${path}`] = [bytes, {mtime: new Date('2026-01-01T00:00:00')}];
  const zip = zipSync(inZip, {level: 9});
  const file = join(target, 'treatment-estimator.zip');
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, zip);
  console.log(`dist/wordpress/treatment-estimator.zip: ${files.size} files, ${zip.length} bytes.`);
}
