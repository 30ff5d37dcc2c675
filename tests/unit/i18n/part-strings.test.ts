import {afterEach, describe, expect, it, vi} from 'vitest';
import {enCharts} from '../../../src/i18n/en/charts.js';
import {german} from '../../../src/i18n/de/index.js';
import {deCharts} from '../../../src/i18n/de/charts.js';
import {LANGUAGES} from '../../../src/i18n/languages.js';
import {partStrings} from '../../../src/i18n/part-strings.js';
import {fetchMissing, isMissing, watchArrivals} from '../../../src/i18n/stand-ins.js';
import type {Wording} from '../../../src/i18n/wording.js';
import {PART_NAMES, STRINGS_OF} from '../../support/languages.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(PART_NAMES)('the sentences of “%s”', (part) => {
  const stringsOf = STRINGS_OF[part];

  it('are there at once in English', () => {
    expect(stringsOf({language: 'en'})).not.toBeInstanceOf(Promise);
  });

  it('are those of English in a language that nobody has written', () => {
    expect(stringsOf({language: 'xx'})).toBe(stringsOf({language: 'en'}));
    expect(stringsOf({language: 'constructor'})).toBe(stringsOf({language: 'en'}));
  });

  it.each(Object.keys(LANGUAGES).filter((language) => language !== 'en'))(
    'are fetched for “%s”, and then kept',
    async (language) => {
      const strings = await stringsOf({language});
      expect(strings).not.toEqual(stringsOf({language: 'en'}));
      expect(stringsOf({language})).toBe(strings);
    },
  );
});

describe('the sentences of a part', () => {
  it('are promised while they are on their way', async () => {
    const first = partStrings('charts', enCharts)({language: 'de'});
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toBe(deCharts);
  });

  it('are those of English, from then on, where their part cannot be fetched', async () => {
    const charts = vi.spyOn(german, 'charts').mockRejectedValue(new TypeError('Failed to fetch'));
    const stringsOf = partStrings('charts', enCharts);
    expect(await stringsOf({language: 'de'})).toBe(enCharts);
    expect(stringsOf({language: 'de'})).toBe(enCharts);
    expect(charts).toHaveBeenCalledOnce();
  });

  it('come in place of English once they can be fetched, and that is told', async () => {
    const charts = vi.spyOn(german, 'charts').mockRejectedValue(new TypeError('Failed to fetch'));
    const stringsOf = partStrings('charts', enCharts);
    await stringsOf({language: 'de'});
    expect(isMissing('de')).toBe(true);
    charts.mockRestore();
    await new Promise<void>((come) => {
      const stop = watchArrivals(() => {
        if (isMissing('de')) return;
        stop();
        come();
      });
      fetchMissing();
    });
    expect(stringsOf({language: 'de'})).toBe(deCharts);
  });

  it('are those of English where the language cannot be fetched', async () => {
    const de = LANGUAGES['de'] as {load: () => Promise<unknown>};
    vi.spyOn(de, 'load').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await partStrings('charts', enCharts)({language: 'de'})).toBe(enCharts);
  });

  it('have a clinic’s own words among them, in English that stands in, too', async () => {
    const reword = ((_, strings) => ({...strings, start: 'Los'})) as Wording['reword'];
    const stringsOf = partStrings('charts', enCharts);
    const inGerman = {...deCharts, start: 'Los'};
    expect(await stringsOf({language: 'de', reword})).toEqual(inGerman);
    expect(stringsOf({language: 'de', reword})).toEqual(inGerman);
    expect(stringsOf({language: 'xx', reword})).toEqual({...enCharts, start: 'Los'});
  });
});
