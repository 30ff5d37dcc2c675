import type {CareStep} from '../aftercare.js';
import type {SafetyCell} from '../safety-outcomes.js';
import type {SafetyQuestionId} from '../safety-questions.js';
import type {ProsAndCons, Visit} from '../visit.js';

/** What others call a treatment. */
export interface DeviceNames {
  /** In the study records and the comparisons. */
  readonly inStudies: readonly string[];
  /** In price lists when they are brought in, beside the treatment's own id. */
  readonly inPriceLists: readonly string[];
  /**
   * Where price lists also call other things by its name: the makes that are meant, as strong as
   * those of the studies.
   */
  readonly fullMakes?: RegExp;
  /** Makes for a visit in the lunch hour, sold below the lasers that the studies used. */
  readonly gentleMakes?: RegExp;
}

/** What of a treatment is told after the first answer: it is fetched when a step is opened. */
export interface TreatmentDetails<OfVisit extends ProsAndCons = Visit> {
  readonly devices: DeviceNames;
  /** Whether it takes off the surface of the skin, which then has to grow anew. */
  readonly removesSurface: boolean;
  readonly visit: OfVisit;
  /** Care after one session; empty where nothing was done. */
  readonly care: readonly CareStep[];
  /** What a “yes” to each question means. */
  readonly safety: Readonly<Record<SafetyQuestionId, SafetyCell>>;
}
