import {nameOf, type Asked, type Estimator} from './asked.js';
import {canonical} from './canonical.js';
import {SAMPLE} from './coverage.js';
import {GROUPS, questionsIn, type Group} from './groups.js';
import type {Texts} from './texts.js';

/**
 * Of a few people all figures as text, one a line, so that a difference can be read; cheap enough
 * for a unit test.
 */
export const sampleTexts = (estimate: Estimator): Texts =>
  new Map(GROUPS.map((group) => [`sample/${group.name}`, textOf(group, estimate)]));

const textOf = (group: Group, estimate: Estimator): string =>
  SAMPLE.flatMap((spread) => [...questionsIn(group, spread)])
    .map((asked) => figuresOf(asked, estimate(asked, group.clinic)))
    .join('\n');

const figuresOf = (asked: Asked, found: unknown): string =>
  [`== ${nameOf(asked)}`, ...linesOf(found, '', 3), ''].join('\n');

/** One line for each value as deep as that: `options.0.cost {"high":…}`. */
function linesOf(value: unknown, path: string, depth: number): string[] {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    return [`${path} ${canonical(value)}`];
  }
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, inner]) => inner !== undefined)
    .flatMap(([name, inner]) => linesOf(inner, path ? `${path}.${name}` : name, depth - 1));
}
