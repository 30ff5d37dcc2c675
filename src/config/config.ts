import type {TreatmentId} from '../evidence/ids.js';

/** What a clinic may say about itself. */
export interface Config {
  /** The clinic's own price of one session, in minor units of the market's currency (cents). Taken as it is, for the area asked. */
  readonly pricePerSession?: Readonly<Partial<Record<TreatmentId, number>>>;
  /** Weekdays on which the clinic is closed, by ISO 8601: 1 is Monday, 7 is Sunday. Others are ignored; so are all seven at once. */
  readonly closedDays?: readonly number[];
}
