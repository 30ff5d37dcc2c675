/** What a person does on a screen, beside opening every part and every chart. */
export type Act =
  /** Answers the questions above the estimate. */
  | 'questions'
  /** Answers all that is asked in the parts that open. */
  | 'parts'
  /** Looks at every chart as it is drawn. */
  | 'draw'
  /** Prints, copies and saves the plan. */
  | 'take';

/** An estimator on a page, with what is done on it. */
export interface Screen {
  readonly name: string;
  /** That of the page around. */
  readonly language: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly acts: readonly Act[];
  readonly clinic?: object | undefined;
  /** HTML between the tags. */
  readonly inside?: string;
  /** What a link brings behind the `#`. */
  readonly answers?: string;
}

/** What was there to be read on a screen. */
export interface Seen<Drawn = string> {
  readonly text: string;
  /** What stands on the canvases of the charts. Their room depends on the fonts of the machine. */
  readonly drawn: Drawn;
}
