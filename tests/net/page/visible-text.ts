import {said} from './said.js';

const SKIPPED = 'script, style, template, noscript';
const INLINE = /^(inline|contents|ruby)/;

/**
 * All that is seen or read aloud within a node, through shadow roots and slots, in reading order:
 * texts, and in brackets what a reader hears beside them. Lines break where a box begins or ends,
 * whatever the element is called.
 */
export function visibleText(node: Node): string {
  const parts: string[] = [];
  walk(node, parts);
  return tidy(parts.join(''));
}

/** White space as a browser shows it: a no-break space stays what it is. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();

function walk(node: Node, parts: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) parts.push((node.textContent ?? '').replace(/\n/g, ' '));
  if (node.nodeType === Node.ELEMENT_NODE) walkElement(node as Element, parts);
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) walkAll(node.childNodes, parts);
}

const walkAll = (nodes: Iterable<Node>, parts: string[]): void => {
  for (const each of nodes) walk(each, parts);
};

/** What is in a select is seen once it is opened, and read aloud in any case. */
const isThere = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true}) || element.localName === 'option';

function walkElement(element: Element, parts: string[]): void {
  if (element.matches(SKIPPED) || !isThere(element)) return;
  const {display} = getComputedStyle(element);
  const edge = INLINE.test(display) && element.localName !== 'option' ? '' : '\n';
  parts.push(edge, ...said(element));
  walkAll(childrenOf(element), parts);
  parts.push(edge);
}

/** What stands within it on the screen. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes({flatten: true});
    return slotted.length > 0 ? slotted : element.childNodes;
  }
  // The rest of a closed part has no box of its own to tell that it is hidden.
  if (element.matches('details:not([open])')) return element.querySelectorAll(':scope > summary');
  return element.childNodes;
}
