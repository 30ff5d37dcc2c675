import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Manifest} from './manifest.js';
import {withTables} from './readme-tables.js';

/**
 * The second half of `npm run manifest`: writes the tables of the README from custom-elements.json.
 */
const root = resolve(import.meta.dirname, '../..');
const readme = join(root, 'README.md');
const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;
writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), manifest));
