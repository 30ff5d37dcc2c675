import type {LitElement, TemplateResult} from 'lit';
import type {Config} from '../clinic-config/config.js';
import type {PersonAnswers} from '../engine/person-answers.js';
import type {Estimate} from '../engine/types.js';
import type {Wording} from '../i18n/wording.js';
import type {ChartView} from '../charts/chart-view.js';
import type {View} from '../answer/view.js';
import type {Formatter} from '../answer/formatter.js';

/** What a fold of the person's side is drawn from. */
export interface PersonContext {
  readonly estimate: Estimate;
  readonly formatter: Formatter;
  /** What stands on the screen. */
  readonly view: View;
  /** All charts, as they would be drawn; none where the page leaves them out. */
  readonly charts: () => Promise<readonly ChartView[]>;
  readonly answers: PersonAnswers;
  readonly config: Config;
  readonly host: LitElement;
  /** Keeps what the person has said, and draws anew. */
  readonly change: (part: Partial<PersonAnswers>) => void;
  /** Says something aloud, once. */
  readonly say: (text: string) => void;
}

export type Draw = (context: PersonContext) => TemplateResult;

/** A file of its own for each fold, fetched when it is opened. */
export interface Section {
  /** Fetches the sentences of a language and what else the fold rests on. */
  readonly prepare: (wording: Wording) => Promise<Draw>;
}
