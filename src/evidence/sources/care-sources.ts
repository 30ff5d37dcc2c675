/** What the visit and the care rest on. No clinic is named. */
import {CARE_STUDIES, type StudySource} from './care-studies.js';

/** Something that was read, or general practice that was not read in a study. */
export type CareSource =
  | StudySource
  | {readonly kind: 'pages'; readonly about: PagesId; readonly pages: number; readonly year: number}
  | {readonly kind: 'notice'; readonly day: string; readonly link: string}
  | {readonly kind: 'hospital'; readonly year: number}
  | {readonly kind: 'chapter' | 'practice' | 'figures'};

/** What a group of clinics’ pages is about. */
export type PagesId =
  'needling' | 'rf' | 'nonablative' | 'ablative' | 'light' | 'vascular' | 'who-should-not';

const pages = (about: PagesId, count: number): CareSource => ({
  kind: 'pages',
  about,
  pages: count,
  year: 2026,
});

const SOURCES = {
  'pages-needling': pages('needling', 2),
  'pages-numbing-needling': pages('needling', 5),
  'pages-rf': pages('rf', 2),
  'pages-numbing-rf': pages('rf', 1),
  'pages-nonablative': pages('nonablative', 4),
  'pages-ablative': pages('ablative', 6),
  'pages-numbing-ablative': pages('ablative', 2),
  'pages-light': pages('light', 7),
  'pages-vascular': pages('vascular', 2),
  'pages-who-should-not': pages('who-should-not', 3),
  hospital: {kind: 'hospital', year: 2017},
  chapter: {kind: 'chapter'},
  practice: {kind: 'practice'},
  figures: {kind: 'figures'},
  fda: {
    kind: 'notice',
    day: '2025-10-15',
    link: 'https://www.fda.gov/medical-devices/safety-communications/potential-risks-certain-uses-radiofrequency-rf-microneedling-fda-safety-communication',
  },
  ...CARE_STUDIES,
} as const satisfies Record<string, CareSource>;

export type CareSourceId = keyof typeof SOURCES;

export const CARE_SOURCES: Readonly<Record<CareSourceId, CareSource>> = SOURCES;
