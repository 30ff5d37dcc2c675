import type {TreatmentId} from '../evidence/ids.js';

/** What a clinic may say about itself. */
export interface Config {
  /** The clinic's own price of one session, in minor units of the market's currency (cents). Taken as it is, for the area asked. */
  readonly pricePerSession?: Readonly<Partial<Record<TreatmentId, number>>>;
}
