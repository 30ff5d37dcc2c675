/** The estimator has come into view for the first time. */
export class EstimateViewEvent extends Event {
  static readonly type = 'estimate-view';

  constructor() {
    super(EstimateViewEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    [EstimateViewEvent.type]: EstimateViewEvent;
  }
}
