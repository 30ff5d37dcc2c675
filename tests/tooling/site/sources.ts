import {readRecords} from './records.js';

/** A source as the page of sources shows it. */
interface ListedSource {
  readonly id: string;
  readonly key: string;
  readonly title: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  /** Who, where and when. */
  readonly line: string;
}

const GROUPS = [
  {level: 'trial', name: 'Studies'},
  {level: 'review', name: 'Reviews'},
  {level: 'price list', name: 'Price lists'},
  {level: 'clinic page', name: 'Clinic pages'},
] as const;

/** All sources by their kind, in the order of their titles. */
export function sourceGroups(
  root: string,
): readonly {readonly name: string; readonly sources: readonly ListedSource[]}[] {
  const sources = readRecords(root, 'sources');
  const known: readonly string[] = GROUPS.map(({level}) => level);
  const lost = sources.find(({level}) => !known.includes(String(level)));
  if (lost) throw new Error(`No group for sources of the kind “${String(lost['level'])}”.`);
  return GROUPS.map(({level, name}) => ({
    name,
    sources: sources
      .filter((source) => source['level'] === level)
      .map((source) => ({
        ...(source as unknown as ListedSource),
        line: ['authors', 'journal', 'year']
          .map((key) => source[key])
          .filter((value) => value !== null && value !== undefined && value !== '')
          .join(', '),
      }))
      .sort((first, second) =>
        (first.title ?? first.key).localeCompare(second.title ?? second.key, 'en'),
      ),
  }));
}
