/** The nearest `lang` around a node, through shadow roots; English where there is none. */
export function nearestLocale(node: Node): string {
  for (
    let ancestor: Node | null = node;
    ancestor !== null;
    ancestor = ancestor instanceof ShadowRoot ? ancestor.host : ancestor.parentNode
  ) {
    const lang = ancestor instanceof Element && ancestor.getAttribute('lang');
    if (lang && lang.trim() !== '') return lang;
  }
  return 'en';
}

/**
 * The locale that a text means, as sites and systems write it: “de_DE” is “de-DE”, “de, en” is
 * “de”. Undefined where it means none.
 */
export function localeIn(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  return [tag, /^[a-z]+(?=\s*(?:[-,;.@]|$))/i.exec(tag)?.[0] ?? ''].find(isLocale);
}

/** Whether `Intl` takes a text as a locale: the `lang` of a page may be any text. */
function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
