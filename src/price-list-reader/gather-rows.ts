import type {Entry} from './entries.js';
import {fold} from './fold.js';
import type {LineWithReason, ListedPlace} from './price-list.js';
import type {PricedLine} from './read-entry.js';

/** A course of a row, and the line that gives it. */
export interface GatheredCourse {
  readonly price: number;
  readonly entry: Entry;
}

/** A row while lines are still added to it. */
export interface GatheredRow {
  readonly candidate: PricedLine;
  readonly place: ListedPlace;
  readonly session: number;
  readonly courses: Map<number, GatheredCourse>;
  /** Numbers of sessions at two prices. */
  readonly disputed: Set<number>;
  readonly notes: string[];
  /** All that it was read from. */
  readonly entries: Entry[];
}

/** A line that became no row. */
export interface Turned extends LineWithReason {
  readonly entry: Entry;
}

export interface Gathered {
  readonly rows: readonly GatheredRow[];
  readonly unclear: readonly Turned[];
  readonly leftOut: readonly Turned[];
}

interface Work {
  rows: GatheredRow[];
  readonly unclear: Turned[];
  readonly leftOut: Turned[];
}

const P0 =
  'P0: no place written, and no face price of the same treatment and make elsewhere in the list: read as face';

const turned = (entry: Entry, why: string): Turned => ({
  entry,
  line: entry.sources.join('\n'),
  why,
});

/** Puts the prices of all lines together; what contradicts itself is asked. */
export function gatherRows(candidates: readonly PricedLine[]): Gathered {
  const work: Work = {rows: [], unclear: [], leftOut: []};
  const priced = candidates.filter(({notPlain}) => notPlain === undefined);
  const packages = new Set(priced.filter((each) => isPackage(each, priced)));
  for (const {entry} of packages)
    work.leftOut.push(turned(entry, 'with something added; the plain price stands beside'));
  const plain = priced.filter((each) => !packages.has(each));
  const single = plain.filter(({prices}) => prices.session !== undefined);
  addSingles(
    work,
    single.filter(({place}) => place !== undefined),
  );
  addWithoutPlace(
    work,
    single.filter(({place}) => place === undefined),
  );
  for (const course of plain.filter(({prices}) => prices.session === undefined))
    addCourse(work, course);
  checkCourses(work);
  for (const candidate of candidates)
    if (candidate.notPlain !== undefined) turnAway(work, candidate, candidate.notPlain);
  return work;
}

/** Sessions and what they cost. */
const pricesOf = ({prices: {session, courses}}: PricedLine): ReadonlyMap<number, number> =>
  new Map([...(session === undefined ? [] : [[1, session] as const]), ...courses]);

/**
 * Whether a price pays for something beside the treatment, and the plain price of it stands in the
 * list. What is only said to be included is a package where the same sessions cost less without.
 */
function isPackage(one: PricedLine, candidates: readonly PricedLine[]): boolean {
  if (one.extra === undefined) return false;
  const plain = candidates.filter(
    (other) =>
      other.extra === undefined &&
      other.treatment === one.treatment &&
      isSameMake(other.make, one.make) &&
      (one.place === undefined ||
        other.place === undefined ||
        (other.place.place === one.place.place && other.place.word === one.place.word)),
  );
  if (one.extra === 'added') return plain.length > 0;
  return plain.some((other) =>
    [...pricesOf(other)].some(([sessions, price]) => (pricesOf(one).get(sessions) ?? 0) > price),
  );
}

const keyOf = ({treatment, make, place}: PricedLine): string =>
  [treatment, plainMake(make), place?.place ?? '', place?.place === 'other' ? place.word : ''].join(
    '|',
  );

