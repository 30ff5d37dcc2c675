import type {
  AreaId,
  ConcernId,
  KindId,
  Severity,
  SkinType,
  TreatmentId,
} from '../../evidence/ids.js';
import type {NoticeId} from '../../evidence/ids.js';
import type {Wording} from '../sentences.js';
import type {Suitability} from '../../evidence/suitability.js';

/** How a treatment is called: in a table's head, inside a sentence, and what it is. */
export interface TreatmentWords {
  readonly name: string;
  /** As it stands after “with”. */
  readonly within: string;
  /** One plain sentence. */
  readonly what: string;
}

/** Plural forms by `Intl.PluralRules`; `other` is always there. `{n}` is the number. */
export type Plural = Readonly<{other: string} & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Every sentence of the screen. `{name}` stands for a word or figure that is put in. A missing one does not compile. */
export interface Strings extends Wording {
  /** The language that they are in, as a BCP 47 tag. */
  readonly language: string;
  /** Which way it is written; left out: from left to right. */
  readonly direction?: 'rtl';
  /** What stands between the members of a list; left out: the Latin comma. */
  readonly comma?: string;
  readonly concerns: Readonly<Record<ConcernId, string>>;
  /** As they stand inside a sentence. */
  readonly concernsWithin: Readonly<Record<ConcernId, string>>;
  readonly kinds: Readonly<Record<KindId, string>>;
  readonly areas: Readonly<Record<AreaId, string>>;
  /** As they stand inside a sentence: “on the whole face”. */
  readonly onArea: Readonly<Record<AreaId, string>>;
  readonly treatments: Readonly<Record<TreatmentId, TreatmentWords>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severitiesWithin: Readonly<Record<Severity, string>>;
  /** What the skin does in the sun. */
  readonly skinTypes: Readonly<Record<SkinType | 'unknown', string>>;
  readonly suitabilities: Readonly<Record<Suitability, string>>;
  readonly notices: Readonly<Record<NoticeId, readonly [title: string, text: string]>>;
  /** What usually happens without treatment. */
  readonly untreated: Readonly<Record<ConcernId, string>>;
  readonly ask: Readonly<{
    concern: string;
    kind: string;
    area: string;
    skin: string;
    severity: string;
    notSure: string;
    type: string;
    monk: string;
  }>;
  readonly answer: Readonly<{
    /** One clause an option; the first begins the sentence. */
    costs: string;
    costsUnknown: string;
    sub: string;
    untreated: string;
    figures: string;
    compare: string;
    compareHint: string;
    studies: string;
  }>;
  readonly rows: Readonly<{
    cost: string;
    sessions: string;
    result: string;
    healing: string;
    change: string;
    darkMarks: string;
    darkMarksUnknown: string;
    visit: string;
  }>;
  readonly cells: Readonly<{
    range: string;
    people: Plural;
    peopleRange: string;
    fewer: string;
    more: string;
    notKnown: string;
    askClinic: string;
    noStudy: string;
    perSession: string;
    weeksApart: string;
    firstChange: string;
    red: string;
    better: string;
    others: Plural;
    pain: string;
    fades: string;
    borrowed: string;
  }>;
  /** Stands in the place of a part that cannot be fetched. */
  readonly failed: string;
  /** Opens what the figures rest on; `mark` is said of the small mark beside a figure. */
  readonly method: Readonly<{title: string; mark: string}>;
  readonly footer: string;
}
