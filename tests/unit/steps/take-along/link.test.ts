import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {resolveInputs} from '../../../../src/engine/inputs.js';
import {NO_ANSWERS} from '../../../../src/engine/person-answers.js';
import {readLink as read, toLink, type Linked} from '../../../../src/steps/take-along/link.js';
import {BAD_LINKS} from '../../../support/bad-links.js';
import {anyInputs} from '../../engine/any-inputs.js';
import {anyPerson} from './any-person.js';

const readLink = (fragment: string, id: string): Linked | null | undefined =>
  read(fragment, id, (inputs) => resolveInputs(inputs).problems.length === 0);

describe('a link', () => {
  it('brings every answer back as it was', () => {
    fc.assert(
      fc.property(anyInputs, anyPerson, (inputs, person) => {
        const linked = readLink(toLink('', inputs, person), '');
        expect(linked && resolveInputs(linked.inputs).inputs).toEqual(inputs);
        expect(linked?.person).toEqual(
          Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)),
        );
      }),
    );
  });

  it('is for the estimator with its id alone', () => {
    const {inputs} = resolveInputs({concern: 'pores'});
    const link = toLink('second', inputs, NO_ANSWERS);
    expect(readLink(link, 'second')?.inputs.concern).toBe('pores');
    expect(readLink(link, '')).toBe(undefined);
    expect(readLink(toLink('', inputs, NO_ANSWERS), 'second')).toBe(undefined);
  });

  it('opens however many questions a clinic asks', () => {
    const {inputs} = resolveInputs({concern: 'pores'});
    const safety = Object.fromEntries(
      Array.from({length: 100}, (_, at) => [
        `Clinic_question-${at}`.padEnd(64, 'x'),
        'yes' as const,
      ]),
    );
    expect(readLink(toLink('', inputs, {...NO_ANSWERS, safety}), '')?.person.safety).toEqual(
      safety,
    );
  });

  it('says in plain words what it holds', () => {
    const {inputs} = resolveInputs({
      concern: 'acne-scars',
      skinTone: 'V',
      treatments: ['microneedling', 'laser-nonablative', 'none'],
    });
    expect(
      toLink('', inputs, {
        ...NO_ANSWERS,
        safety: {'blood-thinners': 'yes'},
        event: '2027-04-11',
        limit: 150_000,
      }),
    ).toBe(
      '#treatment-estimator=1&concern=acne-scars&area=face&skin-tone=V&severity=moderate&market=US' +
        '&treatments=microneedling+laser-nonablative+none&safety=blood-thinners.yes&event=2027-04-11&limit=150000',
    );
  });

  /** Written by hand and never changed: links that are out there must go on opening. */
  it.each([
    ['#treatment-estimator=1&concern=wrinkles', {concern: 'wrinkles'}],
    [
      '#treatment-estimator=1&concern=acne-scars&kind=rolling&area=cheeks&skin-tone=monk-7&severity=severe&market=GB&treatments=ipl+none',
      {
        concern: 'acne-scars',
        kind: 'rolling',
        area: 'cheeks',
        skinTone: 'monk-7',
        severity: 'severe',
        market: 'GB',
        treatments: ['ipl', 'none'],
      },
    ],
  ])('of version 1 opens: %s', (link, inputs) => {
    expect(readLink(link, '')?.inputs).toEqual(inputs);
  });

  it.each(['', '#', '#top', '#/a/route?x=1', '#concern=wrinkles'])(
    'is not what stands in “%s”',
    (fragment) => {
      expect(readLink(fragment, '')).toBe(undefined);
    },
  );
});

describe('a link that cannot be used', () => {
  it.each(BAD_LINKS)('brings nothing: %s', (_, fragment) => {
    expect(readLink(fragment, '')).toBe(null);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const linked = readLink(`#treatment-estimator=1&${text}`, '');
        expect(
          linked === null || linked === undefined || typeof linked.inputs.concern === 'string',
        ).toBe(true);
      }),
      {numRuns: 1000},
    );
  });
});
