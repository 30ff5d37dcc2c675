import {css} from 'lit';

/** Where there is little room: columns become lines. Stands after all others, which it changes. */
export const narrowStyles = css`
  @container (max-width: 52em) {
    .ask {
      grid-template-columns: 1fr 2fr;
    }
    .severity {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 52em) {
    .c4 {
      &,
      tbody,
      thead {
        display: block;
      }
      tr {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 0 0.75em;
        border-top: 1px solid var(--_line);
        padding: 0.6em 0;
      }
      thead tr {
        border: 0;
      }
      thead td {
        display: none;
      }
      th,
      td {
        border: 0;
        padding: 0.1em 0;
      }
      tbody th {
        grid-column: 1 / -1;
        font-size: 0.8125em;
        font-weight: 600;
      }
    }
  }
  @container (max-width: 38em) {
    .ask {
      grid-template-columns: minmax(0, 1fr);
    }
    .te > * {
      margin-inline: 1.125em;
    }
    h2 {
      font-size: 1.375em;
    }
    .answer {
      table,
      tbody,
      thead {
        display: block;
      }
      tr {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 0 0.75em;
        border-top: 1px solid var(--_line);
        padding: 0.6em 0;
      }
      thead tr {
        border: 0;
      }
      thead td {
        display: none;
      }
      th,
      td {
        border: 0;
        padding: 0.1em 0;
      }
      tbody th {
        grid-column: 1 / -1;
        font-size: 0.8125em;
        font-weight: 600;
      }
    }
    .person {
      min-block-size: 28em;
    }
    .people {
      letter-spacing: 0;
      font-size: 0.8125em;
    }
    .c1 td {
      grid-column: 1 / -1;
    }
    .who {
      font-size: 0.8125em;
      color: var(--_own);
    }
    :is(.c1, .c3, .c4) .who {
      display: block;
    }
    :is(.c3, .c4) td {
      padding-bottom: 0.4em;
    }
  }
  @container (max-width: 26em) {
    .people {
      font-size: 0.7em;
    }
    .charts {
      min-block-size: calc(13.5em + 3.75 * var(--_em) + var(--te-chart-height, 17em));
    }
  }
`;
