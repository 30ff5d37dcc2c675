import type {Option} from '../engine/types.js';
import type {KindId, QuantityId} from '../evidence/ids.js';
import {figureTexts} from './figure-texts.js';
import type {Formatter} from './formatter.js';
import type {Slot} from './slot.js';

/** One kind of the concern, with a line for each treatment. */
export interface KindView {
  readonly name: string;
  readonly lines: readonly Readonly<{slot: Slot; text: string}>[];
}

/**
 * The kinds apart, where nobody said which it is and they are conditions of their own. Empty
 * anywhere else.
 */
export function toKinds(options: readonly Option[], formatter: Formatter): readonly KindView[] {
  const compared = options.filter(({treatment}) => treatment !== 'none');
  const kinds = Object.keys(compared[0]?.byKind ?? {}) as KindId[];
  return kinds.map((kind) => ({
    name: formatter.strings.kinds[kind],
    lines: compared.flatMap(({byKind}, slot) => {
      const option = byKind?.[kind];
      return option ? [{slot: slot as Slot, text: lineOf(option, formatter)}] : [];
    }),
  }));
}

/** “Pigment laser: sessions 2 (1 to 4) · …”; what is not used has no figures worth showing. */
function lineOf(option: Option, formatter: Formatter): string {
  const {rows, treatments, suitabilities, cells} = formatter.strings;
  const {treatment, suitability} = option;
  const labels: readonly (readonly [QuantityId, string])[] = [
    ['cost', rows.cost],
    ['sessions', rows.sessions],
    ['weeksToFullResult', rows.result],
    ['clearChange', rows.change],
  ];
  const figures = labels.map(([quantity, label]) => {
    const figure = option[quantity as 'cost'];
    if (figure === null) return `${label}: ${cells.notKnown}`;
    const [likely, range] = figureTexts(quantity, figure, formatter.forOption(option));
    return `${label}: ${likely === range ? likely : `${likely} (${range})`}`;
  });
  const said = suitability === 'not-used' ? [] : figures;
  return `${treatments[treatment].name}: ${[suitabilities[suitability], ...said].filter(Boolean).join(' · ')}`;
}
