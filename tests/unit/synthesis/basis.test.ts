import {describe, expect, it} from 'vitest';
import {basisOf, nearestToPeople, peopleOf} from '../../../src/synthesis/basis.js';
import {STUDIES} from '../evidence/read-records.js';
import {aReading, aStudyRow} from './builders.js';

const PATIENTS = '% of patients';
const SESSIONS = '% of sessions';

describe('what a rate is a share of', () => {
  it.each([
    {basis: 'patient', unit: PATIENTS, note: '12 of 33 subjects; 30 of 99 sessions (30.3%)'},
    {basis: 'patient', unit: PATIENTS, note: ''},
    {basis: 'session', unit: SESSIONS, note: ''},
    {basis: 'session', unit: PATIENTS, note: 'per SESSION: 5 of 115 sessions'},
    {basis: 'lesion', unit: PATIENTS, note: 'per lesion'},
    {basis: 'lesion', unit: PATIENTS, note: 'per LESION, 2 of 43'},
  ])('is a $basis where the row says “$unit” and “$note”', ({basis, ...row}) => {
    expect(basisOf(row)).toBe(basis);
  });
});

describe('the people behind a row', () => {
  it('are those it prints', () => {
    expect(
      peopleOf(aStudyRow({unit: PATIENTS, people: 45, note: 'per SESSION: 5 of 115 sessions'})),
    ).toBe(45);
  });

  it.each([
    {people: 374, sessions: 490, note: 'per SESSION: 1.2% of 490 treatments in 374 patients'},
    {people: 30, sessions: 90, note: 'per SESSION: 25 of 90 (30 patients x 3 sessions)'},
    {people: null, sessions: 961, note: 'per SESSION: 961 treatments'},
  ])(
    'are $people where it prints $sessions sessions and says “$note”',
    ({people, sessions, note}) => {
      expect(peopleOf(aStudyRow({unit: SESSIONS, people: sessions, note}))).toBe(people);
    },
  );

  it('are never as many as the sessions of the records', () => {
    const bySession = STUDIES.filter(({unit}) => unit === SESSIONS);
    expect(bySession.length).toBeGreaterThan(10);
    expect(bySession.filter((row) => (peopleOf(row) ?? 0) >= (row.people ?? 0))).toEqual([]);
  });
});

describe('nearestToPeople', () => {
  const [person, session, lesion] = (['patient', 'session', 'lesion'] as const).map((basis) =>
    aReading({basis}),
  );
  const all = [lesion, session, person].flatMap((one) => one ?? []);

  it('keeps those that count people', () => {
    expect(nearestToPeople(all)).toEqual([person]);
  });

  it('keeps sessions before lesions where nobody counted people', () => {
    expect(nearestToPeople(all.slice(0, 2))).toEqual([session]);
    expect(nearestToPeople(all.slice(0, 1))).toEqual([lesion]);
  });

  it('keeps all that count alike', () => {
    expect(nearestToPeople([...all, ...all])).toEqual([person, person]);
  });
});
