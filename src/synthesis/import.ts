/**
 * Brings a folder with `records.json`, `prices.json` and `head-to-head.json` into `records/`.
 * Sources that are one and the same are joined, clinics lose their names, addresses are not kept.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {ConcernId, KindId, MarketId, SourceId, TreatmentId} from '../evidence/ids.js';
import {MARKET_IDS, MARKETS} from '../evidence/markets.js';
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import {PRICED_TREATMENT_OF} from './devices.js';
import type {RawComparison, RawPrice, RawRecord} from './raw-records.js';
import type {ComparisonRecord, LeftOutPrice, PriceRecord, Source, StudyRecord} from './records.js';
import {SourceRegister} from './source-register.js';
import {verdictOf} from './verdicts.js';

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
/** The kind of scars that a title names: rows on scars name none. */
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
/** The market of a country. */
const MARKET_OF_COUNTRY: Readonly<Record<string, MarketId>> = {
  US: 'US',
  GB: 'GB',
  DE: 'EU',
  ES: 'EU',
  FR: 'EU',
  IT: 'EU',
  EU: 'EU',
  IN: 'IN',
  AU: 'AU',
  CA: 'CA',
  AE: 'AE',
};

/** The market of a published range, which names its currency alone. */
const marketOf = (currency: string): MarketId | undefined =>
  MARKET_IDS.find((market) => MARKETS[market].currency === currency);

