import {toFragment} from '../../../site/embed/fragment.js';
import {declarationsOf} from '../style-rule.js';
import {escapeAttribute, isEmptyConfig} from './html-code.js';
import {wordsFor} from './page-words.js';
import type {SnippetInput} from './snippet.js';

/** The page for frames with everything behind the “#”, where no server sees it. */
export const frameAddress = ({attributes, config, look, hosted}: SnippetInput): string =>
  `${hosted?.frame ?? ''}${toFragment({
    ...attributes,
    ...Object.fromEntries(declarationsOf(look)),
    ...(!isEmptyConfig(config) && {config: JSON.stringify(config)}),
  })}`;

/** A frame that grows with what is in it where scripts are allowed, and scrolls where not. */
export function frameCode(input: SnippetInput): string {
  const script = new URL('embed.js', input.hosted?.frame).href;
  return [
    `<iframe src="${escapeAttribute(frameAddress(input))}"`,
    `  title="${escapeAttribute(wordsFor(input.attributes).frame)}"`,
    '  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"',
    // Attributes, since a strict content policy of the page takes no style in the HTML.
    '  width="100%" height="2700" frameborder="0"></iframe>',
    `<script src="${escapeAttribute(script)}" async></script>`,
  ].join('\n');
}
