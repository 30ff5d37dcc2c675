/** Reads who said it. Fetched only when somebody wants to know. */
import type {SourceId} from '../ids.js';
import {COURSE_DISCOUNTS, SOURCES} from '../generated/sources.js';

export {COURSE_DISCOUNTS};
export {REVIEWED} from '../reviewed.js';

export interface SourceWords {
  /** A study, a review of studies, a clinic's page or its price list. */
  readonly level: 'trial' | 'review' | 'clinic page' | 'price list';
  readonly year: number | null;
  /** Empty for clinics: none is named. */
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  /** By DOI, PubMed id or PMC id; empty where there is none. */
  readonly link: string;
}

const LEVELS: Readonly<Record<string, SourceWords['level']>> = {
  t: 'trial',
  r: 'review',
  c: 'clinic page',
  p: 'price list',
};

const sources = new Map<SourceId, SourceWords>(
  SOURCES.split('\n').map((line) => {
    const [
      id = '',
      level = '',
      year = '',
      authors = '',
      title = '',
      journal = '',
      doi = '',
      pmid = '',
      pmcid = '',
    ] = line.split('\t');
    const link = doi
      ? `https://doi.org/${doi}`
      : pmid
        ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
        : pmcid
          ? `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`
          : '';
    return [
      `S${parseInt(id, 36)}`,
      {
        level: LEVELS[level] ?? 'trial',
        year: year ? Number(year) : null,
        authors,
        title,
        journal,
        link,
      },
    ];
  }),
);

export const sourceOf = (id: SourceId): SourceWords | undefined => sources.get(id);
