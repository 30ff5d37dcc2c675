/** Writes the figures as the short text that travels to the page; `../evidence/figures-of.ts` reads it. */
import {CONCERNS, TREATMENTS} from '../evidence/concerns.js';
import type {SourceId, TreatmentId} from '../evidence/ids.js';
import type {AreaFactor} from './area-factors.js';
import {OF_CONCERN, OF_TREATMENT, type Cell} from './cells.js';
import type {DarkMarks} from './dark-marks.js';
import type {Figure} from './figure.js';
import type {Price} from './prices.js';
import type {Source} from './records.js';

/** Three significant digits: finer than any study, and than any figure on screen. */
const short = (value: number): string => String(Number(value.toPrecision(3))).replace(/^0\./, '.');
export const number36 = (id: SourceId): string => Number(id.slice(1)).toString(36);
const whole = (value: number): string => String(Math.max(1, Math.round(value)));

type Range = Pick<Figure, 'low' | 'likely' | 'high'>;
const range = ({low, likely, high}: Range, write = short): string =>
  `${write(low)} ${write(likely)} ${write(high)}`;

const letterOf = (concern: string): string =>
  String.fromCharCode(97 + Object.keys(CONCERNS).indexOf(concern));

/** `low likely high`, then after a slash the concerns that a figure of the treatment as such was about. */
function figureText({figure, quantity, about, concern}: Cell): string {
  const from = concern === null && about.length > 0 ? `/${about.map(letterOf).join('')}` : '';
  return range(figure, quantity === 'sessions' ? whole : short) + from;
}

/** The grade's letter, the people, which of the line's sources it rests on, as bits, then how many of them counted no people. */
function groundText({figure}: Cell, refs: readonly SourceId[]): string {
  const bits = figure.sources.reduce((sum, id) => sum | (1n << BigInt(refs.indexOf(id))), 0n);
  const {grade, people, notByPerson = 0} = figure;
  return `${grade}${people === 0 ? '' : String(people)} ${bits.toString(36)}${notByPerson === 0 ? '' : ` ${notByPerson}`}`;
}

/** Two texts, line by line about the same: the figures, which travel first, and what they rest on. */
export interface FiguresText {
  readonly figures: string;
  readonly grounds: string;
}

function lines(
  head: string,
  cells: readonly (Cell | undefined)[],
): readonly [figures: string, grounds: string] {
  const refs = [...new Set(cells.flatMap((cell) => cell?.figure.sources ?? []))];
  const texts = (write: (cell: Cell) => string): string =>
    cells
      .map((cell) => (cell === undefined ? '' : write(cell)))
      .join('|')
      .replace(/\|+$/, '');
  return [
    `${head}|${texts(figureText)}`,
    `${refs.map(number36).join(' ')}|${texts((cell) => groundText(cell, refs))}`,
  ];
}

/** One line a concern (and kind) and treatment. */
export function figuresText(cells: readonly Cell[], marks: DarkMarks): FiguresText {
  const found: (readonly [string, string])[] = [];
  const at = (
    concern: string | null,
    kind: string | null,
    treatment: TreatmentId,
    quantity: string,
  ): Cell | undefined =>
    cells.find(
      (cell) =>
        cell.concern === concern &&
        cell.kind === kind &&
        cell.treatment === treatment &&
        cell.quantity === quantity,
    );
  const places: [string | null, string | null][] = [[null, null]];
  for (const [concern, {kinds}] of Object.entries(CONCERNS)) {
    places.push([concern, null], ...kinds.map((kind): [string, string] => [concern, kind]));
  }
  for (const [concern, kind] of places) {
    const head =
      concern === null
        ? ''
        : letterOf(concern) +
          (kind === null
            ? ''
            : String(
                CONCERNS[concern as keyof typeof CONCERNS].kinds.findIndex((k) => k === kind),
              ));
    // Most people studied first: the order in which lasers are thought of.
    const people = (treatment: TreatmentId): number =>
      Math.max(
        0,
        ...cells
          .filter(
            (cell) =>
              cell.concern === concern && cell.kind === kind && cell.treatment === treatment,
          )
          .map((cell) => cell.figure.people),
      );
    for (const treatment of [...TREATMENTS].sort((a, b) => people(b) - people(a))) {
      const own: (Cell | undefined)[] = OF_CONCERN.map((quantity) =>
        at(concern, kind, treatment, quantity),
      );
      if (concern === null) {
        own.push(...OF_TREATMENT.map((quantity) => at(null, null, treatment, quantity)));
        const dark = marks.figures.get(treatment);
        if (dark !== undefined) {
          const about = [
            ...new Set(dark.readings.flatMap(({concern: of}) => (of === 'general' ? [] : [of]))),
          ];
          own.push({
            concern: null,
            kind: null,
            treatment,
            quantity: 'darkMarks',
            figure: dark.figure,
            about,
          });
        }
      }
      if (own.some((cell) => cell !== undefined))
        found.push(lines(`${head}${TREATMENTS.indexOf(treatment)}`, own));
    }
  }
  return {
    figures: found.map(([text]) => text).join('\n'),
    grounds: found.map(([, text]) => text).join('\n'),
  };
}

type Listed = Pick<Price, 'low' | 'likely' | 'high' | 'grade' | 'sources'>;

/** The same for prices and areas: `name low likely high` first, `grade sources` after. */
function listText<T extends Listed>(rows: readonly T[], name: (row: T) => string): FiguresText {
  return {
    figures: rows.map((row) => `${name(row)} ${range(row)}`).join('\n'),
    grounds: rows
      .map(({grade, sources}) => `${grade} ${sources.map(number36).join(' ')}`)
      .join('\n'),
  };
}

/** One line a market and treatment, in whole units of the currency. */
export const pricesText = (prices: readonly Price[]): FiguresText =>
  listText(prices, ({market, treatment}) => `${market} ${TREATMENTS.indexOf(treatment)}`);

export const areasText = (factors: readonly AreaFactor[]): FiguresText =>
  listText(factors, ({area}) => area);

/** One line a source, its fields apart by tabs. */
export const sourcesText = (sources: readonly Source[]): string =>
  sources
    .map(({id, level, year, authors, title, journal, doi, pmid, pmcid}) =>
      [number36(id), level.charAt(0), year, authors, title, journal, doi, pmid, pmcid]
        .map((field) => field ?? '')
        .join('\t')
        .trimEnd(),
    )
    .join('\n');
