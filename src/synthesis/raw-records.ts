/** Records as they are collected, before they are brought into `records/`. */

/** Where a number was read, as far as it is known. */
export interface RawSource {
  readonly title: string | null;
  readonly authors?: string | null;
  readonly journal?: string | null;
  readonly year?: number | null;
  readonly doi?: string | null;
  readonly pmid?: string | null;
  readonly url?: string | null;
}

/** One number of one source. */
export interface RawRecord {
  readonly id: string;
  readonly study_id: string;
  readonly level: string;
  readonly concern: string;
  readonly kind?: string | null;
  readonly modality: string;
  readonly quantity: string;
  readonly low: number | null;
  readonly typical: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly n: number | null;
  readonly fitzpatrick: string | null;
  readonly area: string | null;
  readonly currency: string | null;
  readonly year: number | null;
  readonly source: RawSource;
  readonly status: 'seen' | 'recalled';
  readonly note: string | null;
}

/** One price of one list. */
export interface RawPrice {
  readonly id: string;
  readonly source_id: string;
  readonly list_id: string;
  readonly market: string;
  readonly currency: string | null;
  readonly treatment: string;
  readonly device: string | null;
  readonly area: string;
  readonly area_note: string | null;
  readonly price_low: number | null;
  readonly price_high: number | null;
  readonly unit: string;
  readonly course_n: number | null;
  readonly variant: string | null;
  readonly promo: boolean;
  readonly year: number | null;
  readonly kind: string;
  readonly quality: string;
  readonly source: RawSource;
  readonly status: 'seen' | 'recalled';
  readonly note?: string | null;
}

/** Two treatments compared inside one study. */
export interface RawComparison {
  readonly study_id: string;
  readonly concern: string;
  readonly kind: string | null;
  readonly a: string;
  readonly b: string;
  readonly quantity: string;
  readonly effect: number | null;
  readonly ci_low: number | null;
  readonly ci_high: number | null;
  readonly scale: string;
  readonly n: number | null;
  readonly source: RawSource;
  readonly note: string | null;
}
