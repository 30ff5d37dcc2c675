import {describe, expect, it} from 'vitest';
import {estimate, parseConfig, type Config, type Inputs, type Range} from '../../src/engine.js';
import {BAD_CONFIGURATIONS} from './clinic-config/bad-configurations.js';
import OLDER from './clinic-config/versions/0.json' with {type: 'json'};
import WHOLE from './clinic-config/versions/1.json' with {type: 'json'};

/** What a program without types may pass. */
const anyInputs = (inputs: unknown): Inputs => inputs as Inputs;
const anyConfig = (config: unknown): Config => config as Config;
const IPL: Inputs = {concern: 'acne-scars', treatments: ['ipl', 'none']};

/** What is wrong with the money of an estimate, if anything. */
function faultsOf(config: Config): string[] {
  return estimate(IPL, config).options.flatMap(({treatment, cost, costPerSession, clinicPrice}) => {
    const ranges: (Range | null)[] = [cost, costPerSession, ...(clinicPrice?.paid ?? [])];
    return ranges
      .filter((range) => range !== null)
      .filter(({low, likely, high}) => !(0 <= low && low <= likely && likely <= high))
      .map((range) => `${treatment}: ${JSON.stringify(range)}`);
  });
}

describe('a configuration that estimate() is given', () => {
  it.each(BAD_CONFIGURATIONS)('is refused with its place: $name', ({raw, path, allowed}) => {
    let error: unknown;
    try {
      estimate(IPL, anyConfig(raw));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(TypeError);
    const {message, cause} = error as TypeError;
    expect(message).toContain(path === '' ? '\nconfig: found' : `\nconfig.${path}: found`);
    expect(message).toContain(allowed);
    expect(cause).toEqual(parseConfig(raw).issues);
  });

  it.each(BAD_CONFIGURATIONS)('is harmless once it is checked: $name', ({raw}) => {
    expect(faultsOf(parseConfig(raw).config)).toEqual([]);
  });

  it('is refused where a price is below 0', () => {
    expect(() => estimate(IPL, {prices: {microneedling: -5}})).toThrow(
      'config.prices.microneedling: found -5. Allowed: an amount of the currency, above 0',
    );
  });

  it('is refused where a course has half a session', () => {
    expect(() => estimate(IPL, {prices: {ipl: {courses: {'3.5': 100}}}})).toThrow(
      'config.prices.ipl.courses.3.5: found 100. Allowed: a course by its number of sessions',
    );
  });

  it('is refused with all that is wrong in it', () => {
    expect(() => estimate(IPL, {currency: 'eur', closedDays: [8]})).toThrow(
      /config\.currency: .*\nconfig\.closedDays\.0: /,
    );
  });

  it.each([
    ['of today', WHOLE],
    ['as JSON', JSON.stringify(WHOLE)],
    ['of an older version', OLDER],
    ['that is null', null],
  ])('%s is used as parseConfig() reads it', (_, raw) => {
    const {config, issues} = parseConfig(raw);
    expect(issues).toEqual([]);
    expect(estimate(IPL, anyConfig(raw))).toEqual(estimate(IPL, config));
  });

  it('is checked anew where it was copied from one that parseConfig() made', () => {
    const {config} = parseConfig({prices: {ipl: 100}});
    expect(() => estimate(IPL, {...config, tax: {percent: -1, included: true}})).toThrow(
      'config.tax.percent',
    );
  });
});

describe('inputs that estimate() is given', () => {
  it('are used as they are where they occur', () => {
    expect(estimate(IPL).problems).toEqual([]);
    expect(estimate(IPL, {prices: {ipl: 100}}).problems).toEqual([]);
  });

  it('are named where others are used', () => {
    const {inputs, problems} = estimate(anyInputs({concern: 'rosacea'}));
    expect(inputs.concern).toBe('acne-scars');
    expect(problems).toEqual([
      {
        input: 'concern',
        found: 'rosacea',
        allowed: expect.arrayContaining(['acne-scars', 'hair-loss']) as unknown,
        used: 'acne-scars',
      },
    ]);
  });

  it('are named where a clinic does not offer them', () => {
    expect(estimate({concern: 'pores'}, {concerns: ['wrinkles']}).problems).toEqual([
      {input: 'concern', found: 'pores', allowed: ['wrinkles'], used: 'wrinkles'},
    ]);
  });

  it.each([
    ['a number', {severity: 3}, {input: 'severity', found: '3', used: 'moderate'}],
    ['a list', {area: ['face', 'neck']}, {input: 'area', found: '["face","neck"]', used: 'face'}],
    ['a text for a list', {treatments: 'ipL'}, {input: 'treatments', found: 'ipL', used: 'ipl'}],
    ['a number in a list', {treatments: [7]}, {input: 'treatments', found: '7', used: ''}],
  ])('are named where they are no text: %s', (_, inputs, problem) => {
    expect(estimate(anyInputs({concern: 'pores', ...inputs})).problems).toMatchObject([problem]);
  });

  it('may be null where nobody said anything', () => {
    const nothing = {kind: null, area: null, severity: null, treatments: null, market: null};
    expect(estimate(anyInputs({concern: 'pores', ...nothing}))).toEqual(
      estimate({concern: 'pores'}),
    );
  });
});
