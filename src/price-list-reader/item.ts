import type {TableRow} from './table-rows.js';

/** A line of the list, as far as it can be understood by itself. */
export type Item =
  | {readonly kind: 'blank'}
  | {readonly kind: 'text'; readonly line: string; readonly text: string; readonly indent: number}
  | ({
      readonly kind: 'priced';
      readonly line: string;
      readonly indent: number;
      readonly isTable: boolean;
      /** True where the name stands below the price. */
      readonly isAboveName?: boolean;
      /** Every line that it was read from. */
      readonly sources: readonly string[];
    } & TableRow);
