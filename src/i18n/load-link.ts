/** What is said of a link that cannot be used: a sentence a language, so that none has to be fetched. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The link could not be read. Here are the usual answers instead. You can change them.',
  de: 'Der Link war nicht lesbar. Hier stehen deshalb die üblichen Antworten. Sie können sie ändern.',
  ar: 'تعذّرت قراءة الرابط. هذه هي الإجابات المعتادة بدلًا منه. ويمكنك تغييرها.',
};

export const linkStringsOf = (language: string): string =>
  SENTENCES[language] ?? (SENTENCES['en'] as string);
