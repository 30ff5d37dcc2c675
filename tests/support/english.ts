import {enAsk} from '../../src/i18n/en/questions-to-ask.js';
import {enCharts} from '../../src/i18n/en/charts.js';
import {enClinic} from '../../src/i18n/en/clinic.js';
import {enDates} from '../../src/i18n/en/dates-and-budget.js';
import {enExperience} from '../../src/i18n/en/what-it-is-like.js';
import {enMatters} from '../../src/i18n/en/what-matters.js';
import {enMethod} from '../../src/i18n/en/method.js';
import {enPerson} from '../../src/i18n/en/steps.js';
import {enPlan} from '../../src/i18n/en/take-along.js';
import {enSafety} from '../../src/i18n/en/safety.js';
import {en} from '../../src/i18n/en/answer.js';

const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [];

const SENTENCES = leaves([
  en,
  enAsk,
  enCharts,
  enClinic,
  enDates,
  enExperience,
  enMatters,
  enMethod,
  enPerson,
  enPlan,
  enSafety,
]);

/** What stands between the gaps of English sentences and has three words or more: enough to be no other language. */
const PIECES = [
  ...new Set(
    SENTENCES.flatMap((sentence) => sentence.split(/\{\w+\}/))
      .map((piece) => piece.trim())
      .filter((piece) => (piece.match(/[a-z]{2,}/gi) ?? []).length >= 3),
  ),
];

/** Whole sentences and words, such as “Cost”. */
const WHOLE: ReadonlySet<string> = new Set(SENTENCES);

/** English among texts of another language. `alike`: words that are the same in both. */
export const englishAmong = (texts: readonly string[], alike: readonly string[]): string[] =>
  texts.filter(
    (text) =>
      (WHOLE.has(text) && !alike.includes(text)) || PIECES.some((piece) => text.includes(piece)),
  );
