/**
 * The promise that all of an element has come, where the page is still on its way and nothing
 * follows the element's closing tag yet: its configuration may be cut in two. Undefined where it
 * is whole.
 */
export function arrivalOf(element: Node): Promise<void> | undefined {
  if (hasArrived(element)) return undefined;
  return new Promise((resolve) => {
    const look = (): void => {
      if (!hasArrived(element)) return;
      arrivals.disconnect();
      document.removeEventListener('readystatechange', look);
      resolve();
    };
    const arrivals = new MutationObserver(look);
    arrivals.observe(document, {childList: true, subtree: true});
    document.addEventListener('readystatechange', look);
  });
}

/** A parser adds what follows an element only once it has read its closing tag. */
function hasArrived(element: Node): boolean {
  if (document.readyState !== 'loading' || !element.isConnected) return true;
  for (
    let node: Node | null = element;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  )
    if (node.nextSibling) return true;
  return false;
}
