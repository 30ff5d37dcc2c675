import type {Estimate} from '../engine/types.js';
import type {Formatter} from './formatter.js';
import type {View} from './view.js';

/** What stands on the screen: the figures, what they are written with, and the words. */
export interface AnswerOnScreen {
  readonly estimate: Estimate;
  readonly formatter: Formatter;
  readonly view: View;
  /** The sums in one sentence; undefined before it has come. */
  readonly spoken: string | undefined;
}
