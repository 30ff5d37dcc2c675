import {css} from 'lit';

/** Added once “How we worked this out” is fetched. */
export const methodStyles = css`
  .method p,
  .method li {
    font-size: 0.9375em;
  }
  .method p {
    margin: 0.4em 0;
  }
  .method ul {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 1.25em;
  }
  .method li {
    padding: 0.2em 0;
    overflow-wrap: anywhere;
  }
  .method h3 {
    margin: 1.25em 0 0.25em;
    font-size: 1.0625em;
  }
  .method h3[class] {
    color: var(--_own);
    border-bottom: 2px solid var(--_own);
  }
  .method section {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_line);
    scroll-margin-block-start: 1em;
  }
  .method h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .method h4 span {
    font-weight: 400;
  }
  .method .grade {
    font-size: 0.8125em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    white-space: nowrap;
  }
  .method a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
`;
