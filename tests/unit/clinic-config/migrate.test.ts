import {describe, expect, it} from 'vitest';
import {CONFIG_VERSION} from '../../../src/clinic-config/config.js';
import {versionOf} from '../../../src/clinic-config/migrations.js';
import {parseConfig} from '../../../src/engine.js';

/** One configuration for each version that ever was, and what each is today, written by hand. */
const WRITTEN = import.meta.glob<Record<string, unknown>>('./versions/*.json', {
  eager: true,
  import: 'default',
});
const TODAY = import.meta.glob<Record<string, unknown>>('./versions/today/*.json', {
  eager: true,
  import: 'default',
});
const versions = Array.from({length: CONFIG_VERSION + 1}, (_, version) => version);

describe('a configuration of every version', () => {
  it('is kept here', () => {
    expect(Object.keys(WRITTEN)).toEqual(versions.map((version) => `./versions/${version}.json`));
  });

  it.each(versions)('is read without an issue: version %i', (version) => {
    expect(parseConfig(WRITTEN[`./versions/${version}.json`])).toEqual({
      config: TODAY[`./versions/today/${version}.json`],
      issues: [],
    });
  });

  it.each(versions)('says which it is, or shows it: version %i', (version) => {
    expect(versionOf(WRITTEN[`./versions/${version}.json`] ?? {})).toBe(version);
  });
});

describe('the version of a configuration', () => {
  it.each([
    {json: {version: 0}, version: 0},
    {json: {pricePerSession: {}}, version: 0},
    {json: {closedDays: [7]}, version: 1},
    {json: {}, version: 1},
    {json: {version: 1, pricePerSession: {}}, version: 1},
    {json: {version: 99}, version: 1},
    {json: {version: -1}, version: 1},
    {json: {version: '0'}, version: 1},
  ])('of $json is $version', ({json, version}) => {
    expect(versionOf(json)).toBe(version);
  });
});

describe('an older configuration', () => {
  it('has its issues named as its owner wrote it', () => {
    const {config, issues} = parseConfig({
      pricePerSession: {ipl: 29_900, microneedling: -1, magic: 5},
      closedDays: [8],
    });
    expect(config).toMatchObject({version: 1, prices: {ipl: 299}});
    expect(issues.map(({path, found}) => [path, found])).toEqual([
      ['pricePerSession.microneedling', '-1'],
      ['pricePerSession.magic', '5'],
      ['closedDays.0', '8'],
    ]);
  });

  it('gives way to what is written beside it as of today', () => {
    const {config} = parseConfig({
      pricePerSession: {ipl: 29_900, microneedling: 19_900},
      prices: {ipl: 249},
      currency: 'EUR',
    });
    expect(config).toMatchObject({prices: {ipl: 249, microneedling: 199}, currency: 'EUR'});
  });

  it.each([5, null, 'none', [5]])(
    'is told of what stands for prices of today by mistake: %j',
    (prices) => {
      const parsed = parseConfig({version: 0, pricePerSession: {ipl: 29_900}, prices});
      expect(parsed.issues).toMatchObject([{path: 'prices', found: JSON.stringify(prices)}]);
      expect(parsed.config).toEqual({version: 1});
    },
  );

  it('without prices has none today', () => {
    expect(parseConfig({version: 0, closedDays: [7]})).toEqual({
      config: {version: 1, closedDays: [7]},
      issues: [],
    });
  });

  it('that says it is of today is told that its keys are not', () => {
    expect(parseConfig({version: 1, pricePerSession: {ipl: 29_900}})).toMatchObject({
      config: {version: 1},
      issues: [{path: 'pricePerSession'}],
    });
  });
});
