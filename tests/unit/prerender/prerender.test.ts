import {describe, expect, it, vi} from 'vitest';
import {prerender, prerenderPage, prerenderSync} from '../../../src/prerender/prerender.js';
import {LANGUAGES} from '../../../src/i18n/languages.js';
import {A_CLINIC} from '../../support/a-clinic.js';

const STYLED = {stylesheet: '/prerendered.css'};

/** The values of what is ticked or chosen, in their order. */
const chosenIn = (html: string): string[] =>
  [
    ...html.matchAll(
      /<(?:input|option)[^>]*?\svalue="([^"]*)"[^>]*?\s(?:checked|selected)(?=[\s>])/g,
    ),
  ].map(([, value = '']) => value);

const partOf = (html: string, part: string): string =>
  (new RegExp(`part="${part}".*?(?=part=)`, 's').exec(html)?.[0] ?? '').replace(/<[^>]*>/g, ' ');

describe('the tag with its answer in it', () => {
  it.each(Object.keys(LANGUAGES))(
    'says all of it in “%s”, with a clinic and without',
    async (lang) => {
      for (const config of [undefined, A_CLINIC]) {
        const html = await prerender({lang, concern: 'scars', kind: 'raised'}, {...STYLED, config});
        expect(html).toContain(`lang="${lang}"`);
        for (const part of ['questions', 'headline', 'differences', 'table', 'charts', 'person'])
          expect(html).toContain(`part="${part}"`);
        expect(html).not.toMatch(/undefined|NaN|\[object|lit-part|\{[a-z]+\}(?!.*<\/script>)/);
      }
    },
  );

  it('ticks what was answered, and nothing else', () => {
    const html = prerenderSync(
      {concern: 'wrinkles', kind: 'fine', 'skin-tone': 'V', severity: 'severe'},
      STYLED,
    );
    expect(chosenIn(html)).toEqual(['wrinkles', 'face', 'fine', 'severe', 'V']);
    expect(html).not.toMatch(/\s(checked|selected)="/);
  });

  it('shows the clinic’s own prices, and hands its configuration on as it came', () => {
    const html = prerenderSync({market: 'EU'}, {...STYLED, config: A_CLINIC});
    expect(partOf(html, 'headline')).toMatch(/1,249\.50|3,333\.33/);
    const [, json = ''] =
      /<script type="application\/json" slot="config">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)).toEqual(A_CLINIC);
  });

  it('lets no text of an attribute or a configuration end what it stands in', () => {
    const evil = '"></template></script><script>alert(1)</script>';
    const html = prerenderSync(
      {concern: evil as never, class: evil},
      {stylesheet: evil, config: {disclaimer: evil}},
    );
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<\/template>/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });

  it('reads a configuration that a content system has touched as the element does', () => {
    const touched = `<p>${JSON.stringify(A_CLINIC).replaceAll('"', '&quot;')}</p>`;
    const mended = prerenderSync({}, {...STYLED, config: touched});
    const whole = prerenderSync({}, {...STYLED, config: A_CLINIC});
    expect(partOf(mended, 'headline')).toBe(partOf(whole, 'headline'));
  });

  it('puts no market’s price in the place of a clinic’s that cannot be read', () => {
    const html = prerenderSync({}, {...STYLED, config: '{"prices": {"microneedling": '});
    expect(partOf(html, 'headline')).not.toMatch(/[$€£]/);
  });

  it('links the style sheet of another site with its hash, alone and in a page', async () => {
    const style = {stylesheet: 'https://site.example/prerendered.css', integrity: 'sha384-a"b'};
    const link =
      '<link rel="stylesheet" href="https://site.example/prerendered.css" integrity="sha384-a&quot;b" crossorigin>';
    expect(prerenderSync({}, style)).toContain(`<template shadowrootmode="open">${link}`);
    const page = await prerenderPage(
      '<head></head><body><treatment-estimator></treatment-estimator></body>',
      style,
    );
    expect(page.split(link)).toHaveLength(3);
  });

  it('passes attributes on, those that are not set left out', () => {
    const html = prerenderSync(
      {id: 'a', 'no-charts': true, layout: undefined, hidden: false, lang: null},
      STYLED,
    );
    expect(html).toMatch(/^<treatment-estimator id="a" no-charts><template/);
    expect(html).not.toContain('part="charts"');
  });

  it('refuses a name that is none', () => {
    expect(() => prerenderSync({'on click=': 'x'}, STYLED)).toThrow('“on click=” is no name');
  });

  it('says which language is to be loaded before it can be written at once', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/prerender/prerender.js');
    const atOnce = (): string => fresh.prerenderSync({locale: 'ar'}, STYLED);
    expect(atOnce).toThrow("await loadLanguages('ar')");
    await fresh.loadLanguages('ar');
    expect(atOnce()).toBe(await prerender({locale: 'ar'}, STYLED));
  });
});
