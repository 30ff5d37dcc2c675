import type {PartName} from '../wording.js';
import type {Strings, WritingSystem} from './answer-strings.js';
import type {ChartStrings} from './charts-strings.js';
import type {ClinicStrings} from './clinic-strings.js';
import type {DatesStrings} from './dates-and-budget-strings.js';
import type {DifferenceStrings} from './differs-strings.js';
import type {LinkStrings} from './link-strings.js';
import type {MethodStrings} from './method-strings.js';
import type {AskStrings} from './questions-to-ask-strings.js';
import type {SafetyStrings} from './safety-strings.js';
import type {PersonStrings} from './steps-strings.js';
import type {PlanStrings} from './take-along-strings.js';
import type {ExperienceStrings} from './what-it-is-like-strings.js';
import type {MattersStrings} from './what-matters-strings.js';

/**
 * The sentences of each part. Its name here is public; its files are named for what the part shows.
 */
export interface StringsByPart {
  readonly main: Strings;
  readonly differs: DifferenceStrings;
  readonly charts: ChartStrings;
  readonly method: MethodStrings;
  readonly person: PersonStrings;
  readonly matters: MattersStrings;
  readonly safety: SafetyStrings;
  readonly experience: ExperienceStrings;
  readonly dates: DatesStrings;
  readonly ask: AskStrings;
  readonly plan: PlanStrings;
  readonly clinic: ClinicStrings;
  readonly link: LinkStrings;
}

/**
 * Gives the sentences of each part in one language; `main` says with them how the language is
 * written.
 */
export type LanguageStrings = {
  readonly [Part in PartName]: (
    writingSystem: WritingSystem,
  ) => StringsByPart[Part] | Promise<StringsByPart[Part]>;
};
