import {css} from 'lit';

/**
 * Sizes are in em of one token, since `rem` belongs to the page. What the page may have set on text is set anew on `.te`: a rule
 * of the page for everything (`*`) reaches the host, but not this.
 */
export const styles = css`
  :host {
    --_ink: var(--te-ink, light-dark(#1c1917, #f5f5f4));
    --_paper: var(--te-paper, light-dark(#fff, #1c1917));
    --_quiet: var(--te-quiet, color-mix(in srgb, var(--_ink) 78%, var(--_paper)));
    --_line: var(--te-line, color-mix(in srgb, var(--_ink) 16%, var(--_paper)));
    --_edge: color-mix(in srgb, var(--_ink) 55%, var(--_paper));
    --_soft: color-mix(in srgb, var(--_ink) 5%, var(--_paper));
    --_series-0: var(--te-accent, light-dark(#0f665f, #2dd4bf));
    --_series-1: var(--te-second, light-dark(#c2410c, #f97316));
    --_series-2: var(--te-third, light-dark(#25227a, #dbe3ff));
    --_series-3: var(--te-fourth, light-dark(#86198f, #e879f9));
    --_radius: var(--te-radius, 0.75em);
    --_em: calc(1em * var(--te-space, 1));
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  h2,
  p,
  table {
    margin: 0;
  }
  input,
  select,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  small,
  .hint {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .quiet {
    color: var(--_quiet);
  }
  .unseen,
  .chip input,
  .tone input {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible,
  :is(.chip, .tone):has(:focus-visible) {
    outline: 3px solid var(--_series-0);
    outline-offset: 2px;
  }
  .te {
    position: relative;
    container-type: inline-size;
    color: var(--_ink);
    background: var(--_paper);
    border-radius: var(--_radius);
    font-family: var(--te-font, inherit);
    font-size: var(--te-size, max(1em, 15px));
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    padding-bottom: calc(1.5 * var(--_em));
  }
  .te > * {
    margin-inline: calc(2 * var(--_em));
  }
  .te > div {
    padding-block: calc(1.75 * var(--_em));
  }

  .ask {
    border-bottom: 1px solid var(--_line);
    display: grid;
    gap: calc(1.25 * var(--_em)) 1.75em;
    grid-template-columns: 1fr 1.95fr 1.25fr;
  }
  .concern,
  .kind {
    grid-column: 1 / -1;
  }
  legend,
  .legend {
    display: block;
    padding: 0;
    margin-bottom: 0.6em;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_quiet);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip,
  .tone {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-height: 2.75em;
    border: 1px solid var(--_edge);
    cursor: pointer;
  }
  .chip {
    padding: 0.4em 1em;
    border-radius: calc(3 * var(--_radius));
  }
  .chip:has(:checked) {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }
  .skinTone .choices {
    gap: 0.375em;
  }
  .tone {
    width: 2.75em;
    border-radius: 50%;
    font-size: 0.9375em;
    font-weight: 600;
    color: #000;
  }
  .tI {
    background: #f3d9c6;
  }
  .tII {
    background: #e8bf9f;
  }
  .tIII {
    background: #d09e78;
  }
  .tIV {
    background: #a87349;
  }
  .tV {
    background: #75482c;
    color: #fff;
  }
  .tVI {
    background: #482c1f;
    color: #fff;
  }
  .tone:has(:checked) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .tone:has(:focus-visible) {
    outline-color: var(--_series-0);
    outline-offset: 4px;
  }
  .skinTone .chip {
    padding-inline: 0.75em;
  }
  .hint {
    margin-top: 0.5em;
  }
  select {
    width: 100%;
    min-height: 2.75em;
    padding: 0 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .severity {
    .choices {
      display: grid;
      grid-template-columns: repeat(3, auto);
      gap: 0;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      overflow: hidden;
    }
    .chip {
      border: 0;
      border-radius: 0;
      padding-inline: 0.375em;
    }
    .chip + .chip {
      border-inline-start: 1px solid var(--_edge);
    }
    .chip:focus-within {
      outline-offset: -4px;
    }
  }

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
  @container (max-width: 16em) {
    .te > * {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    h2 b {
      white-space: normal;
    }
    select {
      padding-inline: 0.25em;
      font-size: 0.75em;
    }
    .answer tr,
    .severity .choices {
      grid-template-columns: minmax(0, 1fr);
    }
    .c2 .who {
      display: block;
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
