import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {TreatmentEstimator} from '../../src/index.js';
import {screenOf} from '../support/harness.js';

const thrower = (): never => {
  throw new Error('not today');
};

/** What frameworks and scripts set by mistake. */
const VALUES: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'a number': 5,
  NaN,
  true: true,
  false: false,
  'a bigint': 5n,
  'a symbol': Symbol('concern'),
  'a list': ['none', 5, null],
  'a list of lists': [[['ipl']]],
  'an object': {},
  'an object without a prototype': Object.create(null) as unknown,
  'an object that cannot be written': {toString: thrower, toJSON: thrower},
  'an object with a getter that throws': {
    get length() {
      return thrower();
    },
  },
  'a proxy that throws': new Proxy({}, {get: thrower, has: thrower, ownKeys: thrower}),
  'a function': () => 'ipl',
  'a class': class {},
  'a date': new Date(NaN),
  'a map': new Map([['ipl', 1]]),
  'an element': document.createElement('p'),
  'a promise': Promise.resolve('ipl'),
};

const SETTINGS = [
  ...(['concern', 'kind', 'area', 'skinTone', 'severity', 'treatments', 'market'] as const),
  ...(['locale', 'config', 'configSrc', 'debug', 'noCharts', 'shareAnswers'] as const),
] satisfies readonly (keyof TreatmentEstimator)[];

/** Values that mean that nothing is set: nothing is wrong with them. */
const UNSET = ['undefined', 'null'];
const SWITCHES: readonly string[] = ['debug', 'noCharts', 'shareAnswers'];

describe('a value of a wrong type', () => {
  const {warn} = console;
  let warned: string[] = [];
  const uncaught: string[] = [];
  const caught = (event: PromiseRejectionEvent | ErrorEvent): void => {
    uncaught.push(event.type);
  };
  before(() => {
    addEventListener('error', caught);
    addEventListener('unhandledrejection', caught);
  });
  after(() => {
    removeEventListener('error', caught);
    removeEventListener('unhandledrejection', caught);
  });
  beforeEach(() => {
    warned = [];
    console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const setting of SETTINGS) {
    for (const when of ['before', 'after'] as const) {
      it(`in ${setting}, set ${when} the first paint, leaves the answer as it is and is told in one line`, async () => {
        for (const [name, value] of Object.entries(VALUES)) {
          warned = [];
          const el = document.createElement('treatment-estimator');
          if (when === 'before') Reflect.set(el, setting, value);
          document.body.append(el);
          const screen = await screenOf(el);
          if (when === 'after') Reflect.set(el, setting, value);
          await el.updateComplete;
          expect(screen.headline, name).to.match(/Microneedling|IPL/i);
          expect(screen.figures, name).not.to.include('');
          const told = warned.filter((line) => line.includes('cannot be used'));
          const isWrong = !UNSET.includes(name) && !SWITCHES.includes(setting);
          if (setting !== 'config' && setting !== 'configSrc')
            expect(told.length, `${name}: ${told.join()}`).to.be.within(0, isWrong ? 3 : 0);
          if (isWrong && name === 'an object') expect(told.length, setting).to.be.within(0, 1);
          el.remove();
        }
        expect(uncaught).to.deep.equal([]);
      });
    }
  }

  it('is simply taken where it is a list of treatments', async () => {
    const el = document.createElement('treatment-estimator');
    Reflect.set(el, 'treatments', ['ipl', 'microneedling']);
    document.body.append(el);
    expect((await screenOf(el)).treatments).to.deep.equal(['IPL', 'Microneedling']);
    expect(warned).to.deep.equal([]);
    el.remove();
  });

  it('of a property of the tag itself that throws leaves the answer as it is', async () => {
    const el = document.createElement('treatment-estimator');
    Object.defineProperty(el, 'concern', {get: thrower});
    document.body.append(el);
    expect((await screenOf(el)).figures).not.to.include('');
    el.remove();
  });
});
