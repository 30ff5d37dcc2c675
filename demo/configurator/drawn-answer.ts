import {stylesheetOf} from './snippets/html-code.js';
import {fallbackCode} from './snippets/page-words.js';
import type {SnippetInput} from './snippets/snippet.js';

/** So long nobody types: the answer is drawn once, not for each letter. */
const PAUSE_MS = 300;

/** The answer that was drawn last, or is being drawn, and from what. */
let last: {readonly from: string; readonly tag?: string; readonly isFailed?: boolean} = {from: ''};
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * An answer has its language in it, so its tag names one. Without it, the element would follow the
 * page.
 */
const inLanguage = (input: SnippetInput): SnippetInput => ({
  ...input,
  attributes: {lang: 'en', ...input.attributes},
});

/** The tag with its answer. What draws it is loaded only when somebody asks for it. */
export async function drawAnswer(input: SnippetInput): Promise<string> {
  const {prerender} = await import('../../src/prerender/prerender.js');
  const {attributes, config, script, hosted} = inLanguage(input);
  return await prerender(attributes, {
    config,
    stylesheet: stylesheetOf(script),
    integrity: hosted?.styleIntegrity,
    children: fallbackCode(attributes),
  });
}

/**
 * The answer to exactly this input. Where it has yet to be drawn, that begins, and `done` is called
 * at its end.
 */
export function answerTo(
  input: SnippetInput,
  done: () => void,
): {readonly tag?: string; readonly isFailed?: boolean} {
  const from = JSON.stringify([input.attributes, input.config, input.script]);
  if (from === last.from) return last;
  last = {from};
  clearTimeout(timer);
  timer = setTimeout(() => {
    void drawAnswer(input)
      .then(
        (tag) => ({tag}),
        () => ({isFailed: true}),
      )
      .then((drawn) => {
        if (from !== last.from) return;
        last = {from, ...drawn};
        done();
      });
  }, PAUSE_MS);
  return last;
}
