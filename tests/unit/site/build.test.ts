import {describe, expect, it} from 'vitest';
import {hostedBundle} from '../../../demo/configurator/hosted-bundle.js';
import {readSnippet} from '../../../demo/configurator/snippets/read-snippet.js';
import {SITES} from '../../../demo/configurator/snippets/sites.js';
import {EMPTY_LOOK} from '../../../demo/configurator/style-tokens.js';
import {readDocuments} from '../../tooling/site/documents.js';
import {headersFile} from '../../tooling/site/host-files.js';
import {toCsv} from '../../tooling/site/records.js';
import {addressOf, headLines, siteAddress} from '../../tooling/site/site-address.js';

const SITE = new URL('https://estimator.example/here/');
const HEAD = {path: 'docs/index.html', title: 'A "title"', description: 'A & B'};

describe('the address of the site', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['https://estimator.example', 'https://estimator.example/'],
    ['https://estimator.example/here?a#b', 'https://estimator.example/here/'],
  ])('%s is %s', (said, address) => {
    expect(siteAddress(said)?.href).toBe(address);
  });

  it('is refused where it is none of the web', () => {
    expect(() => siteAddress('ftp://estimator.example')).toThrow('SITE_URL');
  });

  it('is left out of a page where nobody has said it', () => {
    expect(headLines(HEAD, undefined)).not.toMatch(/canonical|og:url|og:image|https?:/);
  });

  it('stands in the head of a page', () => {
    expect(headLines(HEAD, SITE)).toContain(
      '<link rel="canonical" href="https://estimator.example/here/docs/" />',
    );
    expect(headLines(HEAD, SITE)).toContain('content="A &quot;title&quot;"');
    expect(addressOf('index.html', SITE)).toBe(SITE.href);
  });

  it('has the path in the rules for headers', () => {
    expect(headersFile(SITE.pathname)).toContain('\n/here/releases/*\n');
  });
});

describe('a table of records', () => {
  it('keeps every sign, and has a column for what stands inside', () => {
    const rows = [
      {a: 'x, "y"\nz', b: null, c: 0, source: {title: 'é', year: 2026}},
      {a: '', late: ['p', 'q']},
    ];
    expect(toCsv(rows)).toBe(
      '\uFEFFa,b,c,source.title,source.year,late\r\n"x, ""y""\nz",,0,é,2026,\r\n,,,,,p; q\r\n',
    );
  });
});

describe('the documents of the site', () => {
  const documents = readDocuments('.');

  it('have a title, a description and an address of their own', () => {
    const paths = documents.map(({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const {title, description, path} of documents)
      expect([path, title !== '', description.length > 20, description.length < 185]).toEqual([
        path,
        true,
        true,
        true,
      ]);
  });

  it('lead to pages of the site and not to files of the project', () => {
    for (const {markdown, path} of documents)
      expect([path, /\]\([^)\s]*\.md\b/.exec(markdown)?.[0]]).toEqual([path, undefined]);
  });
});

describe('the copy of bundle.js on the site of the configurator', () => {
  const hosted = {
    integrity: 'sha384-abc',
    styleIntegrity: 'sha384-def',
    frame: 'https://estimator.example/embed.html',
  };
  const input = {
    config: {version: 1, prices: {microneedling: 249}},
    attributes: {market: 'GB'},
    look: {...EMPTY_LOOK, accent: '#15803d'},
    script: 'https://estimator.example/releases/0.1.0/bundle.js',
  } as const;

  it('is not there without a page, as in a program', () => {
    expect(hostedBundle(undefined)).toBeUndefined();
  });

  it('stands in the code with its hash, which is read again', () => {
    const code = SITES.html.snippet({...input, hosted}).blocks[0]?.code ?? '';
    expect(code).toContain(`src="${input.script}" integrity="sha384-abc" crossorigin></script>`);
    expect(readSnippet(code).script).toBe(input.script);
  });

  it('brings a frame for Wix and Squarespace, with all that is set', () => {
    for (const site of ['wix', 'squarespace'] as const) {
      const code = SITES[site].snippet({...input, hosted}).blocks.at(-1)?.code ?? '';
      expect(code).toMatch(
        /embed\.html#market=GB&(?:amp;)?--te-accent=%2315803d&(?:amp;)?config=%7B/,
      );
    }
  });

  it('brings none of both where the script lies elsewhere', () => {
    for (const {snippet} of Object.values(SITES)) {
      const {blocks} = snippet(input);
      expect(blocks.map(({code}) => code).join('\n')).not.toMatch(/integrity|embed\.html/);
    }
  });
});
