import {css, html, type TemplateResult} from 'lit';
import type {Grade} from '../evidence/ids.js';

const STEPS: Readonly<Record<Grade, number>> = {A: 4, B: 3, C: 2, D: 1};

/** How sure a grade is, as one to four rising steps. Words for it stand beside or behind them. */
export const howSureTemplate = (grade: Grade): TemplateResult =>
  html`<span class="steps n${STEPS[grade]}" aria-hidden="true"><i></i><i></i><i></i><i></i></span>`;

/** Fetched with the parts that say how sure their figures are. */
export const howSureStyles = css`
  .steps {
    display: inline-flex;
    align-items: end;
    gap: 2px;
    margin-inline-end: 0.5em;
    i {
      box-sizing: border-box;
      width: 6px;
      height: 6px;
      border: 1.5px solid;
      border-radius: 2px;
    }
    i:nth-child(2) {
      height: 9px;
    }
    i:nth-child(3) {
      height: 12px;
    }
    i:nth-child(4) {
      height: 15px;
    }
    &.n4 i,
    &.n3 i:nth-child(-n + 3),
    &.n2 i:nth-child(-n + 2),
    &.n1 i:first-child {
      /* Filled by borders: paper and forced colours keep these, and drop backgrounds. */
      border-inline-width: 3px;
    }
  }
`;
