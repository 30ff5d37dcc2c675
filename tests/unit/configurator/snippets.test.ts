import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  policyCode,
  policyNeeds,
  type PolicyNeeds,
} from '../../../demo/configurator/snippets/content-policy.js';
import {PAGE_WORDS} from '../../../demo/configurator/snippets/page-words.js';
import {readSnippet} from '../../../demo/configurator/snippets/read-snippet.js';
import {SITE_IDS, SITES} from '../../../demo/configurator/snippets/sites.js';
import {toSnippetInput, type SnippetInput} from '../../../demo/configurator/snippets/snippet.js';
import {emptyFormState} from '../../../demo/configurator/form-state.js';
import {COMPACT_ROOM, ROOM, roomRule} from '../../../demo/configurator/room-rule.js';
import {styleRule} from '../../../demo/configurator/style-rule.js';
import {EMPTY_LOOK} from '../../../demo/configurator/style-tokens.js';
import {LANGUAGES} from '../../../src/i18n/languages.js';
import {anyConfig} from './any-config.js';

const HOSTILE = '</script><script>alert(1)</script><!-- {{ shop }} {% endraw %} " \' ` ${x}';

const aSnippetInput = (changes: Partial<SnippetInput> = {}): SnippetInput => ({
  config: {version: 1, prices: {microneedling: 249}, disclaimer: HOSTILE},
  attributes: {lang: 'de', market: 'EU'},
  look: {...EMPTY_LOOK, accent: '#3f6212'},
  script: '/treatment-estimator/bundle.js',
  ...changes,
});
const codeOf = (site: (typeof SITE_IDS)[number], input = aSnippetInput()): string =>
  SITES[site]
    .snippet(input)
    .blocks.map(({code}) => code)
    .join('\n');
/** What a browser takes for the configuration: the text up to the first end of a script. */
const configIn = (html: string): unknown =>
  JSON.parse(
    /<script type="application\/json" slot="config">([\s\S]*?)<\/script>/i.exec(html)?.[1] ??
      'null',
  );

describe.each(SITE_IDS)('the snippet for %s', (site) => {
  it('cannot be left by a text that ends a script', () => {
    const code = codeOf(site);
    const ends = code.match(/<\/script/gi)?.length ?? 0;
    const begins = code.match(/<script/gi)?.length ?? 0;
    // In attributes of Wix, nothing is a script: they are values to paste one by one.
    if (site === 'wix')
      expect(SITES.wix.snippet(aSnippetInput()).blocks[0]?.code).not.toContain('<script>alert');
    else expect([ends, code.includes('<script>alert')]).toEqual([begins, false]);
  });

  it('keeps room for the element', () => {
    expect(codeOf(site)).toContain(roomRule());
  });

  it('names language and country', () => {
    expect(codeOf(site)).toMatch(/lang="de" market="EU"/);
  });

  it('says in steps where it goes', () => {
    expect(SITES[site].snippet(aSnippetInput()).steps.length).toBeGreaterThan(2);
  });

  it('has no configuration where nothing is set', () => {
    expect(codeOf(site, aSnippetInput({config: {}, attributes: {}, look: EMPTY_LOOK}))).not.toMatch(
      /slot="config"|config=|--te-/,
    );
  });
});

describe.each(['html', 'wordpress', 'wix', 'squarespace', 'shopify'] as const)(
  'the code for %s',
  (site) => {
    it('carries any configuration unchanged', () => {
      fc.assert(
        fc.property(anyConfig, (config) => {
          const [block] = SITES[site].snippet(aSnippetInput({config})).blocks;
          expect(configIn(block?.code ?? '') ?? {}).toEqual(config);
        }),
      );
    });

    it('has colours, a sentence without scripts, and the script', () => {
      const [block] = SITES[site].snippet(aSnippetInput()).blocks;
      expect(block?.code).toContain('treatment-estimator {\n  --te-accent: #3f6212;\n}');
      expect(block?.code).toContain(PAGE_WORDS['de']?.fallback);
      expect(block?.code).toMatch(/<script type="module" src="[^"]*bundle\.js/);
      expect(block?.code).not.toContain('\n\n');
    });
  },
);

describe('what visitors read around the element', () => {
  const hosted = {
    integrity: 'sha384-x',
    styleIntegrity: 'sha384-y',
    frame: 'https://site.example/embed.html',
  };
  const script = 'https://site.example/bundle.js';
  /** Every code that has such a sentence, or the title of a frame. */
  const SITES_WITH_WORDS = [
    'html',
    'wordpress',
    'wix',
    'squarespace',
    'shopify',
    'svelte',
  ] as const;
  const inLanguage = (lang: string): SnippetInput =>
    aSnippetInput({attributes: lang === '' ? {} : {lang}, hosted, script});
  const said = (code: string): readonly string[] =>
    [...code.matchAll(/<span[^>]*>([^<]*)<|<iframe[^>]*title="([^"]*)"/g)].map(
      ([, sentence = '', title = '']) => sentence || title,
    );

  it.each(
    Object.keys(LANGUAGES).flatMap((lang) => SITES_WITH_WORDS.map((site) => [lang, site] as const)),
  )('is in the language %s of the code for %s', (lang, site) => {
    const words = Object.values(PAGE_WORDS[lang] ?? {});
    const found = said(codeOf(site, inLanguage(lang)));
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(words).toContain(text);
  });

  it('names its own where the page has one that nobody knows here', () => {
    expect(codeOf('html', inLanguage(''))).toContain(
      `<span lang="en">${PAGE_WORDS['en']?.fallback ?? ''}</span>`,
    );
    expect(codeOf('html', inLanguage('de-AT'))).toContain(
      `<span>${PAGE_WORDS['de']?.fallback ?? ''}</span>`,
    );
  });

  it.each(Object.entries({de: 'de_DE', ar: 'ar'}))(
    'is what the plugin says in %s',
    (lang, file) => {
      const po = readFileSync(
        `src/wordpress/plugin/languages/treatment-estimator-${file}.po`,
        'utf8',
      );
      expect(po).toContain(PAGE_WORDS[lang]?.fallback);
    },
  );
});

