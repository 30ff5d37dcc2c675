import fc from 'fast-check';
import {estimate, parseConfig, type Config, type Inputs} from '../../src/engine.js';
import {DAMAGED} from '../support/damaged-json.js';
import {anyConfig} from '../unit/configurator/any-config.js';
import {anyInputs} from '../unit/engine/any-inputs.js';
import {faultsIn} from './sound.js';

/** How much is tried, and from where: the same seed tries the same. */
export interface Trial {
  readonly numRuns: number;
  readonly seed: number;
}

const INPUT_NAMES = [
  'concern',
  'kind',
  'area',
  'skinTone',
  'severity',
  'treatments',
  'market',
] as const satisfies readonly (keyof Inputs)[];

/** Anything that a page, a framework or a program may set. */
const anyValue = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSparseArray: true,
});
const wrongInputs = fc
  .tuple(anyInputs, fc.dictionary(fc.constantFrom(...INPUT_NAMES), anyValue))
  .map(([right, wrong]) => ({...right, ...wrong}));

/** Whatever is asked, the figures stand: half of it can be asked, half is something else. */
export function tryEstimates(trial: Trial): void {
  fc.assert(
    fc.property(fc.oneof(anyInputs, wrongInputs), (inputs) => mustBe(faultsIn(estimate(inputs)))),
    trial,
  );
}

/** One value anywhere in a right configuration becomes another. */
const spoilt = fc.tuple(anyConfig, fc.nat(), anyValue).map(([config, at, value]) => {
  const copy = structuredClone(config) as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [];
  const walk = (inner: Record<string, unknown>): void => {
    for (const [key, each] of Object.entries(inner)) {
      places.push([inner, key]);
      if (typeof each === 'object' && each !== null) walk(each as Record<string, unknown>);
    }
  };
  walk(copy);
  const [owner, key] = places[at % Math.max(places.length, 1)] ?? [copy, 'prices'];
  owner[key] = value;
  return copy;
});

/** A text that a content system has cut, doubled or mangled. */
const mangled = fc
  .tuple(
    fc.oneof(
      anyConfig.map((config) => JSON.stringify(config)),
      fc.constantFrom(...Object.values(DAMAGED)),
    ),
    fc.nat(),
    fc.string(),
  )
  .map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + (at % 3));
  });

/** Whatever is configured, what is kept is right as it stands, and figures stand on it. */
export function tryConfigurations(trial: Trial): void {
  fc.assert(
    fc.property(anyInputs, fc.oneof(anyConfig, spoilt, mangled, anyValue), (inputs, raw) => {
      const {config, issues} = parseConfig(raw);
      const again = parseConfig(JSON.parse(JSON.stringify(config)) as Config);
      return (
        mustBe(again.issues.map(({path, found}) => `kept, but wrong: ${path} ${found}`)) &&
        mustBe(issues.filter(({allowed}) => allowed === '').map(({path}) => `not said: ${path}`)) &&
        mustBe(faultsIn(estimate(inputs, config)))
      );
    }),
    trial,
  );
}

function mustBe(faults: readonly string[]): true {
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join('; '));
  return true;
}
