/**
 * The tag with its answer already in it, for servers, builds and pages that write HTML: it is
 * painted before any script has come, and comes alive in its place once the script is there.
 */
import type {Config} from '../clinic-config/config.js';
import type {SettingAttributes} from '../element/estimator-settings.js';
import {loadLanguages} from './languages-at-hand.js';
import {
  escaped,
  linkTo,
  localeOf,
  shadowRootOf,
  type PictureOptions,
  type StyleLink,
} from './picture.js';
import {placeInHead, tagsInPage, withOwnNames} from './tags-in-page.js';

export {loadLanguages} from './languages-at-hand.js';

/**
 * Attributes of the tag, by their names in HTML: those of the element, `lang`, and any other, such
 * as `id`, `class` or `data-…`. `true` is an attribute without a value; `false`, `null` and
 * `undefined` are none.
 */
export type PrerenderAttributes = Omit<SettingAttributes, 'config'> &
  Readonly<Record<string, string | boolean | null | undefined>>;

/** What is written beside the attributes. */
export interface PrerenderOptions extends PictureOptions {
  /**
   * The clinic's configuration, as an object or as its JSON. It is written into the tag, too, so
   * that the script reads the same. Without it, a tag with `config-src` shows no prices.
   */
  readonly config?: Config | string | undefined;
  /** HTML of further children of the tag, such as one with `slot="financing"`. It is written as it stands. */
  readonly children?: string | undefined;
}

/**
 * The tag as HTML, with its answer in a declarative shadow root. Fetches the sentences of the
 * language first. A value of an attribute that cannot be used gives way to the nearest that can, as
 * in the element; the same holds for what cannot be used of `config`.
 * @throws {TypeError} If the name of an attribute is none.
 */
export async function prerender(
  attributes: PrerenderAttributes,
  options: PrerenderOptions,
): Promise<string> {
  await loadLanguages(localeOf(attributes));
  return prerenderSync(attributes, options);
}

/**
 * The same at once. English is at hand; for another language, await `loadLanguages` before.
 * @throws {TypeError} If the name of an attribute is none.
 * @throws {Error} If the sentences of the language are not at hand.
 */
export function prerenderSync(
  attributes: PrerenderAttributes,
  {children = '', ...options}: PrerenderOptions,
): string {
  return [
    `<treatment-estimator${attributesText(attributes)}>`,
    shadowRootOf(attributes, options),
    options.config === undefined ? '' : configScript(options.config),
    children,
    '</treatment-estimator>',
  ].join('');
}

/**
 * A page, or a part of one, with the answer written into each of its tags: for frameworks that write
 * the tag themselves, on a server, from the same component as in the browser. The end of the head
 * gets a link to the style sheet, so that browsers wait for it before they paint. Nothing else of the
 * HTML changes, and nothing of what the framework finds when its page comes alive.
 *
 * The settings are the tag's attributes. The configuration is its attribute `config`, or the
 * `<script slot="config">` inside it; what a script sets later is not known here.
 */
export async function prerenderPage(html: string, style: StyleLink): Promise<string> {
  const tags = tagsInPage(html).filter(({isLeft}) => !isLeft);
  await loadLanguages(...tags.map(({attributes}) => localeOf(attributes)));
  const head = tags.length > 0 ? placeInHead(html, style.stylesheet) : undefined;
  let written = html.slice(0, head ?? 0);
  if (head !== undefined) written += linkTo(style);
  let from = head ?? 0;
  for (const {attributes, config, inside} of tags) {
    written += html.slice(from, inside);
    written += shadowRootOf(withOwnNames(attributes), {...style, config});
    from = inside;
  }
  return written + html.slice(from);
}

const NAME = /^[a-z][a-z0-9-]*$/i;

function attributesText(attributes: PrerenderAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!NAME.test(name)) throw new TypeError(`“${name}” is no name of an attribute.`);
      if (value === undefined || value === null || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;
    })
    .join('');
}

/** A script ends where it says so, even in a text of its JSON. */
const configScript = (config: Config | string): string => {
  const json = typeof config === 'string' ? config : JSON.stringify(config);
  return `<script type="application/json" slot="config">${json.replaceAll('<', '\\u003c')}</script>`;
};
