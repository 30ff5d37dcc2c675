import {acneScars} from './acne-scars.js';
import type {Concern} from './concern.js';
import {hairLoss} from './hair-loss.js';
import {pigmentation} from './pigmentation.js';
import {pores} from './pores.js';
import {scars} from './scars.js';
import {stretchMarks} from './stretch-marks.js';
import {unevenTone} from './uneven-tone.js';
import {wrinkles} from './wrinkles.js';

const RECORDS = {
  'acne-scars': acneScars,
  wrinkles,
  pores,
  pigmentation,
  'stretch-marks': stretchMarks,
  scars,
  'uneven-tone': unevenTone,
  'hair-loss': hairLoss,
} as const satisfies Readonly<Record<string, Concern>>;

/** What a person would like to treat. */
export type ConcernId = keyof typeof RECORDS;

/** A form of a concern that changes what treatment can do. */
export type KindId = KeysOf<(typeof RECORDS)[ConcernId]['kinds']>;

type KeysOf<Kinds> = Kinds extends unknown ? keyof Kinds : never;

/** Every concern, in the order in which they are offered. */
export const CONCERNS: Readonly<Record<ConcernId, Concern<KindId>>> = RECORDS;

export const CONCERN_IDS = Object.keys(CONCERNS) as readonly ConcernId[];

/** The kinds of a concern, in the order in which they are offered. */
export const kindIdsOf = (concern: ConcernId): readonly KindId[] =>
  Object.keys(CONCERNS[concern].kinds) as KindId[];
