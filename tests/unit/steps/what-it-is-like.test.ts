import {describe, expect, it} from 'vitest';
import {estimate} from '../../../src/engine.js';
import {CONCERNS} from '../../../src/evidence/concerns/index.js';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import type {CitedId} from '../../../src/evidence/sources/care-and-harm-sources.js';
import type {ConcernId, TreatmentId} from '../../../src/evidence/ids.js';
import {enExperience} from '../../../src/i18n/en/what-it-is-like.js';
import {enPerson} from '../../../src/i18n/en/steps.js';
import type {CitedSource} from '../../../src/answer/cited-source.js';
import {CitingWriter, groundOf} from '../../../src/steps/what-it-is-like/citing-writer.js';
import {
  toExperience,
  type LineGroup,
  type TreatmentExperience,
} from '../../../src/steps/what-it-is-like/view.js';
import type {Formatter} from '../../../src/answer/formatter.js';
import {IN_EVERY_LANGUAGE} from '../../support/in-every-language.js';
import {anEstimate, inEnglish, plain} from '../answer/in-english.js';

const ENGLISH = {...enExperience, onArea: enPerson.onArea};
const LANGUAGES = IN_EVERY_LANGUAGE.map(
  ({language, formatter, strings: {experience, person}}) =>
    [language, formatter, {...experience, onArea: person.onArea}] as const,
);
const TREATED = TREATMENT_IDS.filter((treatment) => treatment !== 'none');
const every = Object.keys(CONCERNS).flatMap((concern) =>
  TREATED.flatMap((treatment) =>
    LANGUAGES.map((language) => [concern as ConcernId, treatment, ...language] as const),
  ),
);

const experienceOf = (
  concern: ConcernId,
  treatment: TreatmentId,
  formatter: Formatter,
  strings: Parameters<typeof toExperience>[2],
): TreatmentExperience => {
  const [only] = toExperience(
    estimate({concern, treatments: [treatment]}),
    formatter,
    strings,
  ).treatments;
  if (only === undefined) throw new Error('It was not compared');
  return only;
};
const textOf = ({lines}: LineGroup): string => lines.map(({text}) => text).join(' ');
/** Where the hard points are still more than a third longer. */
const STILL_UNEVEN = ['laser-vascular in ar', 'ipl in ar'];
/** True where the longer is at most a third longer. */
const alike = (a: string, b: string): boolean =>
  Math.max(a.length, b.length) <= (4 / 3) * Math.min(a.length, b.length);

