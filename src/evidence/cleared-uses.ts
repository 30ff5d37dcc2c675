/**
 * What the US Food and Drug Administration cleared needling devices for, with when and where it
 * says so. Fetched with the method; the first answer knows the uses alone.
 */
export type ClearedUseId = 'acne-scars' | 'face-wrinkles' | 'neck-wrinkles' | 'belly-scars';

export interface ClearedUse {
  readonly id: ClearedUseId;
  /** Year of the clearance; undefined where the page does not say. */
  readonly year?: number;
  /** Number of the paper, or the page. */
  readonly source: string;
  readonly link: string;
}

const FDA_PAPERS = 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs';

export const CLEARED_USES: readonly ClearedUse[] = [
  {
    id: 'acne-scars',
    year: 2018,
    source: 'FDA De Novo DEN160029',
    link: `${FDA_PAPERS}/cfpmn/denovo.cfm?id=DEN160029`,
  },
  {
    id: 'belly-scars',
    year: 2020,
    source: 'FDA 510(k) K200044',
    link: `${FDA_PAPERS}/cfpmn/pmn.cfm?ID=K200044`,
  },
  {
    id: 'neck-wrinkles',
    year: 2021,
    source: 'FDA 510(k) K202243',
    link: `${FDA_PAPERS}/cfpmn/pmn.cfm?ID=K202243`,
  },
  {
    id: 'face-wrinkles',
    source: 'FDA, Microneedling Devices',
    link: 'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
  },
];
