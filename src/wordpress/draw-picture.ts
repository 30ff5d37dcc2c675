import {prerender} from '../prerender/prerender.js';

/** What one estimator on a page is asked for, and the clinic's configuration as JSON; empty: none. */
export interface Asked {
  readonly attributes: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly config: string;
}

/**
 * The first answer as HTML, as it stands in the shadow root without its style sheet. It is written
 * the way a browser writes HTML, so that a server can tell whether anything in it is not allowed.
 */
export async function drawPicture({attributes, locale, config}: Asked): Promise<string> {
  const tag = await prerender(
    {...attributes, lang: locale},
    {stylesheet: '', config: config === '' ? undefined : config},
  );
  const page = new DOMParser().parseFromString(tag, 'text/html');
  const {content} = page.querySelector('template') ?? page.createElement('template');
  content.querySelector('link')?.remove();
  const box = page.createElement('template');
  box.content.append(content);
  return box.innerHTML;
}
