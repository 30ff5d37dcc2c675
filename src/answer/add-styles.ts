import type {CSSResult, LitElement} from 'lit';

const worn = new WeakMap<LitElement, Set<CSSResult>>();

/**
 * Gives an element the styles of a part that has come later; once, however often it is called. An
 * element that moves to another document loses all: called without styles, it gets them again, in
 * sheets of that document.
 */
export function addStyles(host: LitElement, ...styles: readonly CSSResult[]): void {
  const all = worn.get(host) ?? new Set();
  worn.set(host, all);
  for (const style of styles) all.add(style);
  const root = host.shadowRoot;
  const view = host.ownerDocument.defaultView;
  if (!root || !view) return;
  if (view !== window) {
    root.adoptedStyleSheets = [...all].map(({cssText}) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
    return;
  }
  // Where a page has something else in place of sheets, this throws: better nothing than no style.
  for (const {styleSheet} of all as ReadonlySet<{readonly styleSheet: CSSStyleSheet}>)
    if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
