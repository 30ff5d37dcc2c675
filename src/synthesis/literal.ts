/**
 * How generated tables are written: as the TypeScript that a person would write, one row a line, so
 * that a change can be read.
 */

const isPlainKey = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key);

const quoted = (text: string): string =>
  text.includes("'")
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`;

/**
 * A value as a literal. Objects and lists have an entry a line down to `depth` levels; deeper ones
 * stand on one line.
 */
export function literal(value: unknown, depth: number, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const entries = Object.entries(value).map(([key, entry]: [string, unknown]) => {
    const text = literal(entry, depth - 1, `${indent}  `);
    return isList ? text : `${isPlainKey(key) ? key : quoted(key)}: ${text}`;
  });
  if (depth <= 0 || entries.length === 0) return `${open}${entries.join(', ')}${close}`;
  const lines = entries.map((entry) => `${indent}  ${entry},\n`).join('');
  return `${open}\n${lines}${indent}${close}`;
}
