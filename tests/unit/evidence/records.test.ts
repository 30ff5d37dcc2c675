import {describe, expect, it} from 'vitest';
import {CONCERNS, kindIdsOf} from '../../../src/evidence/concerns/index.js';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import type {SourceText} from '../../../src/evidence/figure-tables.js';
import * as evidence from '../../../src/evidence/generated/evidence-of-figures.js';
import {MARKETS} from '../../../src/evidence/markets.js';
import {sourceOf} from '../../../src/evidence/sources/study-sources.js';
import type {SourceId} from '../../../src/evidence/ids.js';
import {COMPARISONS, PRICE_ROWS, RECORD_TEXTS, SOURCES, STUDIES} from './read-records.js';

/** Every quantity with its units and the least and most that it can be. */
const QUANTITIES: Readonly<
  Record<string, readonly [units: readonly string[], least: number, most: number]>
> = {
  sessions: [['sessions'], 1, 200],
  interval_weeks: [['weeks'], 0.1, 52],
  minutes: [['minutes'], 1, 480],
  weeks_to_visible: [['weeks from first session'], 0.1, 104],
  weeks_to_full: [['weeks from first session'], 0.1, 260],
  improvement_pct: [['% change from baseline'], -100, 100],
  responder_pct: [['% of patients', '% of lesions'], 0, 100],
  pih_pct: [['% of patients', '% of sessions'], 0, 100],
  pih_weeks: [['weeks'], 0, 520],
  erythema_days: [['days'], 0, 365],
  downtime_days: [['days'], 0, 60],
  pain_0_10: [['0-10'], 0, 10],
  hairs_per_cm2: [['hairs per cm2 gained'], -50, 200],
  acne_flare_pct: [['% of patients', '% of sessions'], 0, 100],
  burn_pct: [['% of patients', '% of sessions'], 0, 100],
  herpes_pct: [['% of patients', '% of sessions'], 0, 100],
  hypo_pct: [['% of patients', '% of sessions'], 0, 100],
  months_lasting: [['months'], 0, 240],
  infection_pct: [['% of patients', '% of sessions'], 0, 100],
  recurrence_pct: [['% of patients', '% of sessions'], 0, 100],
  scar_pct: [['% of patients', '% of sessions'], 0, 100],
};

const KNOWN_SOURCES = new Set<string>(SOURCES.map(({id}) => id));
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** Names the rows of which something does not hold, so that a failure says where to look. */
const breaking = <T extends {readonly id: string}>(
  rows: readonly T[],
  holds: (row: T) => boolean,
): string[] => rows.filter((row) => !holds(row)).map(({id}) => id);
const twice = (values: readonly (string | null)[]): (string | null)[] =>
  values.filter((value, at) => value !== null && values.indexOf(value) !== at);

describe('every study row', () => {
  it('has an id of its own', () => {
    expect(twice(STUDIES.map(({id}) => id))).toEqual([]);
  });

  it('names a source that exists', () => {
    expect(breaking(STUDIES, ({source}) => KNOWN_SOURCES.has(source))).toEqual([]);
  });

  it('has a known quantity in one of its units', () => {
    expect(
      breaking(STUDIES, ({quantity, unit}) => QUANTITIES[quantity]?.[0].includes(unit) ?? false),
    ).toEqual([]);
  });

  it('has at least one number, and low ≤ typical ≤ high', () => {
    expect(
      breaking(STUDIES, ({low, typical, high}) => {
        const said = [low, typical, high].filter((value) => value !== null);
        return (
          said.length > 0 &&
          said.every(isNumber) &&
          said.every((value, at) => value >= (said[at - 1] ?? value))
        );
      }),
    ).toEqual([]);
  });

  it('stays within what its quantity can be', () => {
    expect(
      breaking(STUDIES, ({quantity, low, typical, high}) => {
        const [, least, most] = QUANTITIES[quantity] ?? [[], Infinity, -Infinity];
        return [low, typical, high].every(
          (value) => value === null || (value >= least && value <= most),
        );
      }),
    ).toEqual([]);
  });

  it('is about a known concern, and a kind of that concern', () => {
    expect(
      breaking(STUDIES, ({concern, kind}) =>
        concern === 'general'
          ? kind === null
          : concern in CONCERNS && (kind === null || kindIdsOf(concern).includes(kind)),
      ),
    ).toEqual([]);
  });

  it('counts whole people', () => {
    expect(
      breaking(STUDIES, ({people}) => people === null || (Number.isInteger(people) && people > 0)),
    ).toEqual([]);
  });
});

