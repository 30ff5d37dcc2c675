import {FRAME_ATTRIBUTES, readFragment} from '../../../site/embed/fragment.js';
import {EMPTY_LOOK, STYLE_TOKENS, type Look} from '../style-tokens.js';
import {unescapeAttribute} from './html-code.js';

/**
 * What a pasted text contains: a configuration as JSON, and in a snippet also attributes, a look
 * and the address of the script.
 */
export interface PastedText {
  readonly json: string;
  /** Undefined where the text is no snippet. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Undefined where the text has no style. */
  readonly look?: Look;
  readonly script?: string;
  readonly hasAnswer?: boolean;
}

/**
 * Reads the code as this page writes it, for any kind of site: a tag, a component, a frame or its
 * address, or a list of attributes. Any other text is taken for JSON.
 */
export const readSnippet = (text: string): PastedText =>
  readFrame(text) ?? readTag(text) ?? readList(text) ?? {json: text};

const CONFIG_SCRIPT = /<script type="application\/json" slot="config">([\s\S]*?)<\/script>/;
/** In a component: its last line alone begins with the brace that ends it. */
const CONFIG_CONSTANT = /\bconfig = (\{[\s\S]*?^\});/m;
const NO_CONFIG = '{}';

function readTag(text: string): PastedText | undefined {
  const tag = /<(?:treatment-estimator|TreatmentEstimator)\b([^>]*)>/.exec(text);
  if (tag === null) return undefined;
  const json = (CONFIG_SCRIPT.exec(text) ?? CONFIG_CONSTANT.exec(text))?.[1] ?? NO_CONFIG;
  const script = /<script type="module" src="([^"{]*)"[^>]*>/.exec(text)?.[1];
  const attributes = [...(tag[1] ?? '').matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [inAttributes(name), unescapeAttribute(value)] as const,
  );
  return {
    json,
    attributes: Object.fromEntries(attributes),
    ...(/treatment-estimator\s*\{/.test(text) && {look: readLook(text)}),
    ...(/<template\s+shadowrootmode=/.test(text) && {hasAnswer: true}),
    ...(script !== undefined && {script: unescapeAttribute(script)}),
  };
}

/** React names attributes by their properties. */
const inAttributes = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function readLook(text: string): Look {
  const values = STYLE_TOKENS.map(({id, property}) => {
    const value = new RegExp(`${property}:\\s*([^;}]*)`).exec(text)?.[1] ?? '';
    return [id, value.trim()] as const;
  });
  return {...EMPTY_LOOK, ...Object.fromEntries(values)};
}

/** A frame, or its address alone: everything stands behind the “#”. */
function readFrame(text: string): PastedText | undefined {
  const address =
    /<iframe src="([^"]*embed\.html#[^"]*)"/.exec(text)?.[1] ??
    /^\s*(https?:\/\/\S*embed\.html#\S*)\s*$/.exec(text)?.[1];
  if (address === undefined) return undefined;
  const fragment = unescapeAttribute(address).replace(/^[^#]*/, '');
  const {attributes, look} = readFragment(fragment);
  const {config = NO_CONFIG, ...others} = attributes;
  return {
    json: config,
    attributes: others,
    look: {
      ...EMPTY_LOOK,
      ...Object.fromEntries(STYLE_TOKENS.map(({id, property}) => [id, look[property] ?? ''])),
    },
  };
}

/** Each name with its value below, as for an editor that asks for attributes one by one. */
function readList(text: string): PastedText | undefined {
  const pairs = text
    .trim()
    .split(/\r?\n\s*\r?\n/)
    .map((pair) => pair.split(/\r?\n/));
  const isList = pairs.every(
    ([name = '', value, ...more]) =>
      FRAME_ATTRIBUTES.includes(name) && value !== undefined && more.length === 0,
  );
  if (!isList) return undefined;
  const {config = NO_CONFIG, ...attributes} = Object.fromEntries(pairs) as Record<string, string>;
  return {json: config, attributes};
}
