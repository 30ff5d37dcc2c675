import type {PlanWay} from '../evidence/ids.js';

/** A person has taken the plan along. It tells nothing of what is in it. */
export class EstimatePlanEvent extends Event {
  static readonly type = 'estimate-plan';
  /** How it was taken. */
  readonly way: PlanWay;

  constructor(way: PlanWay) {
    super(EstimatePlanEvent.type, {bubbles: true, composed: true});
    this.way = way;
  }
}

declare global {
  interface HTMLElementEventMap {
    [EstimatePlanEvent.type]: EstimatePlanEvent;
  }
}
