/**
 * What a person should say or wait for before a treatment. Mostly convention: lists of clinics and
 * advice to patients, few studies. Where a list says to avoid, what passes by itself or is for a
 * doctor becomes “wait”, what stays becomes “not this treatment”; where it says to delay or take
 * care, the clinic is told. Where one list avoids and another delays, the milder stands.
 */
import type {TreatmentId} from './ids.js';
import type {SafetyCell} from './safety-outcomes.js';
import {SAFETY_QUESTION_IDS, type SafetyQuestionId} from './safety-questions.js';
import {TREATMENT_DETAILS} from './treatments/all-details.js';
import {TREATMENT_IDS} from './treatments/index.js';

/** What a “yes” to one question means, by treatment. */
export type SafetyCells = Readonly<Record<TreatmentId, SafetyCell>>;

const cellsOf = (question: SafetyQuestionId): SafetyCells =>
  Object.fromEntries(
    TREATMENT_IDS.map((treatment) => [treatment, TREATMENT_DETAILS[treatment].safety[question]]),
  ) as SafetyCells;

/** The cells of all treatments, question by question. */
export const SAFETY = Object.fromEntries(
  SAFETY_QUESTION_IDS.map((question) => [question, cellsOf(question)]),
) as Readonly<Record<SafetyQuestionId, SafetyCells>>;
