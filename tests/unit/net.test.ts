import {describe, expect, it} from 'vitest';
import {CONCERN_IDS, CONCERNS, kindIdsOf} from '../../src/evidence/concerns/index.js';
import {MARKET_IDS} from '../../src/evidence/markets.js';
import {TREATMENT_IDS} from '../../src/evidence/treatments/index.js';
import {estimate} from '../../src/engine.js';
import {figuresOnly, type Estimator} from '../net/asked.js';
import * as asked from '../net/choices.js';
import {differencesOf} from '../net/differences.js';
import {readKept} from '../net/kept.js';
import {sampleTexts} from '../net/sample.js';
import {LANGUAGE_IDS} from '../support/languages.js';

const CHANGED =
  'Figures of these groups are not what they were. `npm run net` shows where; ' +
  'if they shall be so: `npm run net -- --write`.';

describe('the net', () => {
  it('finds the figures of a few people as they were', () => {
    const differences = differencesOf(readKept(), sampleTexts(figuresOnly(estimate as Estimator)));
    expect(differences, CHANGED).toEqual([]);
  });

  it('asks for every concern, kind, area and treatment', () => {
    expect(asked.CONCERNS).toEqual(
      Object.fromEntries(
        CONCERN_IDS.map((id) => [id, {areas: CONCERNS[id].areas, kinds: kindIdsOf(id)}]),
      ),
    );
    expect(asked.TREATMENTS).toEqual(TREATMENT_IDS);
  });

  it('asks in every language and market', () => {
    expect(asked.LANGUAGES).toEqual(LANGUAGE_IDS);
    expect(asked.MARKETS).toEqual(MARKET_IDS);
  });
});
