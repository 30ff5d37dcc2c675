/** Sources as they are cited. */
import type {StudySource} from '../evidence/sources/care-studies.js';
import type {Source} from './records.js';

/** A paper's own address, by DOI, PubMed id or PMC id; empty where it has none. */
export function linkOf({doi, pmid, pmcid}: Pick<Source, 'doi' | 'pmid' | 'pmcid'>): string {
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return pmcid ? `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` : '';
}

export const studySource = ({year, authors, title, journal, ...numbers}: Source): StudySource => ({
  kind: 'study',
  authors: authors ?? '',
  title,
  journal: journal ?? '',
  year: year ?? 0,
  link: linkOf(numbers),
});
