import type {TreatmentDifference} from '../engine/difference.js';
import {reviewedStudies} from '../engine/compare-options.js';
import {isKindOpen} from '../engine/kind-open.js';
import type {Estimate, Option} from '../engine/types.js';
import type {QuantityId} from '../evidence/ids.js';
import type {DifferenceStrings} from '../i18n/strings/differs-strings.js';
import {interpolate} from '../i18n/interpolate.js';
import {figureTexts} from '../answer/figure-texts.js';
import type {Formatter} from '../answer/formatter.js';
import {roundShare} from '../answer/rounding.js';
import type {Slot} from '../answer/slot.js';
import {isClaim, lowestCost, PERHAPS, USUALLY} from './lowest-cost.js';

/**
 * How sure a statement is: clear, perhaps, it is about the same, studies do not tell the two apart,
 * or nobody knows.
 */
export type Sureness = 'clear' | 'perhaps' | 'same' | 'unclear' | 'unknown';

/** A figure of one of the two, with its mark and its name. */
export interface MarkedFigure {
  readonly slot: Slot;
  readonly name: string;
  readonly text: string;
}

/** One statement on the first of two treatments. */
export interface DifferenceLine {
  readonly sureness: Sureness;
  readonly statement: string;
  /** How that is known. */
  readonly doubt: string;
  /** What stands after it: a figure of each. */
  readonly figures?: readonly MarkedFigure[];
  /** The question that must be answered first. */
  readonly asks?: 'skinTone' | 'kind';
}

/** “What differs”, and what is said of it. */
export interface DifferencesView {
  readonly title: string;
  /** Leads to the question on the skin. */
  readonly choose: string;
  readonly lines: readonly DifferenceLine[];
  /** Leads to the six steps; empty where a question comes first. */
  readonly next: string;
}

/** A pair of options, and what is said with both. */
interface Pair {
  readonly first: Option;
  readonly second: Option;
  /** Where they stand among the options. */
  readonly slots: readonly [first: Slot, second: Slot];
  readonly of: (quantity: QuantityId) => TreatmentDifference | undefined;
}

/** A line, and how far apart the two are: of several pairs, the furthest apart is told. */
interface Found extends DifferenceLine {
  readonly distance: number;
}

/** What the lines are written with. */
export interface DifferenceWords {
  readonly formatter: Formatter;
  readonly differs: DifferenceStrings;
}

type Write = (pair: Pair, words: DifferenceWords) => Found;

/** “typically ● 5 ■ 3”; that it is not known where one of them is not. */
function typically(
  {first, second, slots}: Pair,
  quantity: QuantityId,
  {formatter, differs}: DifferenceWords,
): Pick<DifferenceLine, 'doubt' | 'figures'> {
  const {cells, treatments} = formatter.strings;
  const figures = [first, second].flatMap((option, at): MarkedFigure[] => {
    const figure = option[quantity];
    if (!figure) return [];
    const [text] = figureTexts(quantity, figure, formatter.forOption(option));
    return [{slot: slots[at]!, name: treatments[option.treatment].name, text}];
  });
  return figures.length === 2
    ? {doubt: differs.typically, figures}
    : {doubt: cells[quantity === 'cost' ? 'askClinic' : 'noStudy']};
}

/** By the share of pairs of prices in which one of them is lower. */
const ofCost: Write = (pair, words) => {
  const {
    formatter,
    differs: {cost, share: inShare, shareHere},
  } = words;
  const difference = pair.of('cost');
  const known = typically(pair, 'cost', words);
  if (difference?.lessFor === undefined)
    return {sureness: 'unknown', statement: cost.unknown, ...known, distance: -1};
  const {lessFor, directStudies} = difference;
  const share = Math.max(lessFor, 1 - lessFor);
  const isLess = lessFor > 0.5;
  if (share < PERHAPS) return {sureness: 'same', statement: cost.same, ...known, distance: share};
  const isHere = Boolean(pair.first.clinicPrice && pair.second.clinicPrice);
  const isUsual = share >= USUALLY && isClaim(pair.first, pair.second, directStudies);
  const [less, more] = isUsual ? [cost.less, cost.more] : [cost.perhapsLess, cost.perhapsMore];
  return {
    sureness: isUsual ? 'clear' : 'perhaps',
    statement: isLess ? less : more,
    ...(isUsual
      ? {
          doubt: interpolate(isHere ? shareHere : inShare, {
            n: formatter.count(roundShare(share)),
          }),
        }
      : known),
    distance: share,
  };
};

type Studied = 'clearChange' | 'improvement' | 'darkMarks' | 'daysOff';

/** Who compared them: studies, reviews of studies, or both. */
function comparedBy(
  difference: TreatmentDifference,
  {formatter, differs}: DifferenceWords,
): string {
  const {directStudies} = difference;
  const reviewed = reviewedStudies(difference);
  if (reviewed === 0) return formatter.plural(differs.studies, directStudies);
  return directStudies === 1
    ? formatter.plural(differs.review, reviewed)
    : formatter.plural(differs.studiesAndReviews, directStudies);
}

