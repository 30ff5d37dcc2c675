import {css} from 'lit';

/** Fetched with “What it is like”: treatments side by side, their parts in line. */
export const experienceStyles = css`
  #fold-experience > div {
    max-width: none;
  }
  .lives {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 2em;
  }
  .lives.of3 {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }
  /* Side by side from here on, two by two where there are four. */
  @container (min-width: 40em) {
    .lives:is(.of2, .of4) {
      grid-template-columns: 1fr 1fr;
    }
    .sides {
      grid-template-columns: 1fr 1fr;
    }
  }
  .lives article {
    display: grid;
    /* Its name, good and hard, five parts, care. */
    grid-row: span 9;
    grid-template-rows: subgrid;
    min-width: 0;
    align-content: start;
  }
  .lives h4[class] {
    color: var(--_own);
    border-bottom: 2px solid var(--_own);
    font-size: 1.0625em;
  }
  .fold h5 {
    margin: 0.75em 0 0;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_quiet);
  }
  .lives li,
  .sides li,
  .fold .care td p {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .fold .care td p {
    margin: 0 0 0.3em;
  }
  #fold-experience :is(h4, h5) small {
    font-weight: 400;
    color: var(--_quiet);
  }
  #fold-experience .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  #fold-experience small .steps {
    margin-inline-end: 0.25em;
    vertical-align: -1px;
    scale: 0.8;
  }
  .lives small,
  .sides small,
  .fold .care td small {
    /* A box: WebKit lets words that do not wrap stand out of a line from right to left. */
    display: inline-block;
    white-space: nowrap;
  }
  .fold .care th small {
    display: block;
    white-space: normal;
  }
  .fold .care th[scope='row'] {
    width: 30%;
  }
  .fold .care ol {
    margin: 0.25em 0;
    padding-inline-start: 1.75em;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .fold .care li {
    padding: 0.3em 0;
  }
  .fold .care li a {
    padding-block: 0.15em;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0 2em;
  }
`;
