import {CONCERNS, TREATMENTS} from './names.js';
import {COLOUR_IDS, isSafeValue, LOOK_IDS} from './look.js';
import {
  readAmount,
  readLink,
  readPercent,
  readPriceListDate,
  readSessions,
  readText,
  type Reading,
} from './readings.js';
import {hasFields, type FeeId, type PriceFields, type State} from './state.js';

/** What cannot be used, in words, by the name of its field. */
export type Problems = ReadonlyMap<string, string>;

/** The name of each fee's field. */
export const FEE_NAMES: Readonly<Record<FeeId, string>> = {
  consultation: 'consultation',
  patchTest: 'patch-test',
  numbing: 'numbing',
  aftercareKit: 'aftercare-kit',
};

type Note = (name: string, reading: Reading<unknown>) => void;

function priceProblems(
  name: string,
  {session, courseOf3, courseOf6, courses}: PriceFields,
  note: Note,
): void {
  note(`${name}-session`, readAmount(session));
  note(`${name}-course-3`, readAmount(courseOf3));
  note(`${name}-course-6`, readAmount(courseOf6));
  const taken = [
    ...(courseOf3.trim() === '' ? [] : ['3']),
    ...(courseOf6.trim() === '' ? [] : ['6']),
  ];
  courses.forEach((course, at) => {
    const count = course.sessions.trim();
    note(
      `${name}-course-${at + 1}-sessions`,
      taken.includes(count)
        ? {problem: `A course of ${count} is above already.`}
        : readSessions(count, 2),
    );
    if (count === '' && course.price.trim() !== '')
      note(`${name}-course-${at + 1}-sessions`, {problem: 'How many sessions?'});
    note(`${name}-course-${at + 1}-price`, readAmount(course.price));
    taken.push(count);
  });
}

function treatmentProblems(state: State, note: Note): void {
  for (const treatment of TREATMENTS) {
    const fields = state.treatments[treatment];
    if (!hasFields(fields)) continue;
    note(`${treatment}-name`, readText(fields.name, 60));
    priceProblems(treatment, fields.price, note);
    fields.areas.forEach(({area, price}, at) => {
      const name = `${treatment}-area-${at + 1}`;
      if (area === '') note(`${name}-area`, {problem: 'Choose a place, or remove this row.'});
      else if (fields.areas.findIndex((other) => other.area === area) < at)
        note(`${name}-area`, {problem: 'This place is above already.'});
      priceProblems(name, price, note);
    });
    note(`${treatment}-usual`, readSessions(fields.usual, 1));
    fields.usualFor.forEach(({concern, sessions}, at) => {
      if (concern === '')
        note(`${treatment}-usual-${at + 1}-concern`, {
          problem: 'Choose a concern, or remove this row.',
        });
      note(`${treatment}-usual-${at + 1}-sessions`, readSessions(sessions, 1));
    });
  }
}

function lookProblems({look}: State, isColour: (value: string) => boolean, note: Note): void {
  for (const id of LOOK_IDS) {
    const value = look[id].trim();
    const isWrong =
      value !== '' &&
      ((COLOUR_IDS as readonly string[]).includes(id)
        ? !isSafeValue(value) || !isColour(value)
        : !isSafeValue(value));
    if (isWrong)
      note(`look-${id}`, {
        problem: (COLOUR_IDS as readonly string[]).includes(id)
          ? 'Write a colour, like #0f665f or teal.'
          : 'This cannot stand in a style sheet.',
      });
  }
}

/** Every field whose text cannot be used. `isColour` asks the browser. */
export function problemsOf(
  state: State,
  isColour: (value: string) => boolean = () => true,
): Problems {
  const problems = new Map<string, string>();
  const note: Note = (name, {problem}) => {
    if (problem !== undefined && !problems.has(name)) problems.set(name, problem);
  };
  note('price-list-date', readPriceListDate(state.priceListDate));
  treatmentProblems(state, note);
  for (const [id, name] of Object.entries(FEE_NAMES))
    note(name, readAmount(state.fees[id as FeeId].price, id === 'consultation'));
  note('tax-percent', readPercent(state.taxPercent));
  if (!state.concerns.some(({offered}) => offered))
    note(`concern-${CONCERNS[0] ?? ''}`, {
      problem: 'Tick at least one. Until then, all are shown.',
    });
  if (state.areas.length === 0)
    note('area-face', {problem: 'Tick at least one. Until then, all are shown.'});
  note('booking-link', readLink(state.bookingLink));
  note('contact-link', readLink(state.contactLink));
  note('disclaimer', readText(state.disclaimer, 500));
  if (state.closedDays.length === 7)
    note('closed-1', {problem: 'All days are ticked, so none is used. Leave the open ones free.'});
  state.questions.forEach(({text, outcomes}, at) => {
    note(
      `question-${at + 1}-text`,
      text.trim() === '' ? {problem: 'Write the question, or remove it.'} : readText(text, 500),
    );
    for (const [treatment, {outcome, until}] of Object.entries(outcomes)) {
      if (outcome === 'wait' && until.trim() === '')
        note(`question-${at + 1}-${treatment}-until`, {
          problem: 'Until when? Write a sentence: “Wait until …”.',
        });
    }
  });
  lookProblems(state, isColour, note);
  return problems;
}
