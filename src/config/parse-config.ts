import * as z from 'zod/mini';
import type {TreatmentId} from '../evidence/ids.js';
import type {Config} from './config.js';

/** What a page has configured and what cannot be used of it. */
export interface ConfigMistake {
  /** Where: `pricePerSession.microneedling`; empty for the whole. */
  readonly path: string;
  /** What stands there, as JSON, cut where it is long. */
  readonly found: string;
  readonly allowed: string;
}

/** A configuration is at most this long as JSON: far longer than a price list, far shorter than what stops a page. */
const LONGEST = 200_000;
/** A million of the currency's units a session. */
const DEAREST = 100_000_000;
const MOST_WORDS = 500;

const PRICE = `a price in cents, a whole number from 1 to ${DEAREST}`;
const WEEKDAY = 'a weekday from 1 (Monday) to 7 (Sunday)';
const TEXT = `a text of at most ${MOST_WORDS} letters`;

const price = z.int(PRICE).check(z.minimum(1, PRICE), z.maximum(DEAREST, PRICE));
const weekday = z.int(WEEKDAY).check(z.minimum(1, WEEKDAY), z.maximum(7, WEEKDAY));
const text = z.string(TEXT).check(z.minLength(1, TEXT), z.maxLength(MOST_WORDS, TEXT));
const outcome = z.strictObject({
  outcome: z.enum(['nothing', 'tell', 'wait', 'not'], 'nothing, tell, wait or not'), reason: z.optional(text), until: z.optional(text),
}, 'outcome, and if you like reason and until');
/** An object with a value for each treatment that it names. */
const byTreatment = <Value extends z.ZodMiniType>(treatments: readonly TreatmentId[], value: Value): z.ZodMiniType =>
  z.strictObject(Object.fromEntries(treatments.map((treatment) => [treatment, z.optional(value)])), treatments.join(', '));

const schemaOf = (treatments: readonly TreatmentId[]): z.ZodMiniType => z.strictObject({
  pricePerSession: z.optional(byTreatment(treatments.filter((treatment) => treatment !== 'none'), price)),
  closedDays: z.optional(z.array(weekday, `a list, each ${WEEKDAY}`)),
  safetyQuestions: z.optional(z.record(z.string(), z.union(
    [z.literal(false), text, z.strictObject({text, outcomes: z.optional(byTreatment(treatments, outcome))})],
    `false, ${TEXT}, or an object with text and outcomes`,
  ), 'an object with a question under each id')),
}, 'pricePerSession, closedDays, safetyQuestions');

type Json = Record<string, unknown>;

/** What stands at the end of a path. */
const at = (root: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key as string], root);
const shown = (found: unknown): string => (JSON.stringify(found) ?? 'nothing').slice(0, 80);

/** Takes away what stands at a path. A place in a list is left empty, so that the others keep theirs. */
function without(root: unknown, path: readonly PropertyKey[]): void {
  const inside = at(root, path.slice(0, -1));
  if (typeof inside === 'object' && inside !== null) Reflect.deleteProperty(inside, path.at(-1) ?? '');
}

/**
 * The only door for what a page configures, as an object or as its JSON: what is right comes through, each thing that is wrong is named with its path, what was
 * found and what is allowed, all together. Nothing in it can throw. Undefined and null are no configuration. `treatments` are those that
 * can be named.
 */
export function parseConfig(raw: unknown, treatments: readonly TreatmentId[]): {readonly config: Config; readonly mistakes: readonly ConfigMistake[]} {
  if (raw === undefined || raw === null) return {config: {}, mistakes: []};
  const whole = (found: string, allowed: string): ReturnType<typeof parseConfig> => ({config: {}, mistakes: [{path: '', found, allowed}]});
  let json: string | undefined;
  try {
    // As text, it is read once to see that it is JSON, and written again as JSON has it.
    json = JSON.stringify(typeof raw === 'string' ? JSON.parse(raw) : raw);
  } catch (error) {
    if (typeof raw === 'string') return whole(shown(raw), `JSON (${(error as Error).message})`);
    return whole('something that is no JSON', 'an object as JSON has it');
  }
  if (json === undefined || !json.startsWith('{')) return whole(shown(raw), 'an object with pricePerSession, closedDays, safetyQuestions');
  if (json.length > LONGEST) return whole(`${json.length} characters`, `at most ${LONGEST}`);
  const left: unknown = JSON.parse(json);
  const mistakes: ConfigMistake[] = [];
  const schema = schemaOf(treatments) as z.ZodMiniType<Config>;
  const result = schema.safeParse(left);
  if (result.success) return {config: result.data, mistakes};
  // A key that is unknown is told by the object around it.
  const wrong = result.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path])
    .map((path) => ({path, allowed: issue.message})));
  for (const {path, allowed} of wrong) {
    const name = path.join('.');
    // A value may be wrong in two ways; it is named once.
    if (mistakes.some((mistake) => mistake.path === name)) continue;
    mistakes.push({path: name, found: shown(at(left, path)), allowed});
  }
  for (const {path} of wrong) without(left, path);
  const rest = schema.safeParse(compact(left));
  return {config: rest.success ? rest.data : {}, mistakes};
}

/** Closes the gaps in a list. */
const compact = (left: unknown): unknown => {
  const {closedDays} = left as {closedDays?: unknown};
  return Array.isArray(closedDays) ? {...(left as Json), closedDays: closedDays.filter((day) => day !== undefined)} : left;
};