describe('what it is like', () => {
  it.each(every)(
    '%s with %s in %s has every part, whole',
    (concern, treatment, _, formatter, strings) => {
      const {sides, parts, care} = experienceOf(concern, treatment, formatter, strings);
      expect([...sides, ...parts].map(({title}) => title)).toEqual([
        strings.titles.good,
        strings.titles.hard,
        strings.titles.before,
        strings.titles.day,
        strings.titles.after,
        strings.titles.rare,
        strings.lasting.title,
      ]);
      expect(care.length).toBeGreaterThanOrEqual(4);
      const lines = [...sides, ...parts, ...care].flatMap((part) => part.lines);
      // A gap that nothing filled, an empty range, or a line without a source.
      expect(
        lines.filter(
          ({text, mark}) =>
            text === '' || /[{}]|undefined|NaN|\( *\)| {2}/.test(text) || !/\d/.test(mark),
        ),
      ).toEqual([]);
    },
  );

  it.each(
    TREATED.flatMap((treatment) => LANGUAGES.map((language) => [treatment, ...language] as const)),
  )(
    '%s in %s has as many good points as hard ones, about as long',
    (treatment, language, formatter, strings) => {
      const [good, hard] = experienceOf('acne-scars', treatment, formatter, strings).sides;
      expect(good.lines.length).toBe(hard.lines.length);
      expect(alike(textOf(good), textOf(hard)), `${textOf(good)} | ${textOf(hard)}`).toBe(
        !STILL_UNEVEN.includes(`${treatment} in ${language}`),
      );
    },
  );

  it.each(LANGUAGES)(
    'in %s has as many points for each treatment, and doing nothing has both sides, too',
    (_, formatter, strings) => {
      expect(
        new Set(
          TREATED.map(
            (treatment) =>
              experienceOf('acne-scars', treatment, formatter, strings).sides[0].lines.length,
          ),
        ).size,
      ).toBe(1);
      const {
        sides: [good, hard],
        text,
      } = toExperience(anEstimate(), formatter, strings).untreated;
      expect(good.lines.length).toBe(hard.lines.length);
      expect(alike(textOf(good), textOf(hard)), `${textOf(good)} | ${textOf(hard)}`).toBe(true);
      expect(text).toBe(formatter.strings.untreated['acne-scars']);
    },
  );

  it('says the figures of the estimate as the table says them', () => {
    const {
      parts: [, day, after],
    } = experienceOf('acne-scars', 'laser-ablative', inEnglish(), ENGLISH);
    expect(plain(textOf(day as LineGroup))).toMatch(
      /Time on the whole face: \d+ minutes \(\d+ to \d+ minutes\), without numbing\..*Pain: \d of 10 \(\d to \d\)\./,
    );
    expect(plain(textOf(after as LineGroup))).toMatch(
      /Red for \d+ days .*Days off: \d+ days .*Dark marks: \d+ of 100 /,
    );
  });

  it('says “not known” where nobody counted, and how often where somebody did', () => {
    const {parts} = experienceOf('acne-scars', 'rf-microneedling', inEnglish(), ENGLISH);
    expect(textOf(parts[3] as LineGroup)).toBe(
      'Not known how often: infection, loss of fat, scar, burn, reaction to a product.',
    );
    expect(
      textOf(
        experienceOf('wrinkles', 'laser-ablative', inEnglish(), ENGLISH).parts[3] as LineGroup,
      ),
    ).toContain('Infection: 2 of 100 sessions (1 to 3 of 100).');
  });

  it('tells that RF microneedling is never done at home, on the authority’s word', () => {
    const {
      parts: [before],
    } = experienceOf('wrinkles', 'rf-microneedling', inEnglish(), ENGLISH);
    expect(before?.lines[0]).toMatchObject({
      text: expect.stringContaining('never at home') as string,
      mark: expect.stringContaining('warning') as string,
    });
  });

  it('lists each source once, under the number that the lines give', () => {
    const view = toExperience(
      anEstimate({treatments: ['microneedling', 'laser-nonablative', 'ipl', 'laser-ablative']}),
      inEnglish(),
      ENGLISH,
    );
    const lines = [
      ...view.treatments.flatMap(({sides, parts, care}) => [...sides, ...parts, ...care]),
      ...view.untreated.sides,
      view.flags,
    ].flatMap((part) => part.lines);
    const numbers = new Set(lines.flatMap(({mark}) => [...mark.matchAll(/\d+/g)].map(Number)));
    expect([...numbers].sort((a, b) => a - b)).toEqual(view.sources.list.map((_, at) => at + 1));
    expect(new Set(view.sources.list.map(({text}) => text)).size).toBe(view.sources.list.length);
  });

  it('types no number into a sentence: they come from the data', () => {
    const {
      care,
      flags,
      good,
      hard,
      before,
      day,
      harms,
      effects,
      figures,
      counted,
      common,
      notCounted,
      elsewhere,
    } = enExperience;
    for (const strings of [
      {
        care,
        flags,
        good,
        hard,
        before,
        day,
        harms,
        effects,
        counted,
        common,
        notCounted,
        elsewhere,
      },
      figures,
    ]) {
      // “of 10” is the scale of pain, not a finding.
      expect(JSON.stringify(strings).replace('of 10 (', '')).not.toMatch(/\d/);
    }
  });
});

describe('care, day by day', () => {
  const firstOf = (start?: string, dayAfter?: (day: string, days: number) => string) =>
    toExperience(anEstimate(), inEnglish(), ENGLISH, {start, dayAfter}).treatments[0]?.care ?? [];

  it('counts in days, weeks and months', () => {
    expect(firstOf().map(({when}) => when)).toEqual([
      'The day itself',
      'Day 1',
      'Days 2 to 4',
      'Days 5 to 7',
      'Days 8 to 14',
      'Weeks 3 to 6',
      'Months 3 to 6',
    ]);
  });

  it('has no dates without a day, or without a way to count from it', () => {
    expect(
      new Set(
        [...firstOf(), ...firstOf('2027-03-14'), ...firstOf(undefined, () => '2027-03-14')].map(
          ({dates}) => dates,
        ),
      ),
    ).toEqual(new Set(['']));
  });

  it('has the dates after the first session', () => {
    const dayAfter = (day: string, days: number): string =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    expect(
      firstOf('2027-02-26', dayAfter)
        .slice(0, 3)
        .map(({dates}) => dates),
    ).toEqual(['February 26, 2027', 'February 27, 2027', 'February 28, 2027 to March 2, 2027']);
  });

  it('says once what several sentences of a step rest on', () => {
    for (const {lines} of firstOf()) expect(new Set(lines.map(groundOf)).size).toBe(lines.length);
  });
});

