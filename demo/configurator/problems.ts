import {FEE_FIELDS} from './fee-fields.js';
import {
  currencyTyped,
  FEE_IDS,
  hasAmount,
  hasFields,
  type FormState,
  type NumberForConcern,
  type PriceFields,
  type TreatmentFields,
  type UpkeepFields,
} from './form-state.js';
import {CONCERNS, TREATMENTS} from './product-terms.js';
import {
  readAmount,
  readLink,
  readLogo,
  readMonths,
  readPercent,
  readPriceListDate,
  readSessions,
  readText,
  readWeeks,
  type ReadResult,
} from './read-input.js';
import {isSafeValue} from './style-rule.js';
import {STYLE_TOKENS} from './style-tokens.js';

/** Why a field cannot be used, in words, by the field's name. */
export type Problems = ReadonlyMap<string, string>;

/** Notes the problem of a field, if there is one and the field has none yet. */
type Note = (field: string, result: Pick<ReadResult<unknown>, 'problem'>) => void;

/** Reads an amount in the currency that is typed. */
type ReadMoney = (text: string, mayBeFree?: boolean) => ReadResult<number>;

const readMoneyIn =
  (state: FormState): ReadMoney =>
  (text, mayBeFree = false) =>
    readAmount(text, {currency: currencyTyped(state), mayBeFree});

function notePriceProblems(name: string, price: PriceFields, read: ReadMoney, note: Note): void {
  const {session, firstSession, courseOf3, courseOf6, courses} = price;
  note(`${name}-session`, read(session));
  note(`${name}-first-session`, read(firstSession, true));
  note(`${name}-course-3`, read(courseOf3));
  note(`${name}-course-6`, read(courseOf6));
  const lengths = [
    ...(courseOf3.trim() === '' ? [] : ['3']),
    ...(courseOf6.trim() === '' ? [] : ['6']),
  ];
  courses.forEach((course, index) => {
    const field = `${name}-course-${index + 1}`;
    const sessions = course.sessions.trim();
    note(
      `${field}-sessions`,
      lengths.includes(sessions)
        ? {problem: `A course of ${sessions} is above already.`}
        : readSessions(sessions, 2),
    );
    if (sessions === '' && course.price.trim() !== '')
      note(`${field}-sessions`, {problem: 'How many sessions?'});
    note(`${field}-price`, read(course.price));
    lengths.push(sessions);
  });
}

function noteAreaProblems(
  treatment: string,
  {price: main, isFaceOnly, areas}: TreatmentFields,
  read: ReadMoney,
  note: Note,
): void {
  areas.forEach(({area, price}, index) => {
    const name = `${treatment}-area-${index + 1}`;
    if (area === '') note(`${name}-area`, {problem: 'Choose a place, or remove this row.'});
    else if (
      areas.findIndex((other) => other.area === area) < index ||
      (area === 'face' && isFaceOnly && hasAmount(main))
    )
      note(`${name}-area`, {problem: 'This place is above already.'});
    notePriceProblems(name, price, read, note);
  });
}

/** A number for all concerns, and others for some. */
function noteNumberProblems(
  name: string,
  typed: readonly [forAll: string, forConcerns: readonly NumberForConcern[]],
  read: (text: string) => ReadResult<number>,
  note: Note,
): void {
  const [forAll, forConcerns] = typed;
  note(name, read(forAll));
  forConcerns.forEach(({concern, number}, index) => {
    const row = `${name}-${index + 1}`;
    if (concern === '') note(`${row}-concern`, {problem: 'Choose a concern, or remove this row.'});
    note(`${row}-number`, read(number));
  });
}

function noteUpkeepProblems(
  treatment: string,
  {price, everyMonths}: UpkeepFields,
  read: ReadMoney,
  note: Note,
): void {
  const [hasPrice, hasMonths] = [price, everyMonths].map((text) => text.trim() !== '');
  if (hasMonths && !hasPrice) note(`${treatment}-upkeep-price`, {problem: 'What is one visit?'});
  if (hasPrice && !hasMonths)
    note(`${treatment}-upkeep-months`, {problem: 'How many months apart?'});
  note(`${treatment}-upkeep-price`, read(price));
  note(`${treatment}-upkeep-months`, readMonths(everyMonths));
}

