import {describe, expect, it} from 'vitest';
import {mendJson} from '../../../src/clinic-config/mend-json.js';
import {CUT_OFF, DAMAGED, UNDAMAGED, UNREADABLE} from '../../support/damaged-json.js';

describe('a configuration that was JSON before others had it', () => {
  it.each(Object.entries(DAMAGED))('is mended, and each mend has a name: %s', (_, text) => {
    const mended = mendJson(text);
    expect(mended && (JSON.parse(mended.json) as unknown)).toEqual(UNDAMAGED);
    expect(mended?.mends).not.toEqual([]);
  });

  it.each(Object.entries(UNREADABLE))('is not guessed: %s', (_, text) => {
    expect(mendJson(text)).toBeUndefined();
  });

  it('is not guessed where its end was cut off, wherever that is', () => {
    expect(CUT_OFF.filter((text) => mendJson(text) !== undefined)).toEqual([]);
  });

  it.each(Object.entries(DAMAGED))(
    'is not guessed where it was damaged and cut off: %s',
    (_, text) => {
      const cuts = Array.from({length: text.lastIndexOf('222')}, (__, at) => text.slice(0, at + 1));
      expect(cuts.filter((cut) => mendJson(cut) !== undefined)).toEqual([]);
    },
  );

  it('keeps its texts as they are', () => {
    const texts = {a: 'l’été “new”, (2 for 1) – 5 // 6 /* no */ # é', b: "it's", c: 'a\\b\n"q"'};
    const text = `/* mend me */ ${JSON.stringify(texts)}`;
    expect(JSON.parse(mendJson(text)?.json ?? '')).toEqual(texts);
  });

  it('keeps what is in curly quotes, quotes and apostrophes among it', () => {
    const text = "{‘a’: ‘L’été’, “b”: “say “yes” now”, 'c': 'it’s \\'ours\\''}";
    expect(JSON.parse(mendJson(text)?.json ?? '')).toEqual({
      a: 'L’été',
      b: 'say “yes” now',
      c: "it’s 'ours'",
    });
  });

  it('makes a text of an address that an editor has made a link of', () => {
    const text = '{"contactLink": "<a href="https://a.example/">https://a.example/</a>"}';
    expect(mendJson(text)).toEqual({
      json: '{"contactLink":"https://a.example/"}',
      mends: ['HTML tags'],
    });
  });

  it('is left as it is where nothing is wrong', () => {
    expect(mendJson('{"a": [1, -2.5, "x", true, null, {}]}')).toEqual({
      json: '{"a":[1,-2.5,"x",true,null,{}]}',
      mends: [],
    });
  });
});
