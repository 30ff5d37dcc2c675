import {css} from 'lit';

/** What a clinic adds below the answer. */
export const clinicStyles = css`
.bills summary { width: fit-content; text-decoration: underline; text-underline-offset: .2em; }
.links { margin-block: .25em 1em; }
.bills table { width: 100%; max-width: 34em; border-collapse: collapse; margin-bottom: 1em; }
.bills caption { text-align: start; font-weight: 650; padding: .4em 0; color: var(--_own); }
.bills :is(th, td) { padding: .35em 0; border-top: 1px solid var(--_line); font-weight: 400; text-align: start; vertical-align: top; }
.bills td { text-align: end; padding-inline-start: 1em; }
.bills tr:last-child > * { font-weight: 650; }
.links { display: flex; flex-wrap: wrap; align-items: center; gap: .75em 1.25em; }
.links a { display: inline-flex; align-items: center; min-height: 2.75em; color: var(--_ink); text-underline-offset: .2em; }
.links .button { padding: .4em 1.25em; border: 2px solid var(--_ink); border-radius: var(--_radius); font-weight: 600; text-decoration: none; }
.links .button:hover { background: var(--_ink); color: var(--_paper); }
@container (max-width: 38em) {
  .links .button { flex: 1 1 100%; justify-content: center; text-align: center; }
}
@media print { .links { display: none; } }
`;
