const SAID = ['aria-label', 'title', 'placeholder', 'alt'];

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Not seen and not heard: what a closed part holds is both only once it is open. */
const isThere = (element: Element): boolean =>
  element.checkVisibility() || element.matches('option');

/**
 * Every text that is seen or read aloud within a node, in the language of its sentences: what is
 * marked as another's is left out.
 */
export function visibleTexts(root: ParentNode, language: string): string[] {
  const elements = [...root.querySelectorAll('*')].filter(
    (element) =>
      (element.closest('[lang]')?.getAttribute('lang') ?? language) === language &&
      isThere(element),
  );
  return elements
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
        .map(({textContent}) => plain(textContent)),
      ...SAID.map((attribute) => plain(element.getAttribute(attribute))),
    ])
    .filter((text) => text !== '');
}
