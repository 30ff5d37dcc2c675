import {GENTLE_MAKES} from '../../src/evidence/look-up-gentle-prices.js';
import type {PriceRow} from '../../src/price-list-reader/read-price-list.js';
import type {FormState} from './form-state.js';
import {NO_ANSWER} from './line-answer.js';
import {currencyKnown, currencyQuestion} from './pasted-currency.js';
import {hasPlace, isGentle, type PastedList} from './pasted-list.js';
import type {Problems} from './problems.js';
import {areaName, treatmentName} from './product-terms.js';
import {readAmount} from './read-input.js';

const USED_TWICE = 'This treatment has two prices in this place: untick one of them.';
const MIXED = `This treatment has a gentle make (${Object.values(GENTLE_MAKES).join(', ')}) and another: untick one of them.`;

/** What each price that is used pays for: a session or a course of a treatment in a place. */
const slotsOf = ({treatment, place, courses}: PriceRow): readonly string[] =>
  ['1', ...Object.keys(courses)].map((sessions) => `${treatment} ${place} ${sessions}`);

type Noted = Map<string, string>;

function noteRows({list, isUsed}: PastedList, problems: Noted): void {
  const used = list.rows.filter((_, index) => isUsed[index]);
  for (const [index, row] of list.rows.entries()) {
    if (isUsed[index] !== true) continue;
    const others = used.filter((other) => other !== row && other.treatment === row.treatment);
    if (others.some(({place}) => place === row.place)) problems.set(`row-${index + 1}`, USED_TWICE);
    else if (others.some((other) => isGentle(other) !== isGentle(row)))
      problems.set(`row-${index + 1}`, MIXED);
  }
}

function noteAnswers(pasted: PastedList, state: FormState, problems: Noted): void {
  const {list, isUsed, answers} = pasted;
  const currency = currencyKnown(pasted, state);
  const taken = new Set(list.rows.filter((_, index) => isUsed[index]).flatMap(slotsOf));
  for (const [index] of list.unclear.entries()) {
    const {treatment, area, price, sessions} = answers[index] ?? NO_ANSWER;
    if (treatment === '') continue;
    const line = `line-${index + 1}`;
    const {value, problem = 'Write the price, an amount alone.'} = readAmount(price, {currency});
    if (area === '') problems.set(`${line}-area`, 'Choose the place.');
    if (value === undefined) problems.set(`${line}-price`, problem);
    if (area === '') continue;
    const slot = `${treatment} ${area} ${sessions}`;
    if (taken.has(slot))
      problems.set(`${line}-treatment`, 'This is priced already: leave one of the two out.');
    taken.add(slot);
  }
}

/** The field that is marked where no price is used; none is where the list has no price. */
function firstToAnswer({list}: PastedList): string {
  const row = list.rows.findIndex(hasPlace);
  if (row >= 0) return `row-${row + 1}`;
  return list.unclear.length > 0 ? 'line-1-treatment' : 'price-list';
}

/** Why the prices of a list cannot be used yet, by the id of the field that is to be changed. */
export function openQuestions(pasted: PastedList, state: FormState): Problems {
  const problems: Noted = new Map();
  const question = currencyQuestion(pasted, state);
  if (question !== undefined && question.taken === undefined && pasted.currency === '')
    problems.set('list-currency-choice', 'Choose the currency.');
  noteRows(pasted, problems);
  noteAnswers(pasted, state, problems);
  const isNothingUsed =
    !pasted.isUsed.some(Boolean) && pasted.answers.every(({treatment}) => treatment === '');
  if (isNothingUsed)
    problems.set(firstToAnswer(pasted), 'Tick at least one price, or answer a line.');
  return problems;
}

/** What an open question is about, before it in the list of all that is open; may be empty. */
export function questionSubject({list}: PastedList, field: string): string {
  const [, kind, number] = /^(line|row)-(\d+)/.exec(field) ?? [];
  const index = Number(number) - 1;
  const row = kind === 'row' ? list.rows[index] : undefined;
  if (row !== undefined && row.place !== 'other')
    return `${treatmentName(row.treatment)}, ${areaName(row.place).toLowerCase()}: `;
  const line = kind === 'line' ? list.unclear[index]?.line : undefined;
  return line === undefined ? '' : `“${line}”: `;
}
