import type {EstimatorSettings} from '../estimator-settings.js';
import {settingText} from '../inputs-of.js';

/** A configuration as the page has it, not yet read. */
export interface FoundConfig {
  /** An object or its JSON; undefined where it lies at an address. */
  readonly given: unknown;
  /** Address of the JSON; empty where it was given. */
  readonly source: string;
  /** Where it was found, if that is not where it belongs; empty otherwise. */
  readonly astray: string;
}

/** How an object of JSON begins, whatever has become of its quotes. */
const BEGINNING = /\{\s*(?:["'`\\\p{Pi}\p{Pf}„‚″]|&\w+;|&#\w+;|\w+\s*:)/u;

/**
 * The configuration of an element: its property or attribute, else what its children hold, else
 * what has slipped out of it, else what lies at `config-src`. Undefined without one.
 */
export function findConfig(host: EstimatorSettings): FoundConfig | undefined {
  const given: unknown = host.config ?? undefined;
  if (given !== undefined) return {given, source: '', astray: ''};
  const inside = childText(host);
  if (inside) return {...inside, source: ''};
  const source = settingText(host, 'configSrc');
  if (source) return {given: undefined, source, astray: ''};
  const outside = slippedOut(host);
  return outside && {given: outside.textContent, source: '', astray: 'outside of its tag'};
}

type Given = Pick<FoundConfig, 'given' | 'astray'>;

/** What the children hold; editors take attributes from a script, or the script from its text. */
function childText(host: Element): Given | undefined {
  const slotted = host.querySelector('[slot=config]');
  if (slotted) {
    const {content = slotted} = slotted as Partial<HTMLTemplateElement>;
    return {given: content.textContent, astray: ''};
  }
  const script = host.querySelector('script[type="application/json"], script[type="text/json"]');
  if (script) return {given: script.textContent, astray: 'in a script without slot="config"'};
  const {textContent} = host;
  const from = textContent.search(BEGINNING);
  if (from < 0) return undefined;
  const end = textContent.lastIndexOf('}') + 1;
  return {
    given: textContent.slice(from, end > from ? end : undefined),
    astray: 'in its text, without a script around it',
  };
}

/**
 * The script beside the tag that is meant for this element: editors close a tag too soon. It is for
 * the last element before it that has no other configuration, or for the first one of all.
 */
function slippedOut(host: EstimatorSettings): Element | undefined {
  const root = host.getRootNode() as ParentNode;
  const isWithout = (element: Partial<EstimatorSettings> & Element): boolean =>
    (element.config ?? undefined) === undefined && !element.configSrc && !childText(element);
  const open = [...root.querySelectorAll<EstimatorSettings>(host.localName)].filter(isWithout);
  return [...root.querySelectorAll('script[slot=config]')]
    .filter((script) => script.closest(host.localName) === null)
    .find((script) => (open.findLast((element) => precedes(element, script)) ?? open[0]) === host);
}

const precedes = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
