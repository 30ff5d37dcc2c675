/** Rows and readings that state only what a case is about. */
import type {Reading} from '../../../src/synthesis/readings.js';
import type {PriceRecord, Source, StudyRecord} from '../../../src/synthesis/records.js';

export function aReading(about: Partial<Reading>): Reading {
  const value = about.value ?? 4;
  const usual = {
    id: 'one reading',
    source: 'S1',
    level: 'trial',
    randomised: false,
    concern: 'acne-scars',
    kind: null,
    treatment: 'microneedling',
    quantity: 'sessions',
    low: value,
    value,
    high: value,
    bound: null,
    threshold: null,
    weight: 1,
    basis: 'patient',
    people: 10,
    counted: true,
    skinType: null,
  } as const;
  return {...usual, ...about};
}

/** Readings of one treatment, each from a source of its own. */
export const readingsOf = (values: readonly number[], about: Partial<Reading> = {}): Reading[] =>
  values.map((value, at) =>
    aReading({source: `S${at + 1}`, ...about, value, low: value, high: value}),
  );

export function aSource(about: Partial<Source>): Source {
  return {
    id: 'S1',
    key: 'someone2020',
    level: 'trial',
    title: 'Needling of acne scars',
    authors: null,
    journal: null,
    year: 2020,
    doi: null,
    pmid: null,
    pmcid: null,
    ...about,
  };
}

export function aStudyRow(about: Partial<StudyRecord>): StudyRecord {
  return {
    id: 'someone2020.1',
    source: 'S1',
    concern: 'acne-scars',
    kind: null,
    device: 'microneedling',
    quantity: 'sessions',
    low: null,
    typical: 4,
    high: null,
    unit: 'sessions',
    people: 30,
    skinTypes: null,
    area: 'face',
    status: 'seen',
    note: '',
    ...about,
  };
}

export function aPriceRow(about: Partial<PriceRecord>): PriceRecord {
  const low = about.low ?? 100;
  return {
    id: 'price-1',
    source: 'S1',
    list: 'A',
    market: 'US',
    currency: 'USD',
    treatment: 'microneedling',
    device: null,
    area: 'full face',
    low,
    high: low,
    sessions: 1,
    variant: null,
    year: 2025,
    published: 'price list',
    status: 'seen',
    ...about,
  };
}

/** The printed share that counts as this one once half a person has been added to each side. */
export const printedFor = (share: number, people: number): number =>
  (share * (people + 1) - 0.5) / people;
