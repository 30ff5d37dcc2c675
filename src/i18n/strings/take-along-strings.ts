/** “Take it with me”. */
export interface PlanStrings {
  readonly intro: string;
  /** What can be done with the plan, each a button; `{treatment}` is one of the options. */
  readonly print: string;
  readonly calendar: string;
  /** In the place of the calendars while there is no start date. */
  readonly noStart: string;
  /** The same where there is a start date, but no visit from today on. */
  readonly noVisits: string;
  readonly link: string;
  /** What stands in a link, and who can read it. */
  readonly linkNote: string;
  readonly text: string;
  /** Opens the person’s own mail program. */
  readonly mail: string;
  /** In the mail: that it is not the whole plan. */
  readonly mailShort: string;
  /** Where the clinic takes the plan with a booking. */
  readonly booking: Readonly<{
    /** In the place of the other intro, which says that nothing is sent. */
    intro: string;
    heading: string;
    /** Beside the box. */
    consent: string;
    note: string;
    /** Opens the text that would be sent. */
    sent: string;
  }>;
  /** Over the field with what could not be copied. */
  readonly copyByHand: string;
  /** Said aloud after each. */
  readonly done: Readonly<{
    print: string;
    calendar: string;
    link: string;
    text: string;
    mail: string;
    failed: string;
    /** Where no print view opened, and over the plan as text. */
    noPrint: string;
    /** Where nobody knows whether a file was saved, and over the plan as text. */
    perhapsCalendar: string;
    /** The same where no file can be saved. */
    noCalendar: string;
  }>;
  /** The plan itself. */
  readonly title: string;
  readonly made: string;
  readonly answers: string;
  readonly reviewed: string;
  /** Over what stands beside the figures: warnings, and what is not usual for this skin. */
  readonly notices: string;
  readonly charts: string;
  readonly linkBack: string;
  /** On paper, where `{parts}` had no room, wholly or in part. */
  readonly leftOut: string;
  readonly events: PlanEventStrings;
  /** One session as a line: “1: Sun, 14 March 2027. Healed by 17 March”. */
  readonly session: string;
  readonly sessionRange: string;
  readonly sessionHealed: string;
  readonly sessionHealingUnknown: string;
}

/** Events of a calendar. */
export interface PlanEventStrings {
  readonly name: string;
  readonly session: string;
  readonly sessionPerhaps: string;
  readonly between: string;
  readonly estimate: string;
  /** Said of sessions beside `estimate`. */
  readonly byClinic: string;
  readonly healing: string;
  readonly healed: string;
  /** Care on some days, with their dates. */
  readonly careStep: string;
  readonly firstChange: string;
  readonly fullResult: string;
  /** Before the day to be ready for, `{date}`. */
  readonly lastSession: string;
  readonly lastDay: string;
  readonly nearEvent: string;
  readonly afterEvent: string;
}
