import {css} from 'lit';

/** The headline, the table, what stands below them, and the room for what comes later. */
export const answerStyles = css`
  .answer {
    table {
      width: 100%;
      table-layout: fixed;
      border-collapse: collapse;
      margin-top: 1.375em;
    }
    th,
    td {
      text-align: start;
      vertical-align: top;
      padding: calc(0.8 * var(--_em)) 0;
      padding-inline-end: 0.75em;
      border-top: 1px solid var(--_line);
      font-weight: 400;
    }
    thead :is(th, td) {
      border: 0;
      padding-top: 0;
      font-weight: 650;
    }
    thead td {
      width: 24%;
    }
    tbody th {
      color: var(--_quiet);
    }
  }
  h2 {
    font-size: 1.75em;
    line-height: 1.25;
    letter-spacing: -0.015em;
    margin-bottom: 0.3em;
    text-wrap: balance;
    font-weight: 650;
  }
  .s0 {
    --_own: var(--_series-0);
  }
  .s1 {
    --_own: var(--_series-1);
  }
  .s2 {
    --_own: var(--_series-2);
  }
  .s3 {
    --_own: var(--_series-3);
  }
  h2 b,
  .mark,
  .people {
    color: var(--_own);
  }
  h2 b {
    font-weight: inherit;
    white-space: nowrap;
  }
  th small,
  td small,
  em {
    display: block;
    font-weight: 400;
  }
  em {
    font-style: normal;
    font-size: 0.8125em;
  }
  em::before {
    content: '⚠ ';
  }
  .mark {
    margin-inline-end: 0.5em;
    font-size: 0.9em;
  }
  td b {
    font-size: 1.125em;
    font-weight: 650;
  }
  td b.unknown {
    color: var(--_quiet);
    font-size: 1em;
    font-weight: 400;
  }
  .people {
    display: block;
    white-space: nowrap;
    letter-spacing: 0.12em;
    line-height: 1.3;
  }
  .people i {
    font-style: normal;
    color: var(--_line);
  }
  .c4 .people {
    font-size: 0.6em;
    letter-spacing: 0;
  }
  .who {
    display: none;
  }
  .none {
    padding: calc(0.8 * var(--_em)) 0;
    border-top: 1px solid var(--_line);
  }
  summary {
    display: list-item;
    min-height: 2.75em;
    padding: 0.65em 0;
    cursor: pointer;
  }
  .compare summary {
    width: fit-content;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .note {
    margin: 0.75em 0;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_series-1);
    background: var(--_soft);
    font-size: 0.9375em;
  }

  .charts {
    min-block-size: calc(8.5em + 3.75 * var(--_em) + var(--te-chart-height, 17em));
  }
  .person {
    min-block-size: 21em;
  }
  .method {
    border-block: 1px solid var(--_line);
  }
  .method summary {
    font-weight: 600;
  }
  .why {
    min-width: 1.75em;
    min-height: 1.75em;
    margin: -0.25em 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_quiet);
    font-size: 0.875em;
    vertical-align: 0.1em;
    cursor: pointer;
  }
  .foot {
    padding-block: 0.5em;
  }
  slot {
    display: block;
  }
  ::slotted(*) {
    margin-block: 0.75em;
  }
`;
