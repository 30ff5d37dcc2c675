/**
 * The studies that the visit and the care rest on, each by its DOI or PubMed id, where that was
 * read.
 */

/** A paper as it is cited. What is not known is empty, or 0. */
export interface StudySource {
  readonly kind: 'study';
  readonly authors: string;
  readonly title: string;
  readonly journal: string;
  readonly year: number;
  readonly link: string;
}

const study = (source: Omit<StudySource, 'kind'>): StudySource => ({kind: 'study', ...source});

export const CARE_STUDIES = {
  needling2021: study({
    authors: 'Chu S, Foulad DP, Mesinkovska NA',
    title: 'Safety Profile for Microneedling: A Systematic Review',
    journal: 'Dermatol Surg',
    year: 2021,
    link: 'https://doi.org/10.1097/01.dss.0000790428.70373.f6',
  }),
  needleOrLaser2026: study({
    authors: '',
    title:
      'Comparing fractional CO2 laser and needling-based modalities in facial acne scar treatment: systematic review and meta-analysis',
    journal: 'Lasers Med Sci',
    year: 2026,
    link: 'https://doi.org/10.1007/s10103-026-04905-5',
  }),
  rfOrLaser2026: study({
    authors: 'Argobi, Tobeigei, Alasiri',
    title:
      'Fractional CO2 laser against radiofrequency microneedling for acne scars, meta-analysis',
    journal: 'J Cosmet Dermatol',
    year: 2026,
    link: 'https://doi.org/10.1111/jocd.70765',
  }),
  rf2021: study({
    authors: 'Tan MG, Jo CE, Chapas A, Khetarpal S, Dover JS',
    title: 'Radiofrequency Microneedling: A Comprehensive and Critical Review',
    journal: 'Dermatol Surg',
    year: 2021,
    link: 'https://doi.org/10.1097/dss.0000000000002972',
  }),
  collagen2008: study({
    authors: 'Aust MC, Fernandes D, Kolokythas P, Kaplan HM, Vogt PM',
    title:
      'Percutaneous Collagen Induction Therapy: An Alternative Treatment for Scars, Wrinkles, and Skin Laxity',
    journal: 'Plast Reconstr Surg',
    year: 2008,
    link: '',
  }),
  penOrRoller2012: study({
    authors: 'Chu A',
    title:
      'Dermapen vs dermal roller, randomised comparison reported at Cosmetex 2012 (page of the pen maker)',
    journal: '',
    year: 2012,
    link: '',
  }),
  holes2012: study({
    authors: '',
    title: 'Skin barrier after fine needles',
    journal: 'Dermatol Surg',
    year: 2012,
    link: 'https://doi.org/10.1111/j.1524-4725.2012.02550.x',
  }),
  nonablative2008: study({
    authors: 'Graber EM, Tanzi EL, Alster TS',
    title:
      'Side effects and complications of fractional laser photothermolysis: experience with 961 treatments',
    journal: 'Dermatol Surg',
    year: 2008,
    link: 'https://pubmed.ncbi.nlm.nih.gov/18190541/',
  }),
  nonablative2013: study({
    authors: 'Lee SM et al',
    title: 'Adverse events of non-ablative fractional laser photothermolysis',
    journal: 'J Dermatolog Treat',
    year: 2013,
    link: 'https://doi.org/10.3109/09546634.2013.777151',
  }),
  nonablativeMarks2016: study({
    authors: 'Alexis AF et al',
    title: 'Non-ablative 1550 nm laser for acne scars in skin types IV to VI',
    journal: 'Dermatol Surg',
    year: 2016,
    link: 'https://doi.org/10.1097/DSS.0000000000000640',
  }),
  ablative2011: study({
    authors: '',
    title:
      'The adverse events of deep fractional CO2: a retrospective study of 490 treatments in 374 patients',
    journal: 'Lasers Surg Med',
    year: 2011,
    link: 'https://doi.org/10.1002/lsm.21079',
  }),
  ablativeInterval2014: study({
    authors: '',
    title: 'Treatment of acne scars with fractional CO2 laser at 1-month versus 3-month intervals',
    journal: 'Lasers Surg Med',
    year: 2014,
    link: 'https://doi.org/10.1002/lsm.22165',
  }),
  sunscreen2015: study({
    authors: 'Boonchai W et al',
    title: 'The sensitization potential of sunscreen after ablative fractional skin resurfacing',
    journal: 'J Dermatolog Treat',
    year: 2015,
    link: 'https://doi.org/10.3109/09546634.2014.998608',
  }),
  plasma2011: study({
    authors: '',
    title:
      'Autologous platelet rich plasma with ablative CO2 fractional resurfacing for acne scars: a split-face trial',
    journal: 'Dermatol Surg',
    year: 2011,
    link: 'https://doi.org/10.1111/j.1524-4725.2011.01999.x',
  }),
  plasma2017: study({
    authors: 'Kar BR, Raj C',
    title:
      'Fractional CO2 Laser vs Fractional CO2 with Topical Platelet-rich Plasma in the Treatment of Acne Scars',
    journal: 'J Cutan Aesthet Surg',
    year: 2017,
    link: 'https://doi.org/10.4103/JCAS.JCAS_99_17',
  }),
  vitamins2016: study({
    authors: 'Waibel J et al',
    title:
      'Laser-assisted delivery of vitamin C, vitamin E, and ferulic acid formula serum decreases fractional laser postoperative recovery',
    journal: 'Lasers Surg Med',
    year: 2016,
    link: '',
  }),
  vitamins2026: study({
    authors: 'Shi Y, Xu S, Zhang W',
    title:
      'Topical Antioxidant Serum After Ablative Fractional CO2 Laser Treatment for Atrophic Acne Scars: split-face trial',
    journal: 'J Cosmet Dermatol',
    year: 2026,
    link: 'https://doi.org/10.1111/jocd.70634',
  }),
  copper2006: study({
    authors: '',
    title: 'Effects of topical copper tripeptide complex on CO2 laser-resurfaced skin',
    journal: 'Arch Facial Plast Surg',
    year: 2006,
    link: 'https://pubmed.ncbi.nlm.nih.gov/16847171/',
  }),
  peptide2020: study({
    authors: 'Wang JV, Christman MP, Feng H, et al',
    title:
      'Tripeptide and hexapeptide topical as adjunct to nonablative fractional resurfacing: a split-face trial',
    journal: 'J Cosmet Dermatol',
    year: 2020,
    link: 'https://doi.org/10.1111/jocd.13795',
  }),
  pico2018: study({
    authors: 'Yu W et al',
    title: 'Alexandrite 755-nm picosecond laser versus nanosecond laser, split-face',
    journal: 'J Am Acad Dermatol',
    year: 2018,
    link: 'https://doi.org/10.1016/j.jaad.2017.12.053',
  }),
  crusts: study({
    authors: '',
    title:
      'Treatment of Freckles Among Patients with Dark Skin Complexions: Intense Pulsed Light, Q-Switched 532 nm Laser and Phenol',
    journal: '',
    year: 0,
    link: '',
  }),
  toning2022: study({
    authors: '',
    title: 'Light patches after repeated low-fluence Q-switched laser',
    journal: 'Medicina',
    year: 2022,
    link: 'https://doi.org/10.3390/medicina58070936',
  }),
  ipl2016: study({
    authors: 'Tanaka Y, Tsunemi Y, Kawashima M',
    title:
      'Objective assessment of intensive targeted treatment for solar lentigines using intense pulsed light',
    journal: 'Lasers Surg Med',
    year: 2016,
    link: 'https://doi.org/10.1002/lsm.22433',
  }),
  iplHair: study({
    authors: '',
    title:
      'Burning, paradoxical hypertrichosis, leukotrichia and folliculitis are four major complications of intense pulsed light hair removal therapy',
    journal: 'J Dermatolog Treat',
    year: 0,
    link: '',
  }),
  iplOrDye: study({
    authors: '',
    title:
      'Long-pulsed dye laser versus intense pulsed light for photodamaged skin: a randomized split-face trial',
    journal: 'Lasers Surg Med',
    year: 0,
    link: 'https://doi.org/10.1002/lsm.20634',
  }),
  darkSkin2017: study({
    authors: 'Kaushik SB, Alexis AF',
    title: 'Non-ablative fractional laser in skin of color, review',
    journal: '',
    year: 2017,
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5605208/',
  }),
  dyeIndia2014: study({
    authors: 'Thajudheen CP, Jyothy K, Priyadarshini A',
    title:
      'Treatment of port-wine stains with flash lamp pumped pulsed dye laser on Indian skin: a six year study',
    journal: 'J Cutan Aesthet Surg',
    year: 2014,
    link: 'https://doi.org/10.4103/0974-2077.129973',
  }),
  dye2003: study({
    authors: 'Jimenez et al',
    title: '585 nm pulsed dye laser for red and white stretch marks',
    journal: 'Dermatol Surg',
    year: 2003,
    link: '',
  }),
  comb2014: study({
    authors: 'Jimenez et al',
    title: 'Laser comb for hair loss, randomised sham-controlled',
    journal: '',
    year: 2014,
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3986893/',
  }),
  helmet2014: study({
    authors: '',
    title: 'Low-level laser (655 nm) in women with hair loss, double-blind sham-controlled',
    journal: 'Lasers Surg Med',
    year: 2014,
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4265291/',
  }),
  combMinoxidil: study({
    authors: '',
    title: 'Low-level laser with minoxidil, randomised trial of 54 people',
    journal: '',
    year: 0,
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10251294/',
  }),
} as const satisfies Readonly<Record<string, StudySource>>;
