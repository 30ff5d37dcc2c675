import {fold} from './fold.js';

const PRICES =
  '(?:all |our |the |alle |unsere |tous (?:les |nos )?|tutti i )?(?:prices?|preise|prix|tarifs?|precios|prezzi|prijzen|ceny|precos)(?: shown| listed| quoted| here| stated)?';
const START =
  '(?:(?:are|sind|sont) )?(?:all )?(?:start(?:s|ing)?(?: prices?)?(?: from| at)?|from|ab|ab-preise|mindestpreise|a partir de?|desde|da|vanaf|od)';
const FROM_LINE = new RegExp(
  `^[^\\p{L}\\d]*${PRICES}[ :-]*${START}(?= *(?:[^\\p{L}\\d\\s]|$))`,
  'u',
);
const MARK = /^[\s(]*([*†‡¹²³]+)/;

/**
 * “Prices start from”, of all prices or of those with the mark that stands before it: whether it
 * holds for a row that was read from these lines.
 */
export function startsBelow(source: string): (sources: readonly string[]) => boolean {
  const said = source
    .split('\n')
    .filter((line) => line.length < 200 && !/\d/.test(line) && FROM_LINE.test(fold(line)));
  const marks = said.map((line) => MARK.exec(line)?.[1]);
  return (sources) =>
    marks.some(
      (mark) =>
        mark === undefined || sources.some((line) => line.replace(/\*\*/g, '').includes(mark)),
    );
}
