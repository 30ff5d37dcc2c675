import {css} from 'lit';

/** Comes after the first paint: the list of other treatments, what a pointer over a mark does, forced colours and paper. */
export const laterStyles = css`
.compare fieldset { display: grid; grid-template-columns: repeat(auto-fill, minmax(15em, 1fr)); padding-bottom: .75em; }
.compare legend { grid-column: 1 / -1; }
.compare label { display: flex; flex-wrap: wrap; align-items: center; gap: .25em .5em; min-height: 2.75em; }
.compare input { width: 1.25em; height: 1.25em; margin: 0; accent-color: var(--_series-0); }
.compare label:has(:disabled) { color: var(--_quiet); }
.debug { margin: 1.125em 1.125em 0; padding: .75em 1em; border: 2px dashed var(--_series-1); border-radius: .625em; font-size: .875em; overflow-wrap: anywhere; }
.debug ul { margin: .25em 0; padding-inline-start: 1.25em; }
.why:hover { background: var(--_soft); color: var(--_ink); }
@media (forced-colors: active) {
  :host { --_line: GrayText; }
  :is(.chip, .tone):has(:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  .people i { color: GrayText; }
}
@media print {
  .compare, .ask { display: none; }
}
`;
