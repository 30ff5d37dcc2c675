import {throughTheDoor, type ConfigIssue} from './door.js';
import {fromConfig} from './from-config.js';
import {CONCERNS, MARKETS} from './names.js';
import {readSnippet} from './snippets/read-snippet.js';
import type {State} from './state.js';
import {toConfig} from './to-config.js';

/** What became of a file or a pasted text. Without a state, nothing in it could be used. */
export interface TakenIn {
  readonly state?: State;
  readonly issues: readonly ConfigIssue[];
}

const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{2,8})*$/i;

/** Reads a configuration or a whole snippet into the fields. What a bare configuration does not say stays as it is on the page. */
export function takeIn(text: string, before: State): TakenIn {
  const {json, attributes, look, script} = readSnippet(text);
  const {config, issues} = throughTheDoor(json.trim());
  const hasNothing = look === undefined && Object.keys(toConfig(fromConfig(config))).length === 0;
  // Fields that are filled in are not emptied for a text of which nothing is left.
  if (issues.some(({path}) => path === '') || (hasNothing && issues.length > 0)) return {issues};
  const {lang, market, concern} = attributes;
  const around =
    look === undefined
      ? before
      : {
          ...before,
          look,
          script: script ?? before.script,
          language: lang !== undefined && LANGUAGE.test(lang) ? lang : '',
          market: MARKETS.find((id) => id === market) ?? '',
          concern: CONCERNS.find((id) => id === concern) ?? ('' as const),
        };
  return {state: fromConfig(config, around), issues};
}
