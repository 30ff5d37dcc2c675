import {resolve} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';
import {build, mergeConfig, type Rolldown} from 'vite';
import {folderConfig} from '../tooling/bundle.js';

/**
 * `npm run bytes [-- word]`: what each file costs the first answer: by how many bytes the whole,
 * compressed, shrinks when the file's part is cut out. With a word, each line of the files whose
 * paths have it, such as `npm run bytes -- i18n` for sentences. Parts that repeat each other cost
 * little alone, so the rows do not add up to the whole.
 */
interface Part {
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const root = resolve(import.meta.dirname, '../..');
const word = process.argv[2];

for (const chunk of await firstAnswer()) {
  const whole = brotli(chunk.code);
  console.log(`${chunk.fileName}: ${whole} bytes, ${chunk.code.length} before compression`);
  const rows = partsOf(chunk, nameOf).map(({name, ranges}) => ({
    name,
    raw: ranges.reduce((sum, [from, to]) => sum + to - from, 0),
    compressed: whole - brotli(without(chunk.code, ranges)),
  }));
  for (const {name, raw, compressed} of rows.sort((a, b) => b.compressed - a.compressed))
    console.log(`${String(compressed).padStart(6)} ${String(raw).padStart(6)}  ${name}`);
}

/** A part is a file, or a line of a file that was asked for. */
function nameOf(source: string, line: number): string {
  const path = source.slice(source.search(/(node_modules|src)\//)).replace('node_modules/', '');
  return word !== undefined && path.includes(word) ? `${path}:${line}` : path;
}

async function firstAnswer(): Promise<readonly Rolldown.OutputChunk[]> {
  const options = {logLevel: 'silent', build: {write: false, sourcemap: true}} as const;
  const built = [await build(mergeConfig(folderConfig(root), options))].flat();
  const chunks = built
    .flatMap((each) => ('output' in each ? each.output : []))
    .filter((each) => each.type === 'chunk');
  const entry = new Set(chunks.filter(({isEntry}) => isEntry));
  // A set visits what is added while it is walked.
  for (const {imports} of entry)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) entry.add(chunk);
  return [...entry];
}

function partsOf(
  {code, map}: Rolldown.OutputChunk,
  name: (source: string, line: number) => string,
): Part[] {
  if (!map) throw new Error('The build gave no source map.');
  const starts = code
    .split('\n')
    .reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
  const marks: {at: number; name: string}[] = [{at: 0, name: 'of no file'}];
  eachMapping(new TraceMap(JSON.stringify(map)), (mapping) => {
    const at = (starts[mapping.generatedLine - 1] ?? 0) + mapping.generatedColumn;
    marks.push({
      at,
      name: mapping.source === null ? 'of no file' : name(mapping.source, mapping.originalLine),
    });
  });
  marks.sort((a, b) => a.at - b.at);
  const parts = new Map<string, [number, number][]>();
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.at ?? code.length;
    if (end > mark.at) parts.set(mark.name, [...(parts.get(mark.name) ?? []), [mark.at, end]]);
  });
  return [...parts].map(([file, ranges]) => ({name: file, ranges}));
}

function without(code: string, ranges: Part['ranges']): string {
  let left = '';
  let end = 0;
  for (const [from, to] of ranges) {
    left += code.slice(end, from);
    end = to;
  }
  return left + code.slice(end);
}

function brotli(code: string): number {
  return brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}