describe('a source', () => {
  const listed = (...ids: readonly CitedId[]): readonly CitedSource[] => {
    const citing = new CitingWriter(inEnglish(), ENGLISH);
    citing.line('A line.', 'C', ids);
    return citing.list();
  };

  it('keeps its number wherever it is named again', () => {
    const citing = new CitingWriter(inEnglish(), ENGLISH);
    const named: CitedId[][] = [['hospital'], ['practice', 'hospital'], ['chapter', 'chapter']];
    expect(named.map((ids) => citing.line('A line.', 'B', ids).mark)).toEqual([
      '[1]',
      '[2, 1]',
      '[3]',
    ]);
  });

  it.each(LANGUAGES)(
    'in %s has a word for a warning, and a number alone for a figure',
    (_, words, strings) => {
      const citing = new CitingWriter(words, strings);
      const [warned, figure] = [
        citing.line('A line.', 'warning', ['fda']),
        citing.line('A line.', '', ['fda']),
      ];
      expect([warned, figure]).toEqual([
        {text: 'A line.', sure: undefined, mark: strings.warned.replace('{refs}', '1')},
        {text: 'A line.', sure: undefined, mark: '[1]'},
      ]);
    },
  );

  it.each<{id: CitedId; text: RegExp; language: 'en' | undefined}>([
    {id: 'dye2003', text: /^Jimenez et al\. 585 nm .*\. Dermatol Surg 2003$/, language: 'en'},
    // Of the first neither author nor journal nor year was kept, of the second no year.
    {id: 'crusts', text: /^Treatment of Freckles [^.]* Phenol$/, language: 'en'},
    {id: 'iplHair', text: /hair removal therapy\. J Dermatolog Treat$/, language: 'en'},
    {
      id: 'pages-numbing-rf',
      text: /^1 clinic page on RF needling, read 2026$/,
      language: undefined,
    },
    {id: 'pages-rf', text: /^2 clinic pages on RF needling, read 2026$/, language: undefined},
    {id: 'hospital', text: /2017/, language: undefined},
    {id: 'fda', text: /October 15, 2025/, language: undefined},
  ])('is said by what is known of it: $id', ({id, text, language}) => {
    const [only] = listed(id);
    expect(only?.text).toMatch(text);
    expect(only?.language).toBe(language);
  });

  it.each<{care: CitedId; records: CitedId; link: string}>([
    // Said alike in both.
    {care: 'nonablative2008', records: 'S20', link: 'https://pubmed.ncbi.nlm.nih.gov/18190541/'},
    // With more authors in the records: the address tells.
    {
      care: 'nonablative2013',
      records: 'S205',
      link: 'https://doi.org/10.3109/09546634.2013.777151',
    },
  ])('that the records name, too, has one number: $care', ({care, records, link}) => {
    expect(listed(care, records).map((one) => one.link)).toEqual([link]);
  });

  it('without an address is another than the next without one', () => {
    expect(listed('dye2003', 'vitamins2016')).toHaveLength(2);
  });
});

describe('a rarer harm', () => {
  const rare = (treatment: TreatmentId): string[] =>
    experienceOf('acne-scars', treatment, inEnglish(), ENGLISH).parts[3]?.lines.map(
      ({text}) => text,
    ) ?? [];

  it('that was counted in people with something else says so', () => {
    const burns = rare('ipl').find((line) => line.startsWith(enExperience.harms.burn[0]));
    expect(burns).toMatch(/ of 100 people \(.*\)\. From studies of hair or birthmarks\.$/);
    expect(rare('laser-ablative').filter((line) => line.includes(enExperience.elsewhere))).toEqual(
      [],
    );
  });

  it('has its range only where the two ends read differently', () => {
    expect(rare('laser-ablative')).toContain('Scar: fewer than 1 of 100 sessions.');
    expect(rare('laser-ablative')).toContain('Infection: 2 of 100 sessions (1 to 3 of 100).');
  });
});
