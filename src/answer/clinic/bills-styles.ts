import {css} from 'lit';

/** What a clinic adds below the answer. */
export const clinicStyles = css`
  .bills summary {
    width: fit-content;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .bills > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 21em), 1fr));
    gap: 1em 2.5em;
    align-items: start;
    padding-bottom: 1em;
  }
  .bills table {
    width: 100%;
    max-width: 40em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .bills caption {
    text-align: start;
    font-weight: 650;
    padding: 0.4em 0;
    color: var(--_own);
  }
  .bills :is(th, td) {
    padding: 0.35em 0;
    border-top: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .bills td {
    text-align: end;
    padding-inline-start: 1em;
  }
  .bills tr:last-child > * {
    font-weight: 650;
  }
  /* At the bottom of the element, in reach; in the rail where there is one. */
  .links {
    order: 1;
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    grid-auto-rows: 1fr;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 0.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_paper);
  }
  .links a {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 2.75em;
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: calc(3 * var(--_radius));
    color: var(--_ink);
    text-align: center;
    text-decoration: none;
  }
  .links .button {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_paper);
    font-weight: 600;
  }
  /* Light words on a dark accent, dark ones on a light one. Chromium 123 crashes on a colour from one
     that is light or dark; it does not know one from currentcolor. */
  @supports (color: oklch(from currentcolor l c h)) {
    .links .button {
      color: oklch(from var(--_accent) clamp(0, (0.62 - l) * 99, 1) 0 0);
    }
  }
  .links a:hover {
    text-decoration: underline;
  }
  .links b {
    display: none;
  }
  /* Amounts to the cent are long. */
  @container (max-width: 24.9em) {
    .in:has(.bills) .head .pair b:not(.unknown) {
      font-size: 1.4em;
    }
  }
  /* Several stay low, and none of them is filled: what all of them say is said once. */
  .links.several {
    grid-template-rows: auto;
    gap: 0.3em 0.5em;
    b {
      display: block;
      grid-area: 1 / 1 / auto / -1;
      align-self: center;
      font-size: 0.8125em;
      font-weight: 600;
    }
    a {
      font-size: 0.875em;
      line-height: 1.2;
      padding: 0.3em 0.6em;
    }
    .button {
      background: none;
      color: var(--_ink);
    }
    [part='contact'] {
      grid-area: 1 / 1 / auto / -1;
      justify-self: end;
      min-height: 1.85em;
      padding: 0;
      border: 0;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  .several .around {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
  }
  @container (min-width: 63.75em) {
    .links {
      position: static;
      border: 0;
      background: none;
    }
  }
  @container (max-width: 16em) {
    .bills :is(tbody, tr, th, td) {
      display: block;
    }
    .bills td {
      padding: 0 0 0.35em;
      border: 0;
      white-space: normal;
    }
    .links a {
      padding-inline: 0.4em;
    }
  }
  @media print {
    .links {
      display: none;
    }
  }
`;
