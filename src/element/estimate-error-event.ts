/** The page has set a value that cannot be used. The nearest that can is used instead. */
export class EstimateErrorEvent extends Event {
  static readonly type = 'estimate-error';
  /** Name of the attribute, or the place in the configuration: `config.prices.ipl`. */
  readonly attribute: string;
  /** What the page has set; of a configuration, as JSON. */
  readonly value: string;
  /** What can be used there: values of the attribute, or a sentence about the configuration. */
  readonly allowed: readonly string[];
  /** What is used instead; empty where it is left out. */
  readonly used: string;

  constructor(attribute: string, value: string, allowed: readonly string[], used: string) {
    super(EstimateErrorEvent.type, {bubbles: true, composed: true});
    this.attribute = attribute;
    this.value = value;
    this.allowed = allowed;
    this.used = used;
  }
}

declare global {
  interface HTMLElementEventMap {
    [EstimateErrorEvent.type]: EstimateErrorEvent;
  }
}
