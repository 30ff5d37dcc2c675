/**
 * Comparisons inside studies as observations of a difference between two places: they tie
 * treatments to each other.
 */
import type {QuantityId, TreatmentId} from '../../evidence/ids.js';
import {TREATMENT_OF} from '../devices.js';
import type {ComparisonRecord} from '../records.js';
import type {Effects, Observation} from './mixed-model.js';
import {effectsOf, type Place} from './places.js';
import {placeIn} from './quantity-model.js';

/** Names that stand for several treatments together. */
const SEVERAL: Readonly<Record<string, readonly TreatmentId[]>> = {
  // “Fractional lasers”: half of each.
  laser_any: ['laser-nonablative', 'laser-ablative'],
};

/** The treatments that a comparison means by a name; none where it is another treatment. */
function treatmentsNamed(name: string): readonly TreatmentId[] {
  const treatment = TREATMENT_OF[name];
  return treatment === undefined ? (SEVERAL[name] ?? []) : [treatment];
}

const QUANTITIES: readonly (readonly [RegExp, QuantityId])[] = [
  [/^responder_pct( \(observer\))?$/, 'clearChange'],
  [/^pih_pct$/, 'darkMarks'],
  [/^pain_0_10$/, 'pain'],
  [/^downtime_days$/, 'daysOff'],
  [/^erythema_days$/, 'rednessDays'],
];
/** Half the width of a 95 % interval, in standard errors. */
const Z95 = 1.959964;
/**
 * Square of one tenth, in logarithms: however many studies it pools, a ratio is not known better
 * than this for the next study.
 */
const SMALLEST_VARIANCE = 0.01;

/**
 * Share or days of a treatment as first estimated, from which differences and risk ratios are
 * counted.
 */
export type Level = (place: Place) => number;

function difference(
  quantity: QuantityId,
  a: readonly TreatmentId[],
  b: readonly TreatmentId[],
  {concern, kind}: ComparisonRecord,
): Effects {
  const side = (treatments: readonly TreatmentId[], sign: number): Effects =>
    treatments.flatMap((treatment) =>
      effectsOf(placeIn(quantity, {treatment, concern, kind})).map(
        ([effect, amount]) => [effect, (sign * amount) / treatments.length] as const,
      ),
    );
  const sum = new Map<string, number>();
  for (const [effect, amount] of [...side(a, 1), ...side(b, -1)])
    sum.set(effect, (sum.get(effect) ?? 0) + amount);
  return [...sum].filter(([, amount]) => amount !== 0);
}

/**
 * Which quantity a comparison is about, if it is one that can be used; and its observation on the
 * model's scale.
 */
export function toComparison(
  record: ComparisonRecord,
  level: Level,
  columns: number,
): readonly [QuantityId, Observation] | null {
  const [a, b] = [treatmentsNamed(record.a), treatmentsNamed(record.b)];
  const quantity = QUANTITIES.find(([name]) => name.test(record.quantity))?.[1];
  if (a.length === 0 || b.length === 0 || quantity === undefined || a.join() === b.join())
    return null;
  const base = b.reduce(
    (sum, treatment) =>
      sum + level({treatment, concern: record.concern, kind: record.kind}) / b.length,
    0,
  );
  const toDifference = converterFor(record.scale, quantity, base);
  if (toDifference === null) return null;
  const variance = ((toDifference(record.high) - toDifference(record.low)) / (2 * Z95)) ** 2;
  return [
    quantity,
    {
      y: toDifference(record.effect),
      variance: Math.max(SMALLEST_VARIANCE, variance),
      fixed: new Array<number>(columns).fill(0),
      effects: difference(quantity, a, b, record),
    },
  ];
}

const logit = (p: number): number => Math.log(p / (1 - p));
const inside = (p: number): number => Math.min(0.99, Math.max(0.005, p));

/**
 * What turns an effect on the printed scale into a difference on the model's: log odds for shares
 * and pain, logarithms for days.
 */
function converterFor(
  scale: string,
  quantity: QuantityId,
  base: number,
): ((effect: number) => number) | null {
  if (scale.startsWith('odds ratio')) return (ratio) => Math.log(ratio);
  if (scale.startsWith('risk ratio'))
    return (ratio) => logit(inside(ratio * inside(base))) - logit(inside(base));
  if (quantity === 'pain' && scale.startsWith('points'))
    return (points) => logit(inside((base + points) / 10)) - logit(inside(base / 10));
  if (scale.startsWith('days'))
    return (days) => Math.log(Math.max(0.25, base + days + 0.25)) - Math.log(base + 0.25);
  return null;
}
