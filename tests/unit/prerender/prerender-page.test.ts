import {beforeAll, describe, expect, it} from 'vitest';
import {loadLanguages, prerenderPage, prerenderSync} from '../../../src/prerender/prerender.js';
import {A_CLINIC} from '../../support/a-clinic.js';

const STYLED = {stylesheet: '/prerendered.css'};
const LINK = '<link rel="stylesheet" href="/prerendered.css">';
const TAG = '<treatment-estimator></treatment-estimator>';

beforeAll(async () => {
  await loadLanguages('de', 'ar');
});

/** The shadow root of the first tag that has one. */
const pictureIn = (html: string): string | undefined =>
  /<template shadowrootmode="open">.*?<\/template>/s.exec(html)?.[0];
const languageIn = (html: string): string | undefined =>
  /<template shadowrootmode[^]*?class="te [^>]*lang="(\w+)"/.exec(html)?.[1];

describe('a page that a framework has written', () => {
  it('gets the picture that the tag would have by itself, and nothing else', async () => {
    const tag = `<treatment-estimator lang="de" concern="wrinkles" skin-tone="V">`;
    const page = `<!doctype html><p>Before</p>${tag}<!--[--><p slot="extra">Open</p><!--]--></treatment-estimator><p>After</p>`;
    const written = await prerenderPage(page, STYLED);
    const picture = pictureIn(
      prerenderSync({lang: 'de', concern: 'wrinkles', 'skin-tone': 'V'}, STYLED),
    );
    expect(written).toBe(page.replace(tag, () => tag + (picture ?? 'none')));
  });

  it.each([
    ['at its end', '<head><!-- </head> --><title></head></title>', '</head><body>'],
    ['beside another', '<head><link rel="stylesheet" href="/a.css">', '</head><body>'],
  ])('links the style sheet in its head, %s, once', async (_, head, rest) => {
    const written = await prerenderPage(`${head}${rest}${TAG}${TAG}`, STYLED);
    expect(written.startsWith(`${head}${LINK}${rest}<treatment`)).toBe(true);
    expect(written.split(LINK)).toHaveLength(4);
  });

  it.each([
    ['links it already', `<head>${LINK}</head>${TAG}`],
    ['has no head', `<body>${TAG}<p></head></p>`],
    ['shows no picture', `<head></head>${TAG.replace('><', '>{"prices": 9}<')}`],
  ])('gets no second link where it %s', async (_, html) => {
    const written = await prerenderPage(html, STYLED);
    expect(written.slice(0, html.indexOf('<treatment'))).toBe(
      html.slice(0, html.indexOf('<treatment')),
    );
  });

  it.each([
    ['its attribute, however it is escaped', 'escaped'],
    ['the script inside', 'script'],
  ])('shows the clinic’s prices from %s', async (_, way) => {
    const json = JSON.stringify(A_CLINIC);
    const tag =
      way === 'script'
        ? `<treatment-estimator market="EU"><script type="application/json" slot="config">${json}</script></treatment-estimator>`
        : `<treatment-estimator market="EU" config="${json.replaceAll('&', '&#x26;').replaceAll('"', '&#34;')}"></treatment-estimator>`;
    expect(pictureIn(await prerenderPage(tag, STYLED))).toBe(
      pictureIn(prerenderSync({market: 'EU'}, {...STYLED, config: A_CLINIC})),
    );
  });

  it.each([
    ['skinTone="V"', 'skin-tone="V"'],
    ['noCharts="true"', 'no-charts'],
    ['noCharts="false"', ''],
    ['configSrc="/c.json"', 'config-src="/c.json"'],
  ])('takes a property as Vue and Svelte write it: %s', async (property, attribute) => {
    const tagWith = (written: string): string => TAG.replace('>', ` ${written}>`);
    expect(pictureIn(await prerenderPage(tagWith(property), STYLED))).toBe(
      pictureIn(await prerenderPage(tagWith(attribute), STYLED)),
    );
  });

  it.each([
    ['the page', `<html lang="de"><body>${TAG}`, 'de'],
    ['the nearest element', `<html lang="de"><div lang="ar"><br><p>a${TAG}</div>`, 'ar'],
    ['what is still open', `<html lang="de"><div lang="ar"><p>a</div>${TAG}`, 'de'],
    ['itself', `<html lang="de">${TAG.replace('>', ' lang="ar">')}`, 'ar'],
    ['its locale', `<html lang="de">${TAG.replace('>', ' locale="ar">')}`, 'ar'],
    ['none', `<div>${TAG}</div>`, 'en'],
  ])('speaks the language of %s', async (_, html, language) => {
    expect(languageIn(await prerenderPage(html, STYLED))).toBe(language);
  });

  it.each([
    ['a comment', `<!-- ${TAG} -->`],
    ['a script', `<script>const tag = '${TAG}'</script>`],
    ['a style', `<style>/* ${TAG} */</style>`],
    ['a value of an attribute', `<p title="${TAG}">a</p>`],
    ['the name of another tag', '<treatment-estimators></treatment-estimators>'],
    ['a text', '&lt;treatment-estimator>'],
  ])('is not touched in %s', async (_, html) => {
    expect(await prerenderPage(html, STYLED)).toBe(html);
  });

  it('is not written into twice', async () => {
    const once = await prerenderPage(`${TAG}${TAG}`, STYLED);
    expect(once.match(/shadowrootmode/g)).toHaveLength(2);
    expect(await prerenderPage(once, STYLED)).toBe(once);
  });

  it.each([
    ['lies at an address', '<treatment-estimator config-src="/c.json"></treatment-estimator>'],
    ['has lost its script', `<treatment-estimator>{"prices": {"ipl": 9}}</treatment-estimator>`],
    ['has slipped out of its tag', `${TAG}<script slot="config">{"prices": {}}</script>`],
    ['is an object that became a text', '<treatment-estimator config="[object Object]">'],
  ])('shows no market’s price where the configuration %s', async (_, html) => {
    const picture = pictureIn(await prerenderPage(html, STYLED)) ?? '';
    expect(picture.replace(/<[^>]*>/g, ' ')).not.toMatch(/[$€£]/);
  });
});
