import {spawnSync} from 'node:child_process';
import remapping from '@jridgewell/remapping';
import {copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {buildBundle, buildFolder, writeIntegrity} from './bundle.js';
import {onlyInShadow} from './only-in-shadow.js';
import {writeRootFiles, type Exports} from './root-files.js';
import {withMap, withShortTemplates} from './shorten-templates.js';

/**
 * `npm run build`: everything that is published, in dist/ — one module per source with its types,
 * and the bundle.
 */
const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const FRAMEWORKS = 'src/frameworks';

rmSync(dist, {recursive: true, force: true});
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const {status} = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
// The compiler has said what is wrong.
if (status !== 0) process.exit(1);
// The compiler leaves hand-written declarations where they are.
for (const file of readdirSync(join(root, FRAMEWORKS)).filter((name) => name.endsWith('.d.ts')))
  copyFileSync(join(root, FRAMEWORKS, file), join(dist, 'frameworks', file));
// Whoever bundles these modules gets the styles as they stand.
for (const file of modulesIn(dist)) shortenModule(file);
await writeStillStyles();
await buildBundle(root);
await buildFolder(root);
const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Exports;
};
writeRootFiles(root, exports);
// Keeps the element's room free from the first paint of a page on.
for (const folder of [dist, join(dist, 'browser')])
  copyFileSync(join(root, 'demo/room.css'), join(folder, 'room.css'));

const modules = modulesIn(dist).filter((file) => !relative(dist, file).startsWith('browser'));
console.log(
  `dist/: ${modules.length} modules with types; bundle.js ${statSync(join(dist, 'bundle.js')).size} bytes; browser/define.js ${statSync(join(dist, 'browser/define.js')).size} bytes before the first answer stands.`,
);
console.log(
  `integrity="${readFileSync(join(dist, 'bundle.js.integrity'), 'utf8').trim()}" for a script tag on bundle.js`,
);

/** Its map leads past the compiler to the source. */
function shortenModule(file: string): void {
  const {code, map} = withMap(withShortTemplates(readFileSync(file, 'utf8')));
  const whole = remapping([map.toString(), readFileSync(`${file}.map`, 'utf8')], () => null);
  writeFileSync(file, code);
  writeFileSync(`${file}.map`, whole.toString());
}

/** The style of what `prerender` writes, in a file that the strictest page allows. */
async function writeStillStyles(): Promise<void> {
  const file = join(dist, 'prerender/still-styles.js');
  const {stillStyles} = (await import(pathToFileURL(file).href)) as {stillStyles: string};
  const sheet = join(dist, 'prerendered.css');
  writeFileSync(sheet, await onlyInShadow(stillStyles));
  writeIntegrity(sheet);
}

function modulesIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true})
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith('.js'));
}
