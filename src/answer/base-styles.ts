import {css} from 'lit';

/**
 * Tokens and what holds everywhere. Sizes are in em of one token, since `rem` belongs to the page.
 * A rule of the page for everything (`*`) reaches the host, but not `.te`: there, whatever the page
 * has set begins anew, but for five wanted things. They are the font family and the font size, the
 * colour scheme, and whether it can be seen and clicked. Language and direction are attributes.
 */
export const baseStyles = css`
  :host {
    --_ink: var(--te-ink, light-dark(#1c1917, #f5f5f4));
    --_paper: var(--te-paper, light-dark(#fff, #1c1917));
    --_quiet: var(--te-quiet, color-mix(in srgb, var(--_ink) 78%, var(--_paper)));
    --_line: var(--te-line, color-mix(in srgb, var(--_ink) 16%, var(--_paper)));
    --_edge: color-mix(in srgb, var(--_ink) 55%, var(--_paper));
    --_soft: color-mix(in srgb, var(--_ink) 5%, var(--_paper));
    --_series-0: var(--te-accent, light-dark(#0f665f, #2dd4bf));
    --_series-1: var(--te-second, light-dark(#c2410c, #f97316));
    --_series-2: var(--te-third, light-dark(#25227a, #dbe3ff));
    --_series-3: var(--te-fourth, light-dark(#86198f, #e879f9));
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
  svg {
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
  p,
  table {
    margin: 0;
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
  :is(.chip, .tone):has(:focus-visible) {
    outline: 3px solid var(--_series-0);
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
    padding-bottom: calc(1.5 * var(--_em));
  }
  .te > * {
    margin-inline: calc(2 * var(--_em));
  }
  .te > div {
    padding-block: calc(1.75 * var(--_em));
  }
`;
