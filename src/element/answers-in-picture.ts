import type {ReactiveController} from 'lit';
import type {Question} from '../answer/questions.js';
import type {EstimatorSettings} from './estimator-settings.js';
import type {ScreenActions} from './estimator-template.js';

/**
 * Takes over what a person has answered in a prerendered picture before it came alive, as if it were
 * answered now, and keeps the keyboard and every style where it is. Where it came alive before this
 * file was there, `early` is what was ticked and chosen then; what was answered since counts more.
 */
export function takeAnswersIn(
  host: EstimatorSettings,
  early: readonly Element[] | undefined,
  answer: ScreenActions['answer'],
): void {
  const root = host.renderRoot as ShadowRoot;
  const now = questionsIn(root.querySelectorAll('.ask :checked'));
  const then = early ? questionsIn(early) : now;
  const given = Object.entries(then).filter(
    ([name, {value, written}]) => value !== written && (!early || now[name]?.value === written),
  );
  takeAll(Object.fromEntries(given.map(([name, {value}]) => [name, value])), answer);
  if (!early) keepFocusAndStyles(host, root);
}

function takeAll({concern, ...others}: Answers, answer: ScreenActions['answer']): void {
  for (const [name, value] of Object.entries(others)) answer(name as Question['name'], value);
  // Last, for another concern has other kinds, other places and other treatments.
  if (concern !== undefined) answer('concern', concern);
}

function keepFocusAndStyles(host: EstimatorSettings, root: ShadowRoot): void {
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

interface Asked {
  readonly value: string;
  /** What the server had ticked or chosen. */
  readonly written: string | undefined;
}

function questionsIn(chosen: Iterable<Element>): Record<string, Asked> {
  const questions: Record<string, Asked> = {};
  for (const element of chosen) {
    if (element instanceof HTMLInputElement) {
      const {name, value} = element;
      const box = `[name=${name}][checked]`;
      const written = element.closest('.ask')?.querySelector<HTMLInputElement>(box)?.value;
      questions[name] = {value, written};
    } else if (element instanceof HTMLOptionElement) {
      const name = element.closest('label')?.className;
      const written = element.parentElement?.querySelector<HTMLOptionElement>('[selected]')?.value;
      if (name) questions[name] = {value: element.value, written};
    }
  }
  return questions;
}

/** Finds the same answer or button in another drawing; undefined where nothing has the focus. */
function selectorOf(focused: Element | null): string | undefined {
  if (focused instanceof HTMLInputElement)
    return `[name=${focused.name}][value="${focused.value}"]`;
  if (focused instanceof HTMLSelectElement) return `.${focused.closest('label')?.className} select`;
  const row = focused?.closest<HTMLElement>('[data-row]');
  return row ? `[data-row=${row.dataset['row']}] button` : undefined;
}
