import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {configSchema} from './config-schema.js';

/**
 * `npm run schema`: writes config.schema.json, by which editors complete and check a configuration.
 */
const root = resolve(import.meta.dirname, '../..');
writeFileSync(join(root, 'config.schema.json'), `${JSON.stringify(configSchema(root), null, 2)}\n`);
