import {describe, expect, it} from 'vitest';
import {RED_FLAGS} from '../../../src/evidence/aftercare.js';
import {CARE_SOURCES} from '../../../src/evidence/sources/care-sources.js';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import type {CitedSentence} from '../../../src/evidence/cited-sentence.js';
import {careFor, UNTREATED, visitOf} from '../../../src/evidence/treatments/all-details.js';
import {enExperience} from '../../../src/i18n/en/what-it-is-like.js';
import {SOURCES} from './read-records.js';

const TREATED = TREATMENT_IDS.filter((treatment) => treatment !== 'none');
const steps = TREATED.flatMap(careFor);
const topics = steps.flatMap((step) => step.topics);
const visits = TREATED.map(visitOf);
const said: readonly CitedSentence[] = [
  ...topics,
  ...RED_FLAGS,
  ...UNTREATED.good,
  ...UNTREATED.hard,
  ...visits.flatMap(
    ({good, hard, before, numbing, during, how = [], common, named}): CitedSentence[] => [
      ...good,
      ...hard,
      ...before,
      numbing,
      during,
      ...how,
      common,
      named,
    ],
  ),
];
const gaps = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap).sort();

describe('every statement of the visit and the care', () => {
  it('has a grade and at least one source that exists', () => {
    expect(
      said.filter(
        ({grade, sources}) =>
          !/^([A-D]|warning)$/.test(grade) ||
          sources.length === 0 ||
          sources.some((id) => !(id in CARE_SOURCES)),
      ),
    ).toEqual([]);
  });

  it('rests on more than pages and practice where it has a better grade than D, and only there', () => {
    const isStudied = ({sources}: CitedSentence): boolean =>
      sources.some((id) => CARE_SOURCES[id].kind === 'study');
    expect(
      said.filter((one) => 'ABC'.includes(one.grade) && !isStudied(one)).map(({id}) => id),
    ).toEqual([]);
    expect(
      said
        .filter(
          (one) =>
            one.grade === 'warning' && one.sources.some((id) => CARE_SOURCES[id].kind !== 'notice'),
        )
        .map(({id}) => id),
    ).toEqual([]);
  });

  it('fills the gaps of its sentence', () => {
    const {care, flags, good, hard, before, day, how} = enExperience;
    const sentences: Readonly<Record<string, string>> = {
      ...good,
      ...hard,
      ...before,
      ...day,
      ...how,
      ...flags,
      ...care,
    };
    const wrong = said.filter(
      ({id, figures}) =>
        id in sentences &&
        gaps(sentences[id] ?? '').join() !==
          Object.keys(figures ?? {})
            .sort()
            .join(),
    );
    expect(wrong.map(({id}) => id)).toEqual([]);
  });

  it('is one of the sentences, and every sentence is used', () => {
    const {care, flags, good, hard, before, day, how} = enExperience;
    const used = new Set(said.map(({id}) => id));
    const sentences = [care, flags, good, hard, before, day, how].flatMap((each) =>
      Object.keys(each),
    );
    expect(sentences.filter((id) => !used.has(id))).toEqual([]);
    expect(
      [...used].filter((id) => !sentences.includes(id) && !['common', 'named'].includes(id)),
    ).toEqual([]);
  });
});

describe('the steps of care', () => {
  it.each(TREATED)(
    'after %s begin on the day itself, follow each other and reach half a year',
    (treatment) => {
      const own = careFor(treatment);
      expect(own[0]?.from).toBe(0);
      expect(own.filter(({from, to}, at) => from > to || from <= (own[at - 1]?.to ?? -1))).toEqual(
        [],
      );
      expect(own.at(-1)?.to).toBe(182);
    },
  );

  it('never allow and forbid the same on one day', () => {
    const pairs = [
      ['no-make-up', 'make-up-back'],
      ['no-acids', 'acids-back'],
      ['no-acids-vitamin', 'acids-back'],
      ['no-water', 'water-back'],
    ];
    const torn = steps.filter(({topics: own}) =>
      pairs.some((pair) => pair.every((id) => own.some((topic) => topic.id === id))),
    );
    expect(torn).toEqual([]);
  });

  it('never forbid again what they have allowed', () => {
    const pairs = [
      ['make-up-back', 'no-make-up'],
      ['acids-back', 'no-acids'],
      ['water-back', 'no-water'],
    ] as const;
    for (const own of TREATED.map(careFor)) {
      for (const [back, no] of pairs) {
        const first = (id: string): number =>
          own.findIndex((step) => step.topics.some((topic) => topic.id === id));
        const last = own.findLastIndex((step) => step.topics.some((topic) => topic.id === no));
        if (first(back) !== -1) expect(last).toBeLessThan(first(back));
      }
    }
  });
});

describe('the sources', () => {
  it('are each used', () => {
    const used = new Set(said.flatMap(({sources}) => sources));
    expect(
      Object.keys(CARE_SOURCES).filter((id) => !used.has(id as never) && id !== 'figures'),
    ).toEqual([]);
  });

  it('link to a paper’s own address or to the authority, never to a copy', () => {
    const links = Object.values(CARE_SOURCES).flatMap((source) =>
      'link' in source && source.link !== '' ? [source.link] : [],
    );
    expect(
      links.filter(
        (link) =>
          !/^https:\/\/(doi\.org\/10\.|pubmed\.ncbi\.nlm\.nih\.gov\/\d+\/$|pmc\.ncbi\.nlm\.nih\.gov\/articles\/PMC\d+\/$|www\.fda\.gov\/)/.test(
            link,
          ),
      ),
    ).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
  });

  it('agree with the records on the year, where both know the study', () => {
    const byDoi = new Map<string, number>(
      SOURCES.flatMap(({doi, year}) =>
        doi === null || year === null ? [] : ([[`https://doi.org/${doi}`, year]] as const),
      ),
    );
    const other = Object.values(CARE_SOURCES).filter(
      (source) =>
        source.kind === 'study' &&
        source.year > 0 &&
        (byDoi.get(source.link) ?? source.year) !== source.year,
    );
    expect(other).toEqual([]);
  });
});
