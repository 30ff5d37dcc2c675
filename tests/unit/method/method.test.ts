import readability from 'text-readability';
import {describe, expect, it} from 'vitest';
import {estimate, type Inputs, type Option} from '../../../src/engine.js';
import type {QuantityId, SourceId} from '../../../src/evidence/ids.js';
import {COURSE_DISCOUNTS} from '../../../src/evidence/generated/sources.js';
import {REVIEWED} from '../../../src/evidence/reviewed.js';
import {sourceOf} from '../../../src/evidence/sources/study-sources.js';
import {hasFigure} from '../../support/has-figure.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {deMethod} from '../../../src/i18n/de/method.js';
import {enMethod} from '../../../src/i18n/en/method.js';
import {methodStringsOf} from '../../../src/method/strings.js';
import type {Sources} from '../../../src/method/cited-sources.js';
import type {FigureMethod} from '../../../src/method/figure-method.js';
import {toMethod, type MethodView} from '../../../src/method/view.js';
import {CONCERN_IDS, KINDS_OF, TREATED_BY_FOUR} from '../engine/any-inputs.js';
import {anEstimate, inEnglish, plain} from '../answer/in-english.js';

const SOURCES: Sources = {sourceOf, REVIEWED, COURSE_DISCOUNTS};
const method = (about: Partial<Inputs> = {}, sources = SOURCES): MethodView =>
  toMethod(anEstimate(about), {formatter: inEnglish(), strings: enMethod, sources});
const figureOf = (quantity: QuantityId, about: Partial<Inputs> = {}, at = 0): FigureMethod =>
  method(about).treatments[at]?.figures.find((figure) => figure.quantity === quantity) ??
  expect.fail(`There is no ${quantity}.`);

describe.each(
  IN_EVERY_LANGUAGE.map(({language, formatter, strings}) => ({
    language,
    main: strings.main,
    writing: {formatter, strings: strings.method},
  })),
)('every figure, in $language,', ({main, writing}) => {
  const GRADE = new RegExp(`^${writing.strings.grade.replace('{grade}', '[ABCD]')}$`);

  /** In digits, or, up to two, in words: “دراستان” is “two studies”. */
  const saysHowMany = (fact: string): boolean => {
    const {studies, pages, lists} = writing.strings;
    const inWords = [studies, pages, lists].flatMap(({one = '', two = ''}) => [one, two]);
    return /\d/.test(fact) || inWords.some((words) => words !== '' && fact.startsWith(words));
  };

  /** What stands for a figure that is not known: it may be known for one of the kinds. */
  const unknownFor = (quantity: QuantityId, option: Option | undefined): string =>
    Object.values(option?.byKind ?? {}).some((ofKind) => ofKind[quantity] !== null)
      ? writing.strings.byKind
      : writing.strings.notKnown;

  /** What is wrong with what is said of a figure, if anything. */
  function faultOf(
    {quantity, figure, name, grade, facts: all, sources}: FigureMethod,
    option: Option | undefined,
  ): string | null {
    const known = option !== undefined && option[quantity] !== null;
    const isAlike = option?.evidence[quantity]?.alike !== undefined;
    const {shared} = writing.strings;
    const facts = all.filter((fact) => fact !== shared);
    const said = [name, figure, grade, ...all, ...sources.map(({text}) => text)]
      .filter(Boolean)
      .join(' | ');
    if (/NaN|undefined|null|Infinity|[{}]|\u2063| {2}/.test(said)) return `says ${said}`;
    if (known !== (figure !== '')) return `is known: ${known}, and says “${figure}”`;
    if (!known)
      return all.join() === unknownFor(quantity, option) && grade === '' && sources.length === 0
        ? null
        : `is not known and says ${said}`;
    // What studies do not tell apart is no finding of this treatment: it has no grade, and is said so.
    if (isAlike !== all.includes(shared)) return `is alike: ${isAlike}, and says ${all.join(' ')}`;
    if (isAlike ? grade !== '' : !GRADE.test(grade)) return `has the grade “${grade}”`;
    if (sources.length === 0 || sources.some(({text}) => text.length < 5)) return 'has no source';
    if (!saysHowMany(facts[0] ?? '')) return `does not say how many studies: ${facts.join(' ')}`;
    // “5 months (3 to 8 months)”; one figure where both ends read alike.
    const [, likely, range] = /^([^()]+) \(([^()]+)\)$/.exec(figure) ?? [undefined, figure, ''];
    return hasFigure(likely ?? '', main) && likely !== range && !/[()]/.test(likely ?? '')
      ? null
      : `is said as “${figure}”`;
  }

  it.each(CONCERN_IDS)(
    'for %s has its range, grade and sources, or is said not to be known',
    (concern) => {
      const found = KINDS_OF(concern).flatMap((kind) =>
        TREATED_BY_FOUR.flatMap((treatments) => {
          const one = estimate({concern, kind, treatments, skinTone: 'IV', severity: 'severe'});
          return toMethod(one, {...writing, sources: SOURCES}).treatments.flatMap(
            ({figures, name}, at) =>
              figures.flatMap((figure) => {
                const fault = faultOf(figure, one.options[at]);
                return fault ? [`${figure.name} of ${name} for ${kind ?? concern} ${fault}`] : [];
              }),
          );
        }),
      );
      expect(found).toEqual([]);
    },
  );
});

