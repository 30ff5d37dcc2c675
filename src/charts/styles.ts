import {css} from 'lit';

/**
 * Styles that come with the charts; those of the first answer keep their room. A canvas may not be
 * wider than its box: before anything is drawn it is 300 px wide. The box is a flex box, since from
 * right to left WebKit counts the room beside a block as its margin, which Chart.js leaves free.
 */
export const chartStyles = css`
  .tabs {
    display: flex;
    gap: 0.25em;
    overflow-x: auto;
  }
  .tabs button {
    min-height: 2.75em;
    padding: 0.6em 1em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_quiet);
    font-weight: 600;
    cursor: pointer;
  }
  .tabs [aria-selected='true'] {
    background: var(--_soft);
    color: var(--_ink);
    box-shadow: inset 0 -2px var(--_ink);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .tabs :focus-visible {
    outline-offset: -3px;
  }
  figure {
    margin: calc(0.5 * var(--_em)) 0 calc(1.5 * var(--_em));
    padding: calc(1.25 * var(--_em)) calc(1.375 * var(--_em)) calc(0.5 * var(--_em));
    background: var(--_soft);
    border-radius: var(--_radius);
    --_paper: var(--_soft);
  }
  figcaption {
    font-weight: 650;
  }
  figcaption small {
    display: block;
    font-weight: 400;
  }
  .box {
    position: relative;
    display: flex;
    block-size: var(--te-chart-height, calc(var(--_taller, 1) * 17em));
    margin-top: 0.5em;
  }
  .result {
    --_taller: 1.3;
  }
  /* A lane more, and a hundred people under the lines, want room, unless the page says how much. */
  .of3 {
    --_taller: 1.4;
  }
  .of4 {
    --_taller: 1.8;
  }
  .result:is(.of3, .of4) {
    --_taller: 2;
  }
  .silent {
    block-size: auto;
    padding-block-end: 1em;
  }
  /* The room that was kept for a picture. */
  .te > .charts:has(.silent) {
    min-block-size: 0;
  }
  .box canvas {
    max-width: 100%;
  }
  .scroll {
    overflow-x: auto;
  }
  figure summary {
    width: fit-content;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  figure table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  figure :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 0;
    padding-inline-end: 0.75em;
    border-top: 1px solid var(--_line);
    font-weight: 400;
  }
  figure th {
    font-weight: 600;
  }
  @container (max-width: 38em) {
    .te > .charts {
      margin-inline: 0.625em;
    }
    .tabs {
      flex-wrap: wrap;
      gap: 0;
    }
    .tabs button {
      padding-inline: 0.4em;
      font-size: 0.875em;
    }
    figure {
      padding-inline: 0.75em;
    }
  }
  @container (max-width: 26em) {
    .tabs button {
      padding-inline: 0.35em;
      font-size: 0.8125em;
    }
  }
  @media (forced-colors: active) {
    .tabs [aria-selected='true'] {
      border-bottom: 3px solid Highlight;
    }
  }
  @media print {
    .box,
    .tabs {
      display: none;
    }
  }
`;
