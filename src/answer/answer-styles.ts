import {css} from 'lit';

/** The sums, what differs, the table, what stands below it, and the room for what comes later. */
export const answerStyles = css`
  .answer {
    padding-block: calc(0.8 * var(--_em)) 0.5em;
  }
  .head,
  .answer tbody tr {
    position: relative;
  }
  /* All of the row can be pressed. */
  .more {
    min-height: 1.75em;
    padding: 0;
    padding-inline-end: 1.6em;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .more::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  h2 {
    font-size: 0.9375em;
    line-height: 1.35;
    font-weight: 600;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 1em;
    margin-block: 0.4em 0.5em;
    > * {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
    > :nth-child(even) {
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: 1em;
    }
    > :nth-child(n + 3) {
      margin-block-start: 0.6em;
    }
    /* In a wide font, too, a sum stays in one piece beside the other. */
    b {
      font-size: min(1.875em, 7.5cqi);
      line-height: 1.13;
      letter-spacing: -0.02em;
      font-weight: 650;
    }
    b.unknown {
      font-size: 1.25em;
      font-weight: 600;
    }
    small > * {
      display: block;
    }
  }
  .c1 {
    grid-template-columns: minmax(0, 1fr);
  }
  .name {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.875em;
    line-height: 1.25;
    font-weight: 600;
  }
  /* The shapes of the options, as the scales draw them. */
  .mark {
    flex: none;
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    background: var(--_own);
  }
  .mark.s0 {
    border-radius: 50%;
  }
  .mark.s2 {
    rotate: 45deg;
    scale: 0.9;
  }
  .mark.s3 {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }
  em {
    font-style: normal;
    color: var(--_ink);
  }
  /* Drawn, as not every font has a sign for it. */
  em::before {
    content: '!';
    padding-inline: 0.4em;
    margin-inline-end: 0.4em;
    border: 1px solid;
  }
  .unknown {
    color: var(--_quiet);
  }
  .scale {
    display: block;
    width: 100%;
    overflow: visible;
    stroke-width: 1;
    svg {
      overflow: visible;
    }
    line {
      stroke: var(--_line);
    }
    .gap {
      stroke: var(--_edge);
      stroke-dasharray: 4 5;
    }
    rect {
      fill: color-mix(in srgb, var(--_own, var(--_edge)) 72%, var(--_paper));
    }
    path {
      fill: var(--_own, var(--_ink));
      stroke: var(--_paper);
      stroke-width: 4;
      paint-order: stroke;
    }
  }
  [dir='rtl'] .scale {
    transform: scaleX(-1);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: 0.75em;
    line-height: 1.2;
    color: var(--_quiet);
    padding-block-start: 0.25em;
  }
  .differs {
    margin-block-start: 0.75em;
    padding: 0.75em 0.875em;
    border-radius: var(--_radius);
    background: var(--_soft);
    min-block-size: 20.1em;
  }
  .differs.one {
    min-block-size: 4.4em;
  }
  .none {
    padding-block: 0.6em;
    font-size: 0.9375em;
  }
  .answer > .hint {
    padding-block: 0.6em 0;
    border-top: 1px solid var(--_line);
  }
  .compact > .in > :not(.rail, .answer, .see, .foot),
  .compact .ask,
  .compact .answer > :not(.head, .differs) {
    display: none;
  }
  .see {
    /* The room of what the figures are for, which comes later. */
    margin-block-start: 1.89em;
    min-height: 2.75em;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-align: start;
    cursor: pointer;
  }
  summary {
    display: list-item;
    list-style: none;
    min-height: 2.75em;
    padding: 0.65em 0;
    cursor: pointer;
  }
  .compare summary {
    width: fit-content;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* One note is usual; it comes a little later. */
  .wait {
    min-block-size: 7.03em;
  }
  .charts {
    --_around: 10.7em;
    min-block-size: calc(var(--_around) + 3.75 * var(--_em) + var(--te-chart-height, 17em));
  }
  .person {
    min-block-size: 27.35em;
  }
  .method {
    border-block: 1px solid var(--_line);
  }
  .method summary {
    font-weight: 600;
  }
  .foot {
    padding-block: 0.75em;
    line-height: 1.25;
  }
  slot {
    display: block;
  }
  ::slotted(*) {
    margin-block: 0.75em;
  }
`;
