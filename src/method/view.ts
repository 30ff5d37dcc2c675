import type {SourceWords} from '../engine/sources.js';
import {areasWithFactor} from '../engine/choices.js';
import type {Estimate, Evidence, Option} from '../engine/types.js';
import type {Grade, QuantityId, SourceId} from '../evidence/ids.js';
import type {MethodStrings} from '../i18n/strings/method-strings.js';
import type {Slot} from '../answer/slot.js';
import {figureTexts} from '../answer/figure-texts.js';
import {interpolate, type Formatter} from '../answer/formatter.js';

/** Who said what, and when the records were last gone through (ISO 8601): fetched when it is wanted. */
export interface Sources {
  readonly sourceOf: (id: SourceId) => SourceWords | undefined;
  readonly REVIEWED: string;
  readonly COURSE_DISCOUNTS: readonly (readonly [
    sessions: number,
    low: number,
    likely: number,
    high: number,
    lists: number,
  ])[];
}

/** What everything below is written with. */
interface Writing {
  readonly formatter: Formatter;
  readonly strings: MethodStrings;
  readonly sources: Sources;
}

/** One source as it is listed: a link where it has a DOI or a PubMed id. */
export interface SourceLine {
  readonly text: string;
  readonly link: string;
  /** Language of the words, where they are the source's own and not those of the screen. */
  readonly language?: 'en';
}

/** What one figure of one treatment rests on. */
export interface FigureMethod {
  readonly quantity: QuantityId;
  readonly name: string;
  /** The figure and its range, as the table says them; empty where it is not known. */
  readonly figure: string;
  readonly grade: string;
  /** Studies, people, years; what was borrowed and assumed. */
  readonly facts: readonly string[];
  readonly sources: readonly SourceLine[];
}

export interface MethodView {
  readonly about: readonly string[];
  readonly treatments: readonly Readonly<{
    slot: Slot;
    name: string;
    figures: readonly FigureMethod[];
  }>[];
  readonly gradesTitle: string;
  readonly grades: readonly string[];
  readonly againstTitle: string;
  readonly against: readonly string[];
}

const QUANTITIES: readonly QuantityId[] = [
  'cost',
  'costPerSession',
  'sessions',
  'weeksBetween',
  'weeksToFullResult',
  'weeksToFirstChange',
  'daysOff',
  'rednessDays',
  'clearChange',
  'improvement',
  'darkMarks',
  'minutesPerVisit',
  'pain',
];

const commaIn = ({strings: {comma}}: Formatter): string => comma ?? ',';

