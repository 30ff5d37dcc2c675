import type {FigureRow} from '../evidence/figure-tables.js';
import {figuresFor} from '../evidence/look-up-figures.js';
import type {ConcernId, QuantityId, TreatmentId} from '../evidence/ids.js';
import type {ResolvedInputs} from './types.js';

/**
 * The concern that most people in the studies behind a figure had, where no study was about the
 * concern asked for: the figure is borrowed from there. Undefined for any other figure.
 */
export function borrowedFrom(
  treatment: TreatmentId,
  quantity: QuantityId,
  {concern, kind}: Pick<ResolvedInputs, 'concern' | 'kind'>,
): ConcernId | undefined {
  const figures: Readonly<Partial<Record<QuantityId, FigureRow>>> = figuresFor(
    treatment,
    concern,
    kind,
  );
  const row = figures[quantity];
  if (row === undefined) return undefined;
  const [, , , ...about] = row;
  return about.includes(concern) ? undefined : about[0];
}
