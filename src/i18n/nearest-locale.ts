/** The nearest `lang` around a node, through shadow roots; English where there is none. */
export function nearestLocale(node: Node): string {
  for (
    let ancestor: Node | null = node;
    ancestor !== null;
    ancestor = ancestor instanceof ShadowRoot ? ancestor.host : ancestor.parentNode
  ) {
    const lang = ancestor instanceof Element && ancestor.getAttribute('lang');
    if (lang) return lang;
  }
  return 'en';
}

/** Whether `Intl` takes a text as a locale: the `lang` of a page may be any text. */
export function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