describe('a source', () => {
  const all = CONCERN_IDS.flatMap((concern) =>
    TREATED_BY_FOUR.flatMap((treatments) => estimate({concern, treatments}).options),
  );
  const ids = [
    ...new Set(
      all.flatMap(({evidence}) => Object.values(evidence).flatMap(({sources}) => sources)),
    ),
  ];
  const lines = new Map(
    CONCERN_IDS.flatMap((concern) =>
      TREATED_BY_FOUR.flatMap((treatments) =>
        method({concern, treatments}).treatments.flatMap(({figures}) =>
          figures.flatMap(({sources}) => sources.map((line) => [line.text, line.link] as const)),
        ),
      ),
    ),
  );

  it('that has a number links out by it', () => {
    const links = new Set(lines.values());
    const numbered = ids.flatMap((id) => sourceOf(id)?.link || []);
    expect(numbered.length).toBeGreaterThan(80);
    expect(numbered.filter((link) => !links.has(link))).toEqual([]);
    expect(
      [...links].filter(
        (link) =>
          link !== '' &&
          !/^https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov)\//.test(
            link,
          ),
      ),
    ).toEqual([]);
  });

  it('is said by who wrote what, where and when', () => {
    const link = sourceOf('S2')?.link ?? '';
    expect([...lines].find(([, to]) => to === link)?.[0]).toMatch(
      /^Chae WS, et al\. Comparative study on efficacy .*acne scar\. J Cosmet Dermatol 2015$/,
    );
  });

  it('that is a clinic is only counted, with its years, and leads nowhere', () => {
    const clinics = [...lines].filter(([text]) =>
      /^\d+ (clinic page|price list)s?(, \d{4}(–\d{4})?)?$/.test(text),
    );
    expect(clinics.length).toBeGreaterThan(5);
    expect(clinics.filter(([, link]) => link !== '')).toEqual([]);
    const paid = figureOf('costPerSession').sources;
    expect(
      paid
        .filter(({text}) => !/^\d+ (clinic page|price list)s?/.test(text))
        .every(({text}) => text.includes('. ')),
    ).toBe(true);
    expect(paid.some(({text}) => /^\d+ price lists?, \d{4}/.test(text))).toBe(true);
  });

  it('is counted once: papers one by one and clinics in their numbers make all that there are', () => {
    for (const quantity of ['sessions', 'costPerSession', 'daysOff'] as const) {
      const {sources} = figureOf(quantity);
      const counted = sources.reduce(
        (sum, {text}) => sum + Number(/^(\d+) (?:clinic page|price list)/.exec(text)?.[1] ?? 1),
        0,
      );
      expect(counted).toBe(anEstimate().options[0]?.evidence[quantity]?.sources.length);
    }
  });

  it('without a title says so', () => {
    const nameless = {
      level: 'trial',
      year: 2020,
      authors: 'Someone A',
      title: '',
      journal: '',
      link: '',
    } as const;
    const {treatments} = method(
      {},
      {...SOURCES, sourceOf: (id: SourceId) => (id === 'S1' ? nameless : undefined)},
    );
    const texts = treatments.flatMap(({figures}) =>
      figures.flatMap(({sources}) => sources.map(({text}) => text)),
    );
    expect(new Set(texts)).toEqual(new Set(['Someone A. Study, title not kept. 2020']));
  });

  it.each(CONCERN_IDS)('leads to a paper for %s', (concern) => {
    const {treatments} = toMethod(estimate({concern}), {
      formatter: inEnglish(),
      strings: enMethod,
      sources: SOURCES,
    });
    expect(
      treatments.some(({figures}) =>
        figures.some(({figure, sources}) => figure !== '' && sources.some(({link}) => link !== '')),
      ),
    ).toBe(true);
  });
});

