import {EstimatorSettings} from '../element/estimator-settings.js';

/** A tag of ours in the HTML of a page. */
export interface TagInPage {
  /** Its attributes by their own names; `lang` is the nearest. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** Its configuration as it is written; undefined without one. */
  readonly config: string | undefined;
  /** Where its children begin. */
  readonly inside: number;
  /**
   * True where nothing may be written into it: a picture is there already, or its configuration
   * stands where it does not belong, and the prices would be wrong.
   */
  readonly isLeft: boolean;
}

const ATTRIBUTES = `(?:"[^"]*"|'[^']*'|[^'">])*`;

/** A comment, an element whose text is no HTML, or the start or the end of any other. */
const PIECE = new RegExp(
  `<!--[^]*?-->|<(script|style|textarea|title)\\b${ATTRIBUTES}>[^]*?</\\1\\s*>|<(/?)([a-z][^\\s/>]*)(${ATTRIBUTES})>`,
  'gi',
);
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const WITHOUT_END = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const NAME = 'treatment-estimator';
const CONFIG_SCRIPT = new RegExp(
  `<script\\b${ATTRIBUTES}\\bslot=(?:"config"|'config'|config\\b)${ATTRIBUTES}>([^]*?)</script`,
  'i',
);

/** An element around the place that has been reached. */
interface Around {
  readonly name: string;
  readonly lang: string;
}

/** Every tag of ours in a page, or a part of one, in their order. */
export function tagsInPage(html: string): readonly TagInPage[] {
  const found: TagInPage[] = [];
  const around: Around[] = [];
  const isAstray = CONFIG_SCRIPT.test(withoutTags(html));
  for (const {0: piece, 2: slash, 3: tagName, 4: text = '', index} of html.matchAll(PIECE)) {
    const name = tagName?.toLowerCase();
    if (name === undefined || WITHOUT_END.test(name)) continue;
    if (slash) {
      const opened = around.findLastIndex((element) => element.name === name);
      if (opened >= 0) around.length = opened;
      continue;
    }
    const attributes = attributesIn(text);
    const {lang: own} = attributes;
    const lang = typeof own === 'string' && own !== '' ? own : (around.at(-1)?.lang ?? '');
    if (!text.endsWith('/')) around.push({name, lang});
    if (name === NAME)
      found.push(tagAt(html, index + piece.length, {...attributes, lang}, isAstray));
  }
  return found;
}

function tagAt(
  html: string,
  inside: number,
  attributes: TagInPage['attributes'],
  isAstray: boolean,
): TagInPage {
  const end = html.indexOf(`</${NAME}`, inside);
  const children = html.slice(inside, end < 0 ? undefined : end);
  const attribute = attributes['config'];
  const config = typeof attribute === 'string' ? attribute : CONFIG_SCRIPT.exec(children)?.[1];
  return {
    attributes,
    config,
    inside,
    isLeft:
      /^\s*<template\b[^>]*\bshadowroot/i.test(children) ||
      (config === undefined && (isAstray || children.includes('{'))),
  };
}

/** Where the head ends; undefined where it has no end, or links this style sheet already. */
export function placeInHead(html: string, stylesheet: string): number | undefined {
  for (const {2: slash, 3: tagName, 4: text = '', index} of html.matchAll(PIECE)) {
    const name = tagName?.toLowerCase();
    if (name === 'head' && slash) return index;
    if (name === 'body' || name === NAME) return undefined;
    const {rel, href} = name === 'link' ? attributesIn(text) : {};
    if (rel === 'stylesheet' && href === stylesheet) return undefined;
  }
  return undefined;
}

/**
 * The attribute of each property, by the property's name as HTML has it: `skin-tone` by `skintone`.
 * Vue, Svelte and others write `skinTone` on a server, and set the property when the page comes alive.
 */
const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(EstimatorSettings.properties).flatMap(([name, {attribute}]) =>
    typeof attribute === 'string' ? [[name.toLowerCase(), attribute]] : [],
  ),
);

export const withOwnNames = (attributes: TagInPage['attributes']): TagInPage['attributes'] =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [ATTRIBUTE_NAMES[name] ?? name, value]),
  );

/** What stands outside of our tags. */
const withoutTags = (html: string): string =>
  html.replaceAll(new RegExp(`<${NAME}\\b[^]*?</${NAME}`, 'gi'), '');

const attributesIn = (text: string): Record<string, string | true> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => {
      const value = double ?? single ?? bare;
      return [name.toLowerCase(), value === undefined ? true : plain(value)];
    }),
  );

const NAMED: Readonly<Record<string, string>> = {quot: '"', apos: "'", lt: '<', gt: '>', amp: '&'};

/** A text as it was before it was escaped for an attribute. */
const plain = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(quot|apos|lt|gt|amp));/gi,
    (_, ten?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(ten === undefined ? parseInt(hex ?? '', 16) : Number(ten))
        : (NAMED[name.toLowerCase()] ?? ''),
  );
