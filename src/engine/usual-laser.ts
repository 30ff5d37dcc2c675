import type {TreatmentId} from '../evidence/ids.js';
import {studied} from '../evidence/look-up-figures.js';
import {NOT_USED} from '../evidence/suitability.js';
import {TREATMENTS} from '../evidence/treatments/index.js';
import {suitabilityRanks} from './skin.js';
import type {ResolvedInputs} from './types.js';

/**
 * A laser that is more usual for this concern on this skin than the lasers compared: it suits the
 * skin better, or as well and more people were studied with it. Undefined where the skin is not
 * known, no laser is compared, or the most usual one is compared already.
 */
export function moreUsualLaser({
  concern,
  kind,
  skinTone,
  treatments,
}: ResolvedInputs): TreatmentId | undefined {
  const isLaser = (treatment: TreatmentId): boolean => TREATMENTS[treatment].family === 'laser';
  if (skinTone === 'unknown' || !treatments.some(isLaser)) return undefined;
  const rank = (treatment: TreatmentId): number =>
    suitabilityRanks(treatment, concern, kind, skinTone)[1];
  const [most] = studied(concern, kind)
    .filter((treatment) => isLaser(treatment) && rank(treatment) < NOT_USED)
    .sort((a, b) => rank(a) - rank(b));
  return most === undefined || treatments.includes(most) ? undefined : most;
}
