/** What of the element is waited for. */
export type EstimatorElement = HTMLElement & {
  readonly updateComplete: Promise<unknown>;
  readonly shadowRoot: ShadowRoot;
};

/** So many looks in a row must find that nothing has changed. */
const QUIET = 3;
/** Whatever goes on for longer than this does not come to rest. */
const LONGEST_MS = 20_000;

/** Lets everything run that is due: events, and files that are already there. */
const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

/** Fulfilled once the page has been laid out anew and painted. */
export const frame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Fulfilled when the element has come to rest and knows what of it is in view: that is told only
 * with a frame, the first after it stands and the one after what that brought.
 */
export async function settledInView(element: EstimatorElement): Promise<void> {
  for (const _ of [1, 2]) {
    await settled(element);
    await frame();
  }
  await settled(element);
}

/**
 * Fulfilled when the element has come to rest: it has no update to come, what was opened is filled,
 * and nothing changes any more. All files are there from the start, so no network is waited for.
 */
export async function settled(element: EstimatorElement): Promise<void> {
  let changes = 0;
  const observer = new MutationObserver(() => (changes += 1));
  const all = {subtree: true, childList: true, characterData: true, attributes: true};
  observer.observe(element.shadowRoot, all);
  let quiet = 0;
  await until(async () => {
    changes = 0;
    await element.updateComplete;
    await turn();
    quiet = changes === 0 && isFilled(element) ? quiet + 1 : 0;
    return quiet >= QUIET;
  }, 'rest');
  observer.disconnect();
}

/** Whether no part is open that holds nothing yet but its summary. */
const isFilled = ({shadowRoot}: EstimatorElement): boolean =>
  [...shadowRoot.querySelectorAll('details[open]')].every(
    ({textContent, firstElementChild: summary}) =>
      (textContent ?? '').trim() !== (summary?.textContent ?? '').trim(),
  );

/** Waits for something that is bound to come. */
export async function until(comes: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const start = performance.now();
  while (!(await comes())) {
    if (performance.now() - start > LONGEST_MS) throw new Error(`It has not come: ${what}`);
    await turn();
  }
}
