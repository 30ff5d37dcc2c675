export const FACE_AREAS = ['face', 'cheeks', 'forehead', 'eyes', 'mouth'] as const;

/** Where on the body. */
export type AreaId =
  | (typeof FACE_AREAS)[number]
  | 'neck'
  | 'chest'
  | 'hands'
  | 'arms'
  | 'abdomen'
  | 'thighs'
  | 'back'
  | 'scalp';
