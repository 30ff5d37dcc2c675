import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {NO_LOOK, styleRule} from '../../../demo/configurator/look.js';
import {FALLBACK, type Taken} from '../../../demo/configurator/snippets/pieces.js';
import {readSnippet} from '../../../demo/configurator/snippets/read-snippet.js';
import {SITE_IDS, SITES} from '../../../demo/configurator/snippets/sites.js';
import {anyConfig} from './any-config.js';

const HOSTILE = '</script><script>alert(1)</script><!-- {{ shop }} {% endraw %} " \' ` ${x}';

const aTaking = (taken: Partial<Taken> = {}): Taken => ({
  config: {version: 1, prices: {microneedling: 249}, disclaimer: HOSTILE},
  attributes: {lang: 'de', market: 'EU'},
  look: {...NO_LOOK, accent: '#3f6212'},
  script: '/treatment-estimator/bundle.js',
  ...taken,
});
const codeOf = (site: (typeof SITE_IDS)[number], taken = aTaking()): string =>
  SITES[site]
    .snippet(taken)
    .pieces.map(({code}) => code)
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
      expect(SITES.wix.snippet(aTaking()).pieces[0]?.code).not.toContain('<script>alert');
    else expect([ends, code.includes('<script>alert')]).toEqual([begins, false]);
  });

  it('names language and country', () => {
    expect(codeOf(site)).toMatch(/lang="de" market="EU"/);
  });

  it('says in steps where it goes', () => {
    expect(SITES[site].snippet(aTaking()).steps.length).toBeGreaterThan(2);
  });

  it('has no configuration where nothing is set', () => {
    expect(codeOf(site, aTaking({config: {}, attributes: {}, look: NO_LOOK}))).not.toMatch(
      /slot="config"|config=|<style>/,
    );
  });
});

describe.each(['html', 'wordpress', 'wix', 'squarespace', 'shopify'] as const)(
  'the code for %s',
  (site) => {
    it('carries any configuration unchanged', () => {
      fc.assert(
        fc.property(anyConfig, (config) => {
          const [piece] = SITES[site].snippet(aTaking({config})).pieces;
          expect(configIn(piece?.code ?? '') ?? {}).toEqual(config);
        }),
      );
    });

    it('has colours, a sentence without scripts, and the script', () => {
      const [piece] = SITES[site].snippet(aTaking()).pieces;
      expect(piece?.code).toContain('treatment-estimator {\n  --te-accent: #3f6212;\n}');
      expect(piece?.code).toContain(FALLBACK);
      expect(piece?.code).toMatch(/<script type="module" src="[^"]*bundle\.js/);
      expect(piece?.code).not.toContain('\n\n');
    });
  },
);

describe('the code for frameworks', () => {
  it.each(['react', 'vue', 'angular', 'svelte'] as const)(
    'for %s holds the configuration as a constant',
    (site) => {
      const [piece] = SITES[site].snippet(aTaking()).pieces;
      const json = /config = (\{[\s\S]*?\n\});/.exec(piece?.code ?? '')?.[1] ?? 'null';
      expect(JSON.parse(json)).toEqual(aTaking().config);
    },
  );
  it.each([
    ['react', 'JSON.stringify(config)'],
    ['react', '/// <reference types="treatment-estimator/jsx" />'],
    ['vue', 'isCustomElement'],
    ['vue', ':config.prop'],
    ['angular', 'CUSTOM_ELEMENTS_SCHEMA'],
    ['svelte', 'onMount'],
  ] as const)('for %s has %s', (site, words) => {
    expect(codeOf(site)).toContain(words);
  });
});

it('Liquid finds nothing of its own in the configuration', () => {
  expect(configIn(codeOf('shopify'))).toEqual(aTaking().config);
  expect(/slot="config">([\s\S]*?)<\/script>/.exec(codeOf('shopify'))?.[1]).not.toMatch(/\{[{%]/);
});

it('has nothing for WordPress to write anew', () => {
  const config = {version: 1, bookingLink: 'https://clinic.example/?a=1&b=2'} as const;
  const code = codeOf('wordpress', aTaking({config}));
  expect([code.includes('&'), configIn(code)]).toEqual([false, config]);
});

it('opens links of a frame in Wix outside of it', () => {
  expect(SITES.wix.snippet(aTaking()).pieces[0]?.code).toMatch(/^<base target="_blank">\n/);
});

it('a snippet that is pasted back is read whole', () => {
  const {config, attributes, look, script} = aTaking({script: 'https://files.example/a&b.js'});
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
    expect(styleRule({...NO_LOOK, accent, second: 'teal'})).toBe(
      'treatment-estimator {\n  --te-second: teal;\n}',
    );
  });
});
