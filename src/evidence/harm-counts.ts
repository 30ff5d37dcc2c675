/** Reads how often rarer harms were counted. Fetched with “What it is like”. */
import type {HarmId} from './harm-ids.js';
import {HARM_SOURCES, HARMS} from './generated/harms.js';
import type {CareSource} from './sources/care-sources.js';
import type {Grade, SourceId, TreatmentId} from './ids.js';

/** A harm that was counted. Shares are 0 to 1. */
export interface HarmCount {
  readonly harm: HarmId;
  readonly per: 'person' | 'session';
  /** True where most were treated for something that is none of our concerns. */
  readonly elsewhere: boolean;
  readonly grade: Grade;
  /** People or sessions. */
  readonly counted: number;
  readonly range: Readonly<{low: number; likely: number; high: number}>;
  readonly sources: readonly SourceId[];
}

const idOf = (text: string): SourceId => `S${parseInt(text, 36)}`;

const counts = HARMS.split('\n').map((line) => {
  const [
    treatment = '',
    harm = '',
    per = '',
    grade = '',
    counted = '',
    low = '',
    likely = '',
    high = '',
    sources = '',
  ] = line.split(' ');
  return [
    treatment as TreatmentId,
    {
      harm: harm as HarmId,
      per: per.startsWith('s') ? 'session' : 'person',
      elsewhere: per.endsWith('*'),
      grade: grade as Grade,
      counted: Number(counted),
      range: {low: Number(low), likely: Number(likely), high: Number(high)},
      sources: sources.split(',').map(idOf),
    } satisfies HarmCount,
  ] as const;
});

/** Undefined where nobody counted it. */
export const harmCountOf = (treatment: TreatmentId, harm: HarmId): HarmCount | undefined =>
  counts.find(([own, count]) => own === treatment && count.harm === harm)?.[1];

/** The studies that counted harms, as they are cited. */
export const HARM_SOURCE_WORDS: Readonly<Record<SourceId, CareSource>> = Object.fromEntries(
  HARM_SOURCES.split('\n').map((line) => {
    const [
      id = '',
      ,
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
    return [idOf(id), {kind: 'study', authors, title, journal, year: Number(year), link}] as const;
  }),
);