describe('what a figure rests on', () => {
  it('is how many studies, clinic pages, people and years', () => {
    const {
      facts: [first = ''],
    } = figureOf('sessions');
    const rests = anEstimate().options[0]?.evidence.sessions;
    const years = (rests?.sources ?? []).flatMap((id) => sourceOf(id)?.year ?? []);
    expect(plain(first)).toBe(
      `${rests?.studies} studies, ${rests?.clinicPages} clinic page, ${rests?.people.toLocaleString('en-US')} people, ${Math.min(...years)} to ${Math.max(...years)}`,
    );
  });

  it('says whose studies were borrowed', () => {
    const {options} = estimate({concern: 'hair-loss', treatments: ['microneedling']});
    const [quantity, from] =
      Object.entries(options[0]?.evidence ?? {}).flatMap(([name, {borrowedFrom}]) =>
        borrowedFrom ? [[name, borrowedFrom] as const] : [],
      )[0] ?? [];
    if (quantity === undefined || from === undefined) return expect.fail('Nothing was borrowed.');
    expect(
      figureOf(quantity as QuantityId, {concern: 'hair-loss', treatments: ['microneedling']}).facts,
    ).toContain(
      `Taken from studies of ${inEnglish().strings.concernsWithin[from]}: we found none for this.`,
    );
  });

  it('says how many studies of dark marks counted sessions or spots, and nothing where all counted people', () => {
    const marks = (treatment: 'laser-nonablative' | 'microneedling'): string[] =>
      figureOf('darkMarks', {treatments: [treatment]}).facts.map(plain);
    const {studies, notByPerson} =
      estimate({concern: 'acne-scars', treatments: ['laser-nonablative']}).options[0]?.evidence
        .darkMarks ?? {};
    expect(marks('laser-nonablative')).toContain(
      `Counted by session or spot, not by person: ${notByPerson} of ${studies} studies. These count half.`,
    );
    expect(marks('microneedling').filter((fact) => fact.startsWith('Counted'))).toEqual([]);
  });

  it.each([
    {
      said: enMethod.assumedSeverity,
      quantity: 'sessions',
      when: {severity: 'severe'},
      not: {severity: 'moderate'},
    },
    {
      said: enMethod.assumedSeverity,
      quantity: 'cost',
      when: {severity: 'mild'},
      not: {severity: 'moderate'},
    },
    {
      said: enMethod.assumedArea,
      quantity: 'minutesPerVisit',
      when: {area: 'cheeks'},
      not: {area: 'face'},
    },
    {said: enMethod.assumedKind, quantity: 'clearChange', when: {kind: 'rolling'}, not: {}},
    {
      said: enMethod.assumedKind,
      quantity: 'clearChange',
      when: {kind: 'rolling'},
      not: {concern: 'scars', kind: 'raised'},
    },
  ] as const)(
    'says what was assumed of $quantity with $when, and not with $not',
    ({said, quantity, when, not}) => {
      expect(figureOf(quantity, when).facts).toContain(said);
      expect(figureOf(quantity, not).facts).not.toContain(said);
    },
  );

  it('says of the cost alone how it is put together', () => {
    const telling = method().treatments.flatMap(({figures}) =>
      figures.filter(({facts}) => facts.includes(enMethod.cost)),
    );
    expect(telling.map(({quantity}) => quantity)).toEqual(['cost', 'cost']);
  });
});