function noteTreatmentProblems(state: FormState, note: Note): void {
  const read = readMoneyIn(state);
  for (const treatment of TREATMENTS) {
    const fields = state.treatments[treatment];
    if (!hasFields(fields)) continue;
    const {usual, usualFor, interval, intervalFor} = fields;
    note(`${treatment}-name`, readText(fields.name, 60));
    notePriceProblems(treatment, fields.price, read, note);
    noteAreaProblems(treatment, fields, read, note);
    noteUpkeepProblems(treatment, fields.upkeep, read, note);
    const readCount = (text: string): ReadResult<number> => readSessions(text, 1);
    noteNumberProblems(`${treatment}-usual`, [usual, usualFor], readCount, note);
    noteNumberProblems(`${treatment}-interval`, [interval, intervalFor], readWeeks, note);
  }
}

function noteFeeProblems(state: FormState, note: Note): void {
  const read = readMoneyIn(state);
  for (const id of FEE_IDS)
    note(FEE_FIELDS[id].name, read(state.fees[id].price, id === 'consultation'));
  note('tax-percent', readPercent(state.taxPercent));
}

function noteChoiceProblems({concerns, areas}: FormState, note: Note): void {
  const nothingTicked = {problem: 'Tick at least one. Until then, all are shown.'};
  if (!concerns.some(({offered}) => offered)) note(`concern-${CONCERNS[0] ?? ''}`, nothingTicked);
  if (areas.length === 0) note('area-face', nothingTicked);
}

function noteClinicProblems(state: FormState, note: Note): void {
  note('booking-link', readLink(state.bookingLink));
  note('contact-link', readLink(state.contactLink));
  note('disclaimer', readText(state.disclaimer, 500));
  if (state.bookingPlan && state.bookingLink.trim() === '')
    note('booking-plan', {problem: 'It needs a booking link.'});
  note('clinic-name', readText(state.clinic.name, 80));
  note('clinic-logo', readLogo(state.clinic.logo));
  note('clinic-phone', readText(state.clinic.phone, 40));
  note('clinic-address', readText(state.clinic.address, 200));
  if (state.closedDays.length === 7)
    note('closed-1', {problem: 'All days are ticked, so none is used. Leave the open ones free.'});
  state.questions.forEach(({text, outcomes}, index) => {
    const name = `question-${index + 1}`;
    note(
      `${name}-text`,
      text.trim() === '' ? {problem: 'Write the question, or remove it.'} : readText(text, 500),
    );
    for (const [treatment, {outcome, until}] of Object.entries(outcomes)) {
      if (outcome === 'wait' && until.trim() === '')
        note(`${name}-${treatment}-until`, {
          problem: 'Until when? Write a sentence: “Wait until …”.',
        });
    }
  });
}

function noteLookProblems(
  {look}: FormState,
  isColour: (value: string) => boolean,
  note: Note,
): void {
  for (const token of STYLE_TOKENS) {
    const value = look[token.id]?.trim() ?? '';
    if (value === '' || (isSafeValue(value) && (!token.isColour || isColour(value)))) continue;
    note(`look-${token.id}`, {
      problem: token.isColour
        ? 'Write a colour, like #0f665f or teal.'
        : 'This cannot stand in a style sheet.',
    });
  }
}

/**
 * The problem of every field that cannot be used. `isColour` asks the browser whether it takes a
 * value as a colour.
 */
export function problemsOf(
  state: FormState,
  isColour: (value: string) => boolean = () => true,
): Problems {
  const problems = new Map<string, string>();
  const note: Note = (field, {problem}) => {
    if (problem !== undefined && !problems.has(field)) problems.set(field, problem);
  };
  note('price-list-date', readPriceListDate(state.priceListDate));
  noteTreatmentProblems(state, note);
  noteFeeProblems(state, note);
  noteChoiceProblems(state, note);
  noteClinicProblems(state, note);
  noteLookProblems(state, isColour, note);
  return problems;
}
