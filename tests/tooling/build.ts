import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {buildBundle, buildFolder} from './bundle.js';

/** `npm run build`: everything that is published, in dist/ — one module per source with its types, and the bundle. */
const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');

rmSync(dist, {recursive: true, force: true});
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const {status} = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {stdio: 'inherit'});
// The compiler has said what is wrong.
if (status !== 0) process.exit(1);
await buildBundle(root);
await buildFolder(root);

const modules = readdirSync(dist, {recursive: true}).filter((file) => String(file).endsWith('.js') && !String(file).startsWith('browser'));
console.log(`dist/: ${modules.length} modules with types; bundle.js ${statSync(join(dist, 'bundle.js')).size} bytes; browser/define.js ${statSync(join(dist, 'browser/define.js')).size} bytes before the first answer stands.`);