/** Rows by treatment, make and place; two prices for one of them are both asked. */
function addSingles(work: Work, singles: readonly PricedLine[]): void {
  const byKey = new Map<string, PricedLine[]>();
  for (const each of singles) {
    const key = keyOf(each);
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  for (const group of byKey.values()) {
    const [first] = group;
    if (!first) continue;
    const isOne = group.every(({prices}) => prices.session === first.prices.session);
    if (isOne) {
      const row = rowOf(group);
      for (const each of group) addCourses(work, row, each);
      work.rows.push(row);
    } else
      for (const {entry} of group)
        work.unclear.push(turned(entry, 'the same treatment stands at two prices'));
  }
}

function rowOf(group: readonly PricedLine[]): GatheredRow {
  const [first] = group as readonly [PricedLine];
  return {
    candidate: first,
    place: first.place?.place ?? 'face',
    session: first.prices.session ?? 0,
    courses: new Map<number, GatheredCourse>(),
    disputed: new Set<number>(),
    entries: group.map(({entry}) => entry),
    notes: [...new Set(group.flatMap(({notes, prices}) => [...notes, ...prices.notes]))],
  };
}

/** A price without a place is read as that of the face, unless that stands elsewhere. */
function addWithoutPlace(work: Work, singles: readonly PricedLine[]): void {
  const faces = new Set(
    work.rows
      .filter(({place}) => place === 'face')
      .map(({candidate}) => keyOf({...candidate, place: undefined})),
  );
  const asked = new Set(singles.filter((each) => each.hasUnknownWords || faces.has(keyOf(each))));
  for (const {entry, hasUnknownWords} of asked)
    work.unclear.push(
      turned(
        entry,
        hasUnknownWords
          ? 'words that are not understood, and no place'
          : 'no place named, and the face has a price of its own',
      ),
    );
  const before = work.rows.length;
  addSingles(
    work,
    singles.filter((each) => !asked.has(each)),
  );
  for (const row of work.rows.slice(before)) row.notes.unshift(P0);
}

/** However it is joined: “Clear + Brilliant”, “Clear & Brilliant”. */
const plainMake = (make: string | null): string =>
  fold(make ?? '').replace(/ (?:and|und|et|n) |[^\p{L}\d]/gu, '');

/** The same, or a model of it: “Fraxel” and “Fraxel Dual”. */
function isSameMake(one: string | null, other: string | null): boolean {
  const [first, second] = [plainMake(one), plainMake(other)];
  return first.startsWith(second) || second.startsWith(first);
}

/** Rows that a line without a price of one session can belong to. */
function rowsFor(
  rows: readonly GatheredRow[],
  {treatment, make, place, entry}: PricedLine,
): readonly GatheredRow[] {
  const fitting = rows.filter(
    (row) =>
      row.candidate.treatment === treatment &&
      isSameMake(row.candidate.make, make) &&
      (place === undefined ||
        (row.place === place.place &&
          (row.place !== 'other' || row.candidate.place?.word === place.word))),
  );
  const exact = fitting.filter((row) => plainMake(row.candidate.make) === plainMake(make));
  if (make !== null && exact.length > 0) return exact;
  const near = fitting.filter(
    (row) => row.candidate.entry.heading.section === entry.heading.section,
  );
  return place !== undefined && near.length === 1 ? near : fitting;
}

function addCourse(work: Work, course: PricedLine): void {
  const {rows, unclear} = work;
  const fitting = rowsFor(rows, course);
  const [row] = fitting;
  if (!row || fitting.length > 1) {
    const why =
      fitting.length > 1
        ? 'a course that could belong to several prices'
        : 'a course without a price of one session';
    unclear.push(turned(course.entry, why));
    return;
  }
  addCourses(work, row, course);
  row.entries.push(course.entry);
  row.notes.push(...course.prices.notes);
}

/** Puts the courses of a line to a row; one that stands at two prices is asked by both lines. */
function addCourses({unclear}: Work, row: GatheredRow, {prices, entry}: PricedLine): void {
  for (const [sessions, price] of prices.courses) {
    const known = row.courses.get(sessions);
    const isDisputed = row.disputed.has(sessions) || (known && known.price !== price);
    if (!isDisputed) {
      row.courses.set(sessions, {price, entry});
      continue;
    }
    for (const each of known ? [known.entry, entry] : [entry])
      unclear.push(turned(each, 'the same course stands at two prices'));
    row.courses.delete(sessions);
    row.disputed.add(sessions);
  }
}

/** A course that costs more than its sessions, or hardly more than one, is asked. */
function checkCourses(work: Work): void {
  work.rows = work.rows.filter((row) => {
    for (const [sessions, {price, entry}] of row.courses) {
      const isUsual =
        price <= sessions * row.session + 0.005 &&
        price > row.session &&
        price >= 0.4 * sessions * row.session;
      if (isUsual) continue;
      const why =
        price > sessions * row.session
          ? 'a course that costs more than its sessions'
          : 'a course that costs too little for its sessions';
      work.unclear.push(turned(entry, why));
      if (entry === row.candidate.entry) return false;
      row.courses.delete(sessions);
    }
    return true;
  });
}

/** What is more than one treatment in one place: left out where the plain price stands beside. */
function turnAway({rows, unclear, leftOut}: Work, candidate: PricedLine, why: string): void {
  const isCombined = why === 'combined areas';
  const wanted = isCombined || candidate.place === undefined ? undefined : candidate.place;
  const plain = rowsFor(rows, {...candidate, place: wanted});
  const stands = isCombined ? plain.some(({place}) => place === 'face') : plain.length > 0;
  if (stands)
    leftOut.push(
      turned(candidate.entry, `${why}; the plain ${isCombined ? 'face ' : ''}price stands beside`),
    );
  else unclear.push(turned(candidate.entry, `${why}; no plain price beside`));
}
