/**
 * What “Is it safe for me?” rests on. Papers and authorities by name; pages of clinics and sellers
 * as a number, since none is named.
 */
export interface SafetyPaper {
  readonly kind: 'paper';
  /** Who and when, as it stands beside a statement. */
  readonly short: string;
  /** Authors, title, journal or publisher, year: as it is cited, in the language of the source. */
  readonly text: string;
  /** DOI, PubMed, PubMed Central, registry or authority. Empty where none was seen. */
  readonly link: string;
}

/** Pages counted and not named; what they are is said in the sentences. */
export interface SafetyPages {
  readonly kind: 'pages';
  readonly pages: number;
}

const doi = (id: string): string => `https://doi.org/${id}`;
const pubmed = (id: number): string => `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
const paper = (short: string, text: string, link: string): SafetyPaper => ({
  kind: 'paper',
  short,
  text,
  link,
});
const pages = (count: number): SafetyPages => ({kind: 'pages', pages: count});

export const SAFETY_PAPERS = {
  chu2021: paper(
    'Chu 2021',
    'Chu S, Foulad DP, Mesinkovska NA. Safety Profile for Microneedling: A Systematic Review. Dermatol Surg 2021',
    doi('10.1097/01.dss.0000790428.70373.f6'),
  ),
  juhasz2020: paper(
    'Juhasz 2020',
    'Juhasz MLW, Cohen JL. Microneedling for the Treatment of Scars: An Update for Clinicians. Clin Cosmet Investig Dermatol 2020',
    doi('10.2147/CCID.S267192'),
  ),
  graber2008: paper(
    'Graber 2008',
    'Graber EM, Tanzi EL, Alster TS. Side effects and complications of fractional laser photothermolysis: experience with 961 treatments. Dermatol Surg 2008',
    pubmed(18190541),
  ),
  shamsaldeen2011: paper(
    'Shamsaldeen 2011',
    'The adverse events of deep fractional CO2: a retrospective study of 490 treatments in 374 patients. Lasers Surg Med 2011',
    doi('10.1002/lsm.21079'),
  ),
  // A view of one author. Its title was not kept, nor that of the consensus on fillers: described
  // instead.
  ramsdell2012: paper(
    'Ramsdell 2012',
    'Ramsdell. Review of fractional carbon dioxide laser, PMC3580977. 2012',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC3580977/',
  ),
  kuehlmann2019: paper(
    'Kuehlmann 2019',
    'Kuehlmann B, et al. Beneath the Surface: A Review of Laser Remodeling of Hypertrophic Scars and Burns. Adv Wound Care 2019',
    doi('10.1089/wound.2018.0857'),
  ),
  asds2017: paper(
    'ASDS 2017',
    'Waldman A, et al. ASDS Guidelines Task Force: Consensus Recommendations Regarding the Safety of Lasers, Dermabrasion, Chemical Peels, Energy Devices, and Skin Surgery During and After Isotretinoin Use. Dermatol Surg 2017',
    doi('10.1097/dss.0000000000001166'),
  ),
  spring2017: paper(
    'Spring 2017',
    'Spring LK, et al. Isotretinoin and Timing of Procedural Interventions: A Systematic Review With Consensus Recommendations. JAMA Dermatol 2017',
    doi('10.1001/jamadermatol.2017.2077'),
  ),
  mirza2020: paper(
    'Mirza 2020',
    'Mirza FN, Mirza HN, Khatri KA. Concomitant use of isotretinoin and lasers with implications for future guidelines: An updated systematic review. Dermatol Ther 2020',
    '',
  ),
  filler2019: paper(
    'Aesthetic Plast Surg 2019',
    'Review and consensus on hyaluronic acid fillers together with laser, radio frequency or IPL. Aesthetic Plast Surg 2019',
    doi('10.1007/s00266-019-01393-7'),
  ),
  toxin2005: paper(
    'Dermatol Surg 2005',
    'Does laser inactivate botulinum toxin? Dermatol Surg 2005',
    doi('10.1111/j.1524-4725.2005.31105'),
  ),
  toxin2021: paper(
    'Dermatol Surg 2021',
    'Safety Profile of Combined Same-Day Treatment for Botulinum Toxin With Full Face Nonablative Fractionated Laser Resurfacing. Dermatol Surg 2021',
    doi('10.1097/DSS.0000000000002851'),
  ),
  needlingTrial: paper(
    'NCT03899233',
    'Who could not join a needling study, NCT03899233. ClinicalTrials.gov',
    'https://clinicaltrials.gov/study/NCT03899233',
  ),
  laserTrial: paper(
    'NCT05656833',
    'Who could not join a study of a 1927 nm laser, NCT05656833. ClinicalTrials.gov, 2022',
    'https://clinicaltrials.gov/study/NCT05656833',
  ),
  fdaNeedling: paper(
    'FDA',
    'Microneedling Devices. US Food and Drug Administration',
    'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
  ),
  melanoma: paper(
    'Cancer Institute NSW',
    'Noticing symptoms of melanoma. Cancer Institute NSW',
    'https://www.cancer.nsw.gov.au/melanoma/diagnosis-and-treatment/diagnosis/noticing-symptoms',
  ),
} as const satisfies Readonly<Record<string, SafetyPaper>>;

/** Lists of who should not be treated, and advice to patients. */
export const SAFETY_PAGES = {
  'needling-lists': pages(4),
  'rf-pages': pages(3),
  'ipl-lists': pages(5),
  'laser-list': pages(1),
  'hospital-pages': pages(2),
  'patch-page': pages(1),
} as const satisfies Readonly<Record<string, SafetyPages>>;

export type SafetyPaperId = keyof typeof SAFETY_PAPERS;
export type SafetyPagesId = keyof typeof SAFETY_PAGES;
export type SafetySourceId = SafetyPaperId | SafetyPagesId;

/** A paper or an authority as it is cited, or pages that are counted and not named. */
export type SafetySource =
  (SafetyPaper & Readonly<{id: SafetySourceId}>) | (SafetyPages & Readonly<{id: SafetyPagesId}>);

const SOURCES: ReadonlyMap<SafetySourceId, SafetySource> = new Map([
  ...Object.entries(SAFETY_PAPERS).map(([id, source]) => [id, {...source, id}] as const),
  ...Object.entries(SAFETY_PAGES).map(([id, source]) => [id, {...source, id}] as const),
] as readonly (readonly [SafetySourceId, SafetySource])[]);

export const safetySourcesOf = (ids: readonly SafetySourceId[]): readonly SafetySource[] =>
  ids.flatMap((id) => SOURCES.get(id) ?? []);
