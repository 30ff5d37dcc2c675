import type {CitedSource} from '../../answer/cited-source.js';
import {figureTexts} from '../../answer/figure-texts.js';
import type {Formatter} from '../../answer/formatter.js';
import type {Slot} from '../../answer/slot.js';
import type {Estimate, Option} from '../../engine/types.js';
import type {CitedSentence} from '../../evidence/cited-sentence.js';
import type {Grade, QuantityId, TreatmentId} from '../../evidence/ids.js';
import {UNTREATED, visitOf} from '../../evidence/treatments/all-details.js';
import type {ProsAndCons} from '../../evidence/visit.js';
import {interpolate} from '../../i18n/interpolate.js';
import type {PersonStrings} from '../../i18n/strings/steps-strings.js';
import type {ExperienceStrings} from '../../i18n/strings/what-it-is-like-strings.js';
import {toCare, toRedFlags, type CareDates, type CareStepView} from './care-view.js';
import {CitingWriter, type CitedLine, type Ground} from './citing-writer.js';
import {harmLines} from './harm-lines.js';
import {lastingLines} from './lasting-lines.js';

/** Lines under a heading. */
export interface LineGroup {
  readonly title: string;
  readonly lines: readonly CitedLine[];
}

/** What is good and what is hard: as many points of each. */
type Sides = readonly [good: LineGroup, hard: LineGroup];

/** What one treatment is like; every treatment has the same parts. */
export interface TreatmentExperience {
  readonly slot: Slot;
  readonly treatment: TreatmentId;
  readonly name: string;
  readonly sides: Sides;
  /** Before, on the day, afterwards, rare, how long it lasts. */
  readonly parts: readonly LineGroup[];
  readonly care: readonly CareStepView[];
}

export interface ExperienceView {
  readonly intro: string;
  readonly legend: string;
  readonly legendKey: readonly NonNullable<Ground['sure']>[];
  readonly treatments: readonly TreatmentExperience[];
  readonly untreated: Readonly<{name: string; text: string; sides: Sides}>;
  readonly care: Readonly<{title: string; when: string; what: string}>;
  readonly flags: LineGroup;
  readonly sources: Readonly<{title: string; list: readonly CitedSource[]}>;
}

/**
 * What each compared treatment is like, from before the visit to months after it, and what doing
 * nothing is like.
 */
export function toExperience(
  {inputs, options}: Estimate,
  formatter: Formatter,
  strings: ExperienceStrings & Pick<PersonStrings, 'onArea'>,
  dates: CareDates = {},
): ExperienceView {
  const writer = new CitingWriter(formatter, strings);
  const {titles, when} = strings;
  const onArea = strings.onArea[inputs.area];
  const compared = options.filter(({treatment}) => treatment !== 'none');
  return {
    intro: strings.intro,
    legend: strings.legend,
    legendKey: legendKeyOf(strings),
    treatments: compared.map((option, slot): TreatmentExperience => {
      const treatment = option.treatment as Exclude<TreatmentId, 'none'>;
      return {
        slot: slot as Slot,
        treatment,
        name: formatter.strings.treatments[treatment].name,
        sides: sidesOf(visitOf(treatment), writer),
        parts: [
          ...partsOf(option, onArea, writer),
          {title: strings.lasting.title, lines: lastingLines(option, inputs, writer)},
        ],
        care: toCare({treatment, area: inputs.area}, dates, writer),
      };
    }),
    untreated: {
      name: formatter.strings.treatments.none.name,
      text: formatter.strings.untreated[inputs.concern],
      sides: sidesOf(UNTREATED, writer),
    },
    care: {title: titles.care, when: when.column, what: when.what},
    flags: {title: titles.flags, lines: toRedFlags(writer)},
    sources: {title: titles.sources, list: writer.list()},
  };
}

const statementLines = (
  statements: readonly CitedSentence[],
  sentences: Readonly<Record<string, string>>,
  writer: CitingWriter,
): CitedLine[] =>
  statements.map((statement) => writer.statement(sentences[statement.id] ?? '', statement));

const sidesOf = ({good, hard}: ProsAndCons, writer: CitingWriter): Sides => {
  const {strings} = writer;
  return [
    {title: strings.titles.good, lines: statementLines(good, strings.good, writer)},
    {title: strings.titles.hard, lines: statementLines(hard, strings.hard, writer)},
  ];
};

/** Before, on the day, afterwards, rare. `onArea` names the place: “on the whole face”. */
function partsOf(option: Option, onArea: string, writer: CitingWriter): LineGroup[] {
  const treatment = option.treatment as Exclude<TreatmentId, 'none'>;
  const {formatter, strings} = writer;
  const {titles, figures} = strings;
  const {before, numbing, during, how = [], common, rare, named} = visitOf(treatment);
  const [minutes, minutesUnknown] = figures.minutes;
  const figure = (quantity: QuantityId, sentences: readonly [string, string]): CitedLine =>
    figureLine(option, quantity, sentences, writer);
  const effects = formatter.list(common.effects.map((effect) => strings.effects[effect]));
  return [
    {title: titles.before, lines: statementLines(before, strings.before, writer)},
    {
      title: titles.day,
      lines: [
        ...statementLines([numbing], strings.day, writer),
        figure('minutesPerVisit', [interpolate(minutes, {area: onArea}), minutesUnknown]),
        ...statementLines([during], strings.day, writer),
        ...statementLines(how, strings.how, writer),
        figure('pain', figures.pain),
      ],
    },
    {
      title: titles.after,
      lines: [
        writer.line(interpolate(strings.common, {effects}), common.grade, common.sources),
        figure('rednessDays', figures.red),
        figure('daysOff', figures.healed),
        figure('darkMarks', figures.marks),
      ],
    },
    {title: titles.rare, lines: harmLines(treatment, rare, named, writer)},
  ];
}

const legendKeyOf = ({sure}: ExperienceStrings): ExperienceView['legendKey'] =>
  (Object.keys(sure) as Grade[]).map((grade) => ({grade, words: sure[grade]}));

/** A figure of the estimate, as the table says it. */
function figureLine(
  option: Option,
  quantity: QuantityId,
  [known, unknown]: readonly [string, string],
  writer: CitingWriter,
): CitedLine {
  const figure = option[quantity];
  if (figure === null) return writer.line(unknown, '', ['figures']);
  const [likely, range] = figureTexts(quantity, figure, writer.formatter);
  const grade = option.evidence[quantity]?.grade ?? '';
  return writer.line(interpolate(known, {likely, range}), grade, ['figures']);
}
