import {render} from '@lit-labs/ssr/lib/render.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {RenderInfo} from '@lit-labs/ssr';
import type {Config} from '../clinic-config/config.js';
import {KNOWN_IDS} from '../clinic-config/known-ids.js';
import {mendJson} from '../clinic-config/mend-json.js';
import {parseConfigWithIds} from '../clinic-config/parse-config.js';
import {Clinic} from '../element/clinic/clinic.js';
import {localeIn} from '../i18n/nearest-locale.js';
import {stillTemplate, type StillSettings} from './still-template.js';

/** Attributes of the tag, by their names in HTML; any other are passed over. */
export type PictureAttributes = Readonly<Record<string, unknown>>;

/** What a picture is drawn from, beside the attributes. */
export interface PictureOptions {
  /**
   * Address of `prerendered.css` as the page reaches it: absolute, or relative to the page. It is
   * published beside this module, in a file of its own since strict pages allow no style in the
   * HTML.
   */
  readonly stylesheet: string;
  /**
   * Hash of that file, where it lies on another site: `sha384-…`, as in `prerendered.css.integrity`.
   * Browsers then take no other file. That site must allow others to load it.
   */
  readonly integrity?: string | undefined;
  /** The clinic's configuration, as an object or as its JSON. */
  readonly config?: Config | string | undefined;
}

/** The answer as it is painted before any script, in a declarative shadow root. */
export const shadowRootOf = (attributes: PictureAttributes, options: PictureOptions): string =>
  `<template shadowrootmode="open">${pictureOf(attributes, options)}</template>`;

/**
 * What stands in the shadow root.
 * @throws {Error} If the sentences of the language are not at hand.
 */
export function pictureOf(
  attributes: PictureAttributes,
  {config, ...style}: PictureOptions,
): string {
  const isElsewhere = Boolean(attributes['config-src']);
  const screen = stillTemplate(
    settingsOf(attributes),
    localeOf(attributes),
    config === undefined && !isElsewhere ? undefined : clinicOf(config),
  );
  const html = withoutMarks(collectResultSync(render(screen, IN_A_SHADOW_ROOT)));
  return linkTo(style) + html;
}

/** The link to a style sheet and what keeps others out. */
export type StyleLink = Pick<PictureOptions, 'stylesheet' | 'integrity'>;

export const linkTo = ({stylesheet, integrity}: StyleLink): string =>
  `<link rel="stylesheet" href="${escaped(stylesheet)}"${integrity === undefined ? '' : ` integrity="${escaped(integrity)}" crossorigin`}>`;

/** Such as the element finds it where `lang` stands on the tag itself. */
export const localeOf = ({locale, lang}: PictureAttributes): string =>
  localeIn(
    [locale, lang].find((text): text is string => typeof text === 'string' && text !== '') ?? '',
  ) ?? 'en';

/** A text as it stands between double quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Slots may stand there; that of an element that is drawn elsewhere has no renderer. */
const IN_A_SHADOW_ROOT = {
  customElementHostStack: [{}],
} as unknown as Partial<RenderInfo>;

/** The attributes as properties of the element: `skin-tone` is `skinTone`. */
function settingsOf(attributes: PictureAttributes): StillSettings {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const property = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    settings[property] = value === false || value === null ? undefined : value;
    if (name === 'no-charts' && typeof value === 'string') settings[property] = value !== 'false';
  }
  return settings;
}

/** What lies elsewhere is not read here: then the clinic is one whose prices are not known. */
function clinicOf(config: PictureOptions['config'] = ''): Clinic {
  const json = typeof config === 'string' ? (mendJson(config)?.json ?? config) : config;
  const parsed = parseConfigWithIds(json, KNOWN_IDS);
  return new Clinic(parsed.config, [...parsed.issues], () => undefined);
}

/**
 * Without Lit's marks of where it could go on, for the element draws anew; and a box that is not
 * ticked has no attribute that says so, since any would tick it.
 */
const withoutMarks = (html: string): string =>
  html
    .replaceAll(/<!--\/?lit-[^>]*-->|<\?>/g, '')
    .replaceAll(/ (checked|selected)="false"/g, '')
    .replaceAll(/ (checked|selected)="true"/g, ' $1');
