/** Writes the figures as the short text that travels to the page; `../decode.ts` reads it. */
import {CONCERNS, TREATMENTS} from '../concerns.js';
import type {SourceId, TreatmentId} from '../ids.js';
import {OF_CONCERN, OF_TREATMENT, type Cell} from './cells.js';
import type {DarkMarks} from './dark-marks.js';
import type {Figure} from './pool.js';
import type {AreaFactor, Price} from './prices.js';

/** Three significant digits: finer than any study, and than any figure on screen. */
const short = (value: number): string => String(Number(value.toPrecision(3))).replace(/^0\./, '.');
export const number36 = (id: SourceId): string => Number(id.slice(1)).toString(36);
const whole = (value: number): string => String(Math.max(1, Math.round(value)));

type Range = Pick<Figure, 'low' | 'likely' | 'high'>;
const range = ({low, likely, high}: Range, write = short): string => `${write(low)} ${write(likely)} ${write(high)}`;

const letterOf = (concern: string): string => String.fromCharCode(97 + Object.keys(CONCERNS).indexOf(concern));

/** `low likely high`, the grade's letter, the people, then which of the line's sources it rests on, as bits. */
function cellText({figure, quantity, about, concern}: Cell, refs: readonly SourceId[]): string {
  const bits = figure.sources.reduce((sum, id) => sum | (1n << BigInt(refs.indexOf(id))), 0n);
  const people = figure.people === 0 ? '' : String(figure.people);
  const from = concern === null ? `/${about.map(letterOf).join('')}` : '';
  return `${range(figure, quantity === 'sessions' ? whole : short)}${figure.grade}${people} ${bits.toString(36)}${from === '/' ? '' : from}`;
}

function line(head: string, cells: readonly (Cell | undefined)[]): string {
  const refs = [...new Set(cells.flatMap((cell) => cell?.figure.sources ?? []))];
  const texts = cells.map((cell) => (cell === undefined ? '' : cellText(cell, refs)));
  return `${head}|${refs.map(number36).join(' ')}|${texts.join('|')}`.replace(/\|+$/, '');
}

/** One line a concern (and kind) and treatment. */
export function figuresText(cells: readonly Cell[], marks: DarkMarks): string {
  const lines: string[] = [];
  const at = (concern: string | null, kind: string | null, treatment: TreatmentId, quantity: string): Cell | undefined =>
    cells.find((cell) => cell.concern === concern && cell.kind === kind && cell.treatment === treatment && cell.quantity === quantity);
  const places: [string | null, string | null][] = [[null, null]];
  for (const [concern, {kinds}] of Object.entries(CONCERNS)) {
    places.push([concern, null], ...kinds.map((kind): [string, string] => [concern, kind]));
  }
  for (const [concern, kind] of places) {
    const head = concern === null ? '' : letterOf(concern) + (kind === null ? '' : String(CONCERNS[concern as keyof typeof CONCERNS].kinds.findIndex((k) => k === kind)));
    for (const treatment of TREATMENTS) {
      const found: (Cell | undefined)[] = OF_CONCERN.map((quantity) => at(concern, kind, treatment, quantity));
      if (concern === null) {
        found.push(...OF_TREATMENT.map((quantity) => at(null, null, treatment, quantity)));
        const dark = marks.figures.get(treatment);
        if (dark !== undefined) {
          const about = [...new Set(dark.readings.flatMap(({concern: of}) => (of === 'general' ? [] : [of])))];
          found.push({concern: null, kind: null, treatment, quantity: 'darkMarks', figure: dark.figure, about});
        }
      }
      if (found.some((cell) => cell !== undefined)) lines.push(line(`${head}${TREATMENTS.indexOf(treatment)}`, found));
    }
  }
  return lines.join('\n');
}

const referenced = ({grade, sources}: Pick<Price, 'grade' | 'sources'>): string => `${grade} ${sources.map(number36).join(' ')}`;

/** One line a market and treatment, in whole units of the currency. */
export const pricesText = (prices: readonly Price[]): string =>
  prices.map((price) => `${price.market} ${TREATMENTS.indexOf(price.treatment)} ${range(price)} ${referenced(price)}`).join('\n');

export const areasText = (factors: readonly AreaFactor[]): string =>
  factors.map((factor) => `${factor.area} ${range(factor)} ${referenced(factor)}`).join('\n');
