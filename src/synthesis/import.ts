/**
 * Brings a folder with `records.json`, `prices.json` and `head-to-head.json` into `records/`.
 * Sources that are one and the same are joined, clinics lose their names, addresses of copies are not kept.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {ConcernId, KindId, MarketId, SourceId, TreatmentId} from '../evidence/ids.js';
import type {ComparisonRecord, PriceRecord, Source, StudyRecord} from './records.js';

interface RawSource {
  readonly title: string | null;
  readonly authors?: string | null;
  readonly journal?: string | null;
  readonly year?: number | null;
  readonly doi?: string | null;
  readonly pmid?: string | null;
  readonly url?: string | null;
}
interface RawRecord {
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
interface RawPrice {
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

interface RawComparison {
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

const CONCERNS: Readonly<Record<string, readonly [ConcernId | 'general', KindId | null]>> = {
  acne_scars: ['acne-scars', null],
  wrinkles: ['wrinkles', null],
  pores: ['pores', null],
  pigmentation_lentigines: ['pigmentation', 'sun-spots'],
  pigmentation_melasma: ['pigmentation', 'melasma'],
  pigmentation_pih: ['pigmentation', 'dark-marks'],
  stretch_marks: ['stretch-marks', null],
  other_scars: ['scars', null],
  rejuvenation: ['uneven-tone', null],
  hair: ['hair-loss', null],
  general: ['general', null],
};
const KINDS: Readonly<Record<string, KindId>> = {
  rolling: 'rolling',
  boxcar: 'boxcar',
  ice_pick: 'ice-pick',
  deep: 'deep',
  red: 'red',
  white: 'white',
};
/** What a title says of scars where its rows name no kind. */
const SCARS: readonly (readonly [RegExp, KindId])[] = [
  [/hypertrophic|keloid/i, 'raised'],
  [/atrophic/i, 'sunken'],
];
const LEVELS: Readonly<Record<string, Source['level']>> = {
  trial: 'trial',
  review: 'review',
  clinic_page: 'clinic page',
  price: 'price list',
};
const MARKETS: Readonly<Record<string, MarketId>> = {
  US: 'US',
  GB: 'GB',
  DE: 'EU',
  ES: 'EU',
  FR: 'EU',
  IT: 'EU',
  IN: 'IN',
  AU: 'AU',
  CA: 'CA',
  AE: 'AE',
};
const BY_CURRENCY: Readonly<Record<string, MarketId>> = {
  USD: 'US',
  GBP: 'GB',
  EUR: 'EU',
  INR: 'IN',
  AUD: 'AU',
  CAD: 'CA',
  AED: 'AE',
};
const PRICED: Readonly<Record<string, TreatmentId>> = {
  microneedling: 'microneedling',
  rf_microneedling: 'rf-microneedling',
  nafl: 'laser-nonablative',
  laser_nonablative_any: 'laser-nonablative',
  afl_co2: 'laser-ablative',
  laser_ablative_any: 'laser-ablative',
  ipl: 'ipl',
  pdl: 'laser-vascular',
  'low-level-laser': 'laser-low-level',
};
/** The same trial entered under two names, where neither number nor address says so. */
const SAME: Readonly<Record<string, string>> = {
  elawar2018_mfrf: 'elawar2018_rf',
  bae2020_1927: 'bae2019_1927',
  fco2_60_2014: 'majid2014_fco2',
  wanner_1550_50: 'wanner_fraxel',
};
/** One address that is a review's table of several trials: it does not make them one. */
const SHARED_ADDRESS = /839245-jun-2017/;

const kept = <T>(value: T | null | undefined | ''): T | null =>
  value === undefined || value === '' ? null : value;
const numbersOf = (
  source: RawSource,
): {doi: string | null; pmid: string | null; pmcid: string | null} => {
  const url = source.url ?? '';
  return {
    doi:
      kept(source.doi)?.toLowerCase() ??
      /\b10\.\d{4,}\/[\w.()-]+|10\.\d{4}%2F[\w.-]+/
        .exec(url)?.[0]
        .replace('%2F', '/')
        .toLowerCase() ??
      null,
    pmid:
      kept(source.pmid) ??
      /(?:pubmed(?:\.ncbi\.nlm\.nih\.gov|\.gov|\/)|\/MED)\/?(\d{7,8})/.exec(url)?.[1] ??
      null,
    pmcid: /PMC\d{6,8}/i.exec(url)?.[0].toUpperCase() ?? null,
  };
};

/** Gives every source a number that stays its own. */
class Sources {
  readonly all: Source[];
  readonly #byMark = new Map<string, SourceId>();

  constructor(known: readonly Source[]) {
    this.all = [...known];
    for (const {id, key, doi, pmid, pmcid} of known) {
      for (const mark of [key, SAME[key] ?? null, doi, pmid, pmcid])
        if (mark !== null) this.#byMark.set(mark, id);
    }
  }

