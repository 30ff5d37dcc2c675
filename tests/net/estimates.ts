import {createHash, type Hash} from 'node:crypto';
import {compared, type Asked, type Estimator} from './asked.js';
import {canonical} from './canonical.js';
import {WITH_CLINIC, WITHOUT_CLINIC} from './coverage.js';
import {GROUPS, questionsIn, type Group} from './groups.js';
import type {Texts} from './texts.js';

/**
 * The first part of the net: all that `estimate()` says, evidence included. A group's text has one
 * line for each area, severity and choice of treatments, with a digest over the skin tones and
 * markets: as figures it would fill gigabytes.
 */
export const estimateTexts = (estimate: Estimator): Texts =>
  new Map(GROUPS.map((group) => [`estimates/${group.name}`, textOf(group, estimate)]));

function textOf(group: Group, estimate: Estimator): string {
  const lines = new Map<string, Hash>();
  for (const spread of group.clinic ? WITH_CLINIC : WITHOUT_CLINIC)
    for (const asked of questionsIn(group, spread))
      lineOf(asked, lines).update(canonical(estimate(asked, group.clinic)));
  return [...lines].map(([name, hash]) => `${name}: ${hash.digest('base64url')}\n`).join('');
}

function lineOf({area, severity, treatments}: Asked, lines: Map<string, Hash>): Hash {
  const name = `${area} ${severity} ${compared(treatments)}`;
  const known = lines.get(name) ?? createHash('sha256');
  lines.set(name, known);
  return known;
}
