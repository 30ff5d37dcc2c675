import {css} from 'lit';

/** What differs, line by line. The first styles keep its room. */
export const differencesStyles = css`
  .differs {
    h3 {
      font-size: 0.8125em;
      line-height: 1.4;
      color: var(--_quiet);
      padding-inline-start: min(2.1em, 10cqi);
    }
    ul {
      list-style: none;
    }
    li {
      position: relative;
      padding-block: 0.2em;
      /* Where text is large, the strokes leave a sum the room to stay in one piece. */
      padding-inline-start: min(1.7em, 10cqi);
      line-height: 1.35;
    }
    b,
    button {
      font-size: 0.9375em;
      font-weight: 600;
      text-wrap: pretty;
    }
    small {
      display: block;
      line-height: 1.4;
    }
    .marked {
      display: inline-block;
      margin-inline-start: 0.25em;
    }
    .marked .mark {
      margin-inline-end: 0.35em;
    }
    button {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font-weight: 400;
      text-align: start;
      cursor: pointer;
    }
    button small {
      color: var(--_ink);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    /* The whole line, and no less than a finger needs. */
    button::after {
      content: '';
      position: absolute;
      inset: 0;
      min-height: 2.75em;
    }
    .next {
      position: relative;
      padding-inline-start: min(1.7em, 10cqi);
      line-height: 1.35;
      button {
        min-height: 1.75em;
        font-size: 0.875em;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    }
    .perhaps b {
      font-weight: 500;
    }
    :is(.same, .unclear, .unknown) b {
      font-weight: 400;
    }
    /* Two strokes: unequal, unequal and broken, equal, both without an end, both broken. */
    li::before {
      content: '';
      position: absolute;
      inset-block-start: 0.55em;
      inset-inline-start: 0;
      width: min(1.05em, 6.25cqi);
      height: 0.65em;
      --_dash: repeating-linear-gradient(90deg, var(--_ink) 0 3px, #0000 3px 6px);
      --_full: linear-gradient(var(--_ink) 0 0);
      --_a: var(--_full);
      --_b: var(--_full);
      --_long: 100%;
      background:
        var(--_a) 0 0 / 100% 3px no-repeat,
        var(--_b) 0 100% / var(--_long) 3px no-repeat;
    }
    :is(.clear, .perhaps)::before {
      --_long: 50%;
    }
    .perhaps::before {
      --_b: var(--_dash);
    }
    /* Where they end is not clear. */
    .unclear::before {
      --_full: linear-gradient(90deg, var(--_ink) 35%, #0000);
    }
    .unknown::before {
      --_a: var(--_dash);
      --_b: var(--_dash);
    }
  }
  [dir='rtl'] li::before {
    transform: scaleX(-1);
  }
  @container (min-width: 40em) {
    .differs li {
      display: grid;
      grid-template-columns: 1.15fr 1fr;
      gap: 0 1em;
      align-items: baseline;
    }
  }
`;
