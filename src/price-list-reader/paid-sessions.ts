import {readCourse} from './course-words.js';
import {cents} from './cents.js';

/** A course that costs so many sessions: “3 + 1 free” is 4 for the price of 3. */
export interface PaidSessions {
  readonly sessions: number;
  readonly paid: number;
}
type Found = PaidSessions & {readonly start: number; readonly end: number};

const PAID: readonly (readonly [RegExp, (first: number, second: number) => PaidSessions])[] = [
  [/(\d{1,2}) ?\+ ?(\d)(?! ?[%£€$\d])/, (paid, free) => ({sessions: paid + free, paid})],
  [
    /(?:buy|book) (\d{1,2})\D{0,40}?(?:get|receive) (?:the )?(\d)(?!\d|th|st|nd|rd)/,
    (paid, free) => ({sessions: paid + free, paid}),
  ],
  [
    /pay (?:only )?(?:for )?(\d{1,2})\D{1,12}(?:get|receive) (\d{1,2})/,
    (paid, sessions) => ({sessions, paid}),
  ],
  [
    /(\d{1,2}) for (?:the price of )?(\d{1,2})(?! ?[%£€$\d])/,
    (sessions, paid) => ({sessions, paid}),
  ],
  [/(\d{1,2})\D{1,30}pay (?:only )?for (\d{1,2})/, (sessions, paid) => ({sessions, paid})],
  [
    /(\d{1,2}) (?:zum preis von|fur den preis von|nur|zahlen) (\d{1,2})/,
    (sessions, paid) => ({sessions, paid}),
  ],
  [
    /(\d{1,2})\D{1,30}(?:be)?(?:zahlen?|payez|paga) (?:nur |seulement |solo )?(?:fur )?(\d)(?!\d)/,
    (sessions, paid) => ({sessions, paid}),
  ],
  [/(?<![\d.,])([2-6])x([1-5])(?![\d.,]| ?[a-z%])/, (sessions, paid) => ({sessions, paid})],
];

/** What folded words such as “3 for 2” or “buy 5 get 1 free” say; undefined where they say none. */
export function paidSessions(folded: string): Found | undefined {
  if (folded.includes('%')) return undefined;
  for (const [pattern, rule] of PAID) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const found = rule(Number(match[1]), Number(match[2]));
    const isCourse = found.paid > 0 && found.paid < found.sessions && found.sessions <= 20;
    const {counts} = readCourse(folded.slice(0, match.index));
    // “Pack of 4: 3 + 1 free”: both must say the same.
    const agrees = counts.length === 0 || counts.includes(found.sessions);
    if (isCourse && agrees)
      return {...found, start: match.index, end: match.index + match[0].length};
  }
  return undefined;
}

/** What such a course costs, with its sum. */
export function paidIn(
  {paid}: PaidSessions,
  session: number,
): {readonly value: number; readonly note: string} {
  const value = cents(paid * session);
  return {value, note: `computed: ${paid} * ${session} = ${value}`};
}