describe('what a course takes off', () => {
  const discounts = (off: Sources['COURSE_DISCOUNTS']): string[] => {
    const {treatments} = method({}, {...SOURCES, COURSE_DISCOUNTS: off});
    return treatments.flatMap(({figures}) =>
      figures.flatMap(({quantity, facts}) =>
        facts
          .filter((fact) => fact.includes('at once'))
          .map((fact) => `${quantity}: ${plain(fact)}`),
      ),
    );
  };

  it('is told beside the cost and nowhere else', () => {
    const said =
      'cost: Not in the figure: 7 price lists that sell 3 sessions at once take 9% to 17% off, most often 13%.';
    expect(discounts([[3, 0.09, 0.13, 0.17, 7]])).toEqual([said, said]);
  });

  it('is told for every number of sessions that lists sell, and not where none does', () => {
    expect(discounts(COURSE_DISCOUNTS)).toHaveLength(2 * COURSE_DISCOUNTS.length);
    expect(discounts([])).toEqual([]);
  });
});

describe('the whole', () => {
  it('goes through every treatment but doing nothing, each with the slot of its column', () => {
    expect(method().treatments.map(({slot, name}) => `${slot} ${name}`)).toEqual([
      '0 Microneedling',
      '1 Ablative laser',
    ]);
  });

  it('goes through every figure once', () => {
    const quantities = method().treatments[0]?.figures.map(({quantity}) => quantity) ?? [];
    expect([...quantities].sort()).toEqual(Object.keys(enMethod.quantities).sort());
  });

  it('says when the records were last gone through, as people write it', () => {
    expect(method({}, {...SOURCES, REVIEWED: '2026-03-09'}).about.at(-1)).toContain(
      'March 9, 2026',
    );
  });

  it('explains every grade', () => {
    expect(method().grades.map((line) => line.slice(0, 9))).toEqual([
      'Grade A: ',
      'Grade B: ',
      'Grade C: ',
      'Grade D: ',
    ]);
  });

  it('says where sources disagree, those about the concern first', () => {
    const own = enMethod.against.wrinkles ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(method({concern: 'wrinkles'}).against).toEqual([
      ...own,
      ...(enMethod.against.always ?? []),
    ]);
  });

  it('is fetched in the language of the page, and in English where it is another', async () => {
    expect([
      await methodStringsOf({language: 'de'}),
      await methodStringsOf({language: 'en'}),
      await methodStringsOf({language: 'xx'}),
    ]).toEqual([deMethod, enMethod, enMethod]);
  });
});

type Leaf = readonly [name: string, text: string];
const leaves = (strings: object, name = ''): Leaf[] =>
  Object.entries(strings).flatMap(([key, value]: [string, unknown]): Leaf[] =>
    typeof value === 'string'
      ? [[`${name}${key}`, value]]
      : leaves(value as object, `${name}${key}.`),
  );
const gaps = (text: string): string =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([gap]) => gap)
    .sort()
    .join(' ');

describe('the sentences', () => {
  const [english, german] = [leaves(enMethod), leaves(deMethod)];

  it('are the same in English and German, with the same gaps', () => {
    expect(german.map(([name, text]) => `${name} ${gaps(text)}`)).toEqual(
      english.map(([name, text]) => `${name} ${gaps(text)}`),
    );
  });

  it('are none of them empty, and none is English in German', () => {
    expect(
      [...english, ...german].filter(
        ([, text]) => text === '' || text !== text.trim() || text.includes('  '),
      ),
    ).toEqual([]);
    expect(german.filter(([, text], at) => text === english[at]?.[1])).toEqual([]);
  });

  it.each(
    english
      .filter(([, text]) => text.split(' ').length > 5)
      .map(([name, text]) => ({name, text: text.replace(/\{\w+\}/g, 'ten')})),
  )('can be read after eight years at school, $name: “$text”', ({text}) => {
    expect(readability.fleschKincaidGrade(text)).toBeLessThanOrEqual(8);
  });
});

