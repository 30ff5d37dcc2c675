import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Config} from '../../src/clinic-config/config.js';
import {enSafety} from '../../src/i18n/en/safety.js';
import {violations} from '../support/axe.js';
import {estimatorIn, type Screen} from '../support/harness.js';
import {press, tabTo} from '../support/keyboard.js';
import {waitUntil} from '../support/wait-until.js';
import {LANGUAGE_IDS} from '../support/languages.js';

const THREE = html`<treatment-estimator treatments="microneedling ipl none"></treatment-estimator>`;

const fold = ({root}: Screen): HTMLDetailsElement =>
  root.querySelector('#fold-safety') as HTMLDetailsElement;
const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const headings = (screen: Screen): string[] =>
  [...fold(screen).querySelectorAll('.verdicts section')].map(
    (section) =>
      `${textOf(section.querySelector('h5'))}: ${[...section.querySelectorAll('li > b')].map(textOf).join(', ')}`,
  );
const radio = (screen: Screen, question: string, answer: 'yes' | 'no'): HTMLInputElement =>
  fold(screen).querySelectorAll<HTMLInputElement>(`input[name=safety-${question}]`)[
    answer === 'yes' ? 0 : 1
  ] as HTMLInputElement;

/** Opened as a person does, its questions on the screen. */
async function opened(template = THREE): Promise<Screen> {
  const screen = await estimatorIn(template);
  fold(screen).querySelector('summary')?.click();
  await waitUntil(() => fold(screen).querySelector('fieldset'), 'the questions have come');
  return screen;
}

async function answer(screen: Screen, question: string, value: 'yes' | 'no'): Promise<void> {
  radio(screen, question, value).click();
  await screen.el.updateComplete;
}

/** Everything said aloud by the person's side while something is done. */
async function saidDuring(screen: Screen, act: () => Promise<void>): Promise<string[]> {
  const status = screen.status;
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(textOf(status)));
  observer.observe(status, {childList: true, characterData: true, subtree: true});
  await act();
  observer.disconnect();
  return said;
}

