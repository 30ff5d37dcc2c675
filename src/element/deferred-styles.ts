import {css} from 'lit';

/**
 * Comes after the first paint: the list of other treatments, what a pointer over a mark does,
 * forced colours and paper. The box that nobody sees before `.te` takes every colour and the font;
 * a change of them there is how the element hears of it (appearance-controller.ts).
 */
export const deferredStyles = css`
  @keyframes te-shown {
    from {
      order: 0;
    }
  }
  .te::before {
    content: '';
    position: absolute;
    border: 0 solid;
    color: var(--_ink);
    background: var(--_paper);
    outline-color: var(--_quiet);
    column-rule-color: var(--_line);
    text-decoration-color: var(--_accent);
    border-color: var(--_series-0) var(--_series-1) var(--_series-2) var(--_series-3);
    transition:
      color 1ms,
      background-color 1ms,
      outline-color 1ms,
      column-rule-color 1ms,
      border-color 1ms,
      font-size 1ms,
      font-family 1ms;
    transition-behavior: allow-discrete;
    animation: te-shown 1ms;
  }
  /* That there is more behind. */
  .more::before {
    content: '';
    float: inline-end;
    width: 0.9em;
    height: 0.9em;
    margin-block: 0.2em;
    margin-inline: 0.5em -1.4em;
    border: 1.3px solid var(--_quiet);
    border-radius: 50%;
    background:
      linear-gradient(var(--_quiet) 0 0) center 78% / 1.5px 42% no-repeat,
      linear-gradient(var(--_quiet) 0 0) center 20% / 1.5px 1.5px no-repeat;
  }
  /* A bar is seen to move to its new figure. */
  @media (prefers-reduced-motion: no-preference) {
    .scale :is(rect, svg) {
      transition:
        x 200ms ease-out,
        width 200ms ease-out;
    }
  }
  .thumb {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1.75em;
    display: grid;
    grid-template-rows: 100%;
    place-items: center;
    pointer-events: none;
    .skin-drawing {
      width: 3.2em;
      border-radius: 0.3em;
    }
  }
  .area .thumb {
    pointer-events: auto;
    cursor: pointer;
    inset-inline: 1px auto;
    width: 4em;
  }
  @container (max-width: 22em) {
    .area .thumb {
      width: 3.25em;
    }
  }
  .thumb {
    z-index: 1;
  }
  .boxes .place-thumb {
    block-size: min(3.5em, 100%);
  }
  /* Where it is narrow, words need the room. */
  .kind .thumb,
  .severity .thumb {
    display: none;
  }
  @container (min-width: 48em) and (max-width: 63.74em) {
    .kind .thumb,
    .severity .thumb {
      display: grid;
    }
  }
  .window {
    box-sizing: border-box;
    width: min(21em, 100vw - 2em);
    max-height: 90vh;
    padding: 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    &::backdrop {
      background: rgb(0 0 0 / 40%);
    }
    h3 {
      margin-block-end: 0.5em;
      font-size: 1.0625em;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 0.75em;
    }
    button {
      min-height: 2.75em;
      padding: 0.3em 0.9em;
      border: 1px solid var(--_edge);
      border-radius: calc(3 * var(--_radius));
      background: none;
      cursor: pointer;
    }
    [aria-pressed='true'] {
      border-color: var(--_ink);
      box-shadow: inset 0 0 0 1px var(--_ink);
      font-weight: 600;
    }
  }
  .compare fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    padding-bottom: 0.75em;
  }
  .compare legend {
    grid-column: 1 / -1;
  }
  .compare label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.6em;
    align-items: start;
    min-height: 2.75em;
    padding-block: 0.3em;
    padding-inline-end: 1em;
    line-height: 1.35;
  }
  .compare small:last-child {
    display: block;
  }
  .compare input {
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .compare label:has(:disabled) {
    color: var(--_quiet);
  }
  .missing {
    margin: 0 calc(2.46 * var(--_em));
    padding: 1em 0 0;
  }
  .kinds dt {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .kinds dd {
    margin: 0.25em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_own);
  }
  .te > .debug {
    margin-block-start: 1.125em;
    padding: 0.75em 1em;
    border: 2px dashed var(--_edge);
    border-radius: 0.625em;
    overflow-wrap: anywhere;
  }
  .debug > * {
    font-size: 0.875em;
  }
  .debug ul {
    margin: 0.25em 0;
    padding-inline-start: 1.25em;
  }
  .answer tbody tr:hover,
  .head:hover {
    background: linear-gradient(90deg, #0000, var(--_soft) 1em calc(100% - 1em), #0000);
  }
  /* WebKit does not call a focus visible that the arrows have moved from radio button to radio button. It alone hangs punctuation. */
  @supports (hanging-punctuation: first) {
    :is(.chip, .tone):has(:focus) {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    .tone:has(:checked:focus) {
      outline-offset: 4px;
    }
  }
  /*
   * Fonts may be wide. A long word then breaks; a sum gets smaller and, before it would break, has
   * the whole width. Arabic writes “US$” for “$”.
   */
  .answer {
    overflow-wrap: anywhere;
  }
  /* Rooms of no phone: they need not fit before the first paint. */
  @container (max-width: 16em) {
    .te > * {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    .answer tr,
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /*
   * From right to left, WebKit lets the words of a select stand outside of it, unseen, and the page
   * scrolls.
   */
  [dir='rtl'] .boxes > label:not(.area) {
    overflow: clip;
  }
  @media (forced-colors: active) {
    :host {
      --_line: GrayText;
    }
    :is(.chip, .tone):has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
  @media print {
    .compare,
    .ask {
      display: none;
    }
  }
`;
