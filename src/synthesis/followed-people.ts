/** How long a result lasts, as far as a study followed people: each study's own words, not pooled. */
import type {ConcernId, KindId, SourceId, TreatmentId} from '../evidence/ids.js';
import {TREATMENT_OF} from './devices.js';
import {isGivenWith} from './readings.js';
import type {StudyRecord} from './records.js';

export interface Lasting {
  readonly concern: ConcernId;
  readonly kind: KindId | null;
  readonly treatment: TreatmentId;
  /** Months up to which the change was still there, or by which it was partly gone. */
  readonly still: number | null;
  readonly gone: number | null;
  /** The share of people in whom it came back, and after how many months. */
  readonly back: Readonly<{share: number; months: number}> | null;
  readonly people: number;
  readonly source: SourceId;
}

const MONTHS = /(\d+(?:\.\d+)?) (month|year)/;

/** “at 1 year” is 12 months; null where the note names no time. */
export function monthsIn(note: string): number | null {
  const [, number, unit] = MONTHS.exec(note) ?? [];
  return number === undefined ? null : Number(number) * (unit === 'year' ? 12 : 1);
}

function toLasting(row: StudyRecord): Lasting[] {
  const {concern, kind, source, people, quantity, low, typical, high, note} = row;
  const [device = '', along] = row.device.split('+');
  const treatment = TREATMENT_OF[device];
  if (treatment === undefined || concern === 'general' || people === null) return [];
  if (row.status !== 'seen' || !isGivenWith(along, concern)) return [];
  const place = {concern, kind, treatment, people, source};
  if (quantity === 'months_lasting')
    return [{...place, still: low ?? typical, gone: high ?? typical, back: null}];
  const months = monthsIn(note);
  if (quantity !== 'recurrence_pct' || typical === null || months === null) return [];
  return [{...place, still: null, gone: null, back: {share: typical / 100, months}}];
}

export const lasting = (rows: readonly StudyRecord[]): Lasting[] => rows.flatMap(toLasting);
