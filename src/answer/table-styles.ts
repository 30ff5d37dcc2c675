import {css} from 'lit';

/** The table: rows of figures over bars. */
export const tableStyles = css`
  .answer {
    table,
    thead,
    tbody {
      display: block;
    }
    table {
      margin-block-start: 0.75em;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.125em 1em;
    }
    tbody tr {
      padding-block: 0.6em 0.7em;
      border-top: 1px solid var(--_line);
    }
    th,
    td {
      padding: 0;
      text-align: start;
      font-weight: 400;
    }
    tbody th,
    .lanes,
    .same td {
      grid-column: 1 / -1;
    }
    tbody th {
      font-size: 0.875em;
      line-height: 1.4;
      font-weight: 600;
      color: var(--_quiet);
    }
    tbody td {
      display: flex;
      align-items: baseline;
      gap: 0.4em;
      line-height: 1.3;
      b {
        font-size: 1.0625em;
        font-weight: 650;
        letter-spacing: -0.005em;
      }
      .unknown {
        font-weight: 500;
      }
      small {
        display: block;
      }
      > .mark + .mark {
        margin-inline-start: -0.3em;
      }
    }
    tbody .lanes {
      display: block;
      padding-block-start: 0.3em;
    }
  }
`;
