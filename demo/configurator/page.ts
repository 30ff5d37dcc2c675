import type {Problems} from './problems.js';
import type {ConfigIssue} from './door.js';
import type {SiteId} from './snippets/sites.js';
import type {State} from './state.js';

/** What is about the page and not about the clinic. It is not kept. */
export interface Sight {
  readonly width: 'phone' | 'desktop';
  readonly colours: 'light' | 'dark';
  readonly site: SiteId;
  /** On a narrow screen: the preview in place of the fields. */
  readonly showsPreview: boolean;
  /** What became of the last file: whether the fields are now as it says, and what of it could not be used. Undefined where none was loaded. */
  readonly loaded: {readonly isUsed: boolean; readonly issues: readonly ConfigIssue[]} | undefined;
  readonly keeps: boolean;
  /** Said to screen readers, and shown beside what was pressed. */
  readonly status: string;
}

/** What a part of the page is made from, and what it can do. */
export interface Page {
  readonly state: State;
  readonly sight: Sight;
  /** Those that are shown: not that of a field in which somebody is typing. */
  readonly problems: Problems;
  /** Changes the fields. With a name, that field has the focus afterwards. */
  readonly change: (edit: (draft: State) => void, focus?: string) => void;
  readonly look: (sight: Partial<Sight>) => void;
  readonly keep: (wanted: boolean) => void;
  readonly load: (text: string) => void;
  readonly startAgain: () => void;
  /** Undoes the last time that everything was replaced; undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
}
