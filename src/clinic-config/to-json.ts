import {type ConfigIssue, type Json, shown} from './issue.js';

/**
 * A configuration is at most this long as JSON: far longer than a price list, far shorter than what
 * stops a page.
 */
const LONGEST = 200_000;
/** As deep as sentences may lie: `texts`, the language, and six within it. */
const DEEPEST = 8;
/** Begins what JSON would have left out in silence or could not have written; no text begins so. */
const LOST = '\0';
/** Names by which an object's prototype is reached. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

interface Plain {
  readonly json: Json;
  readonly issues: readonly ConfigIssue[];
}

/**
 * Anything at all as a fresh object that holds nothing but JSON: no getters, no prototypes, not too
 * deep. Does not throw. What had to be taken out is told; where the whole cannot be read, it is
 * empty.
 */
export function plain(raw: unknown): Plain {
  const refused = (found: string, allowed: string): Plain => ({
    json: {},
    issues: [{path: '', found, allowed}],
  });
  const long = (length: number): Plain =>
    refused(`${length} characters`, `at most ${LONGEST} characters`);
  let json: string;
  try {
    if (typeof raw === 'string' && raw.length > LONGEST) return long(raw.length);
    // As text, it is read once to see that it is JSON, and written again as JSON has it.
    json = JSON.stringify(typeof raw === 'string' ? JSON.parse(raw) : raw, kept) ?? 'null';
  } catch (error) {
    if (typeof raw === 'string') return refused(shown(raw), `JSON (${(error as Error).message})`);
    return refused('something that cannot be read as JSON', 'an object as JSON has it');
  }
  if (json.length > LONGEST) return long(json.length);
  const value: unknown = JSON.parse(json);
  if (!json.startsWith('{'))
    return refused(lost(value) ?? shown(value), 'an object, as {"prices": {"microneedling": 249}}');
  return {json: value as Json, issues: takenOut(value as Json, [])};
}

/**
 * What JSON has of a value. `toJSON` has been asked by then; what a page's libraries have put into
 * all objects is none of the value's own.
 */
function kept(this: unknown, key: string, said: unknown): unknown {
  const own = (this as Json)[key] as {readonly toJSON?: unknown} | undefined;
  const isAsked = typeof own === 'object' && own !== null && !Array.isArray(own);
  const value = isAsked && own.toJSON !== ({} as typeof own).toJSON ? said : own;
  if (typeof value === 'bigint') return `${LOST}${value}n`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `${LOST}${value}`;
  return typeof value === 'function' || typeof value === 'symbol'
    ? `${LOST}a ${typeof value}`
    : value;
}

const lost = (value: unknown): string | undefined =>
  typeof value === 'string' && value.startsWith(LOST) ? value.slice(LOST.length) : undefined;

function takenOut(around: Json, path: readonly string[]): ConfigIssue[] {
  return Object.entries(around).flatMap(([key, value]) => {
    const here = [...path, key];
    const found = lost(value);
    const isInner = typeof value === 'object' && value !== null;
    const allowed = REFUSED.has(key)
      ? 'any other name'
      : found !== undefined
        ? 'what JSON has: a number, a text, true, false, a list or an object'
        : isInner && here.length >= DEEPEST
          ? `objects at most ${DEEPEST} deep`
          : undefined;
    if (allowed === undefined) return isInner ? takenOut(value as Json, here) : [];
    Reflect.deleteProperty(around, key);
    return [{path: here.join('.'), found: found ?? shown(value), allowed}];
  });
}
