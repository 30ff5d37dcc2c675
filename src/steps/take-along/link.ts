/**
 * A link that brings all answers back. They stand behind the “#”, which no browser sends to a
 * server, in words that a person can read:
 * `#treatment-estimator_is_1_and_concern_is_acne-scars_and_skin-tone_is_V`. Letters, digits, `-`
 * and `_` are all: mail, messengers and analytics leave them alone, and a theme may take the
 * fragment for a selector. Any other letter is a `_` with its bytes as a percent sign would have
 * them. Links as they were before, with `=` and `&`, are read too.
 */
import {NO_ANSWERS, type PersonAnswers} from '../../engine/person-answers.js';
import type {Inputs, ResolvedInputs} from '../../engine/types.js';
import {MATTERS} from '../../evidence/ids.js';

/**
 * The version written by this one. What changes the meaning of a key raises it; `readLink` keeps
 * reading the older ones.
 */
const VERSION = '1';
const NAME = 'treatment-estimator';
/** In characters; longer than any link that `toLink` writes. */
const MAX_LENGTH = 10_000;

/** All that a link holds. */
export interface Linked {
  readonly inputs: Inputs;
  readonly person: PersonAnswers;
}

/**
 * The part behind the “#”, without it, for the estimator whose `id` is given (empty: the only one
 * on its page).
 */
export function toLink(
  id: string,
  {concern, kind, area, skinTone, severity, treatments, market}: ResolvedInputs,
  person: PersonAnswers,
): string {
  const safety = Object.entries(person.safety)
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
    ['safety', safety.join(' ')],
    ['start', person.start],
    ['event', person.event],
    ['limit', person.limit],
  ];
  const given = entries.flatMap(([key, value = '']) =>
    value === '' ? [] : [[key, String(value)]],
  );
  return [[NAME, VERSION], ...given].map((entry) => entry.map(written).join(IS)).join(AND);
}

const IS = '_is_';
const AND = '_and_';

const written = (text: string): string =>
  encodeURIComponent(text).replace(
    /[^\w-]|_/g,
    (letter) => `_${letter === '%' ? '' : letter.charCodeAt(0).toString(16)}`,
  );

/** The entries of a fragment, of the link in it alone, whatever has been done to it on its way. */
export function linkEntries(fragment: string): readonly (readonly [string, string])[] {
  let text = fragment;
  // Each system on the way may have escaped it once more.
  for (let layer = 0; layer < 3 && !START.test(text); layer++) text = unescaped(text);
  const from = text.search(START);
  if (from < 0) return [];
  // Punctuation and brackets behind a link are taken for a part of it.
  const link = text.slice(from).replace(/(?:%20|%0[AD]|%C2%A0|[^\w-])+$/i, '');
  if (link.startsWith(`${NAME}=`))
    return [...new URLSearchParams(link.replace(/&(?:amp|#38|#x26);/gi, '&'))];
  return (/^[\w-]+/.exec(link)?.[0] ?? '').split(AND).map((entry) => {
    const [key = '', value = ''] = entry.split(IS);
    return [read(key), read(value)];
  });
}

const START = new RegExp(`${NAME}(?:=|${IS})`);

const read = (text: string): string =>
  unescaped(text.replace(/_([\da-f]{2})/gi, '%$1'), (undecoded) => undecoded);

function unescaped(
  text: string,
  otherwise: (text: string) => string = (broken) =>
    broken.replace(/%3D/gi, '=').replace(/%26/g, '&'),
): string {
  try {
    return decodeURIComponent(text.replace(/&(?:equals|#61|#x3d);/gi, '='));
  } catch {
    return otherwise(text);
  }
}

const INPUTS: Readonly<Record<string, keyof Inputs>> = {
  concern: 'concern',
  kind: 'kind',
  area: 'area',
  'skin-tone': 'skinTone',
  severity: 'severity',
  market: 'market',
};
const wordsIn = (text: string): string[] => text.split(' ').filter(Boolean);
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

type Reader = (text: string) => Partial<PersonAnswers> | undefined;

/** Reads each of a person's answers; undefined where the text is none. */
const READERS: Readonly<Record<string, Reader>> = {
  matters: (text) => {
    const marked = wordsIn(text);
    return marked.every((id) => (MATTERS as readonly string[]).includes(id))
      ? {matters: MATTERS.filter((id) => marked.includes(id))}
      : undefined;
  },
  safety: (text) => {
    const pairs = wordsIn(text).map((pair) => /^([A-Za-z][\w-]{0,63})\.(yes|no)$/.exec(pair));
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
  limit: (text) => (/^\d{1,13}$/.test(text) ? {limit: Number(text)} : undefined),
};

const KEYS = new Set([NAME, 'for', 'treatments', ...Object.keys(INPUTS), ...Object.keys(READERS)]);

/**
 * What a fragment brings for the estimator of this `id`: undefined where it is not for it, and null
 * where anything in it cannot be used, since half of the answers would show figures that nobody
 * asked for. `isUsable` tells whether all inputs occur.
 */
export function readLink(
  fragment: string,
  id: string,
  isUsable: (inputs: Inputs) => boolean,
): Linked | null | undefined {
  if (!fragment.includes(NAME)) return undefined;
  if (fragment.length > MAX_LENGTH) return START.test(fragment) ? null : undefined;
  // What others have put behind it, such as `fbclid`, is none of ours.
  const entries = linkEntries(fragment).filter(([key]) => KEYS.has(key));
  if (entries.length === 0) return undefined;
  const values = new Map(entries);
  if ((values.get('for') ?? '') !== id) return undefined;
  const namesKeyTwice = values.size < entries.length;
  if (values.get(NAME) !== VERSION || namesKeyTwice) return null;
  const inputs: Record<string, unknown> = {};
  let person = NO_ANSWERS;
  for (const [key, text] of values) {
    if (key === NAME || key === 'for') continue;
    if (key === 'treatments') inputs[key] = wordsIn(text);
    else if (Object.hasOwn(INPUTS, key)) inputs[INPUTS[key] as string] = text;
    else {
      const answer = Object.hasOwn(READERS, key) ? READERS[key]?.(text) : undefined;
      if (answer === undefined) return null;
      person = {...person, ...answer};
    }
  }
  return 'concern' in inputs && isUsable(inputs as unknown as Inputs)
    ? {inputs: inputs as unknown as Inputs, person}
    : null;
}
