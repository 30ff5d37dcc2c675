import {spawnSync} from 'node:child_process';
import {copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, relative, resolve} from 'node:path';
import {buildBundle, buildFolder} from './bundle.js';
import {withShortTemplates} from './shorten-templates.js';

/**
 * `npm run build`: everything that is published, in dist/ — one module per source with its types,
 * and the bundle.
 */
const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');

rmSync(dist, {recursive: true, force: true});
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const {status} = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
// The compiler has said what is wrong.
if (status !== 0) process.exit(1);
// Only types, for those who write JSX: the compiler leaves hand-written declarations where they
// are.
copyFileSync(join(root, 'src/jsx.d.ts'), join(dist, 'jsx.d.ts'));
// Whoever bundles these modules gets the styles as they stand.
for (const file of modulesIn(dist))
  writeFileSync(file, withShortTemplates(readFileSync(file, 'utf8')));
await buildBundle(root);
await buildFolder(root);
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

function modulesIn(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true})
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith('.js'));
}
