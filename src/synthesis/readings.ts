/**
 * From rows to readings: which rows may carry a figure, and what each says in the engine's units.
 */
import {basisOf, nearestToPeople, peopleOf, type RateBasis} from './basis.js';
import {CONCERNS} from '../evidence/concerns/index.js';
import type {ConcernId, KindId, QuantityId, SourceId, TreatmentId} from '../evidence/ids.js';
import {TREATMENTS} from '../evidence/treatments/index.js';
import {TREATMENT_OF} from './devices.js';
import type {Source, StudyRecord} from './records.js';
import {meanSkinType} from './skin-types.js';
import {thresholdOf, type Threshold} from './thresholds.js';

/** What one study says of one quantity. */
export interface Reading {
  /** Its own name: source, concern, kind, treatment, quantity and threshold. */
  readonly id: string;
  readonly source: SourceId;
  readonly level: Source['level'];
  readonly randomised: boolean;
  readonly concern: ConcernId | 'general';
  readonly kind: KindId | null;
  readonly treatment: TreatmentId;
  readonly quantity: QuantityId;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  /** Where the source gives a bound alone: the figure lies at it or `below` or `above` it. */
  readonly bound: 'below' | 'above' | null;
  /** What counted as a success, where successes were counted. */
  readonly threshold: Threshold | null;
  /** A source of which it is not sure what it counted says half as much. */
  readonly weight: number;
  /** What it is a share of. */
  readonly basis: RateBasis;
  /** People behind it; pages that print no number count as `PAGE_PEOPLE`. */
  readonly people: number;
  readonly counted: boolean;
  /** Mean Fitzpatrick type, 1 to 6, where printed. */
  readonly skinType: number | null;
}

/** A page or study that prints no number of people weighs as little as a very small study. */
export const PAGE_PEOPLE = 10;

const QUANTITIES: Readonly<Record<string, readonly [QuantityId, number]>> = {
  sessions: ['sessions', 1],
  interval_weeks: ['weeksBetween', 1],
  minutes: ['minutesPerVisit', 1],
  weeks_to_visible: ['weeksToFirstChange', 1],
  weeks_to_full: ['weeksToFullResult', 1],
  improvement_pct: ['improvement', 0.01],
  responder_pct: ['clearChange', 0.01],
  pih_pct: ['darkMarks', 0.01],
  erythema_days: ['rednessDays', 1],
  downtime_days: ['daysOff', 1],
  pain_0_10: ['pain', 1],
};

/** What is given along with a treatment as a rule, so that the pair is the treatment people get. */
const GIVEN_WITH: Readonly<Record<string, ConcernId>> = {
  tranexamic_acid: 'pigmentation',
  vitamin_c: 'pigmentation',
  topical: 'pigmentation',
  triple_cream: 'pigmentation',
  minoxidil: 'hair-loss',
  growth_factor: 'hair-loss',
};

/** Whether what is given along with a treatment is usual for the concern; true where nothing is. */
export const isGivenWith = (along: string | undefined, concern: StudyRecord['concern']): boolean =>
  along === undefined || GIVEN_WITH[along] === concern;

/** Counts that tell nothing of how much better people were, or not of those who were treated. */
const OTHER_MEASURES = /only 9 of 19|lesions with|per LESION|control half|untreated half/i;
/** The highest of several studies is a figure of none of them. */
const OF_SEVERAL_STUDIES = /highest across|longest reported/i;
/** Rows whose own note doubts what was counted. */
const DOUBTFUL = /may be shares of patients/i;
const READ_ON_THE_WAY = /DOSE-RESPONSE|TIME-COURSE|A READING as per cent/;

/** Why a row carries no figure, or null. */
export function leftOut(row: StudyRecord, level: Source['level']): string | null {
  const quantity = QUANTITIES[row.quantity]?.[0];
  const [device = '', along] = row.device.split('+');
  if (quantity === undefined) return 'quantity not shown';
  if (row.status !== 'seen') return 'recalled, not read';
  const treatment = TREATMENT_OF[device];
  if (treatment === undefined) return 'another treatment';
  const isAtHome = TREATMENTS[treatment].place === 'home';
  if (isAtHome && (quantity === 'sessions' || quantity === 'weeksBetween'))
    return 'uses at home, not sessions';
  if (!isGivenWith(along, row.concern)) return 'given with something unusual';
  if (READ_ON_THE_WAY.test(row.note)) return 'read on the way, not at the end';
  if (quantity === 'clearChange' && OTHER_MEASURES.test(row.note))
    return 'another measure of success';
  if (quantity === 'clearChange' || quantity === 'improvement' || quantity === 'darkMarks') {
    if (level === 'clinic page') return 'a clinic’s own claim';
    if (row.people !== null && row.people < 5) return 'fewer than five people';
  }
  if (OF_SEVERAL_STUDIES.test(row.note)) return 'the highest of several studies';
  if (row.typical === null && row.low === null && row.high === null) return 'no number';
  return null;
}

