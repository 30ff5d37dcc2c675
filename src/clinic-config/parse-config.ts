import type {Config} from './config.js';
import {migrate} from './migrations.js';
import type {ConfigIssue} from './issue.js';
import type {Json} from './issue.js';
import {currency as currencySchema} from './money-schema.js';
import {plain} from './to-json.js';
import {schemaOf, type KnownIds} from './schema.js';
import {usable} from './keep-valid.js';

export type {ConfigIssue} from './issue.js';

/** Nobody reads more in a console, and a page must not stop over them. */
const MOST_NAMED = 200;

/** The currency by which amounts are read; undefined where none that is known is named. */
function currencyOf({currency}: Json): string | undefined {
  return currencySchema.safeParse(currency).data;
}

/** What can be used of a configuration, and everything that cannot. */
export interface ParsedConfig {
  readonly config: Config;
  readonly issues: readonly ConfigIssue[];
}

/**
 * The only door for what a page configures, as an object or as its JSON, of any version: what is
 * right comes through, each thing that is wrong is named with its path, what was found and what is
 * allowed, all together. Never throws. Undefined and null are no configuration. `ids` are those
 * that can be named.
 */
export function parseConfigWithIds(raw: unknown, ids: KnownIds): ParsedConfig {
  if (raw === undefined || raw === null) return {config: {}, issues: []};
  const read = plain(raw);
  const current = migrate(read.json, read.issues, ids);
  const {config, issues} = usable(
    schemaOf(ids, currencyOf(current.json)),
    current.json,
    current.issues,
  );
  return {
    config,
    issues:
      issues.length > MOST_NAMED
        ? [
            ...issues.slice(0, MOST_NAMED),
            {path: '', found: `${issues.length - MOST_NAMED} more mistakes`, allowed: 'none'},
          ]
        : issues,
  };
}
