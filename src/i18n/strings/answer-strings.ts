import type {Severity, SkinType} from '../../evidence/ids.js';
import type {Suitability} from '../../evidence/suitability.js';
import type {Wording} from '../wording.js';
import type {NameStrings} from './name-strings.js';

/** Plural forms by `Intl.PluralRules`; `other` is always there. `{n}` is the number. */
export type Plural = Readonly<{other: string} & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** How a language is written, where it is not written as English is. */
export interface WritingSystem {
  /** Left out: from left to right. */
  readonly direction?: 'rtl';
  /** What stands between the members of a list; left out: the Latin comma. */
  readonly comma?: string;
}

/**
 * The sentences of the answer. `{name}` stands for a word or figure that is put in. A missing
 * sentence does not compile.
 */
export interface Strings extends Wording, WritingSystem, NameStrings {
  readonly severities: Readonly<Record<Severity, string>>;
  /** What the skin does in the sun. */
  readonly skinTypes: Readonly<Record<SkinType | 'unknown', string>>;
  readonly suitabilities: Readonly<Record<Suitability, string>>;
  readonly ask: Readonly<{
    concern: string;
    kind: string;
    area: string;
    skin: string;
    severity: string;
    notSure: string;
    type: string;
    monk: string;
    /** Where nobody has answered yet. */
    chooseSkin: string;
  }>;
  readonly answer: Readonly<{
    /** Stands above the sums. */
    title: string;
    /** What is read aloud: one clause an option; the first begins the sentence. */
    costs: string;
    costsUnknown: string;
    untreated: string;
    /** Shows what the compact layout leaves out. */
    all: string;
    figures: string;
    compare: string;
    /** What a bar and its mark mean. */
    bars: string;
  }>;
  readonly rows: Readonly<{
    cost: string;
    sessions: string;
    result: string;
    healing: string;
    change: string;
    darkMarks: string;
    darkMarksUnknown: string;
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
    /** Of a row that is the same for all treatments. */
    each: string;
    borrowed: string;
  }>;
  /** Stands in the place of a part that cannot be fetched. */
  readonly failed: string;
  /** Opens what the figures rest on. */
  readonly method: Readonly<{title: string}>;
  readonly footer: string;
}
