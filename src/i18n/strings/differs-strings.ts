import type {Plural} from './answer-strings.js';

/** `{first}` and `{second}` are treatments as they stand after “with”. */
export interface DifferenceStrings {
  readonly title: string;
  readonly cost: Statements &
    Readonly<Record<'perhapsLess' | 'perhapsMore' | 'least' | 'perhapsLeast', string>>;
  readonly clearChange: Statements;
  readonly improvement: Pick<Statements, 'less' | 'more'>;
  readonly darkMarks: Statements;
  readonly daysOff: Statements;
  readonly visits: Readonly<{less: Plural; more: Plural; same: string; unknown: string}>;
  /** Of 100 pairs of clinics' prices, in how many it is so; and of 100 cases at one clinic. */
  readonly share: string;
  readonly shareHere: string;
  /** Before the figures of both, each with its mark. */
  readonly typically: string;
  /** Studies that compare both, */
  readonly studies: Plural;
  /** with reviews among them, */
  readonly studiesAndReviews: Plural;
  /** or a single review, by the number of its studies. */
  readonly review: Plural;
  readonly onAverage: Plural;
  /** Names the second treatment where there are more than two. */
  readonly than: string;
  /** Where the skin type is not answered, and what leads to the question. */
  readonly skin: string;
  readonly chooseSkin: string;
  /** Below the lines: leads to the six steps. */
  readonly next: string;
}

/** What can be said of the first treatment beside the second. */
export interface Statements {
  readonly less: string;
  readonly more: string;
  readonly same: string;
  readonly unknown: string;
}
