import {TYPES_OF_TONE} from '../evidence/assumptions.js';
import {CONCERN_IDS, CONCERNS, kindIdsOf} from '../evidence/concerns/index.js';
import type {ConcernId, KindId, SkinTone, TreatmentId} from '../evidence/ids.js';
import {studied} from '../evidence/look-up-figures.js';
import {MARKET_IDS} from '../evidence/markets.js';
import {TREATMENT_IDS, TREATMENTS} from '../evidence/treatments/index.js';
import {nearest} from './nearest-word.js';
import {suitabilityRanks} from './skin.js';
import type {Inputs, ResolvedInputs, UncheckedInputs} from './types.js';

/** A value that could not be used, and what was used instead. */
export interface Problem {
  readonly input: keyof Inputs;
  readonly found: string;
  readonly allowed: readonly string[];
  readonly used: string;
}

/** At most four columns stand beside each other. */
export const MOST_TREATMENTS = 4;

const TONES = Object.keys(TYPES_OF_TONE) as SkinTone[];
const SEVERITIES = ['mild', 'moderate', 'severe'] as const;

const usualLasers: Record<string, TreatmentId> = {};

/**
 * The laser that most people were studied with for this concern, of those that suit this skin best.
 */
export function usualLaser(
  concern: ConcernId,
  kind: KindId | undefined,
  tone: SkinTone,
): TreatmentId {
  return (usualLasers[`${kind ?? concern} ${tone}`] ??= studied(concern, kind)
    .filter((treatment) => TREATMENTS[treatment].family === 'laser')
    .reduce((best, laser) =>
      suitabilityRanks(laser, concern, kind, tone)[1] <
      suitabilityRanks(best, concern, kind, tone)[1]
        ? laser
        : best,
    ));
}

/** Inputs with every default filled in, and what could not be used of them. */
export interface Resolved {
  readonly inputs: ResolvedInputs;
  readonly problems: readonly Problem[];
}

/**
 * Finds the allowed value for what was asked: itself, the nearest, or the usual one. What is
 * replaced is added to `problems`.
 */
function finder(problems: Problem[]) {
  return <Id extends string, Usual extends Id | undefined>(
    input: keyof Inputs,
    found: string | undefined,
    allowed: readonly Id[],
    usual: Usual,
  ): Id | Usual => {
    if (!found) return usual;
    const match = allowed.find((id) => id === found);
    if (match !== undefined) return match;
    const used = nearest(found, allowed) ?? usual;
    problems.push({input, found, allowed, used: used ?? ''});
    return used;
  };
}

/**
 * The treatments that were asked for, each once, four at most beside no treatment; the rest is
 * added to `problems`.
 */
function atMostFour(wanted: readonly TreatmentId[], problems: Problem[]): readonly TreatmentId[] {
  const treatments = [...new Set(wanted)];
  const compared = treatments.filter((treatment) => treatment !== 'none');
  const allowed = compared.slice(0, MOST_TREATMENTS);
  for (const found of compared.slice(MOST_TREATMENTS)) {
    problems.push({input: 'treatments', found, allowed, used: ''});
  }
  return treatments.filter((treatment) => treatment === 'none' || allowed.includes(treatment));
}

/**
 * Fills in the defaults. A value that does not occur gives way to the nearest that does, and is
 * reported.
 */
export function resolveInputs(asked: UncheckedInputs): Resolved {
  const problems: Problem[] = [];
  const find = finder(problems);
  const concern = find('concern', asked.concern, CONCERN_IDS, 'acne-scars');
  const {areas} = CONCERNS[concern];
  const kind = find('kind', asked.kind, kindIdsOf(concern), undefined);
  const skinTone = find('skinTone', asked.skinTone, TONES, 'unknown');
  const wanted = (asked.treatments ?? []).flatMap(
    (treatment) => find('treatments', treatment, TREATMENT_IDS, undefined) ?? [],
  );
  const treatments = atMostFour(wanted, problems);
  const usual: TreatmentId[] = ['microneedling', usualLaser(concern, kind, skinTone), 'none'];
  return {
    inputs: {
      concern,
      kind,
      skinTone,
      area: find('area', asked.area, areas, areas[0]),
      severity: find('severity', asked.severity, SEVERITIES, 'moderate'),
      treatments: treatments.length === 0 ? usual : treatments,
      market: find('market', asked.market, MARKET_IDS, 'US'),
    },
    problems,
  };
}
