import {TREATMENT_IDS} from '../evidence/treatments/index.js';
import {MOST_TREATMENTS} from '../engine/inputs.js';
import {suitabilityOf} from '../engine/skin.js';
import type {ResolvedInputs} from '../engine/types.js';
import type {TreatmentId} from '../evidence/ids.js';
import type {Strings} from '../i18n/strings/answer-strings.js';

/** A treatment that can be put beside the others. */
export interface Candidate {
  readonly treatment: TreatmentId;
  readonly name: string;
  readonly note: string;
  readonly chosen: boolean;
  /** True where a fifth would be too many, or the last would go. */
  readonly disabled: boolean;
}

/** All treatments that can stand in a column, in the order in which they are offered. */
export function toCandidates(
  inputs: ResolvedInputs,
  {treatments, suitabilities}: Strings,
): Candidate[] {
  const {concern, kind, skinTone} = inputs;
  const compared = inputs.treatments.filter((treatment) => treatment !== 'none');
  return TREATMENT_IDS.filter((treatment) => treatment !== 'none').map((treatment) => {
    const chosen = compared.includes(treatment);
    return {
      treatment,
      chosen,
      name: treatments[treatment].name,
      note: suitabilities[suitabilityOf(treatment, concern, kind, skinTone)],
      disabled: chosen ? compared.length === 1 : compared.length >= MOST_TREATMENTS,
    };
  });
}
