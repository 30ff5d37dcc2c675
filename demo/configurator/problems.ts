import {FEE_FIELDS} from './fee-fields.js';
import {
  FEE_IDS,
  hasFields,
  type FormState,
  type PriceFields,
  type TreatmentFields,
} from './form-state.js';
import {CONCERNS, TREATMENTS} from './product-terms.js';
import {
  readAmount,
  readLink,
  readPercent,
  readPriceListDate,
  readSessions,
  readText,
  type ReadResult,
} from './read-input.js';
import {isSafeValue} from './style-rule.js';
import {STYLE_TOKENS} from './style-tokens.js';

/** Why a field cannot be used, in words, by the field's name. */
export type Problems = ReadonlyMap<string, string>;

/** Notes the problem of a field, if there is one and the field has none yet. */
type Note = (field: string, result: Pick<ReadResult<unknown>, 'problem'>) => void;

function notePriceProblems(name: string, price: PriceFields, note: Note): void {
  const {session, firstSession, courseOf3, courseOf6, courses} = price;
  note(`${name}-session`, readAmount(session));
  note(`${name}-first-session`, readAmount(firstSession, true));
  note(`${name}-course-3`, readAmount(courseOf3));
  note(`${name}-course-6`, readAmount(courseOf6));
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
    note(`${field}-price`, readAmount(course.price));
    lengths.push(sessions);
  });
}

function noteAreaProblems(treatment: string, areas: TreatmentFields['areas'], note: Note): void {
  areas.forEach(({area, price}, index) => {
    const name = `${treatment}-area-${index + 1}`;
    if (area === '') note(`${name}-area`, {problem: 'Choose a place, or remove this row.'});
    else if (areas.findIndex((other) => other.area === area) < index)
      note(`${name}-area`, {problem: 'This place is above already.'});
    notePriceProblems(name, price, note);
  });
}

function noteTreatmentProblems({treatments}: FormState, note: Note): void {
  for (const treatment of TREATMENTS) {
    const fields = treatments[treatment];
    if (!hasFields(fields)) continue;
    note(`${treatment}-name`, readText(fields.name, 60));
    notePriceProblems(treatment, fields.price, note);
    noteAreaProblems(treatment, fields.areas, note);
    note(`${treatment}-usual`, readSessions(fields.usual, 1));
    fields.usualFor.forEach(({concern, sessions}, index) => {
      const name = `${treatment}-usual-${index + 1}`;
      if (concern === '')
        note(`${name}-concern`, {problem: 'Choose a concern, or remove this row.'});
      note(`${name}-sessions`, readSessions(sessions, 1));
    });
  }
}

function noteFeeProblems({fees, taxPercent}: FormState, note: Note): void {
  for (const id of FEE_IDS)
    note(FEE_FIELDS[id].name, readAmount(fees[id].price, id === 'consultation'));
  note('tax-percent', readPercent(taxPercent));
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
