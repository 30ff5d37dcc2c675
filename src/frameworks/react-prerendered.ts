import {createElement, Fragment, version, type ReactNode} from 'react';
import {LANGUAGES} from '../i18n/languages.js';
import {loadLanguages} from '../prerender/languages-at-hand.js';
import {pictureOf} from '../prerender/picture.js';
import {estimatorWith, type TreatmentEstimatorProps} from './react-estimator.js';

/** What the component takes beside the settings. */
export interface PrerenderedProps extends TreatmentEstimatorProps {
  /** Address of `prerendered.css` on the site. */
  readonly stylesheet: string;
  /** Language of the page, such as `de`: on a server, a component does not see it. */
  readonly lang: string;
}

await loadLanguages(...Object.keys(LANGUAGES));

/**
 * The component of `treatment-estimator/react`, whose server writes its answer into the HTML. This
 * file is for Node; a browser gets the other, which is the same without what writes.
 */
const Estimator = estimatorWith<PrerenderedProps>((props, attributes) => {
  // A browser has taken the template away when React comes: there, it must not be expected.
  if (typeof document !== 'undefined') return null;
  const {stylesheet} = props as PrerenderedProps;
  const config = attributes['config'] as string | undefined;
  const picture = createElement('template', {
    shadowrootmode: 'open',
    dangerouslySetInnerHTML: {__html: pictureOf(attributes, {stylesheet, config})},
  });
  return createElement(Fragment, null, linkInHead(stylesheet), picture);
});
export {Estimator as TreatmentEstimator};

/**
 * React 19 writes such a link into the head, once, where browsers wait for it before they paint. An
 * older one would leave it in the tag, and miss it there when the page comes alive.
 */
const linkInHead = (href: string): ReactNode =>
  Number.parseInt(version) < 19
    ? null
    : createElement('link', {rel: 'stylesheet', href, precedence: 'default'});
