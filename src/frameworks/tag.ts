import type {EstimateBookEvent} from '../element/estimate-book-event.js';
import type {EstimateChangeEvent} from '../element/estimate-change-event.js';
import type {EstimateErrorEvent} from '../element/estimate-error-event.js';
import type {EstimatePlanEvent} from '../element/estimate-plan-event.js';
import type {EstimateStepEvent} from '../element/estimate-step-event.js';
import type {EstimateViewEvent} from '../element/estimate-view-event.js';
import type {EstimatorSettings, SettingAttributes} from '../element/estimator-settings.js';
import type {TreatmentId} from '../evidence/ids.js';

/** `skin-tone` → `skinTone`. */
export type CamelCase<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Text;

/** A question that a page can hide. */
type HiddenQuestion = 'concern' | 'kind' | 'area' | 'skin-tone' | 'severity';

type Settings = Pick<EstimatorSettings, CamelCase<keyof SettingAttributes>>;

/** What the tag takes, under the names of its properties. Lists are lists, or texts with blanks. */
export interface EstimatorProperties extends Readonly<
  Partial<Omit<Settings, 'treatments' | 'hide'>>
> {
  /**
   * Treatments to compare; four at most beside `none`, which is doing nothing. A text has blanks
   * between them.
   */
  readonly treatments?: readonly TreatmentId[] | Settings['treatments'];
  /** Questions that the page does not want asked. A text has blanks between them. */
  readonly hide?: readonly HiddenQuestion[] | Settings['hide'];
}

/** The attributes that have another name than their property: `skin-tone`. */
export type DashedAttributes = {
  readonly [
    Name in Extract<keyof SettingAttributes, `${string}-${string}`>
  ]?: SettingAttributes[Name];
};

/** What the tag fires. */
export interface EstimatorEvents {
  readonly 'estimate-change': EstimateChangeEvent;
  readonly 'estimate-error': EstimateErrorEvent;
  readonly 'estimate-book': EstimateBookEvent;
  readonly 'estimate-plan': EstimatePlanEvent;
  readonly 'estimate-step': EstimateStepEvent;
  readonly 'estimate-view': EstimateViewEvent;
}

/** A listener for each event, as a framework writes them: `on:estimate-change`. */
export type EstimatorListeners<Prefix extends string> = {
  readonly [Name in keyof EstimatorEvents as `${Prefix}${Name}`]?: (
    event: EstimatorEvents[Name],
  ) => void;
};

/** `onEstimateChange` with what it is called with, and so on. */
export type EstimatorHandlers = {
  readonly [Name in keyof EstimatorEvents as `on${Capitalize<CamelCase<Name>>}`]?: (
    event: EstimatorEvents[Name],
  ) => void;
};
