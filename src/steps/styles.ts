import {css} from 'lit';

/** Fetched with the steps; the first styles already keep room for them. */
export const stepsStyles = css`
  .person > h3 {
    margin: 0;
    padding-block: 1.25em 0.5em;
    /* In line with the rows, whose letters are smaller. */
    padding-inline: calc(var(--_side) / 1.0625);
    font-size: 1.0625em;
  }
  .person {
    padding: 0;
  }
  .fold {
    padding-inline: var(--_side);
  }
  .fold {
    border-top: 1px solid var(--_line);
  }
  .fold[open] {
    background: var(--_soft);
  }
  .fold > summary {
    display: grid;
    grid-template-columns: 1fr auto auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.6em;
  }
  .fold > summary::after,
  .method > summary::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    border-block-end: 0.125em solid var(--_quiet);
    border-inline-end: 0.125em solid var(--_quiet);
    rotate: 45deg;
    translate: 0 -0.15em;
    margin-inline-end: 0.2em;
  }
  [dir='rtl'] summary::after {
    scale: -1 1;
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  .method > summary {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
  }
  .fold > div {
    padding: 0 0 calc(1.25 * var(--_em));
    max-width: 46em;
  }
  .fold p {
    margin: 0.5em 0;
  }
  .fold ul {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 1.25em;
  }
  .fold li {
    padding: 0.2em 0;
  }
  .fold h4 {
    margin: 1em 0 0.25em;
    font-size: 1em;
  }
  .fold h4.own {
    color: var(--_own);
  }
  .fold a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .fold .tick {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-height: 2.75em;
    cursor: pointer;
  }
  .fold .tick input {
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .fold .field {
    display: inline-block;
    margin: 0.25em 0 0.75em;
    margin-inline-end: 1.5em;
  }
  .fold .field > span {
    display: block;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_quiet);
    margin-bottom: 0.3em;
  }
  .fold .field input {
    min-height: 2.75em;
    padding: 0 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    min-width: 12em;
    max-width: 100%;
  }
  .fold .button {
    min-height: 2.75em;
    margin: 0 0 0.5em;
    margin-inline-end: 0.5em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    text-decoration: none;
    display: inline-flex;
    align-items: center;
  }
  .fold .button:hover {
    background: var(--_soft);
  }
  .fold div summary {
    width: fit-content;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .fold .scroll {
    overflow-x: auto;
  }
  .fold table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.9375em;
  }
  .fold :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 0;
    padding-inline-end: 0.75em;
    border-top: 1px solid var(--_line);
    font-weight: 400;
  }
  .fold th {
    font-weight: 600;
  }
  @container (max-width: 39.99em) {
    .fold > summary small {
      grid-area: 2 / 1;
    }
    .fold > summary::after {
      grid-area: 1 / 3 / span 2;
    }
  }
  @media print {
    .person {
      display: none;
    }
  }
`;