  add(rawKey: string, level: Source['level'], raw: RawSource): SourceId {
    const anonymous = level === 'clinic page' || level === 'price list';
    const key = anonymous
      ? `${level.replace(' ', '-')}-${createHash('sha256').update(rawKey).digest('hex').slice(0, 8)}`
      : rawKey;
    const numbers = numbersOf(raw);
    const address =
      raw.url && !SHARED_ADDRESS.test(raw.url) ? raw.url.toLowerCase().replace(/\/$/, '') : null;
    const marks = [SAME[key] ?? key, numbers.doi, numbers.pmid, numbers.pmcid, address].filter(
      (mark) => mark !== null,
    );
    const id =
      marks.map((mark) => this.#byMark.get(mark)).find((found) => found !== undefined) ??
      this.#next(key, level, raw, numbers);
    for (const mark of [key, ...marks]) this.#byMark.set(mark, id);
    return id;
  }

  #next(
    key: string,
    level: Source['level'],
    raw: RawSource,
    numbers: ReturnType<typeof numbersOf>,
  ): SourceId {
    const id: SourceId = `S${Math.max(0, ...this.all.map((source) => Number(source.id.slice(1)))) + 1}`;
    const anonymous = level === 'clinic page' || level === 'price list';
    this.all.push({
      id,
      key,
      level,
      title: anonymous ? '' : (raw.title ?? '').replace(/^\((?:title not[^)]*)\)\s*/, ''),
      authors: anonymous ? null : kept(raw.authors),
      journal: anonymous ? null : kept(raw.journal),
      year: kept(raw.year),
      ...(anonymous ? {doi: null, pmid: null, pmcid: null} : numbers),
    });
    return id;
  }
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
/** One row a line, so that a change of one number is a change of one line. */
const write = (path: URL, rows: readonly object[]): void => {
  writeFileSync(path, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
};

/** Reads the folder and writes `records/`. */
export function importRecords(folder: string, into: URL): void {
  const before = new URL('sources.json', into);
  const sources = new Sources(existsSync(before) ? read<Source[]>(fileURLToPath(before)) : []);
  const raw = read<RawRecord[]>(`${folder}/records.json`);
  const studies: StudyRecord[] = [];
  const prices: PriceRecord[] = [];
  for (const row of raw) {
    const source = sources.add(row.study_id, LEVELS[row.level] ?? 'trial', row.source);
    if (row.quantity === 'price_per_session') {
      const treatment = PRICED[row.modality];
      const low = row.low ?? row.typical;
      if (treatment === undefined || low === null || row.currency === null) continue;
      prices.push({
        id: `price-${prices.length + 1}`,
        source,
        list: 'A',
        market: BY_CURRENCY[row.currency] ?? null,
        currency: row.currency,
        treatment,
        device: null,
        area: row.area === 'body' ? 'one body area' : 'full face',
        low,
        high: row.high ?? low,
        sessions: 1,
        variant: null,
        year: row.year,
        published: 'range',
        status: row.status,
      });
      continue;
    }
    const [concern, kind] = CONCERNS[row.concern] ?? ['general', null];
    const told =
      concern === 'scars'
        ? SCARS.find(([title]) => title.test(row.source.title ?? ''))?.[1]
        : KINDS[row.kind ?? ''];
    studies.push({
      id:
        row.level === 'clinic_page' || row.level === 'price'
          ? `${source}.${studies.length + 1}`
          : row.id,
      // One figure for several kinds together is of none of them.
      source,
      concern,
      kind: kind ?? (/\btogether\b/.test(row.note ?? '') ? null : (told ?? null)),
      device: row.modality,
      quantity: row.quantity,
      low: row.low,
      typical: row.typical,
      high: row.high,
      unit: row.unit,
      people: row.n,
      skinTypes: row.fitzpatrick,
      area: row.area,
      status: row.status,
      note: row.note ?? '',
    });
  }
  const priced = read<RawPrice[]>(`${folder}/prices.json`);
  // With surgeon, anaesthetic and a day in hospital it is full resurfacing.
  const inTheatre = new Set(
    priced.filter(({note}) => /theatre/.test(note ?? '')).map((row) => row.source_id),
  );
  for (const row of priced) {
    if (
      row.promo ||
      row.quality !== 'ok' ||
      row.unit === 'package' ||
      row.currency === null ||
      row.price_low === null
    )
      continue;
    const source = sources.add(row.source_id, 'price list', row.source);
    prices.push({
      id: `price-${prices.length + 1}`,
      source,
      list: row.list_id,
      market: MARKETS[row.market] ?? null,
      currency: row.currency,
      treatment: PRICED[row.treatment] ?? (row.treatment as TreatmentId),
      device: row.device,
      area: row.area === 'other' || row.area === 'abdomen' ? (row.area_note ?? row.area) : row.area,
      low: row.price_low,
      high: row.price_high ?? row.price_low,
      sessions: row.course_n ?? 1,
      variant: row.variant ?? (inTheatre.has(row.source_id) ? 'in an operating theatre' : null),
      year: row.year,
      published: row.kind === 'clinic price list' ? 'price list' : 'range',
      status: row.status,
    });
  }
  const comparisons: ComparisonRecord[] = [];
  // Pooled ratios that the collection tells in its text and not in its tables are kept here, as rows.
  const inText = new URL('comparisons-in-text.json', into);
  const also = existsSync(inText) ? read<RawComparison[]>(fileURLToPath(inText)) : [];
  for (const row of [...read<RawComparison[]>(`${folder}/head-to-head.json`), ...also]) {
    // Without an interval nobody knows how much a difference weighs.
    if (row.effect === null || row.ci_low === null || row.ci_high === null) continue;
    const [concern, kind] = CONCERNS[row.concern] ?? ['general', null];
    comparisons.push({
      source: sources.add(
        row.study_id,
        row.note?.startsWith('review') === true ? 'review' : 'trial',
        row.source,
      ),
      concern,
      kind: kind ?? KINDS[row.kind ?? ''] ?? null,
      a: row.a,
      b: row.b,
      quantity: row.quantity,
      scale: row.scale,
      effect: row.effect,
      low: row.ci_low,
      high: row.ci_high,
      people: row.n,
    });
  }
  write(new URL('comparisons.json', into), comparisons);
  write(new URL('sources.json', into), sources.all);
  write(new URL('studies.json', into), studies);
  write(new URL('prices.json', into), prices);
}
