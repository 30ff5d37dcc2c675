import type {CitedSource} from '../answer/cited-source.js';
import {figureTexts} from '../answer/figure-texts.js';
import type {Formatter} from '../answer/formatter.js';
import {kindOdds} from '../engine/option.js';
import type {Estimate, Evidence, Option} from '../engine/types.js';
import {waitsForKind} from '../engine/waits-for-kind.js';
import type {QuantityId} from '../evidence/ids.js';
import {areaFactorOf} from '../evidence/look-up-figures.js';
import {GENTLE_MAKES} from '../evidence/look-up-gentle-prices.js';
import {interpolate} from '../i18n/interpolate.js';
import type {MethodStrings} from '../i18n/strings/method-strings.js';
import {citedSources, commaIn, yearsOf, type MethodSource} from './cited-sources.js';

/** What one figure of one treatment rests on. */
export interface FigureMethod {
  readonly quantity: QuantityId;
  readonly name: string;
  /** The figure and its range, as the table says them; empty where it is not known. */
  readonly figure: string;
  readonly grade: string;
  /** Studies, clinic pages, price lists, people, years; what was borrowed and assumed. */
  readonly facts: readonly string[];
  readonly sources: readonly CitedSource[];
}

/**
 * How many studies, clinic pages, price lists, people and years; then what was borrowed, and what was not counted by person.
 */
function factsOf(evidence: Evidence, {formatter, strings, sources}: MethodSource): string[] {
  const {studies, people, sources: ids, borrowedFrom, notByPerson} = evidence;
  const years = yearsOf(ids.flatMap((id) => sources.sourceOf(id) ?? []));
  const counts = [
    ...sourceCounts(evidence, formatter, strings),
    ...(people > 0 ? [formatter.plural(strings.people, people)] : []),
    ...(years === undefined ? [] : [yearsText(years, strings)]),
  ];
  return [
    counts.join(`${commaIn(formatter)} `),
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

/** Studies, clinic pages and price lists, each by its own word; what there is none of is left out. */
function sourceCounts(
  {studies, clinicPages, priceLists}: Evidence,
  {plural}: Formatter,
  {studies: ofStudies, pages, lists}: MethodStrings,
): string[] {
  return [
    ...(studies > 0 ? [plural(ofStudies, studies)] : []),
    ...(clinicPages > 0 ? [plural(pages, clinicPages)] : []),
    ...(priceLists > 0 ? [plural(lists, priceLists)] : []),
  ];
}

const yearsText = ([from, to]: readonly [number, number], {years}: MethodStrings): string =>
  from === to ? String(from) : interpolate(years, {from: String(from), to: String(to)});

/** Quantities that rest on how marked the concern is. */
const BY_SEVERITY: readonly QuantityId[] = ['sessions', 'cost', 'weeksToFullResult', 'clearChange'];

/** Quantities that move with the weeks that a clinic leaves between sessions. */
const BY_WEEKS: readonly QuantityId[] = ['sessions', 'cost', 'weeksToFullResult'];

/** What was assumed for this person, where it touches the figure. */
function assumptions(
  quantity: QuantityId,
  option: Option,
  {severity, kind, area}: Estimate['inputs'],
  source: MethodSource,
): string[] {
  const {assumedSeverity, assumedArea, assumedKind, movedByWeeks} = source.strings;
  const isByKind = quantity === 'clearChange' && kindOdds({kind}) !== 1;
  return [
    ...(severity !== 'moderate' && BY_SEVERITY.includes(quantity) ? [assumedSeverity] : []),
    ...(quantity === 'minutesPerVisit' && areaFactorOf(area, option.treatment)
      ? [assumedArea]
      : []),
    ...(isByKind ? [assumedKind] : []),
    ...(BY_WEEKS.includes(quantity) && option.clinicInterval !== undefined ? [movedByWeeks] : []),
    ...(quantity === 'cost' ? costAssumptions(option, source) : []),
    ...(quantity === 'costPerSession' ? gentleFacts(option, source) : []),
  ];
}

/** The gentle make of a laser: its price beside that of the full one, or that the price is of it. */
function gentleFacts(option: Option, {formatter, strings}: MethodSource): string[] {
  const {treatment, gentlePrice, make} = option;
  if (make === 'gentle') return [strings.gentleHere];
  if (gentlePrice === undefined) return [];
  const [price, range] = figureTexts('costPerSession', gentlePrice.range, formatter);
  const grade = interpolate(strings.grade, {grade: gentlePrice.grade});
  return [interpolate(strings.gentle, {makes: GENTLE_MAKES[treatment] ?? '', price, range, grade})];
}

/** How the cost of a course is put together. */
function costAssumptions(
  {clinicPrice}: Option,
  {formatter, strings, sources}: MethodSource,
): string[] {
  if (clinicPrice) return [strings.ownPrice];
  return [
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
  ];
}

/** What one figure of one option rests on. */
export function figureMethod(
  option: Option,
  quantity: QuantityId,
  inputs: Estimate['inputs'],
  source: MethodSource,
): FigureMethod {
  const {formatter, strings} = source;
  const evidence = option.evidence[quantity];
  const figure = option[quantity];
  const named = {quantity, name: strings.quantities[quantity]};
  // The clinic leaves these weeks: nothing was found out.
  if (quantity === 'weeksBetween' && figure && option.clinicInterval !== undefined) {
    const [weeks] = figureTexts(quantity, figure, formatter);
    return {...named, figure: weeks, grade: '', facts: [strings.ownWeeks], sources: []};
  }
  if (evidence === undefined || figure === null) {
    const facts = [waitsForKind(option, quantity, inputs) ? strings.byKind : strings.notKnown];
    return {...named, figure: '', grade: '', facts, sources: []};
  }
  const [likely, range] = figureTexts(quantity, figure, formatter.forOption(option));
  const shown = likely === range ? likely : `${likely} (${range})`;
  // The clinic set this price: nothing was found out.
  if (quantity === 'costPerSession' && evidence.sources.length === 0) {
    const facts = [strings.ownPrice, ...gentleFacts(option, source)];
    return {...named, figure: shown, grade: '', facts, sources: []};
  }
  return {
    ...named,
    figure: shown,
    // What all treatments share is no finding of this one, so it has no grade.
    grade: evidence.alike !== undefined ? '' : interpolate(strings.grade, {grade: evidence.grade}),
    facts: [
      ...(evidence.alike !== undefined ? [strings.shared] : []),
      ...factsOf(evidence, source),
      ...assumptions(quantity, option, inputs, source),
    ],
    sources: citedSources(evidence.sources, source),
  };
}
