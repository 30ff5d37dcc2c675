/** Which treatment a device is, by the names that the treatments' records give. */
import type {TreatmentId} from '../evidence/ids.js';
import {TREATMENT_DETAILS} from '../evidence/treatments/all-details.js';
import {TREATMENT_IDS} from '../evidence/treatments/index.js';

const byName = (
  namesOf: (treatment: TreatmentId) => readonly string[],
): Readonly<Record<string, TreatmentId>> =>
  Object.fromEntries(
    TREATMENT_IDS.flatMap((treatment) =>
      namesOf(treatment).map((name): [string, TreatmentId] => [name, treatment]),
    ),
  );

/**
 * By the names in study records. Fractional devices only: full resurfacing and long-pulsed infrared
 * are other treatments.
 */
export const TREATMENT_OF = byName((treatment) => TREATMENT_DETAILS[treatment].devices.inStudies);

/** By the names in price lists. */
export const PRICED_TREATMENT_OF = byName(
  (treatment) => TREATMENT_DETAILS[treatment].devices.inPriceLists,
);
