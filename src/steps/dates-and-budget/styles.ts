import {css} from 'lit';

/** Fetched with “My dates and budget”. */
export const datesStyles = css`
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .dates > div {
    flex: 1 1 13em;
    margin-bottom: 0.75em;
  }
  .dates .field {
    display: block;
    margin: 0.25em 0 0;
  }
  .dates .field input {
    width: 100%;
    min-width: 0;
  }
  .dates small {
    display: block;
    min-height: 1.5em;
    margin-top: 0.3em;
  }
  .dates .issue {
    color: inherit;
    font-weight: 600;
  }
  .dates .issue::before {
    content: '!';
    display: inline-block;
    min-width: 1.2em;
    margin-inline-end: 0.4em;
    border: 1px solid;
    line-height: 1.1;
    text-align: center;
  }
  .dates [aria-invalid] {
    border-width: 2px;
  }
  .fold .blocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 0.75em 2em;
  }
  .blocks td small {
    display: block;
  }
  .blocks td:last-child {
    padding-inline-end: 0;
  }
  .dates ~ h4 {
    margin-top: 2em;
  }
  .fold h5 {
    margin: 0.25em 0;
    font-size: 1em;
    font-weight: 600;
    color: var(--_own);
  }
`;
