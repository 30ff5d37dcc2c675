/**
 * Two treatments compared inside one source: by the arms of a study, or by a comparison that it or
 * a review prints. Differences are in the quantity's own unit, the first treatment less the second.
 */
import type {QuantityId, SourceId, TreatmentId} from '../evidence/ids.js';
import {COMPARED, type ComparedQuantity} from '../evidence/difference-tables.js';
import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import {TREATMENT_OF} from './devices.js';
import type {Reading} from './readings.js';
import type {ComparisonRecord} from './records.js';
import {withOdds} from './scales.js';

export interface DirectDifference {
  readonly source: SourceId;
  readonly quantity: ComparedQuantity;
  /** In the order in which treatments are offered. */
  readonly first: TreatmentId;
  readonly second: TreatmentId;
  /** First less second; null where the source tells the verdict alone. */
  readonly difference: number | null;
  /** Of a printed interval; null for the arms of one study. */
  readonly variance: number | null;
  readonly verdict: 'more' | 'less' | 'none' | null;
  /** Trials behind it; null for a review that does not say. */
  readonly trials: number | null;
}

const isCompared = (quantity: QuantityId): quantity is ComparedQuantity =>
  (COMPARED as readonly string[]).includes(quantity);

/** Readings of one source that differ in the treatment alone. */
function armsOf(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.bound !== null || !isCompared(reading.quantity)) continue;
    const {source, quantity, concern, kind, threshold, basis} = reading;
    const name = [source, quantity, concern, kind, threshold, basis].join(' ');
    groups.set(name, [...(groups.get(name) ?? []), reading]);
  }
  return [...groups.values()];
}

/** Each two treatments of a group, in the order in which they are offered. */
function pairsOf(group: readonly Reading[]): readonly (readonly [Reading, Reading])[] {
  const sorted = TREATMENT_IDS.flatMap((treatment) =>
    group.filter((reading) => reading.treatment === treatment).slice(0, 1),
  );
  return sorted.flatMap((first, at) =>
    sorted.slice(at + 1).map((second): readonly [Reading, Reading] => [first, second]),
  );
}

const fromArms = (readings: readonly Reading[]): DirectDifference[] =>
  armsOf(readings).flatMap((group) =>
    pairsOf(group).map(([first, second]): DirectDifference => ({
      source: first.source,
      quantity: first.quantity as ComparedQuantity,
      first: first.treatment,
      second: second.treatment,
      difference: first.value - second.value,
      variance: null,
      verdict: null,
      trials: 1,
    })),
  );

