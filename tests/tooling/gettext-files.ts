import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Sentences of the plugin, in the order in which they stand, each once. */
export function wordsInPhp(folder: string): readonly string[] {
  const files = readdirSync(folder, {recursive: true})
    .map(String)
    .filter((file) => file.endsWith('.php'))
    .sort();
  const texts = files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const calls = source.matchAll(
      /\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'treatment-estimator'\s*\)/g,
    );
    const [, about = ''] = /^ \* Description: +(.*)$/m.exec(source) ?? [];
    return [about, ...[...calls].map(([, text = '']) => text.replaceAll(/\\(['\\])/g, '$1'))];
  });
  return [...new Set(texts)].filter((text) => text !== '');
}

const quoted = (text: string): string => `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;

/** The empty catalogue from which a translator begins. */
export const potFile = (words: readonly string[], version: string): string =>
  [
    `msgid ""\nmsgstr ""\n"Project-Id-Version: Treatment Estimator ${version}\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n"X-Domain: treatment-estimator\\n"\n`,
    ...words.map((word) => `msgid ${quoted(word)}\nmsgstr ""\n`),
  ].join('\n');

/** A catalogue as it is written by hand: a sentence and its translation, one line each. */
export function readPo(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(
    /^msgid ((?:"(?:[^"\\]|\\.)*"\s*)+)^msgstr ((?:"(?:[^"\\]|\\.)*"\s*)+)/gm,
  );
  const plain = (lines: string): string =>
    [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
      .map(([, line = '']) => line.replaceAll('\\n', '\n').replaceAll(/\\(["\\])/g, '$1'))
      .join('');
  return new Map([...pairs].map(([, id = '', said = '']) => [plain(id), plain(said)]));
}

/**
 * The catalogue in the form that every WordPress reads: GNU gettext's .mo, little-endian, without the
 * optional table of hashes. No package for it is installed here, and it is two tables of lengths and
 * places before the texts.
 */
export function moFile(words: ReadonlyMap<string, string>): Uint8Array {
  const pairs = [...words].map(([id, said]) => [Buffer.from(id), Buffer.from(said)] as const);
  pairs.sort(([a], [b]) => Buffer.compare(a, b));
  const HEADER = 28;
  const table = pairs.length * 8;
  const head = Buffer.alloc(HEADER + 2 * table);
  [0x950412de, 0, pairs.length, HEADER, HEADER + table, 0, HEADER + 2 * table].forEach((word, at) =>
    head.writeUInt32LE(word, at * 4),
  );
  const texts: Buffer[] = [];
  let place = head.length;
  [0, 1].forEach((side) =>
    pairs.forEach((pair, at) => {
      const text = pair[side as 0 | 1];
      head.writeUInt32LE(text.length, HEADER + side * table + at * 8);
      head.writeUInt32LE(place, HEADER + side * table + at * 8 + 4);
      texts.push(text, Buffer.from([0]));
      place += text.length + 1;
    }),
  );
  return Buffer.concat([head, ...texts]);
}
