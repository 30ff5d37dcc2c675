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
  'a list': ['ipl', 5, null],
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

  const TEXTS = SETTINGS.filter((setting) => !SWITCHES.includes(setting));
  const toldOf = (): string[] => warned.filter((line) => line.includes('cannot be used'));

  it('set before the first paint leaves the answer as it is, and no error is thrown', async () => {
    for (const [name, value] of Object.entries(VALUES)) {
      const el = document.createElement('treatment-estimator');
      for (const setting of SETTINGS) Reflect.set(el, setting, value);
      document.body.append(el);
      const screen = await screenOf(el);
      expect(screen.headline, name).not.to.equal('');
      expect(screen.figures, name).not.to.include('');
      el.remove();
    }
    expect(uncaught).to.deep.equal([]);
  });

  for (const setting of TEXTS) {
    it(`in ${setting}, set later, leaves the answer as it is and is told in one line`, async () => {
      const el = document.createElement('treatment-estimator');
      el.noCharts = true;
      document.body.append(el);
      const screen = await screenOf(el);
      for (const [name, value] of Object.entries(VALUES)) {
        warned = [];
        Reflect.set(el, setting, value);
        await el.updateComplete;
        expect(screen.headline, name).not.to.equal('');
        expect(screen.figures, name).not.to.include('');
        const isOne = name !== 'a list' && name !== 'a list of lists' && setting !== 'treatments';
        const isWrong = !UNSET.includes(name);
        if (isOne) expect(toldOf().length, `${name}: ${toldOf().join()}`).to.be.at.most(+isWrong);
        // What is none of the values is told, once.
        if (name === 'an object' && setting !== 'config')
          expect(toldOf()).to.have.length(setting === 'treatments' ? 2 : 1);
      }
      el.remove();
      expect(uncaught).to.deep.equal([]);
    });
  }

  it('is simply taken where it is a list of treatments', async () => {
    const el = document.createElement('treatment-estimator');
    Reflect.set(el, 'treatments', ['ipl', 'microneedling']);
    document.body.append(el);
    expect((await screenOf(el)).treatments).to.deep.equal(['IPL', 'Microneedling']);
    expect(warned).to.deep.equal([]);
    el.remove();
  });
});
