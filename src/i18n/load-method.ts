import {enMethod} from './en-method.js';
import type {MethodStrings} from './method-strings.js';

/** The sentences of the method in a language; English where they cannot be fetched. */
export async function methodStringsOf(language: string): Promise<MethodStrings> {
  if (language !== 'de') return enMethod;
  return import('./de-method.js').then(({deMethod}) => deMethod, () => enMethod);
}