describe('what a content policy must let in', () => {
  const needsOf = (input: SnippetInput): PolicyNeeds | undefined =>
    policyNeeds(SITES.html.snippet(input).blocks[0]?.code ?? '');
  const script = 'https://site.example/releases/1/bundle.js';

  it('is the script, by its address or as one’s own, and the style by its hash', () => {
    const needs = needsOf(aSnippetInput({script}));
    expect(needs).toMatchObject({scripts: [script], styles: []});
    const [style] = needs?.inlineStyles ?? [];
    expect(codeOf('html', aSnippetInput({script}))).toContain(`<style>${style ?? ''}</style>`);
    expect(style).toContain('--te-accent: #3f6212');
    expect(needsOf(aSnippetInput())?.scripts).toEqual(["'self'"]);
    expect(policyCode({scripts: [script], styles: [], inlineStyles: ['']}, ['sha256-a'])).toBe(
      `script-src ${script};\nstyle-src 'sha256-a'`,
    );
  });

  it('is the style sheet in place of a style where the answer stands in the page', () => {
    const needs = needsOf(aSnippetInput({script, answer: '<treatment-estimator>'}));
    expect(needs).toEqual({
      scripts: [script],
      styles: ['https://site.example/releases/1/prerendered.css'],
      inlineStyles: [],
    });
  });

  it.each(['wix', 'shopify', 'react', 'vue', 'angular', 'svelte'] as const)(
    'is not said for %s',
    (site) => {
      expect(policyNeeds(SITES[site].snippet(aSnippetInput()).blocks[0]?.code ?? '')).toBe(
        undefined,
      );
    },
  );
});

describe('the code for frameworks', () => {
  it.each(['react', 'vue', 'angular', 'svelte'] as const)(
    'for %s holds the configuration as a constant',
    (site) => {
      const [block] = SITES[site].snippet(aSnippetInput()).blocks;
      const json = /config = (\{[\s\S]*?\n\});/.exec(block?.code ?? '')?.[1] ?? 'null';
      expect(JSON.parse(json)).toEqual(aSnippetInput().config);
    },
  );
  it.each([
    ['react', "from 'treatment-estimator/react'"],
    ['react', 'config={JSON.stringify(config)}'],
    ['vue', 'isCustomElement'],
    ['vue', ':config.prop'],
    ['angular', 'CUSTOM_ELEMENTS_SCHEMA'],
    ['svelte', 'onMount'],
  ] as const)('for %s has %s', (site, words) => {
    expect(codeOf(site)).toContain(words);
  });
});

it('Liquid finds nothing of its own in the configuration', () => {
  expect(configIn(codeOf('shopify'))).toEqual(aSnippetInput().config);
  expect(/slot="config">([\s\S]*?)<\/script>/.exec(codeOf('shopify'))?.[1]).not.toMatch(/\{[{%]/);
});

it('has nothing for WordPress to write anew', () => {
  const config = {version: 1, bookingLink: 'https://clinic.example/?a=1&b=2'} as const;
  const code = codeOf('wordpress', aSnippetInput({config}));
  expect([code.includes('&'), configIn(code)]).toEqual([false, config]);
});

it.each(SITE_IDS)(
  'of %s for a page about one concern begins with it, in the short form and its room',
  (site) => {
    const input = toSnippetInput({...emptyFormState(), concern: 'wrinkles'}, 'pores');
    const code = SITES[site]
      .snippet(input)
      .blocks.map((block) => block.code)
      .join('\n');
    expect(code).toMatch(/concern(?:="|\n)pores/);
    expect(code).toMatch(/layout(?:="|\n)compact/);
    expect(code).toContain(`${COMPACT_ROOM[0]?.height ?? 0}px`);
  },
);

it('opens links of a frame in Wix outside of it', () => {
  expect(SITES.wix.snippet(aSnippetInput()).blocks[0]?.code).toMatch(/^<base target="_blank">\n/);
});

it('a snippet that is pasted back is read whole', () => {
  const {config, attributes, look, script} = aSnippetInput({
    script: 'https://files.example/a&b.js',
  });
  const {json, ...around} = readSnippet(codeOf('html', {config, attributes, look, script}));
  expect([JSON.parse(json), around]).toEqual([config, {attributes, look, script}]);
});

describe('the rule with the colours', () => {
  it.each([
    'red; } body { display: none',
    'url(https://elsewhere.example)',
    '</style>',
    '\\3c',
    'red /* ',
  ])('has no room for “%s”', (accent) => {
    expect(styleRule({...EMPTY_LOOK, accent, second: 'teal'})).toBe(
      'treatment-estimator {\n  --te-second: teal;\n}',
    );
  });
});

it('the demo’s own pages keep the same room', () => {
  const css = readFileSync('demo/room.css', 'utf8');
  const heights = [...css.matchAll(/^( *)treatment-estimator \{[^}]*min-block-size: (\d+)px/gm)];
  expect(heights.map(([, , height]) => Number(height))).toEqual(ROOM.map(({height}) => height));
});
