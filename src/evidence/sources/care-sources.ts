/** What the visit and the care rest on. No clinic is named; a study stands by its DOI or PubMed id, where that was read. */

/** A paper as it is cited. What is not known is empty, or 0. */
export interface StudySource {
  readonly kind: 'study';
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  readonly year: number;
  readonly link: string;
}

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
const study = (
  authors: string,
  title: string,
  journal: string,
  year: number,
  link: string,
): StudySource => ({kind: 'study', authors, title, journal, year, link});

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
  needling2021: study(
    'Chu S, Foulad DP, Mesinkovska NA',
    'Safety Profile for Microneedling: A Systematic Review',
    'Dermatol Surg',
    2021,
    'https://doi.org/10.1097/01.dss.0000790428.70373.f6',
  ),
  needleOrLaser2026: study(
    '',
    'Comparing fractional CO2 laser and needling-based modalities in facial acne scar treatment: systematic review and meta-analysis',
    'Lasers Med Sci',
    2026,
    'https://doi.org/10.1007/s10103-026-04905-5',
  ),
  rfOrLaser2026: study(
    'Argobi, Tobeigei, Alasiri',
    'Fractional CO2 laser against radiofrequency microneedling for acne scars, meta-analysis',
    'J Cosmet Dermatol',
    2026,
    'https://doi.org/10.1111/jocd.70765',
  ),
  rf2021: study(
    'Tan MG, Jo CE, Chapas A, Khetarpal S, Dover JS',
    'Radiofrequency Microneedling: A Comprehensive and Critical Review',
    'Dermatol Surg',
    2021,
    'https://doi.org/10.1097/dss.0000000000002972',
  ),
  holes2012: study(
    '',
    'Skin barrier after fine needles',
    'Dermatol Surg',
    2012,
    'https://doi.org/10.1111/j.1524-4725.2012.02550.x',
  ),
  nonablative2008: study(
    'Graber EM, Tanzi EL, Alster TS',
    'Side effects and complications of fractional laser photothermolysis: experience with 961 treatments',
    'Dermatol Surg',
    2008,
    'https://pubmed.ncbi.nlm.nih.gov/18190541/',
  ),
  nonablative2013: study(
    'Lee SM et al',
    'Adverse events of non-ablative fractional laser photothermolysis',
    'J Dermatolog Treat',
    2013,
    'https://doi.org/10.3109/09546634.2013.777151',
  ),
  nonablativeMarks2016: study(
    'Alexis AF et al',
    'Non-ablative 1550 nm laser for acne scars in skin types IV to VI',
    'Dermatol Surg',
    2016,
    'https://doi.org/10.1097/DSS.0000000000000640',
  ),
  ablative2011: study(
    '',
    'The adverse events of deep fractional CO2: a retrospective study of 490 treatments in 374 patients',
    'Lasers Surg Med',
    2011,
    'https://doi.org/10.1002/lsm.21079',
  ),
  ablativeInterval2014: study(
    '',
    'Treatment of acne scars with fractional CO2 laser at 1-month versus 3-month intervals',
    'Lasers Surg Med',
    2014,
    'https://doi.org/10.1002/lsm.22165',
  ),
  sunscreen2015: study(
    'Boonchai W et al',
    'The sensitization potential of sunscreen after ablative fractional skin resurfacing',
    'J Dermatolog Treat',
    2015,
    'https://doi.org/10.3109/09546634.2014.998608',
  ),
  plasma2011: study(
    '',
    'Autologous platelet rich plasma with ablative CO2 fractional resurfacing for acne scars: a split-face trial',
    'Dermatol Surg',
    2011,
    'https://doi.org/10.1111/j.1524-4725.2011.01999.x',
  ),
  plasma2017: study(
    'Kar BR, Raj C',
    'Fractional CO2 Laser vs Fractional CO2 with Topical Platelet-rich Plasma in the Treatment of Acne Scars',
    'J Cutan Aesthet Surg',
    2017,
    'https://doi.org/10.4103/JCAS.JCAS_99_17',
  ),
  vitamins2016: study(
    'Waibel J et al',
    'Laser-assisted delivery of vitamin C, vitamin E, and ferulic acid formula serum decreases fractional laser postoperative recovery',
    'Lasers Surg Med',
    2016,
    '',
  ),
  vitamins2026: study(
    'Shi Y, Xu S, Zhang W',
    'Topical Antioxidant Serum After Ablative Fractional CO2 Laser Treatment for Atrophic Acne Scars: split-face trial',
    'J Cosmet Dermatol',
    2026,
    'https://doi.org/10.1111/jocd.70634',
  ),
  copper2006: study(
    '',
    'Effects of topical copper tripeptide complex on CO2 laser-resurfaced skin',
    'Arch Facial Plast Surg',
    2006,
    'https://pubmed.ncbi.nlm.nih.gov/16847171/',
  ),
  peptide2020: study(
    'Wang JV, Christman MP, Feng H, et al',
    'Tripeptide and hexapeptide topical as adjunct to nonablative fractional resurfacing: a split-face trial',
    'J Cosmet Dermatol',
    2020,
    'https://doi.org/10.1111/jocd.13795',
  ),
  pico2018: study(
    'Yu W et al',
    'Alexandrite 755-nm picosecond laser versus nanosecond laser, split-face',
    'J Am Acad Dermatol',
    2018,
    'https://doi.org/10.1016/j.jaad.2017.12.053',
  ),
  crusts: study(
    '',
    'Treatment of Freckles Among Patients with Dark Skin Complexions: Intense Pulsed Light, Q-Switched 532 nm Laser and Phenol',
    '',
    0,
    '',
  ),
  toning2022: study(
    '',
    'Light patches after repeated low-fluence Q-switched laser',
    'Medicina',
    2022,
    'https://doi.org/10.3390/medicina58070936',
  ),
  ipl2016: study(
    'Tanaka Y, Tsunemi Y, Kawashima M',
    'Objective assessment of intensive targeted treatment for solar lentigines using intense pulsed light',
    'Lasers Surg Med',
    2016,
    'https://doi.org/10.1002/lsm.22433',
  ),
  iplHair: study(
    '',
    'Burning, paradoxical hypertrichosis, leukotrichia and folliculitis are four major complications of intense pulsed light hair removal therapy',
    'J Dermatolog Treat',
    0,
    '',
  ),
  iplOrDye: study(
    '',
    'Long-pulsed dye laser versus intense pulsed light for photodamaged skin: a randomized split-face trial',
    'Lasers Surg Med',
    0,
    'https://doi.org/10.1002/lsm.20634',
  ),
  darkSkin2017: study(
    'Kaushik SB, Alexis AF',
    'Non-ablative fractional laser in skin of color, review',
    '',
    2017,
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC5605208/',
  ),
  dyeIndia2014: study(
    'Thajudheen CP, Jyothy K, Priyadarshini A',
    'Treatment of port-wine stains with flash lamp pumped pulsed dye laser on Indian skin: a six year study',
    'J Cutan Aesthet Surg',
    2014,
    'https://doi.org/10.4103/0974-2077.129973',
  ),
  dye2003: study(
    'Jimenez et al',
    '585 nm pulsed dye laser for red and white stretch marks',
    'Dermatol Surg',
    2003,
    '',
  ),
  comb2014: study(
    'Jimenez et al',
    'Laser comb for hair loss, randomised sham-controlled',
    '',
    2014,
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC3986893/',
  ),
  helmet2014: study(
    '',
    'Low-level laser (655 nm) in women with hair loss, double-blind sham-controlled',
    'Lasers Surg Med',
    2014,
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC4265291/',
  ),
  combMinoxidil: study(
    '',
    'Low-level laser with minoxidil, randomised trial of 54 people',
    '',
    0,
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC10251294/',
  ),
} as const satisfies Record<string, CareSource>;

export type CareSourceId = keyof typeof SOURCES;
export const CARE_SOURCES: Readonly<Record<CareSourceId, CareSource>> = SOURCES;