/** A price before it has its number. */
type NewPrice = Omit<PriceRecord, 'id'>;

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
/** One row a line, so that a change of one number is a change of one line. */
const write = (path: URL, rows: readonly object[]): void => {
  writeFileSync(path, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
};

/** Reads the folder and writes `records/`. */
export function importRecords(folder: string, into: URL): void {
  const known = new URL('sources.json', into);
  const sources = new SourceRegister(existsSync(known) ? read<Source[]>(fileURLToPath(known)) : []);
  const {studies, publishedRanges, unnamed} = importRecordRows(
    read<RawRecord[]>(`${folder}/records.json`),
    sources,
  );
  const {listPrices, left} = importPriceLists(read<RawPrice[]>(`${folder}/prices.json`), sources);
  // Pooled ratios that the collection tells in its text and not in its tables are kept here, as
  // rows.
  const inText = new URL('comparisons-in-text.json', into);
  const comparisons = importComparisons(
    [
      ...read<RawComparison[]>(`${folder}/head-to-head.json`),
      ...(existsSync(inText) ? read<RawComparison[]>(fileURLToPath(inText)) : []),
    ],
    sources,
  );
  write(new URL('comparisons.json', into), comparisons);
  write(new URL('sources.json', into), sources.all);
  write(new URL('studies.json', into), studies);
  write(new URL('prices-left-out.json', into), [...unnamed, ...left]);
  write(
    new URL('prices.json', into),
    [...publishedRanges, ...listPrices].map((price, index) => ({
      id: `price-${index + 1}`,
      ...price,
    })),
  );
}

/** What studies and clinic pages say, and the prices that are published as ranges. */
function importRecordRows(
  rows: readonly RawRecord[],
  sources: SourceRegister,
): {
  studies: readonly StudyRecord[];
  publishedRanges: readonly NewPrice[];
  unnamed: readonly LeftOutPrice[];
} {
  const studies: StudyRecord[] = [];
  const publishedRanges: NewPrice[] = [];
  const unnamed: LeftOutPrice[] = [];
  for (const row of rows) {
    const source = sources.add(row.study_id, LEVELS[row.level] ?? 'trial', row.source);
    if (row.quantity === 'price_per_session') {
      const prices = toPublishedRange(row, source);
      publishedRanges.push(...prices);
      if (prices.length === 0) unnamed.push(unnamedLaser(row));
    } else studies.push(toStudyRecord(row, source, studies.length + 1));
  }
  return {studies, publishedRanges, unnamed};
}

/** None where the treatment, the sum or the currency is missing. */
function toPublishedRange(row: RawRecord, source: SourceId): readonly NewPrice[] {
  const treatment = PRICED_TREATMENT_OF[row.modality];
  const low = row.low ?? row.typical;
  if (treatment === undefined || low === null || row.currency === null) return [];
  return [
    {
      source,
      list: 'A',
      market: marketOf(row.currency) ?? null,
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
    },
  ];
}

const unnamedLaser = ({modality, currency}: RawRecord): LeftOutPrice => ({
  treatment: modality,
  device: null,
  market: marketOf(currency ?? '') ?? '?',
  reason: 'published price of “lasers” of no kind named',
});

function toStudyRecord(row: RawRecord, source: SourceId, number: number): StudyRecord {
  const isAnonymous = row.level === 'clinic_page' || row.level === 'price';
  const [concern, kind] = CONCERNS[row.concern] ?? ['general', null];
  const namedKind =
    concern === 'scars'
      ? SCARS.find(([title]) => title.test(row.source.title ?? ''))?.[1]
      : KINDS[row.kind ?? ''];
  // One figure for several kinds together belongs to none of them.
  const isOfSeveral = /\btogether\b/.test(row.note ?? '');
  return {
    id: isAnonymous ? `${source}.${number}` : row.id,
    source,
    concern,
    kind: kind ?? (isOfSeveral ? null : (namedKind ?? null)),
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
  };
}

/** By the name of a device or of the treatment itself; none where it is not offered, as hybrids. */
const pricedTreatment = (name: string): TreatmentId | undefined =>
  PRICED_TREATMENT_OF[name] ?? TREATMENT_IDS.find((treatment) => treatment === name);

/** Entries of one directory, which may have set the price itself: one voice, and no clinic's. */
const isOfDirectory = ({quality}: RawPrice): boolean => quality.startsWith('directory entry');
const DIRECTORY = 'directory-of-clinics';

/** Why a row of a list is not brought in; undefined where it is. */
function reasonAgainst(row: RawPrice): string | undefined {
  if (pricedTreatment(row.treatment) === undefined)
    return row.treatment === 'laser-hybrid'
      ? 'price of a hybrid laser (Halo): not in scope'
      : 'price of a treatment that is not compared';
  if (row.promo) return 'price for a time, as an offer';
  if (row.quality !== 'ok' && !isOfDirectory(row)) return `price doubted: ${row.quality}`;
  if (row.unit === 'package') return 'price of a package of unknown size';
  return row.currency === null || row.price_low === null ? 'no price or no currency' : undefined;
}

/** A belly is named by its size where the list tells it: a small part is no belly. */
const areaOf = ({area, area_note: note}: RawPrice): string => {
  if (area === 'other') return note ?? area;
  if (area !== 'abdomen' || note === null) return area;
  return note.startsWith(area) ? note : `${area}, ${note}`;
};

/** The rows of price lists, and those left out, by the reason. */
function importPriceLists(
  rows: readonly RawPrice[],
  sources: SourceRegister,
): {readonly listPrices: readonly NewPrice[]; readonly left: readonly LeftOutPrice[]} {
  // With surgeon, anaesthetic and a day in hospital it is full resurfacing.
  const inTheatre = new Set(
    rows.filter(({note}) => /theatre/.test(note ?? '')).map((row) => row.source_id),
  );
  const left: LeftOutPrice[] = [];
  const listPrices = rows.flatMap((row): NewPrice[] => {
    const {currency, price_low: low, treatment: name, device, market} = row;
    const reason = reasonAgainst(row);
    const treatment = pricedTreatment(name);
    if (reason !== undefined || treatment === undefined || currency === null || low === null) {
      left.push({treatment: name, device, market, reason: reason ?? ''});
      return [];
    }
    const key = isOfDirectory(row) ? `${DIRECTORY}-${market}` : row.source_id;
    return [
      {
        source: sources.add(key, 'price list', row.source),
        list: row.list_id,
        market: MARKET_OF_COUNTRY[market] ?? null,
        currency,
        treatment,
        device,
        area: areaOf(row),
        low,
        high: row.price_high ?? low,
        sessions: row.course_n ?? 1,
        variant: row.variant ?? (inTheatre.has(row.source_id) ? 'in an operating theatre' : null),
        year: row.year,
        published: row.kind === 'clinic price list' && !isOfDirectory(row) ? 'price list' : 'range',
        status: row.status,
      },
    ];
  });
  return {listPrices, left};
}

function importComparisons(
  rows: readonly RawComparison[],
  sources: SourceRegister,
): readonly ComparisonRecord[] {
  return rows.map((row): ComparisonRecord => {
    const [concern, kind] = CONCERNS[row.concern] ?? ['general', null];
    const isReview = row.note?.startsWith('review') === true;
    const pooled = /(\d+) (?:randomi[sz]ed trials|studies|trials|articles)/.exec(
      row.note ?? '',
    )?.[1];
    return {
      source: sources.add(row.study_id, isReview ? 'review' : 'trial', row.source),
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
      trials: isReview ? (pooled === undefined ? null : Number(pooled)) : 1,
      verdict: verdictOf(row),
    };
  });
}
