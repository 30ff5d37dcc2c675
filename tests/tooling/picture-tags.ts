import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {CONCERN_IDS} from '../../src/evidence/concerns/index.js';
import type * as Prerender from '../../src/prerender/prerender.js';
import {A_CLINIC} from '../support/a-clinic.js';

/** By tag, then by attribute: `true`, or the only values that it takes. */
export type AllowedTags = Record<string, Record<string, true | {values: string[]}>>;

/** What no first answer may ever hold, whoever draws it. */
const NEVER_TAGS =
  /^(script|style|link|iframe|object|embed|form|meta|base|img|image|template|use|animate|set|foreignobject)$/;
const NEVER_ATTRIBUTES = /^(on.*|style|src|srcset|action|formaction|xlink:href|srcdoc|target)$/;

/** Attributes of which only the values that were seen pass. */
const BY_VALUE = ['type'];

/**
 * What first answers hold: read from those of every concern, language and layout, with a clinic and
 * without. Needs dist/.
 */
export async function pictureTags(root: string): Promise<AllowedTags> {
  const module = pathToFileURL(resolve(root, 'dist/prerender/prerender.js')).href;
  const {prerender} = (await import(module)) as typeof Prerender;
  const allowed: AllowedTags = {};
  for (const concern of CONCERN_IDS)
    for (const lang of ['en', 'de', 'ar'])
      for (const layout of ['', 'compact'] as const)
        for (const config of [undefined, {...A_CLINIC, bookingPlan: true, disclaimer: 'Ours.'}]) {
          const tag = await prerender({concern, lang, layout}, {stylesheet: '', config});
          collect(shadowOf(tag), allowed);
        }
  return allowed;
}

/** What stands in the shadow root, without its style sheet. */
const shadowOf = (tag: string): string =>
  /<template[^>]*><link[^>]*>(.*)<\/template>/s.exec(tag)?.[1] ?? '';

const TAG = /<\/?([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

function collect(html: string, allowed: AllowedTags): void {
  // Lit writes every tag in this form; one that is not would be left out of the list.
  if (html.replaceAll(TAG, '').includes('<')) throw new Error('A first answer has an odd tag.');
  for (const [, name = '', inside = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (NEVER_TAGS.test(tag)) throw new Error(`A first answer holds <${tag}>.`);
    collectAttributes(inside, (allowed[tag] ??= {}));
  }
}

function collectAttributes(inside: string, attributes: AllowedTags[string]): void {
  for (const [, name = '', value = ''] of inside.matchAll(ATTRIBUTE)) {
    const lower = name.toLowerCase();
    if (NEVER_ATTRIBUTES.test(lower)) throw new Error(`A first answer holds ${lower}=.`);
    attributes[lower] = BY_VALUE.includes(lower) ? withValue(attributes[lower], value) : true;
  }
}

function withValue(
  known: true | {values: string[]} | undefined,
  value: string,
): {values: string[]} {
  const values = typeof known === 'object' ? known.values : [];
  return {values: values.includes(value) ? values : [...values, value]};
}
