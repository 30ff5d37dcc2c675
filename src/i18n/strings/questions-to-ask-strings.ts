/** A question for the clinic. */
export type AskId =
  | 'aim'
  | 'nothing'
  | 'skin'
  | 'skinUnknown'
  | 'diagnosis'
  | 'creams'
  | 'minoxidil'
  | 'included'
  | 'trouble'
  | 'pictures'
  | 'device'
  | 'who'
  | 'sessions'
  | 'cost'
  | 'daysOff'
  | 'settings'
  | 'settingsUnknown'
  | 'patch'
  | 'rf'
  | 'depth'
  | 'cleared';

/** “Questions to ask”. `{range}` is a figure's range, `{type}` a skin type. */
export interface AskStrings {
  readonly intro: string;
  readonly general: string;
  readonly questions: Readonly<Record<AskId, string>>;
}
