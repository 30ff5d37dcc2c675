import {css} from 'lit';

/** Fetched with “Take it with me”. */
export const takeAlongStyles = css`
  .fold .address {
    overflow-wrap: anywhere;
  }
  .by-hand span {
    display: block;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_quiet);
    margin-bottom: 0.3em;
  }
  .by-hand textarea {
    width: 100%;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
  }
  .sent {
    max-height: 20em;
    margin: 0.5em 0;
    padding: 0.75em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    font: inherit;
    font-size: 0.8125em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .fold .book {
    justify-content: center;
    text-align: center;
    border-color: var(--_accent);
    border-radius: calc(3 * var(--_radius));
    background: var(--_accent);
    color: var(--_paper);
  }
  /* As the booking link in the rail. */
  @supports (color: oklch(from currentcolor l c h)) {
    .fold .book {
      color: oklch(from var(--_accent) clamp(0, (0.62 - l) * 99, 1) 0 0);
    }
  }
  .fold .book:hover {
    background: var(--_accent);
    text-decoration: underline;
  }
  /* As wide as A4 between its margins, since the charts are drawn before the paper is known; beside the screen, where it makes nothing scroll. */
  .paper {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: -300mm;
    inline-size: 186mm;
    block-size: 273mm;
    border: 0;
  }
`;
