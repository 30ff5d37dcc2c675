import type {CitedSource} from '../../answer/cited-source.js';
import type {Formatter} from '../../answer/formatter.js';
import type {CareSource} from '../../evidence/sources/care-sources.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {ExperienceStrings} from '../../i18n/strings/what-it-is-like-strings.js';

/** A source as it is listed, in the language of the screen. */
export function citedSourceIn(
  source: CareSource,
  formatter: Formatter,
  {sources}: ExperienceStrings,
): CitedSource {
  switch (source.kind) {
    case 'study':
      return {text: studyText(source), link: source.link, language: 'en'};
    case 'pages': {
      const pages = formatter.plural(sources.pages[source.about], source.pages);
      return {text: interpolate(pages, {year: String(source.year)}), link: ''};
    }
    case 'hospital':
      return {text: interpolate(sources.hospital, {year: String(source.year)}), link: ''};
    case 'notice': {
      const text = interpolate(sources.notice, {date: formatter.date(source.day)});
      return {text, link: source.link};
    }
    case 'figures': {
      const method = formatter.strings.method.title;
      return {text: interpolate(sources.figures, {method}), link: ''};
    }
    case 'chapter':
    case 'practice':
      return {text: sources[source.kind], link: ''};
    default: {
      const unknown: never = source;
      return unknown;
    }
  }
}

/** “Author. Title. Journal 2020”, less what is not known; a year of 0 is not known. */
function studyText({
  authors,
  title,
  journal,
  year,
}: Extract<CareSource, {readonly kind: 'study'}>): string {
  const published = [journal, year > 0 ? String(year) : ''].filter(Boolean).join(' ');
  return [authors, title, published].filter(Boolean).join('. ');
}