describe('“Is it safe for me?”', () => {
  it('is fetched when it is opened, and first says that nothing is stored or sent unasked', async () => {
    const screen = await estimatorIn(THREE);
    expect(fold(screen).querySelector('fieldset')).to.equal(null);
    fold(screen).querySelector('summary')?.click();
    await waitUntil(() => fold(screen).querySelector('fieldset'));
    expect(textOf(fold(screen).querySelector('p'))).to.equal(enSafety.stays);
  });

  it('opens and is answered by keyboard alone', async () => {
    const screen = await estimatorIn(THREE);
    fold(screen).querySelector('summary')?.focus();
    await press('Enter');
    await waitUntil(() => fold(screen).querySelector('fieldset'));
    await tabTo(screen, 'Yes');
    await press(' ');
    await screen.el.updateComplete;
    expect(radio(screen, 'mole', 'yes').checked).to.equal(true);
    expect(headings(screen)).to.deep.equal(
      ['Microneedling', 'IPL', 'Doing nothing'].map(
        (name) => `${name}: Wait until a doctor has looked at it`,
      ),
    );
  });

  it('tells what a yes means for each treatment, with source and grade, and says it once', async () => {
    const screen = await opened();
    const said = await saidDuring(screen, () => answer(screen, 'metal-allergy', 'yes'));
    expect(headings(screen)).to.deep.equal([
      'Microneedling: Tell the clinic',
      'IPL: Nothing to add',
      'Doing nothing: Nothing to add',
    ]);
    expect(said).to.deep.equal([
      'Microneedling: Tell the clinic. IPL: Nothing to add. Doing nothing: Nothing to add.',
    ]);
    const small = fold(screen).querySelector('.verdicts small');
    expect(textOf(small)).to.include('Grade C').and.include('Chu 2021');
    expect(small?.querySelector('a')?.href).to.equal(
      'https://doi.org/10.1097/01.dss.0000790428.70373.f6',
    );
  });

  it('keeps two answers that come before the next drawing', async () => {
    const screen = await opened();
    radio(screen, 'mole', 'yes').click();
    await answer(screen, 'tan', 'yes');
    expect(headings(screen)[1]).to.equal(
      'IPL: Wait until a doctor has looked at it, Wait until tan and burn are gone',
    );
  });

  it('forgets every answer when asked to, and keeps none in storage', async () => {
    const screen = await opened();
    await answer(screen, 'mole', 'yes');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    fold(screen).querySelector<HTMLElement>('button:not(.rest)')?.click();
    await screen.el.updateComplete;
    expect(fold(screen).querySelectorAll('input:checked')).to.have.length(0);
    expect(headings(screen)).to.deep.equal([]);
  });

  it('answers all that is open with no, says so, and takes exactly that back', async () => {
    const screen = await opened();
    const rest = (): HTMLButtonElement | null => fold(screen).querySelector('.rest');
    const answers = (): number => fold(screen).querySelectorAll('input:checked').length;
    const all = fold(screen).querySelectorAll('fieldset').length;
    await answer(screen, 'mole', 'yes');
    rest()?.focus();
    const said = await saidDuring(screen, async () => {
      rest()?.click();
      await screen.el.updateComplete;
    });
    expect([answers(), radio(screen, 'mole', 'yes').checked]).to.deep.equal([all, true]);
    expect(said).to.deep.equal([`${all - 1} questions answered “no”.`]);
    // The keyboard stays on the way back.
    expect([textOf(rest()), screen.root.activeElement]).to.deep.equal([
      'Take back these “no” answers',
      rest(),
    ]);
    // What the person answers since then is theirs.
    await answer(screen, 'tan', 'yes');
    rest()?.click();
    await screen.el.updateComplete;
    expect(
      [...fold(screen).querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({name, value}) => `${name} ${value}`,
      ),
    ).to.deep.equal(['safety-mole yes', 'safety-tan yes']);
    expect(textOf(rest())).to.equal('No to all the rest');
  });

  it('asks in two columns from 640 px of its box on', async () => {
    for (const [width, columns] of [
      [600, 1],
      [660, 2],
    ] as const) {
      const screen = await opened(html`<div style="inline-size: ${width}px">${THREE}</div>`);
      const lefts = [...fold(screen).querySelectorAll('.asked:first-of-type fieldset')].map(
        (question) => Math.round(question.getBoundingClientRect().left),
      );
      expect(new Set(lefts).size).to.equal(columns);
    }
  });

  it('changes no figure', async () => {
    const screen = await opened();
    const before = screen.figures;
    for (const question of ['mole', 'implant', 'raised-scars'])
      await answer(screen, question, 'yes');
    expect(screen.figures).to.deep.equal(before);
  });

  it('asks what the clinic asks, and stands whatever the clinic has set', async () => {
    const config: Config = {
      safetyQuestions: {tattoo: {text: 'Is there a tattoo?'}, filler: false, mole: 'Any new mole?'},
    };
    const screen = await opened(
      html`<treatment-estimator .config=${config}></treatment-estimator>`,
    );
    const legends = [...fold(screen).querySelectorAll('legend')].map(textOf);
    expect([legends[0], legends.at(-1), legends.length]).to.deep.equal([
      'Any new mole?',
      'Is there a tattoo?',
      16,
    ]);
    screen.el.config = {safetyQuestions: 'nonsense'} as unknown as Config;
    await screen.el.updateComplete;
    expect(fold(screen).querySelectorAll('legend')).to.have.length(16);
  });

  for (const locale of LANGUAGE_IDS) {
    it(`has nothing that axe finds, answered, in “${locale}”`, async () => {
      const screen = await opened(
        html`<treatment-estimator
          locale=${locale}
          treatments="microneedling rf-microneedling laser-ablative ipl none"
        ></treatment-estimator>`,
      );
      for (const question of ['mole', 'isotretinoin', 'filler', 'implant'])
        await answer(screen, question, 'yes');
      expect(await violations(screen.el)).to.deep.equal([]);
    });
  }
});
