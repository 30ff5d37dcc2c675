import type {ConcernId} from '../../src/evidence/ids.js';
import type {ConfigIssue} from '../../src/clinic-config/issue.js';
import type {FormState} from './form-state.js';
import type {Mends} from './mends.js';
import type {PageCheck} from './page-check/check-page.js';
import type {PastedList} from './pasted-list.js';
import type {Problems} from './problems.js';
import type {SiteId} from './snippets/sites.js';

/** What the page shows, apart from what the clinic says of itself. It is not stored. */
export interface PageView {
  /** Width of the preview. */
  readonly width: 'phone' | 'desktop';
  /** Colour scheme of the preview. */
  readonly colours: 'light' | 'dark';
  /** The kind of site for which code is shown. */
  readonly site: SiteId;
  /** The concern of the page for which code is shown, in its compact form; empty for all. */
  readonly landing: ConcernId | '';
  /** Whether the code for plain HTML has the answer in it. */
  readonly withAnswer: boolean;
  /** On a narrow screen: the preview in place of the fields. */
  readonly showsPreview: boolean;
  /**
   * Whether the text loaded last was used, and what in it could not be. Undefined where none was
   * loaded.
   */
  readonly loaded: {readonly isUsed: boolean; readonly issues: readonly ConfigIssue[]} | undefined;
  /** What was found on the clinic's page; undefined before somebody has asked. */
  readonly checked: PageCheck | undefined;
  /** Colours that were found in a picture; undefined before somebody has chosen one. */
  readonly logoColours: readonly string[] | undefined;
  /** A price list that was read and is not used yet. */
  readonly pasted: PastedList | undefined;
  /** The field whose text or file could not be read last, and why; undefined where all could be. */
  readonly unread: {readonly field: string; readonly problem: string} | undefined;
  /** Whether the fields are stored on this device as they change. */
  readonly isStored: boolean;
  /** A link that shows these fields to somebody else; empty before somebody asks for it. */
  readonly shareLink: string;
  /** A message that is shown and that screen readers announce. */
  readonly status: string;
}

/** What every part of the page is rendered from, and the actions it may take. */
export interface PageContext {
  readonly state: FormState;
  readonly view: PageView;
  /** Problems that are shown: all but that of a field in which somebody is typing. */
  readonly problems: Problems;
  /** The same of the answers about a price list that was pasted. */
  readonly listProblems: Problems;
  /** What was made of fields that were nearly right; not told while somebody is typing either. */
  readonly mends: Mends;
  /** Changes the fields, then moves the focus to the field named by `focusId`. */
  readonly change: (edit: (draft: FormState) => void, focusId?: string) => void;
  readonly changeView: (changes: Partial<PageView>) => void;
  readonly setStored: (isWanted: boolean) => void;
  /** Loads what was given in a field, which is marked where nothing of it can be used. */
  readonly load: (text: string, field: string) => void;
  /** Puts other values into all fields; `undo` brings these back. */
  readonly replaceAll: (state: FormState, status: string) => void;
  readonly startAgain: () => void;
  /** Takes the last change back; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  /** The same where all fields were replaced last; undefined where they were not. */
  readonly undoReplacing: (() => void) | undefined;
  /** Notes that the fields as they are now have been taken along, so leaving loses nothing. */
  readonly markTaken: () => void;
}
