import {kindIdsOf} from '../evidence/concerns/index.js';
import {isKindOpen} from './kind-open.js';
import {optionOf} from './option.js';
import type {Option, ResolvedInputs} from './types.js';

/** The option for each kind, where the kind decides everything and is not known. */
export function kindsOf(
  {treatment, byKind}: Option,
  inputs: ResolvedInputs,
): Pick<Option, 'byKind'> {
  if (byKind) return {byKind};
  if (!isKindOpen(inputs) || treatment === 'none') return {};
  return {
    byKind: Object.fromEntries(
      kindIdsOf(inputs.concern).map((kind) => [kind, optionOf(treatment, {...inputs, kind})]),
    ),
  };
}
