/** “Take it with me”. */
export interface PlanStrings {
  readonly intro: string;
  /** What can be done with the plan, each a button; `{treatment}` is one of the options. */
  readonly print: string;
  readonly calendar: string;
  /** In the place of the calendars while there is no start date. */
  readonly noStart: string;
  readonly link: string;
  /** What stands in a link, and who can read it. */
  readonly linkNote: string;
  readonly text: string;
  /** Over the field with what could not be copied. */
  readonly copyByHand: string;
  /** Said aloud after each. */
  readonly done: Readonly<{print: string; calendar: string; link: string; text: string; failed: string}>;
  /** The plan itself. */
  readonly title: string;
  readonly made: string;
  readonly answers: string;
  readonly reviewed: string;
  readonly charts: string;
  readonly linkBack: string;
  /** Events of a calendar. */
  readonly events: Readonly<{name: string; session: string; sessionPerhaps: string; between: string; healing: string; care: string; firstChange: string; fullResult: string; estimate: string}>;
  /** One session as a line: “1: Sun, 14 March 2027. Healed by 17 March”. */
  readonly session: string;
  readonly sessionRange: string;
}
