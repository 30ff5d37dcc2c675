/** What stands in an element, line by line, with what is read aloud and what is chosen. */
export const screenText = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    // The strip of sums comes into sight once they have gone.
    .filter((each) => getComputedStyle(each).visibility === 'visible')
    .flatMap((each) => [
      ...[...each.childNodes]
        .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
        .map(({textContent}) => (textContent ?? '').replace(/\s+/g, ' ').trim()),
      each.getAttribute('aria-label') ?? '',
      each.matches(':checked') ? 'chosen' : '',
    ])
    .filter(Boolean)
    .join('\n');
