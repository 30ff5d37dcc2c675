import {CONCERNS, TREATMENTS} from '../evidence/concerns.js';
import {CURRENCIES, studied} from '../evidence/figures-of.js';
import {TYPES_OF_TONE} from '../evidence/assumptions.js';
import type {ConcernId, KindId, MarketId, SkinTone, TreatmentId} from '../evidence/ids.js';
import {nearest} from './nearest.js';
import {care} from './skin.js';
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

const CONCERN_IDS = Object.keys(CONCERNS) as ConcernId[];
const TONES = Object.keys(TYPES_OF_TONE) as SkinTone[];
const MARKETS = Object.keys(CURRENCIES) as MarketId[];
const SEVERITIES = ['mild', 'moderate', 'severe'] as const;

const usualLasers: Record<string, TreatmentId> = {};

/** The laser that most people were studied with for this concern, of those that suit this skin best. */
export function usualLaser(
  concern: ConcernId,
  kind: KindId | undefined,
  tone: SkinTone,
): TreatmentId {
  return (usualLasers[`${kind ?? concern} ${tone}`] ??= studied(concern, kind)
    .filter((treatment) => treatment.startsWith('laser'))
    .reduce((best, laser) =>
      care(laser, concern, kind, tone)[1] < care(best, concern, kind, tone)[1] ? laser : best,
    ));
}

/** Fills in the defaults. A value that does not occur gives way to the nearest that does, and is reported. */
export function resolveInputs(asked: UncheckedInputs): {
  inputs: ResolvedInputs;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const known = <T extends string, D extends T | undefined>(
    input: keyof Inputs,
    found: string | undefined,
    allowed: readonly T[],
    usual: D,
  ): T | D => {
    if (!found) return usual;
    const match = allowed.find((one) => one === found);
    if (match !== undefined) return match;
    const used = nearest(found, allowed) ?? usual;
    problems.push({input, found, allowed, used: used ?? ''});
    return used;
  };
  const concern = known('concern', asked.concern, CONCERN_IDS, 'acne-scars');
  const {areas, kinds} = CONCERNS[concern];
  const kind = known('kind', asked.kind, kinds, undefined);
  const skinTone = known('skinTone', asked.skinTone, TONES, 'unknown');
  const usual: TreatmentId[] = ['microneedling', usualLaser(concern, kind, skinTone), 'none'];
  const wanted = (asked.treatments ?? []).flatMap(
    (treatment) => known('treatments', treatment, TREATMENTS, undefined) ?? [],
  );
  const treatments = [...new Set(wanted)];
  const compared = treatments.filter((treatment) => treatment !== 'none');
  for (const found of compared.slice(MOST_TREATMENTS))
    problems.push({
      input: 'treatments',
      found,
      allowed: compared.slice(0, MOST_TREATMENTS),
      used: '',
    });
  return {
    inputs: {
      concern,
      kind,
      skinTone,
      area: known('area', asked.area, areas, areas[0] ?? 'face'),
      severity: known('severity', asked.severity, SEVERITIES, 'moderate'),
      treatments:
        treatments.length === 0
          ? usual
          : treatments.filter((one) => one === 'none' || compared.indexOf(one) < MOST_TREATMENTS),
      market: known('market', asked.market, MARKETS, 'US'),
    },
    problems,
  };
}
