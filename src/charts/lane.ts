import type {Formatter} from '../answer/formatter.js';
import type {Slot} from '../answer/slot.js';
import type {Option} from '../engine/types.js';

/** One treatment in a plot. */
export interface Lane {
  /** Its place among the columns, which decides its colour and its shape. */
  readonly slot: Slot;
  /** The treatment's name. */
  readonly name: string;
  /** Name and figure, or the figure alone: “Microneedling $1,400”, “70 of 100”. */
  readonly label: string;
}

/** What every chart needs of a treatment, which stands in the column of this index. */
export function toLane(
  {treatment}: Option,
  index: number,
  {strings}: Formatter,
): Pick<Lane, 'slot' | 'name'> {
  return {slot: index as Slot, name: strings.treatments[treatment].name};
}
