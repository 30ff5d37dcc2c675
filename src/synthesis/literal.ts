/**
 * How generated tables are written: as the TypeScript that a person would write, one row a line, so
 * that a change can be read.
 */

const isPlainKey = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key);

const quoted = (text: string): string =>
  text.includes("'")
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`;

/** Room for the entries of a line, beside the name that stands before them. */
const WIDEST = 90;

/**
 * A value as a literal. Objects and lists have an entry a line down to `depth` levels; deeper ones
 * stand on one line where there is room.
 */
export function literal(value: unknown, depth: number, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => {
    const text = literal(entry, depth - 1, `${indent}  `);
    if (isList) return text;
    const name = isPlainKey(key) ? key : quoted(key);
    const hasRoom = typeof entry !== 'string' || indent.length + text.length <= WIDEST;
    const inPieces = (): string =>
      pieces(entry as string)
        .map(quoted)
        .join(` +\n${indent}    `);
    return hasRoom ? `${name}: ${text}` : `${name}:\n${indent}    ${inPieces()}`;
  });
  const line = `${open}${entries.join(', ')}${close}`;
  if (entries.length === 0 || (depth <= 0 && indent.length + line.length <= WIDEST)) return line;
  const isFilled = depth <= 0 && isList && value.every((entry) => typeof entry !== 'object');
  const lines = (isFilled ? filled(entries) : entries.map((entry) => `${entry},`))
    .map((entry) => `${indent}  ${entry}\n`)
    .join('');
  return `${open}\n${lines}${indent}${close}`;
}

/** As many short entries a line as there is room for. */
const filled = (entries: readonly string[]): readonly string[] =>
  entries.reduce<readonly string[]>((lines, entry) => {
    const last = lines.at(-1);
    return last === undefined || last.length + entry.length > WIDEST
      ? [...lines, `${entry},`]
      : [...lines.slice(0, -1), `${last} ${entry},`];
  }, []);

/** A long text in pieces that fit a line, each but the last with the space behind its last word. */
const pieces = (text: string): readonly string[] =>
  text.match(/.{1,85}(?:\s|$)|\S+(?:\s|$)/g) ?? [text];
