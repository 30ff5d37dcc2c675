import {css} from 'lit';

/** Fetched with “Is it safe for me?”. */
export const safetyStyles = css`
  .yes-no {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding: 0.4em 0;
    border-top: 1px solid var(--_line);
  }
  /* Floated, a legend takes part in the row. */
  .yes-no legend {
    float: inline-start;
    flex: 1;
    min-width: 0;
    margin: 0;
    font-size: 1em;
    font-weight: 400;
    color: inherit;
    overflow-wrap: anywhere;
  }
  .yes-no .choices {
    flex: none;
    flex-wrap: nowrap;
  }
  .yes-no .chip {
    min-width: 3.5em;
  }
  .fold .verdicts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 1.25em 2em;
  }
  .verdicts h5 {
    margin: 0 0 0.25em;
    padding-bottom: 0.2em;
    font-size: 1em;
    border-bottom: 2px solid var(--_own, var(--_edge));
    color: var(--_own, inherit);
  }
  .fold .verdicts ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .fold .verdicts li {
    padding: 0.6em 0;
    overflow-wrap: anywhere;
  }
  .verdicts li + li {
    border-top: 1px solid var(--_line);
  }
  .verdicts b,
  .verdicts li > span {
    display: block;
  }
  .fold .verdicts p {
    margin: 0.15em 0;
  }
  #fold-safety > div {
    max-width: none;
  }
  @container (min-width: 40em) {
    .asked {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 2em;
    }
  }
  @container (max-width: 34em) {
    .yes-no {
      flex-direction: column;
      align-items: start;
      padding: 0.6em 0;
    }
  }
`;
