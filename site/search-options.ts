import type {Options} from 'minisearch';

/** One heading that a search finds. */
export interface Found {
  /** Address from the site's root, with the anchor of the heading. */
  readonly id: string;
  readonly title: string;
  /** Title of the page on which it stands. */
  readonly page: string;
  readonly excerpt: string;
}

/** How the index is made by the build and read in the page: both must agree. */
export const SEARCH_OPTIONS: Options<Found & {readonly text: string}> = {
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page', 'excerpt'],
  searchOptions: {boost: {title: 4, page: 2}, prefix: true, fuzzy: 0.2, combineWith: 'AND'},
};
