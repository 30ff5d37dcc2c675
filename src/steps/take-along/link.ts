/**
 * A link that brings all answers back. They stand behind the “#”, which no browser sends to a server, in words that a person can
 * read: `#treatment-estimator=1&concern=acne-scars&skin-tone=V&start=2027-03-14`.
 */
import {NO_ANSWERS, type PersonAnswers} from '../../engine/person-answers.js';
import {MATTERS} from '../../evidence/ids.js';
import type {MatterId} from '../../evidence/ids.js';
import type {Inputs, ResolvedInputs} from '../../engine/types.js';

/** The version written by this one. What changes the meaning of a key raises it; `readLink` keeps reading the older ones. */
const VERSION = '1';
const NAME = 'treatment-estimator';
/** Longer than any link that `toLink` writes. */
const LONGEST = 10_000;

/** All that a link holds. */
export interface Linked {
  readonly inputs: Inputs;
  readonly person: PersonAnswers;
}

/** The part behind the “#”, for the estimator whose `id` is given (empty: the only one on its page). */
export function toLink(
  id: string,
  {concern, kind, area, skinTone, severity, treatments, market}: ResolvedInputs,
  person: PersonAnswers,
): string {
  const answers = Object.entries(person.safety)
    .sort()
    .map(([question, answer]) => `${question}.${answer}`);
  const entries: readonly (readonly [key: string, value: string | number | undefined])[] = [
    ['for', id],
    ['concern', concern],
    ['kind', kind],
    ['area', area],
    ['skin-tone', skinTone],
    ['severity', severity],
    ['market', market],
    ['treatments', treatments.join(' ')],
    ['matters', person.matters.join(' ')],
    ['safety', answers.join(' ')],
    ['start', person.start],
    ['event', person.event],
    ['limit', person.limit],
  ];
  const said = entries.filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== '',
  );
  return `#${new URLSearchParams([[NAME, VERSION], ...said.map(([key, value]) => [key, String(value)])]).toString()}`;
}

const INPUTS: Readonly<Record<string, keyof Inputs>> = {
  concern: 'concern',
  kind: 'kind',
  area: 'area',
  'skin-tone': 'skinTone',
  severity: 'severity',
  market: 'market',
};
const words = (text: string): string[] => text.split(' ').filter(Boolean);
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

/** Reads each of a person's answers; undefined where it is none. */
const PERSON: Readonly<Record<string, (text: string) => Partial<PersonAnswers> | undefined>> = {
  matters: (text) => {
    const wanted = words(text);
    return wanted.every((one) => (MATTERS as readonly string[]).includes(one))
      ? {matters: MATTERS.filter((one: MatterId) => wanted.includes(one))}
      : undefined;
  },
  safety: (text) => {
    const pairs = words(text).map((pair) => /^([A-Za-z][\w-]{0,63})\.(yes|no)$/.exec(pair));
    return pairs.every((pair) => pair !== null)
      ? {
          safety: Object.fromEntries(
            pairs.map(([, question, answer]) => [question, answer] as [string, 'yes' | 'no']),
          ),
        }
      : undefined;
  },
  start: (start) => (isDay(start) ? {start} : undefined),
  event: (event) => (isDay(event) ? {event} : undefined),
  limit: (text) => (/^\d{1,11}$/.test(text) ? {limit: Number(text)} : undefined),
};

/**
 * What a fragment brings for the estimator of this `id`: nothing (undefined) where it is not for it, and null where anything in it
 * cannot be used, since half of the answers would show figures that nobody asked for. `isUsable` tells whether all inputs occur.
 */
export function readLink(
  fragment: string,
  id: string,
  isUsable: (inputs: Inputs) => boolean,
): Linked | null | undefined {
  if (!fragment.includes(`${NAME}=`)) return undefined;
  if (fragment.length > LONGEST) return null;
  const entries = [...new URLSearchParams(fragment.slice(1))];
  const found = new Map(entries);
  if ((found.get('for') ?? '') !== id) return undefined;
  if (found.get(NAME) !== VERSION || found.size < entries.length) return null;
  const inputs: Record<string, unknown> = {};
  let person = NO_ANSWERS;
  for (const [key, text] of found) {
    if (key === NAME || key === 'for') continue;
    if (key === 'treatments') inputs[key] = words(text);
    else if (Object.hasOwn(INPUTS, key)) inputs[INPUTS[key] as string] = text;
    else {
      const said = Object.hasOwn(PERSON, key) ? PERSON[key]?.(text) : undefined;
      if (said === undefined) return null;
      person = {...person, ...said};
    }
  }
  return 'concern' in inputs && isUsable(inputs as unknown as Inputs)
    ? {inputs: inputs as unknown as Inputs, person}
    : null;
}
