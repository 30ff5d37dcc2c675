const WORDS: Readonly<Record<string, string>> = {
  en: 'This page belongs in the page of a clinic. Opened by itself, it shows usual prices and none of a clinic.',
  de: 'Diese Seite gehört in die Seite einer Praxis. Für sich geöffnet zeigt sie übliche Preise und keine einer Praxis.',
  ar: 'مكان هذه الصفحة داخل صفحة عيادة. وعند فتحها وحدها تعرض الأسعار المعتادة، لا أسعار عيادة.',
};

/** Says why the prices of a link are not shown. */
export function standsAlone(language: string): HTMLElement {
  const code = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? 'en';
  const shown = Object.hasOwn(WORDS, code) ? code : 'en';
  const note = document.createElement('p');
  note.className = 'alone';
  note.lang = shown;
  note.dir = shown === 'ar' ? 'rtl' : 'ltr';
  note.textContent = WORDS[shown] ?? '';
  return note;
}
