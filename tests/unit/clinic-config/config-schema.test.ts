import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import Ajv from 'ajv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseConfig} from '../../../src/engine.js';
import {configSchema, type JsonSchema} from '../../tooling/config-schema.js';
import {anyConfig} from '../configurator/any-config.js';
import {BAD_CONFIGURATIONS} from './bad-configurations.js';
import GOOD from './versions/1.json' with {type: 'json'};

const root = resolve(import.meta.dirname, '../../..');
const schema = configSchema(root);
const accepts = new Ajv({allErrors: true}).compile(schema);

/**
 * What only the door sees: JSON Schema knows no decimals, no currencies, no calendar, no languages,
 * no depth, no prototypes and no safe links.
 */
const BEYOND_JSON_SCHEMA = new Set([
  'a price with three decimals',
  'a currency that nobody knows',
  'a day that no month has',
  'a language that cannot be',
  'texts too deep',
  'a prototype among the questions',
  'a prototype deep in the texts',
]);

describe('config.schema.json', () => {
  it('is what `npm run schema` writes', () => {
    expect(JSON.parse(readFileSync(resolve(root, 'config.schema.json'), 'utf8'))).toEqual(schema);
  });

  it('accepts a configuration of today', () => {
    accepts(GOOD);
    expect(accepts.errors).toBeNull();
  });

  it('accepts whatever the configurator writes and the door takes', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        expect(parseConfig(config).issues).toEqual([]);
        accepts(config);
        expect(accepts.errors).toBeNull();
      }),
    );
  });

  it.each(['areas', 'make', 'courses', 'session'])('takes a price by its %s alone', (key) => {
    const ways = {areas: {face: 250}, make: 'gentle', courses: {3: 700}, session: 250};
    const config = {prices: {'laser-nonablative': {[key]: ways[key as keyof typeof ways]}}};
    expect([accepts(config), parseConfig(config).issues]).toEqual([true, []]);
  });

  it('refuses what the door refuses, as far as JSON Schema has words for it', () => {
    const written = BAD_CONFIGURATIONS.filter(
      ({name, raw, path}) =>
        !BEYOND_JSON_SCHEMA.has(name) &&
        !/^$|Link$|logo$|^pricePerSession/.test(path) &&
        isDeepStrictEqual(jsonOf(raw), raw),
    );
    expect(written.length).toBeGreaterThan(60);
    expect(written.filter(({raw}) => accepts(raw) === true).map(({name}) => name)).toEqual([]);
  });

  it('says of every property what it is', () => {
    const all = [schema, ...Object.values(schema.definitions ?? {})].flatMap(
      ({title, properties = {}}) =>
        Object.entries(properties).map(([key, each]) => ({name: `${String(title)}.${key}`, each})),
    );
    expect(all.filter(({each}) => !each.description).map(({name}) => name)).toEqual([]);
  });

  it('gives an example of every property, and all of them together are right', () => {
    const examples = Object.entries(schema.properties ?? {})
      .filter(([key]) => key !== 'version')
      .map(([key, {examples = []}]: [string, JsonSchema]) => [key, examples[0]] as const);
    expect(parseConfig(Object.fromEntries(examples)).issues).toEqual([]);
    expect(examples.filter(([, example]) => example === undefined)).toEqual([]);
  });
});

/** As a file would hold it; undefined where no file can. */
function jsonOf(raw: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(raw));
  } catch {
    return undefined;
  }
}
