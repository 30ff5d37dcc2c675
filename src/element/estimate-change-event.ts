import type {Estimate, Option} from '../engine/types.js';

/**
 * What the events say about a person's answers: nothing, unless the page asks with `share-answers`.
 */
export type Answers = Omit<Estimate['inputs'], 'treatments'>;

/**
 * A person has changed an answer, and the new figures are on the screen. Never fired for what the
 * page itself sets.
 */
export class EstimateChangeEvent extends Event {
  static readonly type = 'estimate-change';
  /** The treatments compared, with their figures. */
  readonly options: readonly Option[];
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** What the person answered; undefined without the attribute `share-answers`. */
  readonly answers: Answers | undefined;

  constructor({options, currency}: Pick<Estimate, 'options' | 'currency'>, answers?: Answers) {
    super(EstimateChangeEvent.type, {bubbles: true, composed: true});
    this.options = options;
    this.currency = currency;
    this.answers = answers;
  }
}

declare global {
  interface HTMLElementEventMap {
    [EstimateChangeEvent.type]: EstimateChangeEvent;
  }
}
