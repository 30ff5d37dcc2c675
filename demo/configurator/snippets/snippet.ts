import type {Config} from '../../../src/clinic-config/config.js';
import type {ConcernId} from '../../../src/evidence/ids.js';
import type {FormState} from '../form-state.js';
import {hostedBundle, type HostedBundle} from '../hosted-bundle.js';
import type {Look} from '../style-tokens.js';
import {toConfig} from '../to-config.js';

/** Everything a snippet is made from. */
export interface SnippetInput {
  readonly config: Config;
  /** Attributes of the tag. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly look: Look;
  /** Address of `bundle.js`. */
  readonly script: string;
  /** Where the script comes from the site of this page: the hashes, and the page for frames. */
  readonly hosted?: Omit<HostedBundle, 'script'> | undefined;
  /** The tag with its answer in it, where that is wanted. */
  readonly answer?: string | undefined;
}

/** A piece of code to copy, and where it goes or what file it is. */
export interface CodeBlock {
  readonly label: string;
  readonly code: string;
}

/** What to copy for one kind of site, and what to do with it, step by step. */
export interface Snippet {
  readonly blocks: readonly CodeBlock[];
  readonly steps: readonly string[];
}

/** `landing` is the concern of a page of its own: chosen there, in the compact form. */
export function toSnippetInput(state: FormState, landing: ConcernId | '' = ''): SnippetInput {
  const script = state.script.trim() || '/treatment-estimator/bundle.js';
  const hosted = hostedBundle();
  const attributes = {
    lang: state.language,
    market: state.market,
    concern: landing || state.concern,
    layout: landing === '' ? '' : 'compact',
  };
  return {
    config: toConfig(state),
    look: state.look,
    script,
    hosted: hosted?.script === script ? hosted : undefined,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== '')),
  };
}
