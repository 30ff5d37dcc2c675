/**
 * In the order in which they are asked, under three headings. Public: a clinic rewords or removes a
 * question by its name.
 */
export const SAFETY_QUESTIONS = {
  skin: ['mole', 'infection', 'acne', 'raised-scars', 'skin-disease', 'tan', 'filler'],
  health: ['pregnancy', 'age', 'immune', 'cancer-treatment', 'metal-allergy', 'implant'],
  medicine: ['isotretinoin', 'bleeding', 'light-medicine'],
} as const;

export type SafetyGroup = keyof typeof SAFETY_QUESTIONS;
export type SafetyQuestionId = (typeof SAFETY_QUESTIONS)[SafetyGroup][number];

export const SAFETY_QUESTION_IDS: readonly SafetyQuestionId[] =
  Object.values(SAFETY_QUESTIONS).flat();
