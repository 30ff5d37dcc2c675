import type {Asked} from './asked.js';
import {CONCERNS, type Places} from './choices.js';
import type {Spread} from './coverage.js';
import {PRICE_LISTS} from './price-lists.js';

/** A concern in one of its kinds or in none, at no clinic or at one: what has one digest. */
export interface Group {
  readonly name: string;
  readonly concern: string;
  readonly kind: string | undefined;
  readonly areas: readonly string[];
  readonly clinic: object | undefined;
}

const CLINICS = [['no-list', undefined] as const, ...Object.entries(PRICE_LISTS)];

const groupsOf = ([concern, {areas, kinds}]: readonly [string, Places]): Group[] =>
  [undefined, ...kinds].flatMap((kind) =>
    CLINICS.map(([list, clinic]) => ({
      name: `${concern}/${kind ?? 'any-kind'}/${list}`,
      concern,
      kind,
      areas,
      clinic,
    })),
  );

export const GROUPS: readonly Group[] = Object.entries(CONCERNS).flatMap(groupsOf);

/** Every question that a spread asks of a group. */
export function* questionsIn({concern, kind, areas}: Group, spread: Spread): Generator<Asked> {
  const asked = spread.isUsualArea ? areas.slice(0, 1) : areas;
  for (const treatments of spread.treatments)
    for (const area of asked)
      for (const severity of spread.severities)
        for (const skinTone of spread.skinTones)
          for (const market of spread.markets)
            yield {concern, kind, area, severity, skinTone, market, treatments};
}
