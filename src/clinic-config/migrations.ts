import * as z from 'zod/mini';
import {CONFIG_VERSION, type PricedTreatment} from './config.js';
import {type ConfigIssue, inside, type Json} from './issue.js';
import {byId} from './object-schema.js';
import type {KnownIds} from './schema.js';
import {usable} from './keep-valid.js';

/** From one version to the next. */
interface Step {
  /**
   * What of the older version is written otherwise today. It is checked as it was written, so that
   * issues are named so.
   */
  readonly older: (ids: KnownIds) => z.ZodMiniType<Json>;
  readonly toNext: (json: Json) => Json;
}

const DEAREST = 100_000_000;
const CENTS = `a price in cents, a whole number from 1 to ${DEAREST}. Today it is written under prices, in the currency: 249 or 249.5`;
const cents = z
  .number(CENTS)
  .check(z.minimum(1, CENTS), z.maximum(DEAREST, CENTS), z.refine(Number.isInteger, CENTS));

/**
 * Version 0 had a price of one session in cents for each treatment. What is written as of today
 * comes before it.
 */
const fromCents: Step = {
  older: ({treatments}) =>
    z.looseObject({
      pricePerSession: z.optional(
        byId(
          treatments.filter((treatment): treatment is PricedTreatment => treatment !== 'none'),
          cents,
        ),
      ),
    }),
  toNext: ({pricePerSession, ...rest}) => {
    if (pricePerSession === undefined) return rest;
    const {prices = {}} = rest;
    const migrated = Object.entries(pricePerSession as object).map(([treatment, price]) => [
      treatment,
      (price as number) / 100,
    ]);
    const isObject = typeof prices === 'object' && prices !== null && !Array.isArray(prices);
    return {...rest, prices: isObject ? {...Object.fromEntries(migrated), ...prices} : prices};
  },
};

/** By the version that they begin with. */
const STEPS: readonly Step[] = [fromCents];

/**
 * Which version it is written for. One that says nothing is of today, unless it has the prices of
 * version 0; so is one that says something unknown.
 */
export function versionOf(json: Json): number {
  const version =
    inside(json, 'version') ?? (inside(json, 'pricePerSession') === undefined ? CONFIG_VERSION : 0);
  return STEPS.findIndex((_, older) => older === version) >= 0
    ? (version as number)
    : CONFIG_VERSION;
}

/**
 * Brings a configuration up to the version of today, one version at a time. What is wrong in the
 * parts that change is left out and named, beside what is `known` to be wrong.
 */
export function migrate(
  json: Json,
  known: readonly ConfigIssue[],
  ids: KnownIds,
): {readonly json: Json; readonly issues: readonly ConfigIssue[]} {
  return STEPS.slice(versionOf(json)).reduce(
    ({json: older, issues}, step) => {
      const checked = usable(step.older(ids), older, issues);
      return {
        json: {...step.toNext(checked.config), version: CONFIG_VERSION},
        issues: checked.issues,
      };
    },
    {json, issues: known},
  );
}
