import type {Handle} from '@sveltejs/kit/hooks';
import stylesheet from 'treatment-estimator/prerendered.css?url';
import {prerenderPage} from 'treatment-estimator/server';

export const handle: Handle = ({event, resolve}) =>
  resolve(event, {
    transformPageChunk: ({html}) =>
      prerenderPage(html.replace('%lang%', event.params.lang ?? 'en'), {stylesheet}),
  });
