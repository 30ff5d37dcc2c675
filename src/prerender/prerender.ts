/**
 * The tag with its answer already in it, for servers, builds and pages that write HTML: it is
 * painted before any script has come, and comes alive in its place once the script is there.
 */
import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {RenderInfo} from '@lit-labs/ssr';
import type {Config} from '../clinic-config/config.js';
import {KNOWN_IDS} from '../clinic-config/known-ids.js';
import {mendJson} from '../clinic-config/mend-json.js';
import {parseConfigWithIds} from '../clinic-config/parse-config.js';
import {Clinic} from '../element/clinic/clinic.js';
import type {SettingAttributes} from '../element/estimator-settings.js';
import {localeIn} from '../i18n/nearest-locale.js';
import {loadLanguages} from './languages-at-hand.js';
import {stillTemplate, type StillSettings} from './still-template.js';

export {loadLanguages} from './languages-at-hand.js';

/**
 * Attributes of the tag, by their names in HTML: those of the element, `lang`, and any other, such
 * as `id`, `class` or `data-…`. `true` is an attribute without a value; `false`, `null` and
 * `undefined` are none.
 */
export type PrerenderAttributes = Omit<SettingAttributes, 'config'> &
  Readonly<Record<string, string | boolean | null | undefined>>;

/** What is written beside the attributes. */
export interface PrerenderOptions {
  /**
   * Address of `prerendered.css` as the page reaches it: absolute, or relative to the page. It is
   * published beside this module, in a file of its own since strict pages allow no style in the
   * HTML.
   */
  readonly stylesheet: string;
  /**
   * The clinic's configuration, as an object or as its JSON. It is written into the tag, too, so
   * that the script reads the same.
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
  {stylesheet, config, children = ''}: PrerenderOptions,
): string {
  const locale = localeOf(attributes);
  const screen = stillTemplate(settingsOf(attributes), locale, clinicOf(config));
  const inside = withoutMarks(collectResultSync(render(screen, IN_A_SHADOW_ROOT)));
  return [
    `<treatment-estimator${attributesText(attributes)}>`,
    `<template shadowrootmode="open"><link rel="stylesheet" href="${escaped(stylesheet)}">`,
    `${inside}</template>`,
    config === undefined ? '' : configScript(config),
    children,
    '</treatment-estimator>',
  ].join('');
}

/** Slots may stand there; that of an element that is drawn elsewhere has no renderer. */
const IN_A_SHADOW_ROOT = {
  customElementHostStack: [{}],
} as unknown as Partial<RenderInfo>;

/** Such as the element finds it where `lang` stands on the tag itself. */
const localeOf = ({locale, lang}: PrerenderAttributes): string =>
  localeIn(
    [locale, lang].find((text): text is string => typeof text === 'string' && text !== '') ?? '',
  ) ?? 'en';

const NAME = /^[a-z][a-z0-9-]*$/i;

/** The attributes as properties of the element: `skin-tone` is `skinTone`. */
function settingsOf(attributes: PrerenderAttributes): StillSettings {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    settings[property] = value === false || value === null ? undefined : value;
    if (name === 'no-charts' && typeof value === 'string') settings[property] = value !== 'false';
  }
  return settings;
}

function attributesText(attributes: PrerenderAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!NAME.test(name)) throw new TypeError(`“${name}” is no name of an attribute.`);
      if (value === undefined || value === null || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;
    })
    .join('');
}

function clinicOf(config: PrerenderOptions['config']): Clinic | undefined {
  if (config === undefined) return undefined;
  const json = typeof config === 'string' ? (mendJson(config)?.json ?? config) : config;
  const parsed = parseConfigWithIds(json, KNOWN_IDS);
  return new Clinic(parsed.config, [...parsed.issues], () => undefined);
}

/** A script ends where it says so, even in a text of its JSON. */
const configScript = (config: Config | string): string => {
  const json = typeof config === 'string' ? config : JSON.stringify(config);
  return `<script type="application/json" slot="config">${json.replaceAll('<', '\\u003c')}</script>`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Without Lit's marks of where it could go on, for the element draws anew; and a box that is not
 * ticked has no attribute that says so, since any would tick it.
 */
const withoutMarks = (html: string): string =>
  html
    .replaceAll(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replaceAll(/ (checked|selected)="false"/g, '')
    .replaceAll(/ (checked|selected)="true"/g, ' $1');
