import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {moFile, readPo, wordsInPhp} from '../tooling/gettext-files.js';
import {asPhp, termsOf} from '../tooling/wordpress-terms.js';

const root = resolve(import.meta.dirname, '../..');
const plugin = join(root, 'src/wordpress/plugin');
const words = wordsInPhp(plugin);

describe('the plugin for WordPress', () => {
  it.each(['de_DE', 'ar'])('says every sentence in %s, with its places', (locale) => {
    const file = join(plugin, `languages/treatment-estimator-${locale}.po`);
    const said = readPo(readFileSync(file, 'utf8'));
    const placesIn = (text = ''): readonly string[] => (text.match(/%(\d\$)?s/g) ?? []).sort();
    for (const word of words)
      expect([word, placesIn(said.get(word))]).toEqual([word, placesIn(word)]);
    expect([...said.keys()].filter((word) => word !== '' && !words.includes(word))).toEqual([]);
    expect(words.filter((word) => !said.get(word))).toEqual([]);
  });

  it('names every concern, area, treatment and market in each language', () => {
    const {areas, treatments, markets, questions, names} = termsOf(root);
    for (const named of Object.values(names)) {
      expect(Object.keys(named['concerns'] ?? {})).toEqual(Object.keys(areas));
      expect(Object.keys(named['areas'] ?? {})).toEqual(
        expect.arrayContaining([...new Set(Object.values(areas).flat())]),
      );
      expect(Object.keys(named['treatments'] ?? {}).sort()).toEqual([...treatments].sort());
      expect(Object.keys(named['markets'] ?? {})).toEqual(markets);
    }
    expect(questions).toEqual(['concern', 'kind', 'area', 'skin-tone', 'severity']);
  });

  it('checks every keyword that the schema of the configuration uses', () => {
    const check = readFileSync(
      join(plugin, 'includes/class-treatment-estimator-schema.php'),
      'utf8',
    );
    const said = ['$schema', 'title', 'description', 'examples', 'definitions'];
    const schema: unknown = JSON.parse(readFileSync(join(root, 'config.schema.json'), 'utf8'));
    const unknown = [...new Set(keywordsOf(schema))].filter(
      (keyword) =>
        !said.includes(keyword) &&
        !check.includes(`->${keyword}`) &&
        !check.includes(`'${keyword}'`),
    );
    expect(unknown).toEqual([]);
  });

  it('checks the syntax of every token', () => {
    const check = readFileSync(join(plugin, 'includes/look.php'), 'utf8');
    const {tokens} = termsOf(root);
    expect(Object.keys(tokens)).toContain('--te-accent');
    // Once with the functions that it may hold, once with what is said of a wrong value.
    const checked = [...check.matchAll(/^\t+'([^']+)' +=>/gm)].map(([, syntax]) => syntax);
    for (const syntax of new Set(Object.values(tokens)))
      expect([syntax, checked.filter((each) => each === syntax).length]).toEqual([syntax, 2]);
  });

  it('writes catalogues as gettext reads them', () => {
    const file = Buffer.from(
      moFile(
        new Map([
          ['b', 'ب'],
          ['', 'Language: ar'],
          ['a', 'ä'],
        ]),
      ),
    );
    const wordAt = (place: number): number => file.readUInt32LE(place);
    const textAt = (table: number, at: number): string => {
      const place = wordAt(table + at * 8 + 4);
      return file.toString('utf8', place, place + wordAt(table + at * 8));
    };
    expect([wordAt(0), wordAt(8)]).toEqual([0x950412de, 3]);
    expect([0, 1, 2].map((at) => [textAt(wordAt(12), at), textAt(wordAt(16), at)])).toEqual([
      ['', 'Language: ar'],
      ['a', 'ä'],
      ['b', 'ب'],
    ]);
  });

  it('writes texts that PHP reads as they are', () => {
    expect(asPhp({"a'b": ['\\', true, 4]})).toBe(
      "array(\n\t'a\\'b' => array(\n\t\t'\\\\',\n\t\ttrue,\n\t\t4,\n\t),\n)",
    );
  });
});

/** Keys of a schema, not those of what it describes. */
function keywordsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keywordsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    if (['examples', 'enum', 'const'].includes(keyword)) return [keyword];
    const isNamed = ['properties', 'definitions'].includes(keyword);
    const inside = isNamed ? Object.values(value as object).flatMap(keywordsOf) : keywordsOf(value);
    return [keyword, ...inside];
  });
}
