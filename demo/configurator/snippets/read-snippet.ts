import {LOOK_IDS, NO_LOOK, TOKENS, type Look} from '../look.js';

/** What a pasted text carries: a configuration as JSON, and from a snippet also attributes, colours and the script's place. */
export interface Pasted {
  readonly json: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly look?: Look;
  readonly script?: string;
}

const plain = (text: string): string =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Reads a snippet of plain HTML as this page writes it; any other text is taken for JSON. */
export function readSnippet(text: string): Pasted {
  const tag = /<treatment-estimator\b([^>]*)>/.exec(text);
  if (tag === null) return {json: text, attributes: {}};
  const json =
    /<script type="application\/json" slot="config">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '{}';
  const script = /<script type="module" src="([^"{]*)">/.exec(text)?.[1];
  const attributes = [...(tag[1] ?? '').matchAll(/([a-z-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, plain(value)],
  );
  const look = LOOK_IDS.map((id) => [
    id,
    new RegExp(`${TOKENS[id]}:\\s*([^;}]*)`).exec(text)?.[1]?.trim() ?? '',
  ]);
  return {
    json,
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    look: {...NO_LOOK, ...Object.fromEntries(look)} as Look,
    ...(script !== undefined && {script: plain(script)}),
  };
}