describe('every price row', () => {
  it('has an id of its own', () => {
    expect(twice(PRICE_ROWS.map(({id}) => id))).toEqual([]);
  });

  it('names a source that exists', () => {
    expect(breaking(PRICE_ROWS, ({source}) => KNOWN_SOURCES.has(source))).toEqual([]);
  });

  it('has a price: 0 < low ≤ high', () => {
    expect(
      breaking(
        PRICE_ROWS,
        ({low, high}) => isNumber(low) && isNumber(high) && low > 0 && low <= high,
      ),
    ).toEqual([]);
  });

  it('is in the currency of its market', () => {
    expect(
      // Other countries may pay in dollars, too.
      breaking(
        PRICE_ROWS,
        ({market, currency}) => market === null || MARKETS[market].currency === currency,
      ),
    ).toEqual([]);
  });

  it('is for a known treatment and a whole number of sessions', () => {
    expect(
      breaking(
        PRICE_ROWS,
        ({treatment, sessions}) =>
          TREATMENT_IDS.includes(treatment) && Number.isInteger(sessions) && sessions > 0,
      ),
    ).toEqual([]);
  });
});

describe('every source', () => {
  const isPaper = ({level}: (typeof SOURCES)[number]): boolean =>
    level === 'trial' || level === 'review';

  it('has a number of its own', () => {
    expect(twice(SOURCES.map(({id}) => id))).toEqual([]);
    expect(breaking(SOURCES, ({id}) => /^S[1-9]\d*$/.test(id))).toEqual([]);
  });

  it.each(['key', 'doi', 'pmid', 'pmcid'] as const)(
    'is there once: no two have the same %s',
    (mark) => {
      expect(twice(SOURCES.map((source) => source[mark]))).toEqual([]);
    },
  );

  it('has a title where it is a paper', () => {
    expect(breaking(SOURCES, (source) => !isPaper(source) || source.title.length > 10)).toEqual([]);
  });

  it('names no clinic', () => {
    expect(
      breaking(
        SOURCES,
        (source) =>
          isPaper(source) ||
          (source.title === '' &&
            [source.authors, source.journal, source.doi, source.pmid, source.pmcid].every(
              (field) => field === null,
            ) &&
            /^(clinic-page|price-list)-[0-9a-f]{8}$/.test(source.key)),
      ),
    ).toEqual([]);
  });

  it('has numbers in their right form', () => {
    expect(
      breaking(
        SOURCES,
        ({doi, pmid, pmcid}) =>
          (doi === null || /^10\.\d{4,9}\/[^\s%]+[^\s.,;%]$/.test(doi)) &&
          (pmid === null || /^\d{1,8}$/.test(pmid)) &&
          (pmcid === null || /^PMC\d{1,8}$/.test(pmcid)),
      ),
    ).toEqual([]);
  });

  it('is from a year in which such devices existed', () => {
    expect(
      breaking(
        SOURCES,
        ({year}) => year === null || (Number.isInteger(year) && year >= 1980 && year < 2100),
      ),
    ).toEqual([]);
  });
});

describe.each(Object.entries(RECORD_TEXTS))('%s', (_, text) => {
  it('holds no address of a page', () => {
    expect(/\bhttps?:|:\/\/|\bwww\./i.exec(text)).toBeNull();
  });

  it('has one row a line', () => {
    const rows = JSON.parse(text) as unknown[];
    expect(text.trimEnd().split('\n')).toHaveLength(rows.length + 2);
  });
});

/** How differences are printed; what follows says more of the same. */
const COMPARED =
  /^(risk ratio a\/b|odds ratio a\/b|points a-b|days a-b|percentage points a-b|hairs (per cm2 a-b|in an area not stated)|((standardised|weighted) )?mean difference|mean fall from baseline)/;

