import {css} from 'lit';

/**
 * Tokens and what holds everywhere. Sizes are in em of one token, since `rem` belongs to the page.
 * A rule of the page for everything (`*`) reaches the host, but not `.te`: there, whatever the page
 * has set begins anew, but for five wanted things. They are the font family and the font size, the
 * colour scheme, and whether it can be seen and clicked. Language and direction are attributes.
 */
export const baseStyles = css`
  :host {
    --_ink: var(--te-ink, light-dark(#1c1917, #f5f3ef));
    --_paper: var(--te-paper, light-dark(#fff, #1b1917));
    --_quiet: var(--te-quiet, color-mix(in srgb, var(--_ink) 78%, var(--_paper)));
    --_line: var(--te-line, color-mix(in srgb, var(--_ink) 16%, var(--_paper)));
    --_edge: color-mix(in srgb, var(--_ink) 55%, var(--_paper));
    --_soft: color-mix(in srgb, var(--_ink) 5%, var(--_paper));
    --_accent: var(--te-accent, var(--_ink));
    --_series-0: var(--te-first, light-dark(#14608a, #72c2ee));
    --_series-1: var(--te-second, light-dark(#95520c, #f0ab5e));
    --_series-2: var(--te-third, light-dark(#5b1e66, #eebdec));
    --_series-3: var(--te-fourth, light-dark(#5f7023, #c9dd95));
    --_radius: var(--te-radius, 0.75em);
    --_em: calc(1em * var(--te-space, 1));
    display: block;
    writing-mode: horizontal-tb;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * A container that is asked for its size has no width of its own. What parents that ask their
   * child get to hear: it would like 62rem, takes any less, but wants ten.
   * Only what a picture would like shrinks in all of them.
   */
  .te + svg {
    display: block;
    inline-size: 62rem;
    max-inline-size: 100%;
    block-size: 0;
  }
  :host::before {
    content: '';
    display: block;
    inline-size: 10rem;
    max-inline-size: 100%;
  }
  * {
    box-sizing: border-box;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  h2,
  h3,
  p,
  ul,
  table {
    margin: 0;
    padding: 0;
  }
  input,
  select,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  small,
  .hint {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .quiet {
    color: var(--_quiet);
  }
  .unseen,
  .chip input,
  .tone input {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible,
  :is(.chip, .tone, .boxes > label):has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .te {
    all: initial;
    display: block;
    box-sizing: border-box;
    position: relative;
    container-type: inline-size;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: 100%;
    color: var(--_ink);
    background: var(--_paper);
    border-radius: var(--_radius);
    font-family: var(--te-font, inherit);
    font-size: var(--te-size, max(1em, 15px));
    line-height: 1.5;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
    --_side: 1em;
  }
  .in {
    display: flex;
    flex-direction: column;
    padding-block-end: 1em;
  }
  .rail {
    display: contents;
  }
  .in > *,
  .rail > * {
    padding-inline: var(--_side);
  }
  .s0 {
    --_own: var(--_series-0);
  }
  .s1 {
    --_own: var(--_series-1);
  }
  .s2 {
    --_own: var(--_series-2);
  }
  .s3 {
    --_own: var(--_series-3);
  }
`;
