import {digestOf} from './digest.js';
import type {Kept} from './kept.js';
import type {Texts} from './texts.js';

/** A group that is not what it was. */
export interface Difference {
  readonly name: string;
  readonly what: 'differs' | 'is new' | 'is gone';
}

const partOf = (name: string): string => name.split('/', 1)[0] ?? '';

/** Where what was found is not what is kept, in the parts of the net that were looked at. */
export function differencesOf({digests}: Pick<Kept, 'digests'>, found: Texts): Difference[] {
  const parts = new Set([...found.keys()].map(partOf));
  const gone = Object.keys(digests).filter((name) => parts.has(partOf(name)) && !found.has(name));
  const others = [...found].filter(([name, text]) => digests[name] !== digestOf(text));
  return [
    ...others.map(([name]): Difference => ({name, what: name in digests ? 'differs' : 'is new'})),
    ...gone.map((name): Difference => ({name, what: 'is gone'})),
  ];
}
