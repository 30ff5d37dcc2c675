/** Rarer harms, named in the visit. Only some have been counted. */
export type HarmId =
  | 'infection'
  | 'cold-sores'
  | 'spots'
  | 'burn'
  | 'scar'
  | 'light-patches'
  | 'reaction'
  | 'fat-loss';
