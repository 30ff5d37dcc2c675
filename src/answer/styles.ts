import type {CSSResult} from 'lit';
import {answerStyles} from './answer-styles.js';
import {baseStyles} from './base-styles.js';
import {narrowStyles} from './narrow-styles.js';
import {questionsStyles} from './questions-styles.js';
import {tableStyles} from './table-styles.js';
import {wideStyles} from './wide-styles.js';

/** Everything that the first paint needs, in the order in which later rules change earlier ones. */
export const styles: readonly CSSResult[] = [
  baseStyles,
  questionsStyles,
  answerStyles,
  tableStyles,
  wideStyles,
  narrowStyles,
];
