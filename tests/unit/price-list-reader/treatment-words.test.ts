import {describe, expect, it} from 'vitest';
import {TREATMENT_IDS} from '../../../src/evidence/treatments/index.js';
import {enNames} from '../../../src/i18n/en/names.js';
import {readPriceList} from '../../../src/price-list-reader/read-price-list.js';

describe('the words for treatments', () => {
  it.each(TREATMENT_IDS.filter((id) => id !== 'none'))(
    'know %s by its English name on the screen',
    (id) => {
      const {rows} = readPriceList(`${enNames.treatments[id].name} face £450`);
      expect(rows.map(({treatment}) => treatment)).toEqual([id]);
    },
  );
});
