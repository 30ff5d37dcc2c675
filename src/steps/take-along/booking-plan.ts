import type {TreatmentId} from '../../evidence/ids.js';

/** A person's plan, as it goes along with a booking where the person has ticked that it may. */
export interface BookingPlan {
  /**
   * The whole plan in words, with what was answered about health: exactly what the person was shown
   * beside the box.
   */
  readonly text: string;
  /** The language of the text, a BCP 47 tag. */
  readonly language: string;
}

/** A way to book, with its places filled in. */
export interface WayToBook {
  readonly href: string;
  readonly label: string;
  /** Of a link that stands for one treatment. */
  readonly treatment?: TreatmentId;
}

/** Booking at a clinic that takes the plan. */
export interface Booking {
  readonly ways: readonly WayToBook[];
  /** Tells the page which way is taken; false where it keeps the link from being followed. */
  readonly follow: (way: WayToBook, plan: BookingPlan | undefined) => boolean;
}
