/** Something in a configuration that cannot be used. */
export interface ConfigIssue {
  /** Where, as its owner wrote it: `prices.microneedling.courses.3`; empty for the whole. */
  readonly path: string;
  /** What stands there, as JSON, cut where it is long. */
  readonly found: string;
  /** What may stand there, in plain words. */
  readonly allowed: string;
}

export type Json = Record<string, unknown>;
export type Path = readonly PropertyKey[];

/**
 * What is inside an object or a list, undefined where there is no such thing. Of an object's
 * prototype nothing is.
 */
export const inside = (around: unknown, key: PropertyKey): unknown =>
  typeof around === 'object' && around !== null && Object.hasOwn(around, key)
    ? (around as Record<PropertyKey, unknown>)[key]
    : undefined;

/** A value as JSON, short enough for one line. */
export function shown(found: unknown): string {
  const json = JSON.stringify(found) ?? 'nothing';
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
