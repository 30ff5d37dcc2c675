import type {LitElement, TemplateResult} from 'lit';
import type {AnswerOnScreen} from '../answer/answer-on-screen.js';
import type {DrawableChart} from '../charts/index.js';
import type {Config} from '../clinic-config/config.js';
import type {PersonAnswers} from '../engine/person-answers.js';
import type {PlanWay} from '../evidence/ids.js';
import type {PersonStrings} from '../i18n/strings/steps-strings.js';
import type {Wording} from '../i18n/wording.js';
import type {Booking} from './take-along/booking-plan.js';

/** What the steps are about. */
export interface StepSubject extends AnswerOnScreen {
  /** True where the page leaves the charts out. */
  readonly noCharts: boolean;
  /** Empty where the page has no clinic. */
  readonly config: Config;
  /** Where the clinic takes the plan with a booking. */
  readonly booking: Booking | undefined;
}

/** What a step is drawn from, and what it can do. */
export interface StepContext extends StepSubject {
  readonly answers: PersonAnswers;
  /** The titles of the steps. */
  readonly titles: PersonStrings;
  /** Every chart, as the screen draws them; none where the page leaves them out. */
  readonly charts: () => Promise<readonly DrawableChart[]>;
  readonly host: LitElement;
  /** Keeps new answers of the person and draws anew. */
  readonly change: (answers: Partial<PersonAnswers>) => void;
  /** Has screen readers say a text, once. */
  readonly announce: (text: string) => void;
  /** The plan was taken along. */
  readonly taken: (way: PlanWay) => void;
}

export type DrawStep = (context: StepContext) => TemplateResult;

/** One step on the way to a decision, in a file that is fetched when the step is opened. */
export interface Step {
  /** Fetches the sentences of a language and whatever else the step is drawn with. */
  readonly prepare: (wording: Wording) => Promise<DrawStep>;
}
