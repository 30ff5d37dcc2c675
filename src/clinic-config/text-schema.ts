import * as z from 'zod/mini';
import {isLanguage} from './currency-and-language-codes.js';
import type {Texts} from './config.js';

/**
 * Words without HTML: no `<` that begins a tag. “Under < 18” and “<3” are words. Linear in time,
 * and JSON Schema reads it too.
 */
const WITHOUT_TAGS = /^[^<]*(?:<(?![a-zA-Z/!?])[^<]*)*$/;
const INNERMOST = 1000;

const said = (most: number): string => `a text of at most ${most} letters, without HTML tags`;
const plain = (most: number): z.ZodMiniString =>
  z.string(said(most)).check(z.maxLength(most, said(most)), z.regex(WITHOUT_TAGS, said(most)));

/** Words that are shown as they are; a blank alone is none. */
export const words = (most: number): z.ZodMiniString =>
  plain(most).check(z.regex(/\S/, said(most)));

const part: z.ZodMiniType<string | Texts> = z.lazy(() =>
  z.union([plain(INNERMOST), texts], `${said(INNERMOST)}, or an object of such texts`),
);
const texts: z.ZodMiniType<Texts> = z.record(words(60), part, 'an object of texts by their names');

const LANGUAGE = 'languages as BCP 47 has them, as de or pt-BR, each with an object of texts';

/** What is a text of the element in which language. */
export const textsByLanguage: z.ZodMiniType<Readonly<Record<string, Texts>>> = z.record(
  z.string().check(z.refine(isLanguage)),
  texts,
  LANGUAGE,
);
