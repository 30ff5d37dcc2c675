import fc from 'fast-check';
import {CONCERNS, kindIdsOf} from '../../../src/evidence/concerns/index.js';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import {MARKET_IDS} from '../../../src/evidence/markets.js';
import type {ResolvedInputs} from '../../../src/engine/types.js';
import type {
  ConcernId,
  KindId,
  Severity,
  SkinTone,
  SkinType,
  TreatmentId,
} from '../../../src/evidence/ids.js';
import {FEWER} from './always.js';

export const CONCERN_IDS = Object.keys(CONCERNS) as ConcernId[];
export const TYPES: readonly SkinType[] = ['I', 'II', 'III', 'IV', 'V', 'VI'];
export const MONK_TONES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tone) => `monk-${tone}` as SkinTone);
export const TONES: readonly SkinTone[] = [...TYPES, ...MONK_TONES, 'unknown'];
export const SEVERITIES: readonly Severity[] = ['mild', 'moderate', 'severe'];
export const MARKETS = MARKET_IDS;
export const TREATED: readonly TreatmentId[] = TREATMENT_IDS.filter(
  (treatment) => treatment !== 'none',
);

/** Each concern as a whole and each of its kinds. */
export const KINDS_OF = (concern: ConcernId): readonly (KindId | undefined)[] => [
  undefined,
  ...kindIdsOf(concern),
];

/** All treatments, four at a time, since more do not stand beside each other; the last four may repeat some. */
export const TREATED_BY_FOUR: readonly (readonly TreatmentId[])[] = TREATED.flatMap((_, first) => {
  const start = Math.min(first, TREATED.length - 4);
  return first % 4 === 0 ? [TREATED.slice(start, start + 4)] : [];
});

/** Everything that can be asked about a concern, with all treatments. */
export function* everyInputs(concern: ConcernId): Generator<ResolvedInputs> {
  let at = 0;
  for (const kind of KINDS_OF(concern)) {
    for (const area of CONCERNS[concern].areas) {
      for (const skinTone of TONES) {
        for (const severity of SEVERITIES) {
          for (const market of MARKETS) {
            for (const treatments of TREATED_BY_FOUR) {
              const inputs = {concern, kind, area, skinTone, severity, market, treatments};
              if (at++ % FEWER ** 2 === 0) yield inputs;
            }
          }
        }
      }
    }
  }
}

/** Any inputs that occur. */
export const anyInputs: fc.Arbitrary<ResolvedInputs> = fc
  .constantFrom(...CONCERN_IDS)
  .chain((concern) =>
    fc.record({
      concern: fc.constant(concern),
      kind: fc.constantFrom(...KINDS_OF(concern)),
      area: fc.constantFrom(...CONCERNS[concern].areas),
      skinTone: fc.constantFrom(...TONES),
      severity: fc.constantFrom(...SEVERITIES),
      market: fc.constantFrom(...MARKETS),
      treatments: fc.uniqueArray(fc.constantFrom(...TREATED), {minLength: 1, maxLength: 4}),
    }),
  );
