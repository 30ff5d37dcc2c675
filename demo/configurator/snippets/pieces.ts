import type {Config} from '../../../src/clinic-config/config.js';
import {styleRule, type Look} from '../look.js';
import type {State} from '../state.js';
import {toConfig} from '../to-config.js';

/** Everything a snippet is made of. */
export interface Taken {
  readonly config: Config;
  readonly attributes: Readonly<Record<string, string>>;
  readonly look: Look;
  readonly script: string;
}

/** One thing to copy: what it is, and the text. */
export interface Piece {
  readonly label: string;
  readonly code: string;
}

/** What to copy for one kind of site, and where it goes, step by step. */
export interface Snippet {
  readonly pieces: readonly Piece[];
  readonly steps: readonly string[];
}

export const FALLBACK =
  'Here you can compare microneedling with laser: sessions, cost and healing. It needs JavaScript.';

/** What the state says outside of the configuration. */
export function takenFrom(state: State): Taken {
  const attributes = {lang: state.language, market: state.market, concern: state.concern};
  return {
    config: toConfig(state),
    look: state.look,
    script: state.script.trim() || '/treatment-estimator/bundle.js',
    attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== '')),
  };
}

export const isEmpty = (config: Config): boolean => Object.keys(config).length === 0;

/** JSON that can stand in a script: with no `<` in it, nothing in a text can end the script. It is read the same. */
export const scriptJson = (config: Config, indent?: number): string =>
  JSON.stringify(config, null, indent).replaceAll('<', '\\u003c');

export const attributeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;');

/** ` lang="de" market="EU"`, with a blank before each. */
export const attributesText = ({attributes}: Taken): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${attributeText(value)}"`)
    .join('');

export const styleText = (taken: Taken): string => {
  const rule = styleRule(taken.look);
  return rule === '' ? '' : `<style>\n${rule}\n</style>\n`;
};

export const scriptText = ({script}: Taken): string =>
  `<script type="module" src="${attributeText(script)}"></script>`;

/** The tag with its fallback and its configuration. No empty lines: some editors make paragraphs of them. */
export const tagText = (taken: Taken, json: string = scriptJson(taken.config, 2)): string =>
  [
    `<treatment-estimator${attributesText(taken)}>`,
    `  <p>${FALLBACK}</p>`,
    ...(isEmpty(taken.config)
      ? []
      : ['  <script type="application/json" slot="config">', json, '  </script>']),
    '</treatment-estimator>',
  ].join('\n');

/** Colours, tag and script: all that a page needs. */
export const wholeText = (taken: Taken): string =>
  `${styleText(taken)}${tagText(taken)}\n${scriptText(taken)}`;
