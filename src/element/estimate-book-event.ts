import type {TreatmentId} from '../evidence/ids.js';
import type {BookingPlan} from '../steps/take-along/booking-plan.js';
import type {Answers} from './estimate-change-event.js';

/**
 * A person follows the clinic's booking link. `preventDefault()` keeps the link from being
 * followed, so that the page can book itself.
 */
export class EstimateBookEvent extends Event {
  static readonly type = 'estimate-book';
  /** Where the link leads, its places filled in. */
  readonly href: string;
  /** The treatment of the link; undefined where one link stands for all. */
  readonly treatment: TreatmentId | undefined;
  /** What the person answered; undefined without the attribute `share-answers`. */
  readonly answers: Answers | undefined;
  /**
   * The person's plan, where the person has ticked that it may go along; else undefined. Health data:
   * hand it to the clinic and to nobody else. It needs `bookingPlan` in the configuration.
   */
  readonly plan: BookingPlan | undefined;

  constructor(href: string, treatment?: TreatmentId, answers?: Answers, plan?: BookingPlan) {
    super(EstimateBookEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.href = href;
    this.treatment = treatment;
    this.answers = answers;
    this.plan = plan;
  }
}

declare global {
  interface HTMLElementEventMap {
    [EstimateBookEvent.type]: EstimateBookEvent;
  }
}
