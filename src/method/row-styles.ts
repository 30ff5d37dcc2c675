import {css} from 'lit';

/** The window behind a row: a sheet from below where it is narrow, a card where there is room. */
export const rowStyles = css`
  .row {
    box-sizing: border-box;
    width: min(40em, 100vw);
    max-width: none;
    max-height: 85vh;
    margin: auto auto 0;
    padding: 0 1em 1em;
    border: 1px solid var(--_edge);
    border-radius: 0;
    border-start-start-radius: 1em;
    border-start-end-radius: 1em;
    background: var(--_paper);
    color: var(--_ink);
    overflow-y: auto;
    overscroll-behavior: contain;
    &::backdrop {
      background: rgb(0 0 0 / 40%);
    }
    header {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 1em;
      background: var(--_paper);
    }
    h3 {
      font-size: 1.0625em;
      font-weight: 650;
    }
    h4 {
      margin: 0.9em 0 0.3em;
      font-size: 0.875em;
    }
    p {
      font-size: 0.9375em;
      margin-block: 0.2em;
    }
    section b {
      font-size: 1.1em;
    }
    ul {
      padding-inline-start: 1.1em;
    }
    li {
      font-size: 0.875em;
      padding-block: 0.2em;
      overflow-wrap: anywhere;
    }
    a {
      color: inherit;
    }
    button {
      min-width: 2.75em;
      min-height: 2.75em;
      border: 0;
      background: none;
      cursor: pointer;
    }
    header button {
      margin-inline-end: -0.75em;
    }
    .link {
      padding: 0;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    [aria-hidden] > .scale {
      margin-block-start: 0.75em;
    }
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    gap: 0 1.25em;
  }
  .sure {
    font-weight: 600;
  }
  @media (min-width: 40em) {
    .row {
      margin: auto;
      border-radius: 1em;
      padding-inline: 1.5em;
    }
  }
`;