/** Which quantity a printed comparison is about. Grades and scores of the result count as such. */
const QUANTITIES: readonly (readonly [RegExp, ComparedQuantity])[] = [
  [/^responder_pct(?! \(patient)/, 'clearChange'],
  [/^pih_pct$/, 'darkMarks'],
  [/^pain_0_10$/, 'pain'],
  [/^downtime_days$/, 'daysOff'],
  [/^erythema_days$/, 'rednessDays'],
  [/^(?:improvement|ECCA|global score|width|mMASI after|clinical scale)/, 'improvement'],
];
/** Lower is better there: whose score is lower has improved more. */
const LOWER_IS_BETTER = /lower better/;
/** Names that stand for several treatments together. */
const SEVERAL: Readonly<Record<string, readonly TreatmentId[]>> = {
  laser_any: ['laser-nonablative', 'laser-ablative'],
  fractional_rf: ['rf-microneedling'],
};

/** The treatments that a comparison means by a name; none where it is another treatment. */
function treatmentsNamed(name: string): readonly TreatmentId[] {
  const treatment = TREATMENT_OF[name.split('+')[0] ?? ''];
  return treatment === undefined ? (SEVERAL[name] ?? []) : [treatment];
}

/** What is given along with both sides is no difference between them. */
const isFair = ({a, b}: ComparisonRecord): boolean =>
  a.split('+')[1] === b.split('+')[1] && treatmentsNamed(a).join() !== treatmentsNamed(b).join();

/** The share, points or days of a treatment, from which ratios are counted. */
export type Level = (treatment: TreatmentId, quantity: ComparedQuantity) => number;

/** What turns an effect on the printed scale into a difference in the quantity's own unit. */
function converterFor(
  {scale}: ComparisonRecord,
  quantity: ComparedQuantity,
  level: number,
): ((effect: number) => number) | null {
  if (scale.startsWith('odds ratio')) return (odds) => withOdds(level, odds) - level;
  if (scale.startsWith('risk ratio')) return (ratio) => Math.min(1, ratio * level) - level;
  if (scale.startsWith('percentage points')) return (points) => points / 100;
  const unit = quantity === 'pain' ? 'points' : 'days';
  return scale.startsWith(unit) ? (effect) => effect : null;
}

/** Half the width of a 95 % interval, in standard errors. */
const Z95 = 1.959964;

function measured(
  record: ComparisonRecord,
  quantity: ComparedQuantity,
  level: number,
): Pick<DirectDifference, 'difference' | 'variance'> {
  const convert = converterFor(record, quantity, level);
  const {effect, low, high} = record;
  if (convert === null || effect === null) return {difference: null, variance: null};
  const variance =
    low === null || high === null ? null : ((convert(high) - convert(low)) / (2 * Z95)) ** 2;
  return {difference: convert(effect), variance};
}

function fromComparison(record: ComparisonRecord, level: Level): DirectDifference[] {
  const quantity = QUANTITIES.find(([name]) => name.test(record.quantity))?.[1];
  if (quantity === undefined || !isFair(record)) return [];
  const isTurned = LOWER_IS_BETTER.test(record.scale);
  const aHasMore = {a: 'more', b: 'less', none: 'none'} as const;
  const bHasMore = {a: 'less', b: 'more', none: 'none'} as const;
  const verdicts = isTurned ? bHasMore : aHasMore;
  return treatmentsNamed(record.a).flatMap((a) =>
    treatmentsNamed(record.b).map((b): DirectDifference => {
      const {difference, variance} = isTurned
        ? {difference: null, variance: null}
        : measured(record, quantity, level(b, quantity));
      const verdict = record.verdict && verdicts[record.verdict];
      const {source, trials} = record;
      const found = {source, quantity, trials, variance};
      return TREATMENT_IDS.indexOf(a) < TREATMENT_IDS.indexOf(b)
        ? {...found, first: a, second: b, difference, verdict}
        : {...found, first: b, second: a, ...turned(difference, verdict)};
    }),
  );
}

/** The same from the other side. */
const turned = (
  difference: number | null,
  verdict: DirectDifference['verdict'],
): Pick<DirectDifference, 'difference' | 'verdict'> => ({
  difference: difference === null ? null : -difference,
  verdict: verdict === 'more' ? 'less' : verdict === 'less' ? 'more' : verdict,
});

const pairName = ({source, quantity, first, second}: DirectDifference): string =>
  [source, quantity, first, second].join(' ');

/** All direct differences, one a source, quantity and pair: its number and its verdict together. */
export function directDifferences(
  readings: readonly Reading[],
  comparisons: readonly ComparisonRecord[],
  level: Level,
): DirectDifference[] {
  const groups = new Map<string, DirectDifference[]>();
  const all = [
    ...fromArms(readings),
    ...comparisons.flatMap((record) => fromComparison(record, level)),
  ];
  for (const each of all) groups.set(pairName(each), [...(groups.get(pairName(each)) ?? []), each]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    // A printed interval says more than the two arms.
    const numbers = group.filter(({difference}) => difference !== null);
    const number = numbers.find(({variance}) => variance !== null) ?? numbers[0];
    const verdict = group.find((each) => each.verdict !== null)?.verdict ?? null;
    return [{...(number ?? first), verdict}];
  });
}
