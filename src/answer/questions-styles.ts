import {css} from 'lit';

/** The questions: above the answer, or beside it where there is room. */
export const questionsStyles = css`
  .ask {
    display: grid;
    gap: 0.75em;
    padding-block: calc(0.875 * var(--_em)) var(--_em);
    border-bottom: 1px solid var(--_line);
  }
  .ask > * {
    min-width: 0;
  }
  legend,
  .legend {
    float: inline-start;
    padding: 0;
    font-size: 0.8125em;
    line-height: 1.4;
    font-weight: 600;
    color: var(--_quiet);
  }
  .choices {
    clear: both;
    display: flex;
    gap: 0.5em;
    padding-block-start: 0.375em;
  }
  /* One row, which runs to the edges and on. */
  .concern .choices {
    overflow-x: auto;
    scrollbar-width: none;
    margin-inline: calc(-1 * var(--_side));
    padding-inline: var(--_side);
    padding-block-end: 0.25em;
    margin-block-end: -0.25em;
    scroll-padding-inline: 3em;
  }
  .chip,
  .tone {
    position: relative;
    flex: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 2.75em;
    cursor: pointer;
  }
  .chip {
    padding: 0.4em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: calc(3 * var(--_radius));
    font-size: 0.9375em;
  }
  /* Room for the drawings, which come later. */
  .concern .chip {
    padding-inline-start: 2.4em;
  }
  .concern .chip > svg {
    position: absolute;
    inset-inline-start: 0.75em;
  }
  .chip:has(:checked) {
    background: var(--_soft);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    font-weight: 600;
  }
  .boxes {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
  }
  .boxes > label {
    position: relative;
    min-width: 0;
    min-height: 3.25em;
    display: flex;
    flex-direction: column;
    justify-content: center;
    padding: 0.25em 0.75em;
    padding-inline-end: 1.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    &::after {
      content: '';
      position: absolute;
      inset-inline-end: 0.9em;
      width: 0.45em;
      height: 0.45em;
      border-block-end: 0.125em solid var(--_quiet);
      border-inline-end: 0.125em solid var(--_quiet);
      transform: translateY(-25%) rotate(45deg);
    }
  }
  [dir='rtl'] .boxes > label::after {
    transform: translateY(-25%) rotate(-45deg);
  }
  /* Room for the picture of the place, which comes later. */
  .boxes > .area {
    padding-inline-start: 4.5em;
  }
  /* Of three, the first is as high as the two beside it. */
  .boxes > .area:nth-last-child(3) {
    grid-row: span 2;
  }
  .boxes .legend {
    float: none;
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.3;
  }
  .boxes b {
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.25;
  }
  select {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .skinTone {
    .choices {
      justify-content: space-between;
      gap: 0;
    }
    .hint {
      float: inline-end;
      max-width: 62%;
      text-align: end;
      line-height: 1.4;
    }
  }
  .tone {
    flex: 0 1 2.75em;
    min-width: 0;
    span {
      display: grid;
      place-items: center;
      width: min(2.9em, 100%);
      aspect-ratio: 1;
      border-radius: 50%;
      box-shadow: inset 0 0 0 1px var(--_edge);
      font-size: 0.8125em;
      font-weight: 600;
    }
  }
  .tone:not(.tunknown) {
    color: #000;
  }
  .tI span {
    background: #f3d9c6;
  }
  .tII span {
    background: #e6bf9d;
  }
  .tIII span {
    background: #cf9c76;
  }
  .tIV span {
    background: #b07c4c;
  }
  .tV span {
    background: #7a4a2b;
    color: #fff;
  }
  .tVI span {
    background: #472a20;
    color: #fff;
  }
  .tone:has(:checked) span {
    outline: 2.5px solid var(--_ink);
    outline-offset: 2px;
  }
`;