/** By what studies found that compare both: a claim in any of the quantities, else that of most. */
const ofStudies =
  (subject: Exclude<Studied, 'improvement'>, ...others: readonly Studied[]): Write =>
  (pair, words) => {
    const {formatter, differs} = words;
    const {same, unknown} = differs[subject];
    const compared = [subject, ...others]
      .flatMap((quantity) => pair.of(quantity) ?? [])
      .filter(({directStudies}) => directStudies > 0)
      .sort((a, b) => b.directStudies - a.directStudies);
    const found = compared.find(({word}) => word !== 'no-clear-difference') ?? compared[0];
    if (found === undefined)
      return {
        sureness: 'unknown',
        statement: unknown,
        ...typically(pair, subject, words),
        distance: -1,
      };
    const {word, directStudies} = found;
    const doubt = comparedBy(found, words);
    if (word === 'no-clear-difference' || word === 'not-compared')
      return {sureness: 'unclear', statement: same, doubt, distance: 0};
    const isSure = word === 'less' || word === 'more';
    return {
      sureness: isSure ? 'clear' : 'perhaps',
      statement: differs[found.quantity as Studied][word.startsWith('less') ? 'less' : 'more'],
      doubt: isSure ? doubt : formatter.plural(differs.onAverage, directStudies),
      distance: isSure ? 2 : 1,
    };
  };

/** Two figures side by side: studies fix the number, so it is no finding. */
const ofVisits: Write = (pair, words) => {
  const {formatter, differs} = words;
  const [a, b] = [pair.first.sessions, pair.second.sessions];
  if (!a || !b) {
    return {sureness: 'unknown', statement: differs.visits.unknown, doubt: '', distance: -1};
  }
  const known = typically(pair, 'sessions', words);
  const more = Math.round(a.likely) - Math.round(b.likely);
  if (more === 0) return {sureness: 'same', statement: differs.visits.same, ...known, distance: 0};
  const forms = more > 0 ? differs.visits.more : differs.visits.less;
  const distance = Math.abs(more);
  return {sureness: 'clear', statement: formatter.plural(forms, distance), ...known, distance};
};

const ofDarkMarks = ofStudies('darkMarks');

/** In the order in which they are told. */
const LINES: readonly Write[] = [
  ofCost,
  ofStudies('clearChange', 'improvement'),
  ofDarkMarks,
  ofVisits,
  ofStudies('daysOff'),
];

/** Every two options in their order. */
const pairsOf = (options: readonly Option[], differences: Estimate['differences']): Pair[] =>
  options.flatMap((first, at) =>
    options.slice(at + 1).map((second, after) => ({
      first,
      second,
      slots: [at as Slot, (at + 1 + after) as Slot],
      of: (quantity) =>
        differences.find(
          (each) =>
            each.quantity === quantity &&
            each.first === first.treatment &&
            each.second === second.treatment,
        ),
    })),
  );

/** Of all pairs the line on the one that is furthest apart; it names both where there are more. */
function lineOf(write: Write, pairs: readonly Pair[], words: DifferenceWords): DifferenceLine {
  const {formatter, differs} = words;
  const {treatments} = formatter.strings;
  const [{distance: _, pair, ...line}] = pairs
    .map((each) => ({...write(each, words), pair: each}))
    .sort((a, b) => b.distance - a.distance) as [Found & {pair: Pair}];
  const first = treatments[pair.first.treatment].within;
  const second = treatments[pair.second.treatment].within;
  const statement = interpolate(line.statement, {first});
  const isNamed = pairs.length > 1 && line.statement !== statement;
  const said = isNamed ? interpolate(differs.than, {statement, second}) : statement;
  return {...line, statement: capitalized(said, formatter)};
}

/**
 * Of three and more options the one that costs less than each of the others, with what each costs
 * in rising order; undefined where there is none.
 */
function lowestCostLine(
  options: readonly Option[],
  differences: Estimate['differences'],
  {formatter, differs}: DifferenceWords,
): DifferenceLine | undefined {
  const lowest = options.length > 2 ? lowestCost(options, differences) : undefined;
  if (!lowest) return undefined;
  const {treatments} = formatter.strings;
  const statement = interpolate(differs.cost[lowest.isUsual ? 'least' : 'perhapsLeast'], {
    first: treatments[lowest.option.treatment].within,
  });
  const figures = options
    .map((option, slot): MarkedFigure & {readonly likely: number} => ({
      slot: slot as Slot,
      name: treatments[option.treatment].name,
      text: option.cost ? figureTexts('cost', option.cost, formatter.forOption(option))[0] : '',
      likely: option.cost?.likely ?? 0,
    }))
    // Sums that read the same stand in the order of the options.
    .sort((a, b) => (a.text === b.text ? a.slot - b.slot : a.likely - b.likely))
    .map(({likely: _, ...figure}) => figure);
  return {
    sureness: lowest.isUsual ? 'clear' : 'perhaps',
    statement: capitalized(statement, formatter),
    doubt: differs.typically,
    figures,
  };
}

const capitalized = (text: string, {locale}: Formatter): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/**
 * What differs between the options, in fixed order: cost, result, dark marks, visits, days off. No
 * line for one option.
 */
export function toDifferences(
  {inputs, options, differences}: Estimate,
  words: DifferenceWords,
  isSkinOpen: boolean,
): DifferencesView {
  const {differs, formatter} = words;
  const treated = options.filter(({treatment}) => treatment !== 'none');
  const pairs = pairsOf(treated, differences);
  const kindLine: DifferenceLine = {
    sureness: 'unknown',
    statement: formatter.strings.ask.kind,
    doubt: '',
    asks: 'kind',
  };
  const isKindFirst = isKindOpen(inputs);
  const lines = (): DifferenceLine[] =>
    LINES.map((write) => {
      const line =
        (write === ofCost ? lowestCostLine(treated, differences, words) : undefined) ??
        lineOf(write, pairs, words);
      return write === ofDarkMarks && isSkinOpen
        ? {sureness: 'unknown', statement: differs.skin, doubt: '', asks: 'skinTone'}
        : line;
    });
  return {
    title: differs.title,
    choose: differs.chooseSkin,
    lines: pairs.length === 0 ? [] : isKindFirst ? [kindLine] : lines(),
    next: isKindFirst ? '' : differs.next,
  };
}
