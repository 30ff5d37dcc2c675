import {describe, expect, it} from 'vitest';
import {CONCERNS, TREATMENTS} from '../../src/engine/choices.js';
import {estimate} from '../../src/engine.js';
import {figuresOnly, type Estimator} from '../net/asked.js';
import * as asked from '../net/choices.js';
import {differencesOf} from '../net/differences.js';
import {readKept} from '../net/kept.js';
import {sampleTexts} from '../net/sample.js';

const CHANGED =
  'Figures of these groups are not what they were. `npm run net` shows where; ' +
  'if they shall be so: `npm run net -- --write`.';

describe('the net', () => {
  it('finds the figures of a few people as they were', () => {
    const differences = differencesOf(readKept(), sampleTexts(figuresOnly(estimate as Estimator)));
    expect(differences, CHANGED).toEqual([]);
  });

  it('asks for every concern, kind, area and treatment', () => {
    expect(asked.CONCERNS).toEqual(CONCERNS);
    expect(asked.TREATMENTS).toEqual(TREATMENTS);
  });
});
