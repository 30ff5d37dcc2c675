import type {ReactiveController} from 'lit';
import type {Question} from '../answer/questions.js';
import type {EstimatorSettings} from './estimator-settings.js';
import type {ScreenActions} from './estimator-template.js';

/**
 * Takes over what a person has answered in a prerendered picture before it came alive, as if it were
 * answered now, and keeps the keyboard and every style where it is.
 */
export function takeAnswersIn(host: EstimatorSettings, answer: ScreenActions['answer']): void {
  // It took too long, and the picture has gone.
  if (host.hasUpdated) return;
  const root = host.renderRoot as ShadowRoot;
  const {concern, ...others} = answersIn(root);
  for (const [name, value] of Object.entries(others)) answer(name as Question['name'], value);
  // Last, for another concern has other kinds, other places and other treatments.
  if (concern !== undefined) answer('concern', concern);
  const focused = selectorOf(root.activeElement);
  const before = [...root.adoptedStyleSheets];
  const controller: ReactiveController = {
    hostUpdated: () => {
      host.removeController(controller);
      // The parts were there before the first styles, whose rules theirs are meant to change.
      const first = root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet));
      root.adoptedStyleSheets = [...first, ...before];
      if (focused !== undefined)
        root.querySelector<HTMLElement>(focused)?.focus({preventScroll: true});
    },
  };
  host.addController(controller);
}

type Answers = Partial<Record<Question['name'], string>>;

/** What is ticked or chosen now, and was not when it was written. */
function answersIn(root: ShadowRoot): Answers {
  const answers: Answers = {};
  for (const input of root.querySelectorAll<HTMLInputElement>('.ask input:checked'))
    if (!input.defaultChecked) answers[input.name as Question['name']] = input.value;
  for (const select of root.querySelectorAll('select')) {
    const name = select.closest('label')?.className as Question['name'] | undefined;
    const [option] = select.selectedOptions;
    if (name && option && !option.defaultSelected) answers[name] = option.value;
  }
  return answers;
}

/** Finds the same answer or button in another drawing; undefined where nothing has the focus. */
function selectorOf(focused: Element | null): string | undefined {
  if (focused instanceof HTMLInputElement)
    return `[name=${focused.name}][value="${focused.value}"]`;
  if (focused instanceof HTMLSelectElement) return `.${focused.closest('label')?.className} select`;
  const row = focused?.closest<HTMLElement>('[data-row]');
  return row ? `[data-row=${row.dataset['row']}] button` : undefined;
}
