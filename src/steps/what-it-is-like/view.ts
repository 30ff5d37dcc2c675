import type {Estimate, Option} from '../../engine/types.js';
import {harmCountOf, UNTREATED, visitOf} from '../../engine/visit.js';
import type {HarmId} from '../../evidence/harm-ids.js';
import type {AreaId, QuantityId, TreatmentId} from '../../evidence/ids.js';
import type {Statement} from '../../evidence/cited-sentence.js';
import type {ExperienceStrings} from '../../i18n/strings/what-it-is-like-strings.js';
import {toCare, toRedFlags, type CareDates, type CareStepView} from './care-view.js';
import {Citing, written, type Cited, type Line, type Writing} from './numbered-sources.js';
import {figureTexts} from '../../answer/figure-texts.js';
import type {Slot} from '../../answer/slot.js';
import {roundShare} from '../../answer/rounding.js';
import {interpolate, type Formatter} from '../../answer/formatter.js';

/** Lines under a heading. */
export interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** What one treatment is like; every treatment has the same parts. */
export interface TreatmentExperience {
  readonly slot: Slot;
  readonly treatment: TreatmentId;
  readonly name: string;
  /** What is good and what is hard about it: as many points of each. */
  readonly sides: readonly [good: Part, hard: Part];
  /** Before, on the day, afterwards, rare. */
  readonly parts: readonly Part[];
  readonly care: readonly CareStepView[];
}

export interface ExperienceView {
  readonly intro: string;
  readonly legend: string;
  readonly treatments: readonly TreatmentExperience[];
  readonly untreated: Readonly<{
    name: string;
    text: string;
    sides: readonly [good: Part, hard: Part];
  }>;
  readonly care: Readonly<{title: string; when: string; what: string}>;
  readonly flags: Part;
  readonly sources: Readonly<{title: string; list: readonly Cited[]}>;
}

type Sayings = Readonly<Record<string, string>>;

const lines = (
  statements: readonly Statement[],
  sayings: Sayings,
  {formatter, citing}: Writing,
): Line[] =>
  statements.map(({id, grade, sources, figures}) =>
    citing.line(interpolate(sayings[id] ?? '', written(figures, formatter)), grade, sources),
  );

const sidesOf = ({good, hard}: typeof UNTREATED, writing: Writing): readonly [Part, Part] => {
  const {titles, good: goods, hard: hards} = writing.strings;
  return [
    {title: titles.good, lines: lines(good, goods, writing)},
    {title: titles.hard, lines: lines(hard, hards, writing)},
  ];
};

/** A figure of the estimate, as the table says it. */
function figureLine(
  option: Option,
  quantity: QuantityId,
  [known, unknown]: readonly [string, string],
  area: AreaId,
  {formatter, citing}: Writing,
): Line {
  const figure = option[quantity];
  if (figure === null) return citing.line(unknown, '', ['figures']);
  const [likely, range] = figureTexts(quantity, figure, formatter);
  return citing.line(
    interpolate(known, {likely, range, area: formatter.strings.onArea[area]}),
    option.evidence[quantity]?.grade ?? '',
    ['figures'],
  );
}

/** How often each harm was counted; in one line, those that nobody counted. */
function harmLines(
  treatment: TreatmentId,
  harms: readonly HarmId[],
  {grade: weight, sources: names}: Statement,
  {formatter, strings, citing}: Writing,
): Line[] {
  const counted = harms.flatMap((harm): Line[] => {
    const count = harmCountOf(treatment, harm);
    if (count === undefined) return [];
    const {range, per, elsewhere, grade, sources} = count;
    const [ranged, alike] = strings.counted[per];
    const text = interpolate(roundShare(range.low) === roundShare(range.high) ? alike : ranged, {
      harm: strings.harms[harm][0],
      likely: formatter.ofHundred(range.likely),
      range: formatter.ofHundredRange(range),
    });
    return [citing.line(elsewhere ? `${text} ${strings.elsewhere}` : text, grade, sources)];
  });
  const others = harms
    .filter((harm) => harmCountOf(treatment, harm) === undefined)
    .map((harm) => strings.harms[harm][1]);
  return others.length === 0
    ? counted
    : [
        ...counted,
        citing.line(
          interpolate(strings.notCounted, {harms: formatter.list(others)}),
          weight,
          names,
        ),
      ];
}

function experienceOf(
  option: Option,
  slot: number,
  area: AreaId,
  dates: CareDates,
  writing: Writing,
): TreatmentExperience {
  const {formatter, strings, citing} = writing;
  const treatment = option.treatment as Exclude<TreatmentId, 'none'>;
  const visit = visitOf(treatment);
  const {titles, figures} = strings;
  const figure = (quantity: QuantityId, sentences: readonly [string, string]): Line =>
    figureLine(option, quantity, sentences, area, writing);
  const {effects, grade, sources} = visit.common;
  return {
    slot: slot as Slot,
    treatment,
    name: formatter.strings.treatments[treatment].name,
    sides: sidesOf(visit, writing),
    parts: [
      {title: titles.before, lines: lines(visit.before, strings.before, writing)},
      {
        title: titles.day,
        lines: [
          ...lines([visit.numbing], strings.day, writing),
          figure('minutesPerVisit', figures.minutes),
          ...lines([visit.during], strings.day, writing),
          figure('pain', figures.pain),
        ],
      },
      {
        title: titles.after,
        lines: [
          citing.line(
            interpolate(strings.common, {
              effects: formatter.list(effects.map((effect) => strings.effects[effect])),
            }),
            grade,
            sources,
          ),
          figure('rednessDays', figures.red),
          figure('daysOff', figures.healed),
          figure('darkMarks', figures.marks),
        ],
      },
      {title: titles.rare, lines: harmLines(treatment, visit.rare, visit.named, writing)},
    ],
    care: toCare(treatment, dates, writing),
  };
}

/** What each compared treatment is like, from before the visit to months after it, and what doing nothing is like. */
export function toExperience(
  {inputs, options}: Estimate,
  formatter: Formatter,
  strings: ExperienceStrings,
  dates: CareDates = {},
): ExperienceView {
  const citing = new Citing(formatter, strings);
  const writing = {formatter, strings, citing};
  const {titles, when} = strings;
  const {name} = formatter.strings.treatments.none;
  const compared = options.filter(({treatment}) => treatment !== 'none');
  return {
    intro: strings.intro,
    legend: strings.legend,
    treatments: compared.map((option, slot) =>
      experienceOf(option, slot, inputs.area, dates, writing),
    ),
    untreated: {
      name,
      text: formatter.strings.untreated[inputs.concern],
      sides: sidesOf(UNTREATED, writing),
    },
    care: {title: titles.care, when: when.column, what: when.what},
    flags: {title: titles.flags, lines: toRedFlags(writing)},
    sources: {title: titles.sources, list: citing.list()},
  };
}