/** Papers one by one; clinics' pages and price lists as a number, since none is named. */
function sourceLines(
  ids: readonly SourceId[],
  {formatter, sources, strings: {pages, lists, untitled}}: Writing,
): SourceLine[] {
  const found = ids.flatMap((id) => sources.sourceOf(id) ?? []);
  const papers = found
    .filter(({level}) => level === 'trial' || level === 'review')
    .map(({authors, title, journal, year, link}) => ({
      text: [authors, title || untitled, [journal, year].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join('. ')
        .replace(/\.\. /g, '. '),
      link,
      ...(title !== '' && {language: 'en' as const}),
    }));
  const counted = (level: string, plural: MethodStrings['pages']): SourceLine[] => {
    const own = found.filter((source) => source.level === level);
    const years = own.flatMap(({year}) => year ?? []).sort((a, b) => a - b);
    const when =
      years.length === 0
        ? ''
        : `${commaIn(formatter)} ${[...new Set([years[0], years.at(-1)])].join('–')}`;
    return own.length === 0 ? [] : [{text: formatter.plural(plural, own.length) + when, link: ''}];
  };
  return [...papers, ...counted('clinic page', pages), ...counted('price list', lists)];
}

function factsOf(
  {studies, people, sources: ids, borrowedFrom, notByPerson}: Evidence,
  {formatter, strings, sources}: Writing,
): string[] {
  const years = ids.flatMap((id) => sources.sourceOf(id)?.year ?? []).sort((a, b) => a - b);
  const [from, to] = [years[0], years.at(-1)];
  return [
    [
      formatter.plural(strings.studies, studies),
      ...(people > 0 ? [formatter.plural(strings.people, people)] : []),
      ...(from === undefined || to === undefined
        ? []
        : [
            from === to
              ? String(from)
              : interpolate(strings.years, {from: String(from), to: String(to)}),
          ]),
    ].join(`${commaIn(formatter)} `),
    ...(borrowedFrom === undefined
      ? []
      : [interpolate(strings.borrowed, {concern: formatter.strings.concernsWithin[borrowedFrom]})]),
    ...(notByPerson === undefined
      ? []
      : [
          interpolate(strings.notByPerson, {
            n: formatter.count(notByPerson),
            studies: formatter.plural(strings.studies, studies),
          }),
        ]),
  ];
}

/** What was assumed for this person, where it touches the figure. */
function assumptions(
  quantity: QuantityId,
  {severity, concern, kind, area}: Estimate['inputs'],
  {strings, formatter, sources}: Writing,
  {clinicPrice}: Option,
): string[] {
  const marked =
    severity !== 'moderate' &&
    ['sessions', 'cost', 'weeksToFullResult', 'clearChange'].includes(quantity);
  return [
    ...(marked ? [strings.assumedSeverity] : []),
    ...(quantity === 'minutesPerVisit' && areasWithFactor(area) ? [strings.assumedArea] : []),
    ...(quantity === 'clearChange' && concern === 'acne-scars' && kind !== undefined
      ? [strings.assumedKind]
      : []),
    ...(quantity === 'cost' && clinicPrice
      ? [strings.ownPrice]
      : quantity === 'cost'
        ? [
            strings.cost,
            ...sources.COURSE_DISCOUNTS.map(([sessions, low, likely, high, lists]) =>
              interpolate(strings.discount, {
                lists: formatter.plural(strings.lists, lists),
                sessions: formatter.count(sessions),
                low: formatter.percent(low),
                high: formatter.percent(high),
                likely: formatter.percent(likely),
              }),
            ),
          ]
        : []),
  ];
}

function figureMethod(
  option: Option,
  quantity: QuantityId,
  inputs: Estimate['inputs'],
  writing: Writing,
): FigureMethod {
  const {formatter, strings} = writing;
  const evidence = option.evidence[quantity];
  const figure = option[quantity];
  const name = strings.quantities[quantity];
  if (evidence === undefined || figure === null)
    return {quantity, name, figure: '', grade: '', facts: [strings.notKnown], sources: []};
  const [likely, range] = figureTexts(quantity, figure, formatter.forOption(option));
  const shown = likely === range ? likely : `${likely} (${range})`;
  if (quantity === 'costPerSession' && evidence.sources.length === 0)
    return {quantity, name, figure: shown, grade: '', facts: [strings.ownPrice], sources: []};
  return {
    quantity,
    name,
    figure: shown,
    grade: interpolate(strings.grade, {grade: evidence.grade}),
    facts: [...factsOf(evidence, writing), ...assumptions(quantity, inputs, writing, option)],
    sources: sourceLines(evidence.sources, writing),
  };
}

/** What went into this very estimate, figure by figure. */
export function toMethod({inputs, options}: Estimate, writing: Writing): MethodView {
  const {formatter, strings, sources} = writing;
  const compared = options.filter(({treatment}) => treatment !== 'none');
  return {
    about: [
      ...strings.about,
      interpolate(strings.reviewed, {date: formatter.date(sources.REVIEWED)}),
    ],
    treatments: compared.map((option, slot) => ({
      slot: slot as Slot,
      name: formatter.strings.treatments[option.treatment].name,
      figures: QUANTITIES.map((quantity) => figureMethod(option, quantity, inputs, writing)),
    })),
    gradesTitle: strings.gradesTitle,
    grades: (Object.entries(strings.grades) as [Grade, string][]).map(
      ([grade, meaning]) => `${interpolate(strings.grade, {grade})}: ${meaning}.`,
    ),
    againstTitle: strings.againstTitle,
    against: [...(strings.against[inputs.concern] ?? []), ...(strings.against.always ?? [])],
  };
}
