import type {ConcernId} from '../../src/evidence/ids.js';
import type {ConfigIssue} from '../../src/clinic-config/issue.js';
import {parseConfig} from '../../src/engine.js';
import type {FormState} from './form-state.js';
import {fromConfig} from './from-config.js';
import {currentScript} from './hosted-bundle.js';
import {CONCERNS, MARKETS} from './product-terms.js';
import {readSnippet, type PastedText} from './snippets/read-snippet.js';
import {toConfig} from './to-config.js';

/**
 * What became of a loaded file or a pasted text. `state` is undefined where nothing in the text
 * could be used.
 */
export interface LoadResult {
  readonly state?: FormState;
  /** The concern of the page that a snippet is for; empty for all, undefined where none was read. */
  readonly landing?: ConcernId | '';
  /** Whether the snippet has the answer in it; undefined where none was read. */
  readonly hasAnswer?: boolean;
  readonly issues: readonly ConfigIssue[];
}

/** A language tag as BCP 47 writes it: `de`, `en-GB`. */
const LANGUAGE_TAG = /^[a-z]{2,8}(-[a-z\d]{2,8})*$/i;

/**
 * Reads a configuration or a whole snippet into the fields. A configuration alone does not name
 * language, country, colours and the address of the script; these stay as they are in `before`.
 */
export const loadText = (text: string, before: FormState): LoadResult =>
  loadPasted(readSnippet(text), before);

/** Reads what stands in a snippet or a link into the fields. */
export function loadPasted(pasted: PastedText, before: FormState): LoadResult {
  const {config, issues} = parseConfig(pasted.json.trim());
  const isEmpty =
    pasted.attributes === undefined && Object.keys(toConfig(fromConfig(config))).length === 0;
  // A text of which nothing can be used must not empty fields that are filled in.
  if (issues.some(({path}) => path === '') || (isEmpty && issues.length > 0)) return {issues};
  return {
    state: fromConfig(config, withSnippet(before, pasted)),
    ...(pasted.attributes !== undefined && {
      landing: landingOf(pasted.attributes),
      hasAnswer: pasted.hasAnswer === true,
    }),
    issues,
  };
}

type Attributes = NonNullable<PastedText['attributes']>;

const concernOf = ({concern}: Attributes): ConcernId | '' =>
  CONCERNS.find((id) => id === concern) ?? '';

/** This page writes the compact form for a page about one concern alone. */
const landingOf = (attributes: Attributes): ConcernId | '' =>
  attributes['layout'] === 'compact' ? concernOf(attributes) : '';

/**
 * The state with what a snippet says beside its configuration; a bare configuration changes nothing
 * here.
 */
function withSnippet(state: FormState, {attributes, look, script}: PastedText): FormState {
  if (attributes === undefined) return state;
  const {lang = '', market} = attributes;
  return {
    ...state,
    look: look ?? state.look,
    script: script === undefined ? state.script : currentScript(script),
    language: LANGUAGE_TAG.test(lang) ? lang : '',
    market: MARKETS.find((id) => id === market) ?? '',
    // The concern of a page of its own says nothing of the clinic's other pages.
    concern: landingOf(attributes) === '' ? concernOf(attributes) : state.concern,
  };
}
