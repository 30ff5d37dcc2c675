import puppeteer from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {findBrowser} from '../tooling/find-browser.js';

const bareMachine = {chromePath: '', places: []};

describe('findBrowser', () => {
  it('refuses a CHROME_PATH where nothing lies', async () => {
    await expect(findBrowser({chromePath: '/no/such/browser'})).rejects.toThrow(
      'CHROME_PATH is /no/such/browser',
    );
  });

  it('takes the first of the usual places that exists', async () => {
    const found = await findBrowser({
      chromePath: '',
      places: ['/no/such/browser', process.execPath],
    });
    expect(found.executablePath).toBe(process.execPath);
  });

  // The packaged one is built for this platform only.
  if (process.platform === 'linux' && process.arch === 'x64') {
    it('opens the packaged one where none is installed, with a font and our environment as it was', async () => {
      const before = {...process.env};
      const browser = await puppeteer.launch(await findBrowser(bareMachine));
      const page = await browser.newPage();
      await page.setContent('<!doctype html><p>Text</p>');
      const height = await page.$eval('p', (paragraph) => paragraph.getBoundingClientRect().height);
      await browser.close();
      expect(height).toBeGreaterThan(10);
      expect(process.env).toEqual(before);
    });

    it.each([undefined, 'C', 'POSIX', 'de_DE.UTF-8', 'tr_TR'])(
      'opens it in English where LANG is %s',
      async (lang) => {
        const found = await findBrowser(bareMachine);
        const {LANG: _, LC_ALL: __, LANGUAGE: ___, ...env} = process.env;
        const inherited = lang === undefined ? env : {...env, LANG: lang};
        const browser = await puppeteer.launch({...found, env: {...inherited, ...found.env}});
        const [page] = await browser.pages();
        const language = await page?.evaluate(() => navigator.language);
        await browser.close();
        expect(language).toBe('en-US');
      },
    );
  } else {
    it('says what to install where none is installed', async () => {
      await expect(findBrowser(bareMachine)).rejects.toThrow('CHROME_PATH');
    });
  }
});
