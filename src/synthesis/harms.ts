/**
 * How often the rarer harms were counted. Per person and per session are two rates and are never mixed: the one with more behind it
 * stands. The range goes from the lowest study's lower bound to the highest one's upper bound, each at 80 of 100 (Wilson).
 */
import {TREATMENTS} from '../evidence/concerns.js';
import type {HarmId} from '../evidence/harm-ids.js';
import type {Grade, SourceId, TreatmentId} from '../evidence/ids.js';
import {grade} from './grade.js';
import {TREATMENT_OF} from './readings.js';
import type {Source, StudyRecord} from './records.js';
import {Z80} from './scales.js';
import {number36} from './write.js';

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
const ELSEWHERE = /nevus of ota|hori|port-wine|hypertrichosis|hair removal|postburn/i;

interface Count {
  readonly source: SourceId;
  readonly level: Source['level'];
  readonly people: number;
  readonly share: number;
  readonly elsewhere: boolean;
}

/** The share that a count of `share` of `n` may stand for, at one end: -1 the lower, 1 the upper. */
export function wilson(share: number, n: number, end: -1 | 1): number {
  const zz = Z80 * Z80;
  const middle = share + zz / (2 * n);
  const spread = Z80 * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n));
  return Math.max(0, (middle + end * spread) / (1 + zz / n));
}

const sum = (counts: readonly Count[], of: (count: Count) => number): number =>
  counts.reduce((total, count) => total + of(count), 0);

/** Every harm that was counted, by treatment in the order in which they are offered. */
export function harms(rows: readonly StudyRecord[], sources: readonly Source[]): Harm[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const groups = new Map<string, Count[]>();
  for (const row of rows) {
    const harm = HARMS[row.quantity];
    const treatment = TREATMENT_OF[row.device];
    const source = byId.get(row.source);
    if (
      harm === undefined ||
      treatment === undefined ||
      source === undefined ||
      row.status !== 'seen' ||
      row.typical === null ||
      row.people === null
    )
      continue;
    const per =
      row.unit === '% of sessions' || /^per SESSION/.test(row.note) ? 'session' : 'person';
    const key = `${treatment} ${harm} ${per}`;
    groups.set(key, [
      ...(groups.get(key) ?? []),
      {
        source: row.source,
        level: source.level,
        people: row.people,
        share: row.typical / 100,
        elsewhere: ELSEWHERE.test(`${source.title} ${row.note}`),
      },
    ]);
  }
  return TREATMENTS.flatMap((treatment) =>
    Object.values(HARMS).flatMap((harm): Harm[] => {
      const ways = (['person', 'session'] as const).map(
        (per) => [per, withoutDoubles(groups.get(`${treatment} ${harm} ${per}`) ?? [])] as const,
      );
      const [per, counts] = ways.reduce((best, way) =>
        sum(way[1], ({people}) => people) > sum(best[1], ({people}) => people) ? way : best,
      );
      const counted = sum(counts, ({people}) => people);
      return counted === 0
        ? []
        : [
            {
              treatment,
              harm,
              per,
              counted,
              elsewhere:
                2 * sum(counts, ({people, elsewhere}) => (elsewhere ? people : 0)) > counted,
              // Two devices in one study are one study.
              grade: grade(
                counts
                  .filter(({source}, at) => counts.findIndex((one) => one.source === source) === at)
                  .map((count) => ({...count, randomised: false, counted: true})),
              ),
              low: Math.min(...counts.map(({share, people}) => wilson(share, people, -1))),
              // Half a person on each side: none among 400 is not never.
              likely: (sum(counts, ({share, people}) => share * people) + 0.5) / (counted + 1),
              high: Math.max(...counts.map(({share, people}) => wilson(share, people, 1))),
              sources: [...new Set(counts.map(({source}) => source))],
            },
          ];
    }),
  );
}

/** A review counts trials again: it stands in only where there is no trial. */
const withoutDoubles = (counts: readonly Count[]): readonly Count[] =>
  counts.some(({level}) => level === 'trial')
    ? counts.filter(({level}) => level === 'trial')
    : counts;

const short = (value: number): string => String(Number(value.toPrecision(3))).replace(/^0\./, '.');

/** `treatment harm per grade counted low likely high sources`, a line each. */
export const harmsText = (all: readonly Harm[]): string =>
  all
    .map(({treatment, harm, per, elsewhere, grade: graded, counted, low, likely, high, sources}) =>
      [
        treatment,
        harm,
        `${per.charAt(0)}${elsewhere ? '*' : ''}`,
        graded,
        counted,
        short(low),
        short(likely),
        short(high),
        sources.map(number36).join(','),
      ].join(' '),
    )
    .join('\n');

export const harmSources = (all: readonly Harm[], sources: readonly Source[]): Source[] =>
  sources.filter(({id}) => all.some((harm) => harm.sources.includes(id)));
