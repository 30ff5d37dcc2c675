import type {Formatter} from '../../answer/formatter.js';
import type {View} from '../../answer/view.js';
import type {DifferencesView} from '../../differences/view.js';
import type {Config} from '../../clinic-config/config.js';
import type {PersonAnswers} from '../../engine/person-answers.js';
import type {Estimate} from '../../engine/types.js';
import type {DatesStrings} from '../../i18n/strings/dates-and-budget-strings.js';
import type {AskStrings} from '../../i18n/strings/questions-to-ask-strings.js';
import type {SafetyStrings} from '../../i18n/strings/safety-strings.js';
import type {PersonStrings} from '../../i18n/strings/steps-strings.js';
import type {PlanStrings} from '../../i18n/strings/take-along-strings.js';
import type {ExperienceStrings} from '../../i18n/strings/what-it-is-like-strings.js';
import type {MattersStrings} from '../../i18n/strings/what-matters-strings.js';

/** The sentences of every step: the plan holds what all of them say. */
export interface AllStrings {
  readonly person: PersonStrings;
  readonly matters: MattersStrings;
  readonly safety: SafetyStrings;
  readonly experience: ExperienceStrings;
  readonly dates: DatesStrings;
  readonly ask: AskStrings;
  readonly plan: PlanStrings;
}

/** What a plan is made of. */
export interface PlanSource {
  /** As it stands on the screen. */
  readonly view: View;
  /** What differs, as on the screen; undefined where that could not be fetched. */
  readonly differences: DifferencesView | undefined;
  /** The sums in one sentence. */
  readonly spoken: string | undefined;
  readonly estimate: Estimate;
  readonly answers: PersonAnswers;
  readonly formatter: Formatter;
  readonly strings: AllStrings;
  /** The clinic's safety questions and closed days. */
  readonly config: Config;
  readonly calendar: Temporal.PlainDateConstructor;
  readonly today: Temporal.PlainDate;
  /** When the studies were last gone through, ISO 8601. */
  readonly reviewed: string;
  /** Brings all answers back. */
  readonly link: string;
}
