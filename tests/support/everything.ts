import {MATTERS} from '../../src/evidence/ids.js';
import {safetyQuestions} from '../../src/engine/safety-questions-at-clinic.js';
import type {StepId} from '../../src/evidence/ids.js';
import {STEP_IDS} from '../../src/steps/index.js';
import {estimatorIn, type Screen} from './harness.js';
import {waitUntil} from './wait-until.js';

type Template = Parameters<typeof estimatorIn>[0];

/** A year in which the days of a plan are still to come. */
const YEAR = new Date().getFullYear() + 2;

/** Everything that a person can answer in the folds, as a link brings it. */
const ANSWERS = new URLSearchParams([
  ['treatment-estimator', '1'],
  ['concern', 'acne-scars'],
  ['kind', 'rolling'],
  ['skin-tone', 'V'],
  ['severity', 'severe'],
  ['matters', MATTERS.join(' ')],
  [
    'safety',
    safetyQuestions({})
      .map(({id}) => `${id}.yes`)
      .join(' '),
  ],
  ['start', `${YEAR}-03-01`],
  ['event', `${YEAR}-12-18`],
  ['limit', '150000'],
]);

/** An estimator with every answer given; `treatments` beside each other. */
export async function answeredIn(template: Template, treatments: string): Promise<Screen> {
  const here = location.pathname + location.search;
  history.replaceState(
    null,
    '',
    `${here}#${ANSWERS.toString()}&treatments=${treatments.replaceAll(' ', '+')}`,
  );
  const screen = await estimatorIn(template);
  history.replaceState(null, '', here);
  // A link is used once, until the address changes.
  dispatchEvent(new HashChangeEvent('hashchange'));
  return screen;
}

/** Opens a fold by its id, and all that opens within it. */
export async function openFold({root, el}: Screen, id: StepId): Promise<HTMLElement> {
  const fold = root.querySelector<HTMLDetailsElement>(`#fold-${id}`) as HTMLDetailsElement;
  if (!fold.open) fold.querySelector('summary')?.click();
  await waitUntil(() => fold.querySelector('div > *') !== null, `The fold of ${id} has come`);
  await el.updateComplete;
  for (const inner of fold.querySelectorAll('details')) inner.open = true;
  return fold;
}

/** Opens all that opens, but for the table of the chart. */
export async function openEverything(screen: Screen): Promise<void> {
  screen.compareSummary.click();
  for (const id of STEP_IDS) await openFold(screen, id);
  screen.root.querySelector<HTMLElement>('.method > summary')?.click();
  await waitUntil(
    () => screen.root.querySelector('.method section') !== null,
    'The method has come',
  );
  await screen.el.updateComplete;
}
