import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {TreatmentEstimator} from '../../src/index.js';

const UNKNOWN = (name: string, meant?: string): string =>
  `<treatment-estimator> The attribute “${name}” is not known${meant === undefined ? '' : `; is “${meant}” meant?`}`;
const SWALLOWED =
  '<treatment-estimator> The rest of the page stands inside the tag and is not shown: it closes with </treatment-estimator>, not with “/>”.';
const NO_LANGUAGE = (lang: string): string =>
  `<treatment-estimator> lang="${lang}" is no language; English is shown.`;

const MANY = Array.from({length: 60}, (_, index) => `strange${index}="1"`).join(' ');

/** What an owner has written, and what he is told. */
const SLIPS: Readonly<Record<string, readonly [markup: string, told: readonly string[]]>> = {
  'camel case': [
    '<treatment-estimator skinTone="V" noCharts configSrc=""></treatment-estimator>',
    [
      UNKNOWN('skintone', 'skin-tone'),
      UNKNOWN('nocharts', 'no-charts'),
      UNKNOWN('configsrc', 'config-src'),
    ],
  ],
  'a letter too few': [
    '<treatment-estimator concer="pores"></treatment-estimator>',
    [UNKNOWN('concer', 'concern')],
  ],
  'another name': ['<treatment-estimator zzzzzz="1"></treatment-estimator>', [UNKNOWN('zzzzzz')]],
  'a tag that closes itself': [
    '<treatment-estimator /><h2>Our doctors</h2><footer>Imprint</footer>',
    [SWALLOWED],
  ],
  'one inside another': [
    '<treatment-estimator><treatment-estimator></treatment-estimator></treatment-estimator>',
    [SWALLOWED],
  ],
  'a lang that is none': [
    '<treatment-estimator lang="x y z"></treatment-estimator>',
    [NO_LANGUAGE('x y z')],
  ],
  'nothing wrong': [
    '<treatment-estimator id="a" class="b" lang=" de " data-x="1" aria-label="c" onclick="" v-if="d" @click="e" :f="g"><p>Call us.</p></treatment-estimator>',
    [],
  ],
};

describe('a slip of the owner’s is told once:', () => {
  const {warn} = console;
  let told: string[] = [];
  beforeEach(() => {
    told = [];
    console.warn = (...words: unknown[]) => {
      told.push(words.map(String).join(' '));
    };
  });
  afterEach(() => {
    console.warn = warn;
  });

  /** Drawn, and drawn again. */
  const show = async (markup: string): Promise<void> => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = markup;
    const el = box.querySelector('treatment-estimator') as TreatmentEstimator;
    await el.updateComplete;
    el.concern = 'wrinkles';
    await el.updateComplete;
  };

  for (const [slip, [markup, expected]] of Object.entries(SLIPS)) {
    it(slip, async () => {
      await show(markup);
      expect(told).to.deep.equal(expected);
    });
  }

  it('sixty of them, in twenty lines', async () => {
    await show(`<treatment-estimator ${MANY}></treatment-estimator>`);
    expect(told).to.have.length(20);
  });
});
