import {kindIdsOf} from '../evidence/concerns/index.js';
import type {QuantityId} from '../evidence/ids.js';
import {isKindOpen} from './kind-open.js';
import {optionOf} from './option.js';
import type {Option, ResolvedInputs} from './types.js';

/**
 * True where the kind must be known first: all kinds together have no figure, and one of them has.
 * The first paint asks before `byKind` is there.
 */
export const waitsForKind = (
  {treatment, byKind, ...option}: Option,
  quantity: QuantityId,
  inputs: ResolvedInputs,
): boolean =>
  isKindOpen(inputs) &&
  !option[quantity] &&
  kindIdsOf(inputs.concern).some(
    (kind) => (byKind?.[kind] ?? optionOf(treatment, {...inputs, kind}))[quantity],
  );
