import {css} from 'lit';

/** Comes with the fold of dates. */
export const datesStyles = css`
.dates { display: flex; flex-wrap: wrap; gap: 0 1.5em; }
.dates > div { flex: 1 1 13em; margin-bottom: .75em; }
.dates .field { display: block; margin: .25em 0 0; }
.dates .field input { width: 100%; min-width: 0; }
.dates small { display: block; min-height: 1.5em; margin-top: .3em; }
.dates .issue { color: inherit; font-weight: 600; }
.dates .issue::before { content: '⚠ '; }
.dates [aria-invalid] { border-width: 2px; }
.fold h5 { margin: 1em 0 .25em; font-size: 1em; font-weight: 600; color: var(--_own); }
`;
