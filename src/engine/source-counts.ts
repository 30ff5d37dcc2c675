import {CLINIC_PAGES, PRICE_LISTS} from '../evidence/generated/levels-of-sources.js';
import type {SourceId} from '../evidence/ids.js';
import type {Evidence} from './types.js';

/** How many sources of each kind: a page of a clinic is no study, nor is a price list. */
export type SourceCounts = Pick<Evidence, 'studies' | 'clinicPages' | 'priceLists'>;

const pages: ReadonlySet<SourceId> = new Set(CLINIC_PAGES);
const lists: ReadonlySet<SourceId> = new Set(PRICE_LISTS);

/** The lists of sources are few and never change: each is counted once. */
const known = new WeakMap<readonly SourceId[], SourceCounts>();

/** The sources by what they are. */
export function countsOf(sources: readonly SourceId[]): SourceCounts {
  let counts = known.get(sources);
  if (counts === undefined) {
    const clinicPages = sources.filter((id) => pages.has(id)).length;
    const priceLists = sources.filter((id) => lists.has(id)).length;
    const studies = sources.length - clinicPages - priceLists;
    known.set(sources, (counts = {studies, clinicPages, priceLists}));
  }
  return counts;
}
