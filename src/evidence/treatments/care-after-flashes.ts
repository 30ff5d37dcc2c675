import {
  careStep,
  type CareStep,
  type CareTopic,
  DAYS_2_TO_4,
  DAYS_5_TO_7,
  DAYS_8_TO_14,
  FIRST_DAY,
  MONTHS_3_TO_6,
  SECOND_DAY,
  WEEKS_3_TO_6,
} from '../aftercare.js';
import {cite} from '../cited-sentence.js';

/**
 * Care after short flashes on brown colour, pigment laser and IPL alike but for the first redness.
 */
export const careAfterFlashes = (redness: CareTopic): readonly CareStep[] => [
  careStep(
    FIRST_DAY,
    redness,
    cite('crusts-dark', 'D', 'pages-light'),
    cite('no-make-up', 'D', 'practice'),
  ),
  careStep(
    SECOND_DAY,
    cite('wash-gently', 'D', 'practice'),
    cite('sunscreen', 'D', 'practice', {factor: 30}),
    cite('no-water', 'D', 'practice'),
  ),
  careStep(
    DAYS_2_TO_4,
    cite('no-picking', 'D', 'practice'),
    cite('no-acids', 'D', 'practice'),
    cite('serums-custom', 'D', 'practice'),
  ),
  careStep(DAYS_5_TO_7, cite('crusts-fall', 'C', 'crusts'), cite('make-up-back', 'D', 'practice')),
  careStep(
    DAYS_8_TO_14,
    cite('spots-fall', 'D', 'pages-light', {low: 10, high: 21}),
    cite('acids-back', 'D', 'practice'),
    cite('water-back', 'D', 'practice'),
  ),
  careStep(
    WEEKS_3_TO_6,
    cite('next', 'D', 'pages-light'),
    cite('sunscreen', 'D', 'practice', {factor: 30}),
  ),
  careStep(MONTHS_3_TO_6, cite('final', 'D', 'practice'), cite('sun-always', 'D', 'practice')),
];
