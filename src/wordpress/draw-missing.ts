/**
 * Draws the first answers that a site is missing and sends them to it. Loaded for people who may edit
 * where the answers stand, and for nobody else.
 */
import {drawPicture} from './draw-picture.js';

/** An answer that stands on a page, or did when it was last drawn. */
interface MissingAnswer {
  readonly attributes: Readonly<Record<string, string>>;
  readonly locale: string;
  /** The post that it stands in; 0: none. */
  readonly post: number;
}

/** What the site needs drawn, and from what. */
interface Drawing {
  readonly missing: readonly MissingAnswer[];
  readonly config: string;
  /** Whose prices where an answer names no market; empty: by the configuration. */
  readonly market: string;
  /** Names the configuration and the version, so that a picture that is late is refused. */
  readonly state: string;
}

/** Where the site is reached. */
export interface SiteRoutes {
  readonly routes: string;
  readonly nonce: string;
}

/** What the page says: what is missing, or of which post to ask; 0: of all of the site. */
type OnPage = SiteRoutes & (Drawing | {readonly post: number});

/** Draws what a post is missing; 0: all of the site. Gives how many were kept. */
export async function drawPost(site: SiteRoutes, post: number): Promise<number> {
  const asked = await send(site, 'missing', {post});
  if (!asked.ok) return 0;
  const drawn = await drawAll(site, (await asked.json()) as Drawing);
  // Asked once more, the site notes that nothing is missing.
  if (post === 0) await send(site, 'missing', {post});
  return drawn;
}

async function drawAll(site: SiteRoutes, drawing: Drawing): Promise<number> {
  let kept = 0;
  for (const {attributes, locale, post} of drawing.missing) {
    const market: Record<string, string> = drawing.market === '' ? {} : {market: drawing.market};
    const asked = {attributes: {...market, ...attributes}, locale, config: drawing.config};
    const html = await drawPicture(asked);
    const sent = await send(site, 'pictures', {
      attributes,
      locale,
      post,
      state: drawing.state,
      html,
    });
    if (sent.ok) kept += 1;
  }
  return kept;
}

async function send({routes, nonce}: SiteRoutes, route: string, body: object): Promise<Response> {
  return await fetch(routes + route, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'x-wp-nonce': nonce},
    body: JSON.stringify(body),
  });
}

const found = document.querySelector('#treatment-estimator-drawing')?.textContent;
if (found) {
  const page = JSON.parse(found) as OnPage;
  const kept = await ('missing' in page ? drawAll(page, page) : drawPost(page, page.post));
  // The settings page tells how many.
  document.documentElement.dataset['treatmentEstimatorDrawn'] = String(kept);
  document.dispatchEvent(new Event('treatment-estimator-drawn'));
}
