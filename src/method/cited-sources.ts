/** Sources as the method cites them. */
import type {CitedSource} from '../answer/cited-source.js';
import type {Formatter} from '../answer/formatter.js';
import type {SourceText} from '../evidence/figure-tables.js';
import type {SourceId} from '../evidence/ids.js';
import type {MethodStrings} from '../i18n/strings/method-strings.js';

/** Who said what, and when the records were last gone through. */
export interface Sources {
  readonly sourceOf: (id: SourceId) => SourceText | undefined;
  /** ISO 8601. */
  readonly REVIEWED: string;
  /** What lists take off a course of some sessions that is paid at once, as shares of its price. */
  readonly COURSE_DISCOUNTS: readonly (readonly [
    sessions: number,
    low: number,
    likely: number,
    high: number,
    lists: number,
  ])[];
}

/** What the method is written from, beside the estimate. */
export interface MethodSource {
  readonly formatter: Formatter;
  readonly strings: MethodStrings;
  readonly sources: Sources;
}

export const commaIn = ({strings: {comma}}: Formatter): string => comma ?? ',';

/** Papers one by one; clinics' pages and price lists as a number, since none is named. */
export function citedSources(ids: readonly SourceId[], source: MethodSource): CitedSource[] {
  const {pages, lists, untitled} = source.strings;
  const found = ids.flatMap((id) => source.sources.sourceOf(id) ?? []);
  return [
    ...found
      .filter(({level}) => level === 'trial' || level === 'review')
      .map((paper) => citedPaper(paper, untitled)),
    ...countedSources(found, 'clinic page', pages, source),
    ...countedSources(found, 'price list', lists, source),
  ];
}

function citedPaper(
  {authors, title, journal, year, link}: SourceText,
  untitled: string,
): CitedSource {
  const published = [journal, year].filter(Boolean).join(' ');
  const text = [authors, title || untitled, published].filter(Boolean).join('. ');
  return {
    // A title may end in a dot of its own.
    text: text.replace(/\.\. /g, '. '),
    link,
    ...(title !== '' && {language: 'en' as const}),
  };
}

/** “7 price lists, 2019–2026”; nothing where there are none. */
function countedSources(
  found: readonly SourceText[],
  level: SourceText['level'],
  plural: MethodStrings['pages'],
  {formatter}: MethodSource,
): CitedSource[] {
  const counted = found.filter((source) => source.level === level);
  if (counted.length === 0) return [];
  const years = yearsOf(counted);
  const when = years && `${commaIn(formatter)} ${[...new Set(years)].join('–')}`;
  return [{text: formatter.plural(plural, counted.length) + (when ?? ''), link: ''}];
}

/** The first and the last year; undefined where none is known. */
export function yearsOf(sources: readonly SourceText[]): readonly [number, number] | undefined {
  const years = sources.flatMap(({year}) => year ?? []);
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}
