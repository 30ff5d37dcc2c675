import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate';
import type {FormState} from './form-state.js';
import type {PastedText} from './snippets/read-snippet.js';
import {toSnippetInput} from './snippets/snippet.js';
import {declarationsOf} from './style-rule.js';
import {EMPTY_LOOK, STYLE_TOKENS} from './style-tokens.js';

const KEY = 'set-up';
/** In characters and in bytes; more than any set-up with a logo in it. */
const MOST = {link: 150_000, text: 400_000};
/** From this length on, some mail programs and messengers cut a link. */
export const LONG_LINK = 4000;

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  );

/**
 * The part behind the “#” that shows this set-up to somebody else. No browser sends it to a
 * server. Where bundle.js lies is left out: nobody should get a script by somebody else's link.
 */
export function toShareFragment(state: FormState): string {
  const {config, attributes, look} = toSnippetInput(state);
  const text = JSON.stringify({config, attributes, look: Object.fromEntries(declarationsOf(look))});
  return `#${KEY}=${toBase64(deflateSync(strToU8(text), {level: 9}))}`;
}

/** Whether an address brings a set-up, readable or not. */
export const isShareFragment = (fragment: string): boolean => fragment.startsWith(`#${KEY}=`);

/** What such a part holds, to be checked as any pasted text; undefined where it cannot be read. */
export function readShareFragment(fragment: string): PastedText | undefined {
  if (!isShareFragment(fragment) || fragment.length > MOST.link) return undefined;
  try {
    const packed = fromBase64(fragment.slice(KEY.length + 2));
    const text = strFromU8(inflateSync(packed, {out: new Uint8Array(MOST.text)}));
    const {config = {}, attributes, look} = JSON.parse(text) as Partial<Record<string, unknown>>;
    const looks = textsIn(look);
    return {
      json: JSON.stringify(config),
      attributes: textsIn(attributes),
      look: {
        ...EMPTY_LOOK,
        ...Object.fromEntries(STYLE_TOKENS.map(({id, property}) => [id, looks[property] ?? ''])),
      },
    };
  } catch {
    return undefined;
  }
}

/** The entries of an object that are texts. */
const textsIn = (object: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof object === 'object' && object !== null ? object : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
