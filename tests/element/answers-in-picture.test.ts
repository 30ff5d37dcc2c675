import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
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
      const found = el.shadowRoot?.querySelector<HTMLInputElement | HTMLSelectElement>(
        select ?? `[name=${name}][value=${value}]`,
      );
      if (found instanceof HTMLSelectElement) found.value = value;
      else found?.click();
      const told: EstimateChangeEvent[] = [];
      el.addEventListener('estimate-change', (event) => told.push(event));
      (await place()).append(el);
      await el.updateComplete;
      expect(told.map(({answers}) => answers?.[name as 'area'])).to.deep.equal([value]);
      expect(told[0]?.options).to.deep.equal(el.estimate.options);
      expect(el.estimate.inputs[name as 'area']).to.equal(value);
    });
  }

  it('is none where nothing was touched', async () => {
    const el = await aPicture();
    const told: Event[] = [];
    el.addEventListener('estimate-change', (event) => told.push(event));
    (await place()).append(el);
    await el.updateComplete;
    expect(told).to.deep.equal([]);
  });
});
