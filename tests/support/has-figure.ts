import type {Strings} from '../../src/i18n/strings/answer-strings.js';

/**
 * Whether a figure stands in a text: in digits, or in words. Arabic says “two days” and “fewer than
 * 1” without a digit.
 */
export const hasFigure = (text: string, {language, cells}: Strings): boolean =>
  /\p{Nd}/u.test(text) ||
  [cells.fewer, ...spansInWords(language)].some((words) => text.includes(words));

const spansInWords = (language: string): readonly string[] =>
  ['minute', 'hour', 'day', 'week', 'month'].flatMap((unit) =>
    [1, 2].map((count) =>
      new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'}).format(count),
    ),
  );
