import type {LitElement} from 'lit';
import type {PersonAnswers} from '../../engine/person-answers.js';
import type {Estimate} from '../../engine/types.js';
import {REVIEWED} from '../../evidence/reviewed.js';
import {askStringsOf} from '../questions-to-ask/strings.js';
import {datesStringsOf} from '../dates-and-budget/strings.js';
import {experienceStringsOf} from '../what-it-is-like/strings.js';
import {mattersStringsOf} from '../what-matters/strings.js';
import {personStringsOf} from '../strings.js';
import {planStringsOf} from './strings.js';
import {safetyStringsOf} from '../safety/strings.js';
import type {Wording} from '../../i18n/wording.js';
import {toLink} from './link.js';
import {toText} from './plan-text.js';
import type {Plan} from './plan.js';
import {readDay} from '../dates-and-budget/view.js';
import {toPlan, type AllStrings} from './view.js';
import {interpolate} from '../../i18n/interpolate.js';
import {planView} from './template.js';
import {addStyles} from '../../answer/add-styles.js';
import {calendar} from '../temporal.js';
import {planStyles} from './styles.js';
import {printPlan} from './print-plan.js';
import {copied, saved} from './copy-and-save.js';
import type {Draw} from '../step.js';

async function allStrings(wording: Wording): Promise<AllStrings> {
  const [person, matters, safety, experience, dates, ask, plan] = await Promise.all([
    personStringsOf(wording),
    mattersStringsOf(wording),
    safetyStringsOf(wording),
    experienceStringsOf(wording),
    datesStringsOf(wording),
    askStringsOf(wording),
    planStringsOf(wording),
  ]);
  return {person, matters, safety, experience, dates, ask, plan};
}

/** The page's address with all answers behind the “#”. */
const addressOf = ({id}: LitElement, {inputs}: Estimate, answers: PersonAnswers): string =>
  `${location.href.replace(/#.*/s, '')}${toLink(id, inputs, answers)}`;

/** “Take it with me”: on paper, in a calendar, as a link, as text. */
export async function prepare(wording: Wording): Promise<Draw> {
  const [strings, {PlainDate, Now}] = await Promise.all([allStrings(wording), calendar()]);
  const {plan: s} = strings;
  /** The link that was asked for; it goes when an answer changes. */
  let made = '';
  /** What could not be done, and for which answers: it goes when they change. */
  let undone: {readonly link: string; readonly label: string; readonly text: string} | undefined;
  return ({estimate, formatter, view, charts, answers, config, host, change, say}) => {
    addStyles(host, planStyles);
    const link = addressOf(host, estimate, answers);
    const plan = (): Plan =>
      toPlan({
        estimate,
        view,
        answers,
        formatter,
        strings,
        config,
        link,
        calendar: PlainDate,
        today: Now.plainDateISO(),
        reviewed: REVIEWED,
      });
    const copy = async (text: string, done: string): Promise<void> => {
      const isCopied = await copied(text);
      undone = isCopied ? undefined : {link, label: s.copyByHand, text};
      say(isCopied ? done : s.done.failed);
    };
    /** What a part is needed for that could not be fetched. */
    const failed = (): void => {
      undone = {link, label: formatter.strings.failed, text: ''};
      say(formatter.strings.failed);
    };
    const calendars = answers.start === undefined ? [] : plan().calendars;
    return planView(
      {
        intro: s.intro,
        labels: s,
        linkNote: s.linkNote,
        made: made === link ? made : '',
        undone: undone?.link === link ? undone : undefined,
        calendars: calendars.map((each) => ({
          label: interpolate(s.calendar, {treatment: each.treatment}),
          save: () => {
            import('./calendar-file.js')
              .then(({toCalendarFile}) => {
                saved(
                  toCalendarFile(each, (iso) => PlainDate.from(iso), new Date()),
                  `${each.id}.ics`,
                  'text/calendar',
                );
                undone = undefined;
                say(s.done.calendar);
              })
              .catch(failed);
          },
        })),
        noCalendar:
          calendars.length > 0
            ? ''
            : readDay(answers.start ?? '', false, Now.plainDateISO(), PlainDate).value === undefined
              ? s.noStart
              : s.noVisits,
      },
      {
        print: () => {
          charts()
            .then((all) =>
              printPlan(host.renderRoot as ShadowRoot, {
                plan: plan(),
                charts: all,
                words: s,
                language: wording.language,
                direction: formatter.strings.direction ?? 'ltr',
              }),
            )
            .then(() => {
              undone = undefined;
              say(s.done.print);
            })
            .catch(failed);
        },
        text: () => {
          void copy(toText(plan(), s.linkBack), s.done.text);
        },
        link: () => {
          made = link;
          change({});
          void copy(link, s.done.link);
        },
      },
    );
  };
}