describe('every comparison', () => {
  it('is on a known scale where it has an effect', () => {
    expect(
      COMPARISONS.filter(({effect, scale}) => effect !== null && !COMPARED.test(scale)),
    ).toEqual([]);
  });

  it('has numbers where it has any, and an interval with both ends and some width', () => {
    expect(
      COMPARISONS.filter(
        ({low, effect, high}) =>
          ![low, effect, high].every((value) => value === null || isNumber(value)) ||
          (low === null) !== (high === null) ||
          (low !== null && high !== null && low >= high),
      ),
    ).toEqual([]);
  });

  it('is about a known concern, and a kind of that concern', () => {
    expect(
      COMPARISONS.filter(
        ({concern, kind}) =>
          !(concern === 'general'
            ? kind === null
            : concern in CONCERNS && (kind === null || kindIdsOf(concern).includes(kind))),
      ),
    ).toEqual([]);
  });

  it('counts whole people', () => {
    expect(
      COMPARISONS.filter(
        ({people}) => people !== null && !(Number.isInteger(people) && people > 0),
      ),
    ).toEqual([]);
  });

  it('names a source that exists', () => {
    expect(COMPARISONS.filter(({source}) => !KNOWN_SOURCES.has(source))).toEqual([]);
  });

  it('has an effect within its interval, and no ratio below nought', () => {
    expect(
      COMPARISONS.filter(
        ({effect, low, high, scale}) =>
          (effect !== null && !((low ?? effect) <= effect && effect <= (high ?? effect))) ||
          (scale.includes('ratio') && low !== null && low <= 0),
      ),
    ).toEqual([]);
  });

  it('compares two different devices', () => {
    expect(COMPARISONS.filter(({a, b}) => a === b || a === '' || b === '')).toEqual([]);
  });
});

/** The numbers of sources anywhere in a value. */
const sourcesIn = (value: unknown): SourceId[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(sourcesIn)
    : typeof value === 'string' && /^S\d+$/.test(value)
      ? [value as SourceId]
      : [];

describe('who said it', () => {
  /** Every source that some figure, price or factor rests on. */
  const named = sourcesIn(Object.values(evidence));
  const wordsOf = (id: SourceId): SourceText => sourceOf(id) ?? expect.fail(`${id} is not known.`);
  type Mark = Pick<(typeof SOURCES)[number], 'doi' | 'pmid' | 'pmcid'>;

  it('is known of every figure: the title of a paper, or that it was a clinic’s page or price list', () => {
    expect(new Set(named).size).toBeGreaterThan(200);
    expect(
      named.filter(
        (id) =>
          (wordsOf(id).title === '') !== ['clinic page', 'price list'].includes(wordsOf(id).level),
      ),
    ).toEqual([]);
  });

  it.each([
    {has: 'a DOI', link: /^https:\/\/doi\.org\/10\./, holds: ({doi}: Mark) => doi !== null},
    {
      has: 'a PubMed number and no DOI',
      link: /^https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/\d+\/$/,
      holds: ({doi, pmid}: Mark) => doi === null && pmid !== null,
    },
    {
      has: 'a PMC number alone',
      link: /^https:\/\/pmc\.ncbi\.nlm\.nih\.gov\/articles\/PMC\d+\/$/,
      holds: ({doi, pmid, pmcid}: Mark) => doi === null && pmid === null && pmcid !== null,
    },
    {
      has: 'no number',
      link: /^$/,
      holds: ({doi, pmid, pmcid}: Mark) => doi === null && pmid === null && pmcid === null,
    },
  ])('links where papers are numbered and nowhere else: with $has, $link', ({link, holds}) => {
    const found = SOURCES.filter(holds);
    expect(found.length).toBeGreaterThan(0);
    expect(breaking(found, ({id}) => link.test(wordsOf(id).link))).toEqual([]);
  });

  it('names no clinic', () => {
    const clinics = SOURCES.filter(({level}) => level === 'clinic page' || level === 'price list');
    expect(
      breaking(
        clinics,
        ({id}) =>
          [wordsOf(id).title, wordsOf(id).authors, wordsOf(id).journal, wordsOf(id).link].join(
            '',
          ) === '',
      ),
    ).toEqual([]);
  });
});
