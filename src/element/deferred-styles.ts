import {css} from 'lit';

/**
 * Comes after the first paint: the list of other treatments, what a pointer over a mark does,
 * forced colours and paper. The box that nobody sees before `.te` takes every colour and the font;
 * a change of them there is how the element hears of it (appearance-controller.ts).
 */
export const deferredStyles = css`
  @keyframes shown {
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
    animation: shown 1ms;
  }
  /* Where the paper lets the page through, it is no colour for words. Chromium 123 crashes on a colour
     from one that is light or dark; it does not know one from currentcolor. */
  @supports (color: oklch(from currentcolor l c h)) {
    .chip:has(:checked) {
      color: oklch(from var(--_ink) clamp(0, (0.57 - l) * 99, 1) 0 0);
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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    min-height: 2.75em;
  }
  .compare input {
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    accent-color: var(--_series-0);
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
    border: 2px dashed var(--_series-1);
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
  .why:hover {
    background: var(--_soft);
    color: var(--_ink);
  }
  /* WebKit does not call a focus visible that the arrows have moved from radio button to radio button. It alone hangs punctuation. */
  @supports (hanging-punctuation: first) {
    :is(.chip, .tone):has(:focus) {
      outline: 3px solid var(--_series-0);
      outline-offset: 2px;
    }
    .tone:has(:checked:focus) {
      outline-offset: 4px;
    }
  }
  /* Rooms of no phone: they need not fit before the first paint. */
  @container (max-width: 16em) {
    .te > * {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    h2 b {
      white-space: normal;
    }
    select {
      min-height: 3.67em;
      padding-inline: 0.25em;
      font-size: 0.75em;
    }
    .answer tr,
    .severity .choices {
      grid-template-columns: minmax(0, 1fr);
    }
    .c2 .who {
      display: block;
    }
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
