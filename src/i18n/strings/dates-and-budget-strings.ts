import type {Plural} from './answer-strings.js';

/** What is typed in. */
export type DateField = 'start' | 'event' | 'limit';

/** Why what was typed in cannot be used. */
export type DateIssue =
  'noDay' | 'farDay' | 'eventPast' | 'eventBeforeStart' | 'noAmount' | 'negative' | 'huge';

/** “My dates and budget”. */
export interface DatesStrings {
  readonly intro: string;
  readonly fields: Readonly<Record<DateField, string>>;
  readonly hints: Readonly<Record<DateField, string>>;
  readonly issues: Readonly<Record<DateIssue, string>>;
  /** What is used until an issue is put right. */
  readonly kept: string;
  /** Said aloud, once for each treatment. */
  readonly said: string;
  readonly start: Readonly<{
    heading: string;
    /** The day asked for is closed. */
    moved: string;
    /** Some weekdays are closed. */
    openDays: string;
    columns: Readonly<{session: string; when: string; healed: string}>;
    perhaps: string;
    /** What “perhaps” means. */
    perhapsNote: string;
    /** Fewer than the usual number of sessions; `{n}` is the low end of the range. */
    fewer: Plural;
    undated: string;
    unknownSessions: string;
    home: string;
    firstChange: string;
    noFirstChange: string;
    fullResult: string;
    noFullResult: string;
    /** The full result would come before the last usual session. */
    sooner: string;
    untreated: string;
  }>;
  readonly event: Readonly<{
    heading: string;
    fromToday: string;
    fromStart: string;
    /** By how early the first session is; no start was given, so today counts. */
    today: Readonly<Record<'safe' | 'likely' | 'late', string>>;
    /** The same for the start that was given. */
    start: Readonly<Record<'safe' | 'likely' | 'late', string>>;
    /** After these, where the safer day is still to come. */
    safer: string;
    /** Instead, where it has passed and the likely day has not. */
    noSafer: string;
    unknown: string;
    /** `{usual}` is the usual number of sessions. */
    fitting: Plural;
    noneFits: string;
    firstFits: string;
    lastSession: string;
    firstChange: Readonly<Record<'likely' | 'perhaps' | 'unlikely' | 'unknown', string>>;
    untreated: string;
  }>;
  readonly limit: Readonly<{
    heading: string;
    covers: Readonly<Record<'all' | 'likely' | 'low' | 'none', string>>;
    noPrice: string;
    noCourse: string;
    /** Below what is counted with prices that are not the clinic's. */
    otherClinics: string;
    /** Chosen by the larger number; `{range}` holds both. */
    sessions: Plural;
    /** `{n}` is the usual number of sessions. */
    usual: Plural;
    untreated: string;
  }>;
}
