import type {StepId} from '../evidence/ids.js';

/** A person has opened a step. It tells nothing of what they answer there. */
export class EstimateStepEvent extends Event {
  static readonly type = 'estimate-step';
  /** Which step was opened. */
  readonly step: StepId;

  constructor(step: StepId) {
    super(EstimateStepEvent.type, {bubbles: true, composed: true});
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    [EstimateStepEvent.type]: EstimateStepEvent;
  }
}
