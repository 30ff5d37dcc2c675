import {html, type TemplateResult} from 'lit';
import type {Grade} from '../evidence/ids.js';

const STEPS: Readonly<Record<Grade, number>> = {A: 4, B: 3, C: 2, D: 1};

/** How sure a grade is, as one to four rising steps. Words for it stand beside or behind them. */
export const howSureTemplate = (grade: Grade): TemplateResult =>
  html`<span class="steps n${STEPS[grade]}" aria-hidden="true"><i></i><i></i><i></i><i></i></span>`;
