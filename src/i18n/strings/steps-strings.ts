import type {AreaId, NoticeId, Severity, StepId, Treated} from '../../evidence/ids.js';
import type {Plural} from './answer-strings.js';

/** What belongs to a figure of the comparison: said behind its row and on paper. */
export interface NoteStrings {
  readonly weeksApart: string;
  readonly visit: string;
  readonly firstChange: string;
  readonly red: string;
  readonly pain: string;
  readonly others: Plural;
  readonly better: string;
  readonly fades: string;
}

/** What the window behind a row says beside the method's own sentences. */
export type RowSentences = Pick<PersonStrings, 'notes' | 'what'>;

/** What can be read of the steps before one is opened, and what belongs to the comparison. */
export interface PersonStrings {
  readonly heading: string;
  /** Below the table, where another laser is more usual for the skin: `{treatment}`. */
  readonly moreUsual: string;
  /** Above the answer, where the code that follows a link could not be fetched. */
  readonly linkMissing: string;
  /** What the figures are for: `{severity}`, `{concern}`, `{area}`. */
  readonly sub: string;
  readonly severitiesWithin: Readonly<Record<Severity, string>>;
  /** Places as they stand inside a sentence: “on the whole face”. */
  readonly onArea: Readonly<Record<AreaId, string>>;
  /** What must be said beside an answer. */
  readonly notices: Readonly<Record<NoticeId, readonly [title: string, text: string]>>;
  readonly notes: NoteStrings;
  /** Above the treatments that can be compared. */
  readonly compareHint: string;
  /** What each treatment is, in one plain sentence. */
  readonly what: Readonly<Record<Treated, string>>;
  /** What each step is called, and what is found in it. */
  readonly folds: Readonly<Record<StepId, readonly [title: string, hint: string]>>;
}
