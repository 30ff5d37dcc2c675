import type {TreatmentId} from '../evidence/ids.js';
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

  constructor(href: string, treatment?: TreatmentId, answers?: Answers) {
    super(EstimateBookEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.href = href;
    this.treatment = treatment;
    this.answers = answers;
  }
}

declare global {
  interface HTMLElementEventMap {
    [EstimateBookEvent.type]: EstimateBookEvent;
  }
}
