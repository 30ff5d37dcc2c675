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
  }
  /* With its picture, the place needs a row of its own. */
  .boxes > .area {
    grid-column: 1 / -1;
  }
  .boxes .legend {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline: 1em 0.5em;
    font-size: 0.75em;
    font-weight: 400;
    white-space: nowrap;
    overflow: hidden;
    pointer-events: none;
  }
  /* Room for the picture of the place, which comes later. */
  .area .legend {
    inset-inline-start: 5.8em;
  }
  select {
    width: 100%;
    height: 100%;
    min-height: 3.25em;
    padding: 1.25em 0.5em 0.2em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: 0.9375em;
    text-overflow: ellipsis;
  }
  .area select {
    padding-inline-start: 4.3em;
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
