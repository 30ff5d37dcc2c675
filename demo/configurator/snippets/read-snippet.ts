import {EMPTY_LOOK, STYLE_TOKENS, type Look} from '../style-tokens.js';
import {unescapeAttribute} from './html-code.js';

/**
 * What a pasted text contains: a configuration as JSON, and in a snippet also attributes, a look
 * and the address of the script.
 */
export interface PastedText {
  readonly json: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Undefined where the text is no snippet. */
  readonly look?: Look;
  readonly script?: string;
}

/** Reads a snippet for plain HTML as this page writes it. Any other text is taken for JSON. */
export function readSnippet(text: string): PastedText {
  const tag = /<treatment-estimator\b([^>]*)>/.exec(text);
  if (tag === null) return {json: text, attributes: {}};
  const json =
    /<script type="application\/json" slot="config">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '{}';
  const script = /<script type="module" src="([^"{]*)"[^>]*>/.exec(text)?.[1];
  const attributes = [...(tag[1] ?? '').matchAll(/([a-z-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescapeAttribute(value)] as const,
  );
  return {
    json,
    attributes: Object.fromEntries(attributes),
    look: readLook(text),
    ...(script !== undefined && {script: unescapeAttribute(script)}),
  };
}

function readLook(text: string): Look {
  const values = STYLE_TOKENS.map(({id, property}) => {
    const value = new RegExp(`${property}:\\s*([^;}]*)`).exec(text)?.[1] ?? '';
    return [id, value.trim()] as const;
  });
  return {...EMPTY_LOOK, ...Object.fromEntries(values)};
}
