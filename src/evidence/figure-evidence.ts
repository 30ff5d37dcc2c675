/** Reads what the figures rest on. It travels after the figures: nobody waits for it to see them. */
import {
  AREA_GROUNDS,
  DARK_MARKS_STEP_SOURCES,
  FIGURE_GROUNDS,
  KIND_SOURCES,
  PRICE_GROUNDS,
} from './generated/evidence-of-figures.js';
import type {Cell} from './figures-of.js';
import type {ConcernId, Grade, SourceId} from './ids.js';

/** What one figure of the studies rests on. */
export interface Ground {
  readonly grade: Grade;
  /** People in the studies, where counted. */
  readonly people: number;
  readonly sources: readonly SourceId[];
  /** How many of them counted sessions or lesions instead of people. */
  readonly notByPerson: number;
}

/** Numbers in base 36, a blank between them. */
const toSources = (text: string): SourceId[] =>
  text.split(' ').map((id): SourceId => `S${parseInt(id, 36)}`);

function toGround(text: string, refs: readonly SourceId[]): Ground {
  const [graded = 'D', bits = '', notByPerson = '0'] = text.split(' ');
  let mask = 0n;
  for (const digit of bits) mask = mask * 36n + BigInt(parseInt(digit, 36));
  return {
    grade: graded.charAt(0) as Grade,
    people: Number(graded.slice(1)),
    sources: refs.filter((_, at) => (mask >> BigInt(at)) & 1n),
    notByPerson: Number(notByPerson),
  };
}

const figures = FIGURE_GROUNDS.split('\n').map((line) => {
  const [refs = '', ...texts] = line.split('|');
  const sources = toSources(refs);
  return texts.map((text) => (text === '' ? undefined : toGround(text, sources)));
});

const listed = (text: string): Ground[] =>
  text.split('\n').map((line) => ({
    grade: line.charAt(0) as Grade,
    people: 0,
    sources: toSources(line.slice(2)),
    notByPerson: 0,
  }));
const prices = listed(PRICE_GROUNDS);
const areas = listed(AREA_GROUNDS);

const NONE: Ground = {grade: 'D', people: 0, sources: [], notByPerson: 0};

/** What a figure of a treatment rests on. */
export const groundOf = ({at: [line, place]}: Cell): Ground => figures[line]?.[place] ?? NONE;
export const priceGroundOf = ({at: [line]}: Cell): Ground => prices[line] ?? NONE;
export const areaGroundOf = ({at: [line]}: Cell): Ground => areas[line] ?? NONE;

/** What the step from one skin type to the next rests on. */
export const STEP_SOURCES = toSources(DARK_MARKS_STEP_SOURCES);
/** What the differences between the kinds of a concern rest on. */
export const kindSourcesOf = (concern: ConcernId): SourceId[] =>
  KIND_SOURCES[concern] === undefined ? [] : toSources(KIND_SOURCES[concern]);
