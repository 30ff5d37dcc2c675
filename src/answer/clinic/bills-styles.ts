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
  /* All booking buttons are equally wide and high, whatever the treatments are called. */
  .links {
    display: grid;
    grid-auto-rows: 1fr;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.75em 1.25em;
    margin-block: 1em 1.25em;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75em;
    color: var(--_ink);
    text-underline-offset: 0.2em;
  }
  .links .button {
    justify-content: center;
    padding: 0.4em 1em;
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .links .button:hover {
    background: var(--_ink);
    color: var(--_paper);
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
    .links .button {
      padding-inline: 0.4em;
    }
  }
  @media print {
    .links {
      display: none;
    }
  }
`;
