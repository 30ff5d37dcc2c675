/**
 * JSON that says the same of what is the same: names in order of the alphabet, what is undefined
 * left out. Figures keep ten places after the point: the last bits may differ from one version of
 * Node to the next, and no figure is known that well.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'number') return numeral(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const known = written.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value) ? list(value) : record(value as Record<string, unknown>);
  written.set(value, text);
  return text;
}

/** What the engine hands out more than once, such as evidence, is written once. */
const written = new WeakMap<object, string>();

const PLACES = 1e10;
const numeral = (value: number): string =>
  String(Number.isInteger(value) ? value : Math.round(value * PLACES) / PLACES);

const list = (values: readonly unknown[]): string => `[${values.map(canonical).join(',')}]`;

function record(value: Record<string, unknown>): string {
  let text = '';
  for (const [name, label] of orderOf(Object.keys(value))) {
    if (value[name] !== undefined) text += `${text && ','}${label}${canonical(value[name])}`;
  }
  return `{${text}}`;
}

type Order = readonly (readonly [name: string, label: string])[];

/** Objects of one shape are sorted once. */
const orders = new Map<string, Order>();

function orderOf(names: readonly string[]): Order {
  const shape = names.join();
  const known = orders.get(shape);
  if (known) return known;
  const order = [...names].sort().map((name) => [name, `${JSON.stringify(name)}:`] as const);
  orders.set(shape, order);
  return order;
}
