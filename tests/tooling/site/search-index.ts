import MiniSearch from 'minisearch';
import {SEARCH_OPTIONS, type Found} from '../../../site/search-options.js';
import type {SiteDocument} from './documents.js';

/** Everything that the documents say, by heading, as the page's script loads it. */
export function searchIndex(documents: readonly SiteDocument[]): string {
  const index = new MiniSearch<Found & {readonly text: string}>(SEARCH_OPTIONS);
  for (const {path, title, sections} of documents)
    for (const section of sections)
      index.add({
        id: section.id === '' ? path : `${path}#${section.id}`,
        title: section.title,
        page: title,
        excerpt: section.text
          .slice(0, 140)
          .replace(/\s\S*$/, section.text.length > 140 ? ' …' : '$&'),
        text: section.text,
      });
  return JSON.stringify(index);
}
