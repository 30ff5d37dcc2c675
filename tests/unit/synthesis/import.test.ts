import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {importRecords} from '../../../src/synthesis/import.js';
import type {
  ComparisonRecord,
  LeftOutPrice,
  PriceRecord,
  Source,
  StudyRecord,
} from '../../../src/synthesis/records.js';
import {aRawPrice, aRawRow, clinic, paper} from './raw-rows.js';

describe('importRecords', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'records-'))));
  afterEach(() => rmSync(folder, {recursive: true}));

  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const written = <T>(name: string): T[] => JSON.parse(text(name)) as T[];
  /**
   * What it writes; sources that only comparisons name are left out, since some stand in the
   * command itself.
   */
  function bring(
    rows: readonly object[],
    listed: readonly object[] = [],
    compared: readonly object[] = [],
  ) {
    const raw = mkdtempSync(join(folder, 'raw-'));
    writeFileSync(join(raw, 'records.json'), JSON.stringify(rows));
    writeFileSync(join(raw, 'prices.json'), JSON.stringify(listed));
    writeFileSync(join(raw, 'head-to-head.json'), JSON.stringify(compared));
    importRecords(raw, pathToFileURL(`${folder}/`));
    const [studies, priced] = [
      written<StudyRecord>('studies.json'),
      written<PriceRecord>('prices.json'),
    ];
    const named = new Set([...studies, ...priced].map(({source}) => source));
    return {
      studies,
      priced,
      comparisons: written<ComparisonRecord>('comparisons.json'),
      sources: written<Source>('sources.json').filter(({id}) => named.has(id)),
    };
  }

  it('brings in a row in the words of the project', () => {
    expect(bring([aRawRow({concern: 'pigmentation_melasma'})]).studies).toMatchObject([
      {
        source: 'S1',
        concern: 'pigmentation',
        kind: 'melasma',
        device: 'microneedling',
        typical: 4,
        people: 30,
      },
    ]);
  });

  it.each([
    {by: 'its DOI', first: {doi: '10.1000/A1'}, second: {doi: '10.1000/a1'}},
    {
      by: 'the DOI in its address',
      first: {doi: '10.1000/a1'},
      second: {url: 'https://doi.org/10.1000/a1'},
    },
    {
      by: 'its PubMed number',
      first: {pmid: '12345678'},
      second: {url: 'https://pubmed.ncbi.nlm.nih.gov/12345678/'},
    },
    {
      by: 'its address',
      first: {url: 'https://journal.example/1'},
      second: {url: 'https://journal.example/1/'},
    },
  ])('knows one paper under two names by $by', ({first, second}) => {
    const {studies} = bring([
      aRawRow({source: {...paper, ...first}}),
      aRawRow({study_id: 'same2020', source: {...paper, ...second}}),
    ]);
    expect(studies.map(({source}) => source)).toEqual(['S1', 'S1']);
  });

  it('keeps two papers apart that share nothing', () => {
    const {sources} = bring([aRawRow({}), aRawRow({study_id: 'other2021'})]);
    expect(sources.map(({id}) => id)).toEqual(['S1', 'S2']);
  });

  it('writes no clinic’s name and no address', () => {
    bring(
      [aRawRow({level: 'clinic_page', study_id: 'nice-skin-clinic', source: clinic})],
      [aRawPrice({})],
    );
    expect(['sources.json', 'studies.json', 'prices.json'].map(text).join()).not.toMatch(
      /nice|http|example/i,
    );
  });

  it('takes single prices and courses in the market’s currency, and neither offers nor packages', () => {
    const {priced} = bring(
      [],
      [
        aRawPrice({}),
        aRawPrice({course_n: 3, price_high: 120}),
        aRawPrice({promo: true}),
        aRawPrice({unit: 'package'}),
        aRawPrice({quality: 'unclear'}),
      ],
    );
    expect(priced).toMatchObject([
      {market: 'EU', currency: 'EUR', low: 100, high: 100, sessions: 1},
      {market: 'EU', currency: 'EUR', low: 100, high: 120, sessions: 3},
    ]);
  });

  it('writes down every price that it leaves out, with the reason', () => {
    const refused = [
      aRawPrice({treatment: 'laser-hybrid', device: 'Halo'}),
      aRawPrice({promo: true}),
      aRawPrice({unit: 'package'}),
      aRawPrice({quality: 'possible sample data'}),
      aRawPrice({price_low: null}),
    ];
    bring([aRawRow({quantity: 'price_per_session', modality: 'laser_any'})], refused);
    const left = written<LeftOutPrice>('prices-left-out.json');
    expect(new Set(left.map(({reason}) => reason)).size).toBe(refused.length + 1);
    expect(left[1]).toMatchObject({
      device: 'Halo',
      reason: expect.stringContaining('not in scope') as string,
    });
  });

  it('takes the entries of a directory for one voice, that is no clinic’s', () => {
    const quality = "directory entry, price may be the directory's own";
    const {priced} = bring([], [aRawPrice({quality}), aRawPrice({quality, source_id: 'other'})]);
    expect(new Set(priced.map(({source}) => source)).size).toBe(1);
    expect(priced.map(({published}) => published)).toEqual(['range', 'range']);
  });

  it.each([
    {note: null, area: 'abdomen'},
    {note: 'full', area: 'abdomen, full'},
    {note: 'abdomen, small', area: 'abdomen, small'},
  ])('calls a belly noted as $note “$area”', ({note, area}) => {
    const {priced} = bring([], [aRawPrice({area: 'abdomen', area_note: note})]);
    expect(priced[0]?.area).toBe(area);
  });

  it('knows a price in an operating theatre, and all that stands beside it, for another treatment', () => {
    const theatre = aRawPrice({note: 'surgeon, anaesthetic and theatre included'});
    const {priced} = bring(
      [],
      [theatre, aRawPrice({area: 'forehead'}), aRawPrice({source_id: 'other-clinic'})],
    );
    expect(priced.map(({variant}) => variant)).toEqual([
      'in an operating theatre',
      'in an operating theatre',
      null,
    ]);
  });

  it.each([
    {title: 'Needling in hypertrophic burn scars', concern: 'other_scars', kind: 'raised'},
    {title: 'Laser for keloids', concern: 'other_scars', kind: 'raised'},
    {title: 'Needling of atrophic postburn scars', concern: 'other_scars', kind: 'sunken'},
    {title: 'Needling of traumatic scars', concern: 'other_scars', kind: null},
    {title: 'Needling of atrophic scars', concern: 'acne_scars', kind: null},
  ])('takes “$title” of $concern for $kind', ({title, concern, kind}) => {
    expect(
      bring([aRawRow({concern, source: {...paper, title}})]).studies.map((row) => row.kind),
    ).toEqual([kind]);
  });

  it('takes one figure for several kinds together for none of them', () => {
    expect(
      bring([
        aRawRow({kind: 'rolling'}),
        aRawRow({kind: 'rolling', note: 'rolling and boxcar together'}),
      ]).studies.map(({kind}) => kind),
    ).toEqual(['rolling', null]);
  });

  it('takes no price where none is printed', () => {
    expect(bring([], [aRawPrice({price_low: null})]).priced).toEqual([]);
  });

  it.each([
    {name: 'a paper', rows: [aRawRow({})]},
    {name: 'a clinic', rows: [aRawRow({level: 'clinic_page', source: clinic})]},
    {
      name: 'a trial known under two names',
      rows: [aRawRow({study_id: 'bae2020_1927'}), aRawRow({study_id: 'bae2019_1927'})],
    },
  ])('gives $name the number it had, however often it is brought in', ({rows}) => {
    const once = bring(rows).sources;
    expect(bring(rows).sources).toEqual(once);
    expect(once).toHaveLength(1);
  });

  it('gives a new source a new number', () => {
    bring([aRawRow({}), aRawRow({study_id: 'other2021'})]);
    const known = written<Source>('sources.json').map(({id}) => id);
    const [third, first] = bring([aRawRow({study_id: 'third2022'}), aRawRow({})]).studies;
    expect(known).not.toContain(third?.source);
    expect(first?.source).toBe('S1');
  });

  const compared = {
    study_id: 'someone2020',
    concern: 'acne_scars',
    kind: null,
    a: 'afl_co2',
    b: 'microneedling',
    quantity: 'pain_0_10',
    effect: 2,
    ci_low: 1,
    ci_high: 3,
    scale: 'points a-b',
    n: 30,
    source: paper,
    note: null,
  };

  it('brings in a comparison with its interval, tied to the trial that made it', () => {
    const {comparisons} = bring([aRawRow({})], [], [compared]);
    expect(comparisons[0]).toEqual({
      source: 'S1',
      concern: 'acne-scars',
      kind: null,
      a: 'afl_co2',
      b: 'microneedling',
      quantity: 'pain_0_10',
      scale: 'points a-b',
      effect: 2,
      low: 1,
      high: 3,
      people: 30,
      trials: 1,
      verdict: 'a',
    });
  });

  it('keeps a comparison that prints no numbers, with what it says in words', () => {
    const words = {...compared, effect: null, ci_low: null, ci_high: null};
    const {comparisons} = bring(
      [aRawRow({})],
      [],
      [{...words, scale: 'no significant difference'}, words],
    );
    expect(comparisons).toMatchObject([
      {effect: null, low: null, high: null, verdict: 'none'},
      {effect: null, low: null, high: null, verdict: null},
    ]);
  });
});
