import {createHash} from 'node:crypto';
import type {SourceId} from '../evidence/ids.js';
import type {RawSource} from './raw-records.js';
import type {Source} from './records.js';

/**
 * A trial's second name and its first, where neither a number nor the address shows that it is one
 * trial.
 */
const SAME: Readonly<Record<string, string>> = {
  elawar2018_mfrf: 'elawar2018_rf',
  bae2020_1927: 'bae2019_1927',
  fco2_60_2014: 'majid2014_fco2',
  wanner_1550_50: 'wanner_fraxel',
};
/** Address of a review's table of several trials: that they share it does not make them one. */
const SHARED_ADDRESS = /839245-jun-2017/;

/** The value, or null where it is missing or empty. */
const orNull = <T>(value: T | null | undefined | ''): T | null =>
  value === undefined || value === '' ? null : value;
/** The numbers by which papers are known, from its fields or else from its address. */
const numbersOf = (
  source: RawSource,
): {doi: string | null; pmid: string | null; pmcid: string | null} => {
  const url = source.url ?? '';
  return {
    doi:
      orNull(source.doi)?.toLowerCase() ??
      /\b10\.\d{4,}\/[\w.()-]+|10\.\d{4}%2F[\w.-]+/
        .exec(url)?.[0]
        .replace('%2F', '/')
        .toLowerCase() ??
      null,
    pmid:
      orNull(source.pmid) ??
      /(?:pubmed(?:\.ncbi\.nlm\.nih\.gov|\.gov|\/)|\/MED)\/?(\d{7,8})/.exec(url)?.[1] ??
      null,
    pmcid: /PMC\d{6,8}/i.exec(url)?.[0].toUpperCase() ?? null,
  };
};

/** Clinics are not named. */
const isClinic = (level: Source['level']): boolean =>
  level === 'clinic page' || level === 'price list';

/**
 * Knows every source by its names, numbers and address, and gives a new one a number that it keeps.
 */
export class SourceRegister {
  readonly all: Source[];
  readonly #byMark = new Map<string, SourceId>();

  constructor(known: readonly Source[]) {
    this.all = [...known];
    for (const {id, key, doi, pmid, pmcid} of known) {
      for (const mark of [key, SAME[key] ?? null, doi, pmid, pmcid])
        if (mark !== null) this.#byMark.set(mark, id);
    }
  }

  /** The number of a source, which is new only where nothing of it is known. */
  add(rawKey: string, level: Source['level'], raw: RawSource): SourceId {
    const key = isClinic(level)
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
    const isAnonymous = isClinic(level);
    this.all.push({
      id,
      key,
      level,
      title: isAnonymous ? '' : (raw.title ?? '').replace(/^\((?:title not[^)]*)\)\s*/, ''),
      authors: isAnonymous ? null : orNull(raw.authors),
      journal: isAnonymous ? null : orNull(raw.journal),
      year: orNull(raw.year),
      ...(isAnonymous ? {doi: null, pmid: null, pmcid: null} : numbers),
    });
    return id;
  }
}
