import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {waitUntil} from '../support/wait-until.js';
import type {EstimateChangeEvent, TreatmentEstimator} from '../../src/index.js';

const place = () => fixture<HTMLElement>(html`<div></div>`);

/** What a person can answer before the script has come: a box to tick, or a list and its value. */
const EARLY: readonly (readonly [name: string, value: string, select?: string])[] = [
  ['concern', 'pores'],
  ['skinTone', 'V'],
  ['severity', 'severe', '.severity select'],
  ['kind', 'boxcar', '.kind select'],
  ['area', 'cheeks', '.area select'],
];

function answer(el: TreatmentEstimator, name: string, value: string, select?: string): void {
  const found = el.shadowRoot?.querySelector<HTMLInputElement | HTMLSelectElement>(
    select ?? `[name=${name}][value=${value}]`,
  );
  if (found instanceof HTMLSelectElement) {
    found.value = value;
    found.dispatchEvent(new Event('change', {bubbles: true}));
  } else found?.click();
}

/** A tag as a server writes it, with the answer in its shadow root, that has not come alive. */
async function aPicture(): Promise<TreatmentEstimator> {
  const live = document.createElement('treatment-estimator');
  live.skinTone = 'III';
  (await place()).append(live);
  await live.updateComplete;
  for (const input of live.renderRoot.querySelectorAll('input'))
    input.toggleAttribute('checked', input.checked);
  for (const option of live.renderRoot.querySelectorAll('option'))
    option.toggleAttribute('selected', option.selected);
  const still = document.createElement('treatment-estimator');
  still.skinTone = 'III';
  still.shareAnswers = true;
  still.attachShadow({mode: 'open'}).innerHTML = (live.renderRoot as ShadowRoot).innerHTML;
  live.remove();
  return still;
}

describe('an answer that was given in a prerendered picture', () => {
  for (const [name, value, select] of EARLY) {
    it(`is kept and told once when it comes alive: ${name}`, async () => {
      const el = await aPicture();
      answer(el, name, value, select);
      const told: EstimateChangeEvent[] = [];
      el.addEventListener('estimate-change', (event) => told.push(event));
      (await place()).append(el);
      await el.updateComplete;
      expect(told.map(({answers}) => answers?.[name as 'area'])).to.deep.equal([value]);
      expect(told[0]?.options).to.deep.equal(el.estimate.options);
      expect(el.estimate.inputs[name as 'area']).to.equal(value);
    });
  }

  describe('which came alive before all of its files were there', () => {
    const {setTimeout} = globalThis;
    afterEach(() => Object.assign(globalThis, {setTimeout}));

    async function aliveTooEarly(el: TreatmentEstimator): Promise<void> {
      // Nobody waits longer than five seconds: they are over at once.
      const impatient = (then: () => void, ms?: number): number => {
        if (ms !== 5000) return setTimeout(then, ms) as unknown as number;
        then();
        return 0;
      };
      Object.assign(globalThis, {setTimeout: impatient});
      (await place()).append(el);
      await el.updateComplete;
    }

    for (const [name, value, select] of EARLY)
      it(`is taken over with them: ${name}`, async () => {
        const el = await aPicture();
        answer(el, name, value, select);
        await aliveTooEarly(el);
        await waitUntil(() => el.estimate.inputs[name as 'area'] === value);
      });

    it('gives way to what was answered since', async () => {
      const el = await aPicture();
      answer(el, 'skinTone', 'V');
      answer(el, 'severity', 'severe', '.severity select');
      await aliveTooEarly(el);
      answer(el, 'skinTone', 'II');
      await waitUntil(() => el.estimate.inputs.severity === 'severe');
      expect(el.estimate.inputs.skinTone).to.equal('II');
    });
  });

  it('is none where nothing was touched', async () => {
    const el = await aPicture();
    const told: Event[] = [];
    el.addEventListener('estimate-change', (event) => told.push(event));
    (await place()).append(el);
    await el.updateComplete;
    expect(told).to.deep.equal([]);
  });
});
