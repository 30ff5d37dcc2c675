import type * as z from 'zod/mini';
import {type ConfigIssue, inside, type Json, type Path, shown} from './issue.js';

const MOST_ROUNDS = 30;

interface Usable<Right> {
  /** Empty where nothing is left. */
  readonly config: Right | Json;
  /** With those that were known before. */
  readonly issues: readonly ConfigIssue[];
}

/**
 * What a schema takes of an object, and what is wrong with the rest, all together. What is wrong is
 * taken out and the object checked anew, until nothing is wrong: so a list closes its gaps, and an
 * object that is no longer whole goes too, without being named once more. Changes `json`. `known`
 * is what was wrong already; it is not named again.
 */
export function usable<Right>(
  schema: z.ZodMiniType<Right>,
  json: Json,
  known: readonly ConfigIssue[],
): Usable<Right> {
  const issues = [...known];
  /**
   * Places that are named, and all around them. A set, since a list may have a hundred thousand
   * wrong entries.
   */
  const settled = new Set(known.flatMap(({path}) => placesAround(path)));
  /** The places that entries of a list had when it was written. */
  const places = new WeakMap<object, number[]>();
  const named = (path: Path): string =>
    path
      .map((key, at) => places.get(stepsInto(json, path)[at] as object)?.[key as number] ?? key)
      .join('.');
  // An object loses what holds it together at most once for each level; a page must not hang should
  // that ever be wrong.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = schema.safeParse(json);
    if (result.success) return {config: result.data, issues};
    const wrong = [
      ...new Map(
        result.error.issues.flatMap(told).map((each) => [each.path.join('\0'), each]),
      ).values(),
    ];
    for (const {path, allowed} of wrong) {
      const name = named(path);
      if (!settled.has(name))
        issues.push({path: name, found: shown(stepsInto(json, path).at(-1)), allowed});
      for (const place of placesAround(name)) settled.add(place);
    }
    // From the end, so that the places of those before stay.
    for (const {path} of wrong.reverse()) {
      if (path.length === 0) return {config: {}, issues};
      takeOut(json, path, places);
    }
  }
  return {config: {}, issues};
}

interface Told {
  readonly path: Path;
  readonly allowed: string;
}

/** What an issue of the schema says, and where. */
function told(issue: z.core.$ZodIssue): Told[] {
  const {path, message: allowed} = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({path: [...path, key], allowed}));
  if (issue.code === 'invalid_union') {
    // Of what may stand there, it is nearest to what it has the type of.
    const nearest = issue.errors.find(
      (errors) =>
        !errors.some((each) => each.path.length === 0 && /^invalid_(type|value)$/.test(each.code)),
    );
    if (nearest)
      return nearest.flatMap(told).map((each) => ({...each, path: [...path, ...each.path]}));
  }
  return [{path, allowed}];
}

/** Everything along a path, beginning with the root. */
const stepsInto = (root: unknown, path: Path): unknown[] =>
  path.reduce<unknown[]>((steps, key) => [...steps, inside(steps.at(-1), key)], [root]);

/** A named place and those that it lies in: `a.b.c`, `a.b`, `a`. */
const placesAround = (name: string): string[] =>
  name.split('.').map((_, last, keys) => keys.slice(0, last + 1).join('.'));

/** Takes away what stands at a path; where nothing does and something has to, what is around it. */
function takeOut(root: Json, path: Path, places: WeakMap<object, number[]>): void {
  const key = path.at(-1) ?? '';
  const around = stepsInto(root, path).at(-2);
  if (Array.isArray(around)) {
    const those = places.get(around) ?? around.map((_, index) => index);
    places.set(around, those);
    around.splice(key as number, 1);
    those.splice(key as number, 1);
  } else if (typeof around === 'object' && around !== null) {
    if (Object.hasOwn(around, key)) Reflect.deleteProperty(around, key);
    else takeOut(root, path.slice(0, -1), places);
  }
}
