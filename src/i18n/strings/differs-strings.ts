import type {Plural} from './answer-strings.js';

/** `{first}` and `{second}` are treatments as they stand after “with”, or their figures. */
export interface DifferenceStrings {
  readonly title: string;
  readonly cost: Statements & Readonly<{perhapsLess: string; perhapsMore: string}>;
  readonly clearChange: Statements;
  readonly improvement: Pick<Statements, 'less' | 'more'>;
  readonly darkMarks: Statements;
  readonly daysOff: Statements;
  readonly visits: Readonly<{less: Plural; more: Plural; same: string}>;
  /** Of 100 pairs of prices, in how many it is so. */
  readonly share: string;
  readonly typically: string;
  /** Studies that compare both. */
  readonly studies: Plural;
  readonly onAverage: Plural;
  /** Names the second treatment where there are more than two. */
  readonly than: string;
  /** Where the skin type is not answered, and what leads to the question. */
  readonly skin: string;
  readonly chooseSkin: string;
}

/** What can be said of the first treatment beside the second. */
export interface Statements {
  readonly less: string;
  readonly more: string;
  readonly same: string;
  readonly unknown: string;
}