/** Whether a row gives only a bound, and on which side of it the figure lies. */
const boundOf = ({typical, low, high}: StudyRecord): Reading['bound'] => {
  if (typical !== null || (low !== null && high !== null)) return null;
  return low === null ? 'below' : 'above';
};

/** The figure itself, the middle of a range, or a bound where no more is said. */
const middleOf = ({typical, low, high}: StudyRecord): number =>
  typical ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? Number.NaN));

/** The reading of a row that is not left out. */
export function toReading(
  row: StudyRecord,
  {level, title, design}: Pick<Source, 'level' | 'title' | 'design'>,
  armPeople: number | null,
): Reading {
  const [quantity, unit] = QUANTITIES[row.quantity] ?? never(row.quantity);
  const middle = middleOf(row);
  const threshold = quantity === 'clearChange' ? thresholdOf(row.note) : null;
  const within = (bound: number | null): number => (bound ?? middle) * unit;
  return {
    id: [row.source, row.concern, row.kind, row.device.split('+')[0], row.quantity, threshold]
      .join(' ')
      .trimEnd(),
    source: row.source,
    level,
    randomised: /randomi[sz]ed|split[- ]face/i.test(`${title} ${design ?? ''} ${row.note}`),
    concern: row.concern,
    kind: row.kind,
    treatment: TREATMENT_OF[row.device.split('+')[0] ?? ''] ?? never(row.device),
    quantity,
    low: Math.min(within(row.low), middle * unit),
    value: middle * unit,
    high: Math.max(within(row.high), middle * unit),
    bound: boundOf(row),
    threshold,
    weight: DOUBTFUL.test(row.note) ? 0.5 : 1,
    basis: basisOf(row),
    people: armPeople ?? PAGE_PEOPLE,
    counted: armPeople !== null,
    skinType: meanSkinType(row.skinTypes),
  };
}

/**
 * All readings, one for each source, concern, kind, treatment and quantity; and why the other rows
 * were left out.
 */
export function readings(
  rows: readonly StudyRecord[],
  sources: readonly Source[],
): {used: Reading[]; left: Map<string, number>} {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const arm = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.source} ${row.device}`;
    const people = peopleOf(row);
    // The smallest number printed for an arm is the number analysed; how long dark marks last is
    // told of those who have them.
    if (people !== null && row.quantity !== 'pih_weeks')
      arm.set(key, Math.min(people, arm.get(key) ?? people));
  }
  const groups = new Map<string, Reading[]>();
  const left = new Map<string, number>();
  for (const row of rows) {
    const source = bySource.get(row.source);
    if (source === undefined)
      throw new Error(`Row ${row.id} names source ${row.source}, which is not in sources.json.`);
    if (row.concern !== 'general' && !Object.hasOwn(CONCERNS, row.concern))
      throw new Error(`Row ${row.id} is about ${row.concern}, which the list of concerns lacks.`);
    const reason = leftOut(row, source.level);
    if (reason !== null) {
      left.set(reason, (left.get(reason) ?? 0) + 1);
      continue;
    }
    const reading = toReading(row, source, arm.get(`${row.source} ${row.device}`) ?? null);
    const key = [
      reading.source,
      reading.concern,
      reading.kind,
      reading.treatment,
      reading.quantity,
      reading.threshold,
    ].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return {used: [...groups.values()].map(joined), left};
}

/**
 * Several rows of one source on one thing are one reading: the mean of those nearest to people,
 * with the widest bounds.
 */
function joined(rows: readonly Reading[]): Reading {
  const group = nearestToPeople(rows);
  const [first] = group;
  if (first === undefined) throw new Error('A group of readings is never empty.');
  return {
    ...first,
    low: Math.min(...group.map(({low}) => low)),
    value: group.reduce((sum, {value}) => sum + value, 0) / group.length,
    high: Math.max(...group.map(({high}) => high)),
    people: Math.min(...group.map(({people}) => people)),
  };
}

function never(found: string): never {
  throw new Error(`“${found}” should have been left out.`);
}