describe('a price that the clinic set', () => {
  it('is said to be the clinic’s, without a grade or studies', () => {
    const own = estimate(
      {concern: 'acne-scars', treatments: ['microneedling', 'none']},
      {prices: {microneedling: 300}},
    );
    const figures = toMethod(own, {
      formatter: inEnglish(),
      strings: enMethod,
      sources: SOURCES,
    }).treatments[0]?.figures;
    const cost = figures?.find(({quantity}) => quantity === 'cost');
    // The number of sessions is still that of the studies; of how prices spread nothing is said.
    expect(cost?.facts).toContain(enMethod.ownPrice);
    expect(cost?.facts).not.toContain(enMethod.cost);
    expect(figures?.find(({quantity}) => quantity === 'costPerSession')).toMatchObject({
      figure: '$300',
      grade: '',
      facts: [enMethod.ownPrice],
      sources: [],
    });
  });
});

describe('the weeks that a clinic leaves between sessions', () => {
  it('are said to be the clinic’s, and what moves with them to be moved', () => {
    const own = estimate(
      {concern: 'acne-scars', treatments: ['microneedling', 'none']},
      {usualInterval: {microneedling: 6}},
    );
    const figures = toMethod(own, {
      formatter: inEnglish(),
      strings: enMethod,
      sources: SOURCES,
    }).treatments[0]?.figures;
    expect(figures?.find(({quantity}) => quantity === 'weeksBetween')).toMatchObject({
      figure: '6 weeks',
      grade: '',
      facts: [enMethod.ownWeeks],
      sources: [],
    });
    const moved = figures?.filter(({facts}) => facts.includes(enMethod.movedByWeeks));
    expect(moved?.map(({quantity}) => quantity)).toEqual(['cost', 'sessions', 'weeksToFullResult']);
  });
});

describe('a figure', () => {
  it('is said with its range', () => {
    expect(plain(figureOf('sessions').figure)).toMatch(/^\d+ \(\d+ to \d+\)$/);
    expect(plain(figureOf('weeksToFullResult').figure)).toMatch(/^\d+ \w+ \(.+ to .+\)$/);
  });

  it('rests on an assumption only where that touches it', () => {
    const assumedIn = (about: Partial<Inputs>, assumption: string): string[] =>
      method(about)
        .treatments.flatMap(({figures}) => figures)
        .filter(({facts}) => facts.includes(assumption))
        .map(({quantity}) => quantity);
    const one: Partial<Inputs> = {treatments: ['microneedling']};
    expect(assumedIn({...one, area: 'cheeks'}, enMethod.assumedArea)).toEqual(['minutesPerVisit']);
    expect(assumedIn({...one, area: 'face'}, enMethod.assumedArea)).toEqual([]);
    expect(assumedIn({...one, kind: 'boxcar'}, enMethod.assumedKind)).toEqual(['clearChange']);
    expect(assumedIn(one, enMethod.assumedKind)).toEqual([]);
    expect(assumedIn({...one, severity: 'severe'}, enMethod.assumedSeverity)).toEqual([
      'cost',
      'sessions',
      'weeksToFullResult',
      'clearChange',
    ]);
    expect(assumedIn(one, enMethod.assumedSeverity)).toEqual([]);
  });
});

