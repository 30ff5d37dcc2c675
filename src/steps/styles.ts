import {css} from 'lit';

/** Fetched with the steps; the first styles already keep room for them. */
export const stepsStyles = css`
  .person > h3 {
    margin: 0;
    padding: 1.25em 0 0.5em;
    font-size: 1.0625em;
  }
  /* The number before a title. */
  .person {
    counter-reset: step;
  }
  .fold {
    border-top: 1px solid var(--_line);
    counter-increment: step;
  }
  .fold > summary b::before {
    content: counter(step) '. ';
  }
  .fold > summary small {
    margin-inline-start: 0.5em;
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
    accent-color: var(--_series-0);
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
  @container (max-width: 38em) {
    .fold > summary small {
      display: block;
      margin: 0;
      margin-inline-start: 1.1em;
    }
  }
  @media print {
    .person {
      display: none;
    }
  }
`;
