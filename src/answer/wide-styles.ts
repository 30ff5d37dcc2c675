import {css} from 'lit';

/** Where there is more room. Stands after all others, which it changes. */
export const wideStyles = css`
  @container (max-width: 21.9em) {
    .differs {
      min-block-size: 26.4em;
    }
  }
  /* A phone of 360 or 375 px and the page's margins: English breaks fewer lines. */
  @container (20.4em < width < 22em) {
    .differs:not(.one):lang(en) {
      min-block-size: 19.9em;
    }
  }
  @container (min-width: 24em) {
    .differs {
      min-block-size: 18.8em;
    }
    .wait {
      min-block-size: 5.625em;
    }
    .charts {
      --_around: 10em;
    }
  }
  @container (min-width: 40em) {
    .person {
      min-block-size: 20.4em;
    }
    .in {
      --_side: 1.5em;
    }
    h2 {
      font-size: 1.0625em;
    }
    .boxes {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
    .boxes > .area:first-child {
      grid-row: auto;
    }
    .skinTone .choices {
      justify-content: start;
      gap: 0.375em;
    }
    .skinTone .hint {
      float: inline-start;
      max-width: none;
      text-align: start;
      padding-inline-start: 0.75em;
    }
    .pair {
      b {
        font-size: 2.25em;
      }
      &.c3 b {
        font-size: 1.75em;
      }
      &.c4 b {
        font-size: 1.375em;
      }
      &.c3 {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
      &.c4 {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      > :nth-child(n + 3) {
        margin-block-start: 0;
        border-inline-start: 1px solid var(--_line);
        padding-inline-start: 1em;
      }
    }
    .differs {
      min-block-size: 16.2em;
    }
    .answer {
      thead tr {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 0;
        padding-block: 0.5em;
      }
      thead th {
        margin-inline-end: 1.25em;
        font-size: 0.875em;
        font-weight: 500;
      }
      tbody tr {
        grid-template-columns: 9.5em minmax(0, 1fr) 15em;
        gap: 0 1.25em;
        align-items: start;
      }
      tbody :is(th, td, .lanes) {
        grid-column: auto;
      }
      tbody th {
        grid-area: 1 / 1 / span 4;
      }
      tbody td:not(.lanes) {
        grid-column: 3;
        min-height: 1.125em;
      }
      tbody td > span:last-child {
        flex: 1;
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.5em;
        align-items: baseline;
      }
      tbody .lanes {
        grid-area: 1 / 2 / span 4;
      }
    }
  }
  /* The rail takes room from the answer. */
  @container (45em < width < 63.75em) or (width > 70em) {
    .differs {
      min-block-size: 13.8em;
    }
    .wait {
      min-block-size: 4.22em;
    }
    .charts {
      --_around: 8.8em;
    }
  }
  @container (max-width: 39.99em) {
    .answer thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
  }
  /* A rail with the questions stays in view. */
  @container (min-width: 63.75em) {
    .in {
      display: grid;
      grid-template-columns: 22.5em minmax(0, 1fr);
      grid-template-rows: repeat(20, auto) 1fr;
      --_side: 2em;
    }
    .in > * {
      grid-column: 2;
    }
    .in::before {
      content: '';
      grid-area: 1 / 1 / -1;
      border-inline-end: 1px solid var(--_line);
    }
    .rail {
      display: block;
      grid-area: 1 / 1 / -1;
      align-self: start;
      position: sticky;
      inset-block-start: 0;
      padding: 0;
    }
    .rail > * {
      --_side: 1.5em;
    }
    .ask {
      border: 0;
    }
    .concern .choices {
      flex-wrap: wrap;
      overflow: visible;
    }
    .boxes {
      grid-template-columns: 1fr 1fr;
    }
    .boxes > .area {
      grid-column: 1 / -1;
      min-height: 5em;
    }
    .skinTone .choices {
      justify-content: space-between;
      gap: 0;
    }
    .skinTone .hint {
      padding: 0;
      clear: both;
    }
  }
`;
