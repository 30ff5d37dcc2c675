/**
 * What can be done. Apart from the records, so that a concern's record can say something of every
 * treatment.
 */
export type TreatmentId =
  | 'none'
  | 'microneedling'
  | 'rf-microneedling'
  | 'laser-nonablative'
  | 'laser-ablative'
  | 'laser-pigment'
  | 'laser-vascular'
  | 'ipl'
  | 'laser-low-level';

/** A treatment that is one: all but doing nothing. */
export type Treated = Exclude<TreatmentId, 'none'>;
