import type {CSSResult, LitElement} from 'lit';

/** Gives an element the styles of a part that has come later; once, however often it is called. */
export function addStyles({renderRoot}: LitElement, {styleSheet}: CSSResult): void {
  if (
    styleSheet &&
    renderRoot instanceof ShadowRoot &&
    !renderRoot.adoptedStyleSheets.includes(styleSheet)
  )
    renderRoot.adoptedStyleSheets.push(styleSheet);
}
