import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {EstimateErrorEvent} from '../../src/index.js';
import {ASK, estimatorIn, type Screen} from '../support/harness.js';

interface Case {
  readonly attribute: string;
  readonly value: string;
  /** Other attributes of the same tag. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What is reported where it is not the whole value. */
  readonly found?: string;
  /** One of those that are named as allowed. */
  readonly allowed: string;
  /** Read off the screen, and what stands there instead. */
  readonly seen: (screen: Screen) => string | undefined;
  readonly used: string;
}

const CASES: readonly Case[] = [
  {
    attribute: 'concern',
    value: 'acen-scars',
    allowed: 'acne-scars',
    seen: (screen) => screen.chosen(ASK.concern),
    used: 'Acne scars',
  },
  {
    attribute: 'concern',
    value: 'strech-mark',
    allowed: 'stretch-marks',
    seen: (screen) => screen.chosen(ASK.concern),
    used: 'Stretch marks',
  },
  {
    attribute: 'concern',
    value: '<b>',
    allowed: 'pores',
    seen: (screen) => screen.chosen(ASK.concern),
    used: 'Acne scars',
  },
  {
    attribute: 'area',
    value: 'scalp',
    beside: {concern: 'acne-scars'},
    allowed: 'cheeks',
    seen: (screen) => screen.chosen(ASK.area),
    used: 'Whole face',
  },
  {
    attribute: 'kind',
    value: 'melasma',
    beside: {concern: 'wrinkles'},
    allowed: 'fine',
    seen: (screen) => screen.chosen(ASK.kind),
    used: 'Not sure',
  },
  {
    attribute: 'skin-tone',
    value: 'VII',
    allowed: 'VI',
    seen: ({rows}) => rows.find((row) => row.startsWith('Dark marks')),
    used: 'Dark marks after, any skin',
  },
  {
    attribute: 'severity',
    value: 'awful',
    allowed: 'severe',
    seen: (screen) => screen.chosen(ASK.severity),
    used: 'Moderate',
  },
  {
    attribute: 'market',
    value: 'XX',
    allowed: 'GB',
    seen: ({headline}) => headline.match(/\D(?=\d)/)?.[0],
    used: '$',
  },
  {
    attribute: 'treatments',
    value: 'ipl leeches',
    found: 'leeches',
    allowed: 'microneedling',
    seen: ({treatments}) => treatments.join(),
    used: 'IPL',
  },
  {
    attribute: 'treatments',
    value: 'ipl microneedling laser-pigment laser-vascular laser-ablative',
    found: 'laser-ablative',
    allowed: 'ipl',
    seen: ({treatments}) => treatments.join(),
    used: 'IPL,Microneedling,Pigment laser,Vascular laser',
  },
  {
    attribute: 'locale',
    value: 'not a locale',
    allowed: 'en',
    seen: ({headline}) => headline.split(' ')[0],
    used: 'About',
  },
];

const written = ({
  attribute,
  value,
  beside = {},
}: Pick<Case, 'attribute' | 'value' | 'beside'>): Promise<Screen> => {
  const el = document.createElement('treatment-estimator');
  for (const [name, text] of Object.entries({...beside, [attribute]: value}))
    el.setAttribute(name, text);
  return estimatorIn(html`<div>${el}</div>`);
};

describe('a wrong value', () => {
  const {warn} = console;
  let warnings: string[];
  let errors: EstimateErrorEvent[];
  const keep = (event: EstimateErrorEvent): void => void errors.push(event);

  beforeEach(() => {
    warnings = [];
    errors = [];
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
    document.body.addEventListener('estimate-error', keep);
  });
  afterEach(() => {
    console.warn = warn;
    document.body.removeEventListener('estimate-error', keep);
  });

  for (const each of CASES) {
    const {attribute, value, found = value, allowed, seen, used} = each;

    describe(`${attribute}="${value}"`, () => {
      it(`gives way to “${used}”`, async () => {
        expect(seen(await written(each))).to.equal(used);
      });

      it('leaves no figure blank', async () => {
        const {figures} = await written(each);
        expect(figures).not.to.be.empty;
        expect(figures).not.to.include('');
      });

      it('is said in one warning, with the attribute, the value and what is allowed', async () => {
        await written(each);
        expect(warnings).to.have.length(1);
        for (const part of [`${attribute}="${found}"`, allowed])
          expect(warnings[0]).to.include(part);
      });

      it('is told to the page in one event with the same', async () => {
        await written(each);
        expect(errors.map((error) => [error.attribute, error.value])).to.deep.equal([
          [attribute, found],
        ]);
        expect(errors[0]?.allowed).to.include(allowed);
      });
    });
  }

  it('is reported again for every value that is wrong', async () => {
    const screen = await written({
      attribute: 'concern',
      value: 'acen-scars',
      beside: {market: 'XX'},
    });
    expect(errors.map((error) => error.attribute)).to.have.members(['concern', 'market']);
    expect(screen.figures).not.to.be.empty;
  });

  it('is reported when the page sets it later', async () => {
    const {el} = await written({attribute: 'market', value: 'US'});
    Reflect.set(el, 'market', 'XX');
    await el.updateComplete;
    expect(errors.map((error) => error.value)).to.deep.equal(['XX']);
  });

  for (const [what, change] of [
    ['an answer', (screen: Screen) => screen.answer(ASK.severity, 'Mild')],
    ['an answer about the concern', (screen: Screen) => screen.answer(ASK.concern, 'Dark spots')],
    ['another tab', (screen: Screen) => screen.choose('Timeline')],
    [
      'a value that the page sets right',
      async ({el}: Screen) => {
        el.skinTone = 'IV';
        await el.updateComplete;
      },
    ],
    [
      'a move',
      async ({el}: Screen) => {
        document.body.append(el);
        await el.updateComplete;
        el.remove();
      },
    ],
  ] as const) {
    it(`is not reported again after ${what}`, async () => {
      const screen = await written({
        attribute: 'market',
        value: 'XX',
        beside: {concern: 'acne-scars', area: 'back'},
      });
      await change(screen);
      expect(warnings).to.have.length(1);
    });
  }

  for (const [what, property, value] of [
    ['another mistake', 'severity', 'awful'],
    ['a mistake corrected', 'area', 'cheeks'],
  ] as const) {
    it(`is not reported again beside ${what}`, async () => {
      const {el} = await written({attribute: 'market', value: 'XX', beside: {area: 'nowhere'}});
      Reflect.set(el, property, value);
      await el.updateComplete;
      expect(errors.filter(({attribute}) => attribute === 'market')).to.have.length(1);
    });
  }

  it('that is none is not reported', async () => {
    const all = {
      concern: 'pigmentation',
      kind: 'melasma',
      area: 'cheeks',
      'skin-tone': 'monk-7',
      severity: 'mild',
      treatments: 'none ipl',
      locale: 'en-GB',
    };
    await written({attribute: 'market', value: 'GB', beside: all});
    expect([...warnings, ...errors]).to.deep.equal([]);
  });

  it('is reported by an event that bubbles out of shadow roots and cannot be cancelled', async () => {
    await written({attribute: 'market', value: 'XX'});
    expect([errors[0]?.bubbles, errors[0]?.composed, errors[0]?.cancelable]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});