describe('sources that are made up', () => {
  type Known = Partial<NonNullable<ReturnType<Sources['sourceOf']>>>;
  /** What is said of the sessions of needling if they rest on these. */
  const resting = (known: readonly Known[], people = 12): FigureMethod => {
    const one = anEstimate({treatments: ['microneedling']});
    const ids = known.map((_, at): SourceId => `S${at}`);
    const count = (...levels: readonly string[]): number =>
      known.filter(({level = 'trial'}) => levels.includes(level)).length;
    const sessions = {
      grade: 'B',
      studies: count('trial', 'review'),
      clinicPages: count('clinic page'),
      priceLists: count('price list'),
      people,
      sources: ids,
    } as const;
    const options = one.options.map((option) => ({
      ...option,
      evidence: {...option.evidence, sessions},
    }));
    const sourceOf: Sources['sourceOf'] = (id) => {
      const about = known[Number(id.slice(1))];
      return (
        about && {
          level: 'trial',
          year: null,
          authors: '',
          title: 'T',
          journal: '',
          link: '',
          ...about,
        }
      );
    };
    const writing = {formatter: inEnglish(), strings: enMethod, sources: {...SOURCES, sourceOf}};
    const {treatments} = toMethod({...one, options}, writing);
    return (
      treatments[0]?.figures.find(({quantity}) => quantity === 'sessions') ?? expect.fail('None.')
    );
  };
  const textsOf = (known: readonly Known[]): string[] =>
    resting(known).sources.map(({text}) => text);

  it.each([
    {years: [2020, 2015, 2018], people: 12, said: '3 studies, 12 people, 2015 to 2020'},
    {years: [2020, 2020], people: 1, said: '2 studies, 1 person, 2020'},
    {years: [null, 2019], people: 12, said: '2 studies, 12 people, 2019'},
    {years: [null], people: 12, said: '1 study, 12 people'},
    // Pages of clinics count nobody.
    {years: [2024], people: 0, said: '1 study, 2024'},
  ])('of $years with $people people are “$said”', ({years, people, said}) => {
    expect(
      resting(
        years.map((year) => ({year})),
        people,
      ).facts,
    ).toEqual([said]);
  });

  it.each<{levels: readonly Known['level'][]; people: number; said: string}>([
    {levels: ['clinic page', 'clinic page'], people: 0, said: '2 clinic pages'},
    {levels: ['price list'], people: 0, said: '1 price list'},
    {
      levels: ['price list', 'trial', 'price list', 'clinic page', 'review'],
      people: 9,
      said: '2 studies, 1 clinic page, 2 price lists, 9 people',
    },
  ])('are counted by what they are: $levels are “$said”', ({levels, people, said}) => {
    const known = levels.flatMap((level) => (level ? [{level}] : []));
    expect(resting(known, people).facts[0]).toBe(said);
  });

  it.each<{level: 'clinic page' | 'price list'; years: readonly (number | null)[]; said: string}>([
    {level: 'clinic page', years: [2024, 2021, null], said: '3 clinic pages, 2021–2024'},
    {level: 'price list', years: [2024, 2024], said: '2 price lists, 2024'},
    {level: 'price list', years: [null], said: '1 price list'},
  ])('are clinics in their number: “$said”', ({level, years, said}) => {
    expect(textsOf(years.map((year) => ({level, year})))).toEqual([said]);
  });

  it('stand with papers first, then pages, then lists', () => {
    const levels = ['price list', 'clinic page', 'review', 'trial'] as const;
    const titled = levels.map((level) => ({level, title: `A ${level}`}));
    expect(textsOf(titled)).toEqual(['A review', 'A trial', '1 clinic page', '1 price list']);
  });

  it.each<{about: Known; said: string; language: 'en' | undefined}>([
    {
      about: {authors: 'A B, et al.', journal: 'J', year: 2020},
      said: 'A B, et al. T. J 2020',
      language: 'en',
    },
    {about: {authors: 'A B', year: 2020}, said: 'A B. T. 2020', language: 'en'},
    {about: {journal: 'J'}, said: 'T. J', language: 'en'},
    // Our words, not the paper's.
    {about: {title: '', year: 2020}, said: 'Study, title not kept. 2020', language: undefined},
  ])('are cited by what is known: “$said”', ({about, said, language}) => {
    expect(resting([about]).sources.map((line) => [line.text, line.language])).toEqual([
      [said, language],
    ]);
  });
});
