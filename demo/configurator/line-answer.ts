import type {PricedTreatment} from '../../src/clinic-config/config.js';
import type {AreaId} from '../../src/evidence/ids.js';

/** What somebody says of a line that could not be understood; an empty treatment leaves it out. */
export interface LineAnswer {
  readonly treatment: PricedTreatment | '';
  readonly area: AreaId | '';
  /** What is paid, as it is typed. */
  readonly price: string;
  /** For how many sessions: `1`, or the length of a course. */
  readonly sessions: string;
  /** Whether the line gives the lowest price alone. */
  readonly from: boolean;
}

export const NO_ANSWER: LineAnswer = {
  treatment: '',
  area: '',
  price: '',
  sessions: '1',
  from: false,
};
