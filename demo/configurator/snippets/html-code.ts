import type {Config} from '../../../src/clinic-config/config.js';
import {roomOf, roomRule} from '../room-rule.js';
import {styleRule} from '../style-rule.js';
import {fallbackCode} from './page-words.js';
import type {SnippetInput} from './snippet.js';

export const isEmptyConfig = (config: Config): boolean => Object.keys(config).length === 0;

/**
 * JSON that can stand inside a script element: without `<`, no text in it can end the element. It
 * parses to the same value.
 */
export const scriptJson = (config: Config, indent?: number): string =>
  JSON.stringify(config, null, indent).replaceAll('<', '\\u003c');

const ESCAPES = [
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ["'", '&#39;'],
] as const;

/** A text as it is written in an attribute. */
export const escapeAttribute = (text: string): string =>
  ESCAPES.reduce((escaped, [sign, escape]) => escaped.replaceAll(sign, escape), text);

/** The text that `escapeAttribute` was given. */
export const unescapeAttribute = (text: string): string =>
  ESCAPES.reduceRight((plain, [sign, escape]) => plain.replaceAll(escape, sign), text);

/** ` lang="de" market="EU"`, with a blank before each. */
export const attributesCode = ({attributes}: SnippetInput): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');

export function styleCode({look, attributes}: SnippetInput): string {
  const rules = [roomRule(roomOf(attributes)), styleRule(look)].filter((rule) => rule !== '');
  return `<style>\n${rules.join('\n')}\n</style>\n`;
}

/** With a hash, browsers take no other file from another site. */
const integrityCode = (integrity: string | undefined): string =>
  integrity ? ` integrity="${integrity}" crossorigin` : '';

export const scriptCode = ({script, hosted}: SnippetInput): string =>
  `<script type="module" src="${escapeAttribute(script)}"${integrityCode(hosted?.integrity)}></script>`;

/**
 * The tag with its configuration and its fallback. It has no empty lines, since some editors make
 * paragraphs of them; and no paragraph, which would end one that stands around the tag, and the tag
 * with it, before the configuration.
 */
export const tagCode = (input: SnippetInput, json: string = scriptJson(input.config, 2)): string =>
  [
    `<treatment-estimator${attributesCode(input)}>`,
    ...(isEmptyConfig(input.config)
      ? []
      : ['  <script type="application/json" slot="config">', json, '  </script>']),
    `  ${fallbackCode(input.attributes)}`,
    '</treatment-estimator>',
  ].join('\n');

/** Everything a page needs: style, tag and script. */
export const pageCode = (input: SnippetInput): string =>
  `${styleCode(input)}${tagCode(input)}\n${scriptCode(input)}`;

/** The style sheet of an answer in the page lies beside the script. */
export const stylesheetOf = (script: string): string => script.replace(/[^/]*$/, 'prerendered.css');

/** The same with the answer in the tag, without a style in the HTML: strict policies take it. */
export const answeredCode = (input: SnippetInput, tag: string): string =>
  [
    `<link rel="stylesheet" href="${escapeAttribute(stylesheetOf(input.script))}"${integrityCode(input.hosted?.styleIntegrity)}>`,
    tag,
    scriptCode(input),
  ].join('\n');
