/** The folds of the person's side, in the order in which they stand. */
export const FOLDS = ['matters', 'safety', 'experience', 'dates', 'ask', 'plan'] as const;

export type FoldId = (typeof FOLDS)[number];

/** What can be read of the person's side before anything of it is opened. */
export interface PersonStrings {
  readonly heading: string;
  /** What each fold is called, and what is found in it. */
  readonly folds: Readonly<Record<FoldId, readonly [title: string, hint: string]>>;
}
