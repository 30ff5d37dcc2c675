import type {CitedSource} from '../answer/cited-source.js';
import {figureNotes} from '../answer/figure-notes.js';
import {toScale, type BarScale} from '../answer/scale.js';
import type {Slot} from '../answer/slot.js';
import type {Estimate, Option} from '../engine/types.js';
import type {Grade, QuantityId} from '../evidence/ids.js';
import type {RowSentences} from '../i18n/strings/steps-strings.js';
import type {MethodSource} from './cited-sources.js';
import {figureMethod} from './figure-method.js';

/** What stands behind a row for one option. */
export interface RowOption {
  readonly slot: Slot;
  readonly name: string;
  /** What the treatment is, in one plain sentence. */
  readonly what: string;
  /** The figure and its range; empty where it is not known. */
  readonly figure: string;
  /** How sure it is; undefined where nothing was graded. */
  readonly sure: Readonly<{words: string; grade: Grade}> | undefined;
  /** What belongs to the figure, then what it rests on. */
  readonly lines: readonly string[];
}

/** What stands behind a row. */
export interface RowView {
  readonly title: string;
  /** What the two ends of a bar mean here. */
  readonly meaning: string;
  readonly options: readonly RowOption[];
  readonly scale: BarScale | undefined;
  readonly sourcesTitle: string;
  /** Three at most, in turn from each option. */
  readonly sources: readonly CitedSource[];
  readonly all: string;
  readonly close: string;
}

/** What a row is written from. */
interface RowSubject {
  readonly inputs: Estimate['inputs'];
  readonly source: MethodSource;
  readonly sentences: RowSentences;
}

function rowOption(
  option: Option,
  slot: number,
  quantity: QuantityId,
  {inputs, source, sentences}: RowSubject,
): RowOption & {readonly sources: readonly CitedSource[]} {
  const {formatter, strings} = source;
  const {figure, facts, sources} = figureMethod(option, quantity, inputs, source);
  const evidence = option.evidence[quantity];
  const isGraded = evidence && evidence.sources.length > 0 && evidence.alike === undefined;
  return {
    slot: slot as Slot,
    name: formatter.strings.treatments[option.treatment].name,
    what: option.treatment === 'none' ? '' : sentences.what[option.treatment],
    figure,
    sure: isGraded ? {words: strings.row.sure[evidence.grade], grade: evidence.grade} : undefined,
    lines: [...figureNotes(option, quantity, formatter, sentences.notes), ...facts],
    sources,
  };
}

/** A source of each option in turn, none twice. */
function mainSources(lists: readonly (readonly CitedSource[])[]): CitedSource[] {
  const inTurn = [0, 1, 2].flatMap((at) => lists.flatMap((list) => list[at] ?? []));
  return inTurn
    .filter(({text}, at) => inTurn.findIndex((other) => other.text === text) === at)
    .slice(0, 3);
}

/** What stands behind a row of the comparison, or behind the sums. */
export function toRow(
  {inputs, options}: Estimate,
  quantity: QuantityId,
  source: MethodSource,
  sentences: RowSentences,
): RowView {
  const {formatter, strings} = source;
  const {row} = strings;
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const found = compared.map((option, slot) =>
    rowOption(option, slot, quantity, {inputs, source, sentences}),
  );
  const isOfPeople = quantity === 'cost' || quantity === 'sessions';
  return {
    title: strings.quantities[quantity],
    meaning: isOfPeople ? row.people : row.studies,
    options: found,
    scale: toScale(
      quantity,
      compared.map((option) => option[quantity]),
      formatter,
    ),
    sourcesTitle: row.sources,
    sources: mainSources(found.map(({sources}) => sources)),
    all: formatter.strings.method.title,
    close: row.close,
  };
}
