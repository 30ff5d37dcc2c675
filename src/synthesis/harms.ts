/**
 * How often the rarer harms were counted. Rates per person and per session are never mixed: the one
 * that more people or sessions stand behind is taken. The range goes from the lowest study's lower
 * bound to the highest one's upper bound, each at 80 of 100 (Wilson).
 */
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import type {HarmId} from '../evidence/harm-ids.js';
import type {Grade, SourceId, TreatmentId} from '../evidence/ids.js';
import {TREATMENT_OF} from './devices.js';
import {grade} from './grade.js';
import type {Source, StudyRecord} from './records.js';
import {NORMAL_P90} from './scales.js';

export interface Harm {
  readonly treatment: TreatmentId;
  readonly harm: HarmId;
  readonly per: 'person' | 'session';
  /** True where most were treated for something that is none of our concerns: hair, birthmarks. */
  readonly elsewhere: boolean;
  readonly grade: Grade;
  /** People or sessions. */
  readonly counted: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly sources: readonly SourceId[];
}

const HARMS: Readonly<Record<string, HarmId>> = {
  infection_pct: 'infection',
  herpes_pct: 'cold-sores',
  acne_flare_pct: 'spots',
  burn_pct: 'burn',
  scar_pct: 'scar',
  hypo_pct: 'light-patches',
};
/** What people were treated for where it is none of our concerns. */
const ELSEWHERE = /nevus of ota|hori|port-wine|hypertrichosis|hair removal|postburn/i;

interface Count {
  readonly source: SourceId;
  readonly level: Source['level'];
  readonly people: number;
  readonly share: number;
  readonly elsewhere: boolean;
}

/**
 * The share that a count of `share` of `n` may stand for, at one end: -1 the lower, 1 the upper.
 */
export function wilson(share: number, n: number, end: -1 | 1): number {
  const zz = NORMAL_P90 * NORMAL_P90;
  const middle = share + zz / (2 * n);
  const spread = NORMAL_P90 * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n));
  return Math.min(1, Math.max(0, (middle + end * spread) / (1 + zz / n)));
}

const sum = (counts: readonly Count[], of: (count: Count) => number): number =>
  counts.reduce((total, count) => total + of(count), 0);

const countedIn = (counts: readonly Count[]): number => sum(counts, ({people}) => people);

/** Every harm that was counted, by treatment in the order in which they are offered. */
export function harms(rows: readonly StudyRecord[], sources: readonly Source[]): Harm[] {
  const groups = countsByGroup(rows, sources);
  return TREATMENT_IDS.flatMap((treatment) =>
    Object.values(HARMS).flatMap((harm): Harm[] => {
      const ways = (['person', 'session'] as const).map(
        (per) => [per, withoutDoubles(groups.get(groupName(treatment, harm, per)) ?? [])] as const,
      );
      const [per, counts] = ways.reduce((best, way) =>
        countedIn(way[1]) > countedIn(best[1]) ? way : best,
      );
      return countedIn(counts) === 0 ? [] : [{treatment, harm, per, ...pooled(counts)}];
    }),
  );
}

const groupName = (treatment: TreatmentId, harm: HarmId, per: Harm['per']): string =>
  `${treatment} ${harm} ${per}`;

/** The counts of each treatment and harm, by person and by session apart. */
function countsByGroup(
  rows: readonly StudyRecord[],
  sources: readonly Source[],
): ReadonlyMap<string, readonly Count[]> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const groups = new Map<string, Count[]>();
  for (const row of rows) {
    const harm = HARMS[row.quantity];
    const treatment = TREATMENT_OF[row.device];
    const count = toCount(row, byId.get(row.source));
    if (harm === undefined || treatment === undefined || count === undefined) continue;
    const isPerSession = row.unit === '% of sessions' || /^per SESSION/.test(row.note);
    const name = groupName(treatment, harm, isPerSession ? 'session' : 'person');
    groups.set(name, [...(groups.get(name) ?? []), count]);
  }
  return groups;
}

/** What a row counted, if it was read and says how many people there were. */
function toCount(row: StudyRecord, source: Source | undefined): Count | undefined {
  const {status, typical, people} = row;
  if (source === undefined || status !== 'seen' || typical === null || people === null)
    return undefined;
  return {
    source: row.source,
    level: source.level,
    people,
    share: typical / 100,
    elsewhere: ELSEWHERE.test(`${source.title} ${row.note}`),
  };
}

/** One figure from several counts. */
function pooled(counts: readonly Count[]): Omit<Harm, 'treatment' | 'harm' | 'per'> {
  const counted = countedIn(counts);
  // Two devices in one study are one study.
  const studies = counts.filter(
    ({source}, index) => counts.findIndex((other) => other.source === source) === index,
  );
  return {
    counted,
    elsewhere: 2 * sum(counts, ({people, elsewhere}) => (elsewhere ? people : 0)) > counted,
    grade: grade(studies.map((count) => ({...count, randomised: false, counted: true}))),
    low: Math.min(...counts.map(({share, people}) => wilson(share, people, -1))),
    // Half a person on each side: none among 400 is not never.
    likely: (sum(counts, ({share, people}) => share * people) + 0.5) / (counted + 1),
    high: Math.max(...counts.map(({share, people}) => wilson(share, people, 1))),
    sources: [...new Set(counts.map(({source}) => source))],
  };
}

/** A review counts trials again, so it counts only where there is no trial. */
const withoutDoubles = (counts: readonly Count[]): readonly Count[] =>
  counts.some(({level}) => level === 'trial')
    ? counts.filter(({level}) => level === 'trial')
    : counts;

export const harmSources = (all: readonly Harm[], sources: readonly Source[]): Source[] =>
  sources.filter(({id}) => all.some((harm) => harm.sources.includes(id)));
